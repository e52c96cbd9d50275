// SPDX-License-Identifier: MIT
// The keyring of the desktop (org.freedesktop.secrets through libsecret, else KWallet), by QtKeychain.
// Nothing of it is spoken to before the first call, and nothing goes to a plain file where it is absent.
#pragma once

#include "core/net/keyring.h"

namespace QKeychain {
class Job;
}

namespace cellar {

class SystemKeyring final : public Keyring
{
public:
    void read(const QString& entry, QObject* context, const Read& answer) override;
    void write(const QString& entry, const QByteArray& secret, QObject* context, const Done& answer) override;
    void remove(const QString& entry, QObject* context, const Done& answer) override;
};

} // namespace cellar
