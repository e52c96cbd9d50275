// SPDX-License-Identifier: MIT
#include "core/transfer/range_attempt.h"

namespace cellar {

namespace {
constexpr Milliseconds longestWait{250}; // of bytes for the rest of their chunk
constexpr Milliseconds shortestMeasure{100};
constexpr qint64 enoughToMeasure = 256 << 10;
constexpr Milliseconds matureAfter{2000};
constexpr Milliseconds plainAfter{500};
constexpr double plainlySlower = 32;
} // namespace

RangeAttempt::RangeAttempt(Network& network, const Clock& clock, Parts parts)
    : m_clock(clock)
    , m_source(parts.source)
    , m_range(*parts.request.range)
    , m_gate(std::move(parts.gate))
    , m_slot(std::move(parts.slot))
    , m_exchange(std::make_unique<Exchange>(network, clock, std::move(parts.request)))
    , m_pause(clock.makeAlarm([this] { pump(); }))
    , m_offset(m_range.offset)
{
    connect(m_exchange.get(), &Exchange::answered, this, [this] {
        m_answeredAt = m_movedAt = m_tickedAt = m_clock.now();
        m_meter.observe(*m_answeredAt, 0);
        emit answered();
    });
    connect(m_exchange.get(), &Exchange::readable, this, &RangeAttempt::pump);
    connect(m_exchange.get(), &Exchange::ended, this, &RangeAttempt::exchangeEnded);
}

RangeAttempt::~RangeAttempt() = default;

void RangeAttempt::start()
{
    m_began = m_movedAt = m_clock.now();
    m_exchange->start();
}

void RangeAttempt::receiveInto(Assembly& assembly)
{
    m_assembly = &assembly;
    connect(&assembly, &Assembly::written, this, &RangeAttempt::pump);
    pump();
}

std::unique_ptr<Exchange> RangeAttempt::takeExchange()
{
    m_exchange->disconnect(this);
    return std::move(m_exchange);
}

void RangeAttempt::limitTo(qint64 length)
{
    m_range.length = qMin(m_range.length, length);
    m_exchange->limitTo(length);
}

std::optional<double> RangeAttempt::speed() const
{
    const Milliseconds now = m_clock.now();
    if (!m_answeredAt || now - *m_answeredAt < shortestMeasure || received() == 0)
        return {};
    return m_meter.bytesPerSecond(now);
}

bool RangeAttempt::isTelling(std::optional<double> best) const
{
    const auto own = speed();
    if (!own)
        return false;
    const Milliseconds age = m_clock.now() - *m_answeredAt;
    return age >= matureAfter || (age >= plainAfter && best.value_or(0) > plainlySlower * *own);
}

std::optional<double> RangeAttempt::meanSpeed() const
{
    const Milliseconds age = m_answeredAt ? m_clock.now() - *m_answeredAt : Milliseconds(0);
    if (age.count() == 0 || (age < shortestMeasure && received() < enoughToMeasure))
        return {};
    return double(received()) * 1000 / double(age.count());
}

Milliseconds RangeAttempt::timeTaken() const
{
    return m_answeredAt ? m_clock.now() - *m_answeredAt - m_heldBack : Milliseconds(0);
}

void RangeAttempt::tick()
{
    const Milliseconds now = m_clock.now();
    if (m_answeredAt) {
        m_meter.observe(now, received());
        if (!m_assembly || !m_assembly->hasRoom() || m_pause->isActive()) {
            m_movedAt = now; // it is not the source that is waited for
            m_heldBack += now - m_tickedAt;
        }
        m_tickedAt = now;
    }
    if (now - m_chunkSince >= longestWait)
        flush();
}

void RangeAttempt::flush()
{
    if (m_filled > 0)
        write();
}

void RangeAttempt::stop()
{
    flush();
    m_over = true;
    m_pause->stop();
    if (m_assembly)
        m_assembly->disconnect(this);
    if (m_exchange)
        m_exchange->stop();
    m_slot.reset();
}

void RangeAttempt::pump()
{
    if (!m_assembly || m_pause->isActive())
        return;
    while (!m_over && m_assembly->hasRoom()) {
        const Milliseconds now = m_clock.now();
        const qint64 allowance = m_gate.allowance(now);
        if (allowance == 0)
            return m_pause->start(m_gate.waitFor(now));
        if (m_chunk.isEmpty())
            m_chunk = m_assembly->takeBlock();
        if (m_filled == 0)
            m_chunkSince = now;
        const qint64 count = m_exchange->take(m_chunk.data() + m_filled,
                                              qMin<qint64>(allowance, Assembly::blockBytes - m_filled));
        if (count == 0)
            return;
        m_gate.spend(now, count);
        m_movedAt = now;
        m_filled += count;
        if (m_filled == Assembly::blockBytes)
            write();
    }
}

void RangeAttempt::write()
{
    QByteArray block = std::exchange(m_chunk, {});
    const QByteArray chunk = block.first(m_filled); // the same bytes, where it is full
    const qint64 offset = std::exchange(m_offset, m_offset + m_filled);
    m_filled = 0;
    ++m_inFlight;
    m_assembly->write(m_source, offset, chunk, this, [this, block = std::move(block)]() mutable {
        m_assembly->giveBack(std::move(block));
        --m_inFlight;
        endIfWritten();
    });
}

void RangeAttempt::exchangeEnded(const std::optional<Error>& error)
{
    m_over = true;
    m_error = error;
    m_meter.observe(m_clock.now(), received());
    flush();
    endIfWritten();
}

void RangeAttempt::endIfWritten()
{
    if (m_over && m_inFlight == 0)
        emit ended(m_error);
}

} // namespace cellar
