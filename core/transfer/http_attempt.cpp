// SPDX-License-Identifier: MIT
#include "core/transfer/http_attempt.h"

namespace cellar {

namespace {

constexpr qsizetype chunkBytes = 1 << 20;
constexpr int mostInFlight = 4;
constexpr qsizetype beginningBytes = 4 << 10;

} // namespace

HttpAttempt::HttpAttempt(const Source& source, const Surroundings& around)
    : HttpAttempt(std::make_unique<Exchange>(around.network, around.clock, requestFor(source, around)),
                  around)
{
    m_begun = false;
}

HttpAttempt::HttpAttempt(std::unique_ptr<Exchange> answered, const Surroundings& around)
    : Attempt(around)
    , m_exchange(std::move(answered))
    , m_gate(around.limiters)
    , m_pause(around.clock.makeAlarm([this] { pump(); }))
{
    connect(m_exchange.get(), &Exchange::answered, this, &Attempt::bytesComing);
    connect(m_exchange.get(), &Exchange::readable, this, &HttpAttempt::pump);
    connect(m_exchange.get(), &Exchange::ended, this, &HttpAttempt::exchangeEnded);
}

std::optional<qint64> HttpAttempt::length() const
{
    return bodyLength(m_exchange->answer(), {m_around.file.size});
}

void HttpAttempt::receive()
{
    if (!m_begun)
        m_exchange->start();
    else if (m_bodyComplete)
        finish();
    else
        pump();
}

void HttpAttempt::pump()
{
    if (!m_staged || m_pause->isActive())
        return;
    while (!m_ended && m_inFlight < mostInFlight) {
        const Milliseconds now = m_around.clock.now();
        const qint64 allowance = m_gate.allowance(now);
        if (allowance == 0)
            return m_pause->start(m_gate.waitFor(now));
        if (m_chunk.isNull())
            m_chunk = QByteArray(chunkBytes, Qt::Uninitialized);
        const qint64 count =
            m_exchange->take(m_chunk.data() + m_filled, qMin<qint64>(allowance, chunkBytes - m_filled));
        if (count == 0)
            return;
        m_gate.spend(now, count);
        m_filled += count;
        tellBeginning(beginningBytes);
        if (m_filled == chunkBytes)
            write(std::exchange(m_chunk, {}));
    }
}

// Only once: it is in the first chunk.
void HttpAttempt::tellBeginning(qsizetype least)
{
    if (m_filled >= least && !std::exchange(m_toldBeginning, true))
        emit beginning(m_chunk.first(qMin(m_filled, beginningBytes)));
}

void HttpAttempt::write(const QByteArray& chunk)
{
    m_filled = 0;
    ++m_inFlight;
    m_around.disk.run(
        this, [staged = m_staged, chunk] { return staged->write(chunk); },
        [this](const Status& written) {
            --m_inFlight;
            if (!written) {
                m_exchange->stop();
                return end(written.error());
            }
            if (m_bodyComplete && m_inFlight == 0)
                finish();
            else if (!m_bodyComplete)
                pump();
        });
}

void HttpAttempt::exchangeEnded(const std::optional<Error>& error)
{
    if (m_ended)
        return;
    if (error)
        return end(*error, m_exchange->retryAfter());
    m_bodyComplete = true;
    m_result.published = publishedDigest(m_exchange->answer());
    m_result.etag = QString::fromLatin1(m_exchange->answer().etag);
    tellBeginning(1);
    if (m_filled > 0)
        write(std::exchange(m_chunk, {}).first(m_filled)); // the last, shorter one
    else if (m_inFlight == 0 && m_staged)
        finish();
}

} // namespace cellar
