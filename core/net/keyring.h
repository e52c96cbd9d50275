// SPDX-License-Identifier: MIT
// The system's keyring as a place of credentials. What a keyring is stands behind an interface, for those
// that there are want more than this library links.
//
// An entry is named HOST, or HOST:PORT where the port is not 443, and holds the value of an Authorization
// header (credentials.h).
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/net/credentials.h"

namespace cellar {

/// Secrets that somebody else keeps. Lives on one thread with an event loop; no call waits. Answers come from
/// the event loop, once, as long as `context` lives; from a keyring that is silent they never come.
class Keyring
{
public:
    using Read = std::function<void(const Result<QByteArray>&)>;
    using Done = std::function<void(const Status&)>;

    virtual ~Keyring() = default;
    /// An empty secret: there is none. A keyring that is locked may say that, too. Else ErrorKind::Keyring.
    virtual void read(const QString& entry, QObject* context, const Read& answer) = 0;
    virtual void write(const QString& entry, const QByteArray& secret, QObject* context,
                       const Done& answer) = 0;
    /// That there was none is no error.
    virtual void remove(const QString& entry, QObject* context, const Done& answer) = 0;
};

/// The entry of the origin of `url`.
QString keyringEntry(const QUrl& url);

/// The origin that a person means: HOST, HOST:PORT, or its address. Hosts on the loopback address are spoken
/// to by http unless it says https. Nothing where it is none, or no credential may be sent there.
std::optional<QUrl> parseOrigin(const QString& text);

/// How long an answer is waited for. One that comes later counts from then on, and as long as it does not
/// come nothing more is waited for.
inline constexpr Milliseconds keyringPatience{3000};

class KeyringCredentials final : public Credentials
{
public:
    using Trouble = std::function<void(const Error&)>;

    /// `clock` outlives it. `trouble` hears why the keyring gave no answer.
    KeyringCredentials(std::shared_ptr<Keyring> keyring, const Clock& clock, Trouble trouble);
    ~KeyringCredentials() override;

    std::optional<Credential> of(const QUrl& url) const override;
    void find(const QUrl& url, QObject* context, const std::function<void()>& done) const override;

private:
    class Reads;
    std::unique_ptr<Reads> m_reads;
};

} // namespace cellar
