// SPDX-License-Identifier: MIT
// An attempt over HTTP: an Exchange read in chunks of 1 MiB, each handed to the disk thread.
#pragma once

#include "core/transfer/attempt.h"

namespace cellar {

class HttpAttempt final : public Attempt
{
    Q_OBJECT

public:
    HttpAttempt(const Source& source, const Surroundings& around);
    /// Goes on with an exchange that was answered with the whole file, and of whose body nothing was read.
    HttpAttempt(std::unique_ptr<Exchange> answered, const Surroundings& around);

    qint64 received() const override { return m_exchange->taken(); }
    std::optional<qint64> length() const override;
    qint64 fromNetwork() const override { return received(); }

protected:
    void receive() override;

private:
    void pump();
    void tellBeginning(qsizetype least);
    void write(const QByteArray& chunk);
    void exchangeEnded(const std::optional<Error>& error);

    std::unique_ptr<Exchange> m_exchange;
    bool m_begun = true; // answered already
    RateGate m_gate;
    std::unique_ptr<Alarm> m_pause; // for the rate
    QByteArray m_chunk;             // being filled
    qsizetype m_filled = 0;
    int m_inFlight = 0; // chunks the disk thread has not written yet
    bool m_bodyComplete = false;
    bool m_toldBeginning = false;
};

} // namespace cellar
