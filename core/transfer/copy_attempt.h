// SPDX-License-Identifier: MIT
// An attempt at a file of this machine: copied in steps on the disk thread, so that other disk work of the
// transfer (its lock's heartbeat, a cancel) finds its turn between them.
#pragma once

#include "core/transfer/attempt.h"

namespace cellar {

class CopyAttempt final : public Attempt
{
    Q_OBJECT

public:
    CopyAttempt(const Source& source, const Surroundings& around);

    qint64 received() const override { return m_copied; }
    std::optional<qint64> length() const override { return m_length; }
    qint64 fromNetwork() const override { return 0; }

protected:
    void receive() override;

private:
    class Reader; // the open source, used on the disk thread
    void copyOn();

    Source m_source;
    std::shared_ptr<Reader> m_reader;
    qint64 m_copied = 0;
    std::optional<qint64> m_length;
};

} // namespace cellar
