// SPDX-License-Identifier: MIT
// One connection for one range: an Exchange whose bytes go into an Assembly. What the answer means is decided
// by the transfer: it has the bytes received, or takes the exchange over, or deletes the attempt.
#pragma once

#include "core/net/exchange.h"
#include "core/transfer/assembly.h"
#include "core/transfer/host_slots.h"
#include "core/transfer/rate_limiter.h"
#include "core/transfer/speed_meter.h"

namespace cellar {

class RangeAttempt : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        qsizetype source;
        Request request; // with a range
        RateGate gate;
        HostSlots::Slot slot;
    };

    /// `network` and `clock` outlive it.
    RangeAttempt(Network& network, const Clock& clock, Parts parts);
    ~RangeAttempt() override;

    void start();
    /// After answered(): what was answered may be shorter than what was asked for, and is its range from now
    /// on.
    void acceptRange() { m_range.length = qMin(m_range.length, answer().contentRange->range->length); }
    /// After answered(): the answer is the part that was asked for. `assembly` outlives the attempt.
    void receiveInto(Assembly& assembly);
    /// After answered(): the exchange, of whose body nothing was read; the attempt is of no use any more.
    std::unique_ptr<Exchange> takeExchange();
    HostSlots::Slot takeSlot() { return std::move(*m_slot); }

    /// Only so many bytes of the range from its beginning on.
    void limitTo(qint64 length);
    /// Now and then: measures, and hands on what has waited long for more to come.
    void tick();
    /// Hands on what waits for more to come, and takes no more; the slot is free again. ended() does not
    /// come any more.
    void stop();

    qsizetype source() const { return m_source; }
    ByteRange range() const { return m_range; }
    ByteRange left() const { return {m_range.offset + received(), m_range.length - received()}; }
    qint64 received() const { return m_exchange ? m_exchange->taken() : 0; }
    const Answer& answer() const { return m_exchange->answer(); }
    QUrl finalUrl() const { return m_exchange->finalUrl(); }
    std::optional<Milliseconds> retryAfter() const { return m_exchange->retryAfter(); }
    /// From asking to the head of the answer, which came.
    Milliseconds answerTime() const { return *m_answeredAt - m_began; }
    /// How long it has been asked without an answer.
    Milliseconds silence() const { return m_answeredAt ? Milliseconds(0) : m_clock.now() - m_began; }
    /// How long the source had for what came, without the time in which we took none.
    Milliseconds timeTaken() const;
    /// Bytes a second of late; nothing before there is something to measure. 0: it brought some and stopped.
    std::optional<double> speed() const;
    /// Whether its speed tells how fast the source is: once it is some seconds old, or earlier where it is so
    /// far below the `best` that more time would not change it.
    bool isTelling(std::optional<double> best) const;
    /// Bytes a second from the head of the answer until now; nothing where that was too short.
    std::optional<double> meanSpeed() const;
    /// How long nothing has come, where the source is to blame for that.
    Milliseconds idle() const { return m_clock.now() - m_movedAt; }

signals:
    void answered();
    /// Once, when all that came is written.
    void ended(const std::optional<cellar::Error>& error);

private:
    void pump();
    void flush();
    void write();
    void exchangeEnded(const std::optional<Error>& error);
    void endIfWritten();

    const Clock& m_clock;
    qsizetype m_source;
    ByteRange m_range;
    RateGate m_gate;
    std::optional<HostSlots::Slot> m_slot;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<Alarm> m_pause; // for the rate
    Assembly* m_assembly = nullptr;
    Milliseconds m_began{0};
    std::optional<Milliseconds> m_answeredAt;
    Milliseconds m_movedAt{0};
    Milliseconds m_tickedAt{0};
    Milliseconds m_heldBack{0}; // since the answer
    SpeedMeter m_meter;
    QByteArray m_chunk; // being filled
    qsizetype m_filled = 0;
    Milliseconds m_chunkSince{0};
    qint64 m_offset; // where the chunk belongs
    int m_inFlight = 0;
    bool m_over = false; // the exchange is
    std::optional<Error> m_error;
};

} // namespace cellar
