// SPDX-License-Identifier: MIT
#include "core/transfer/http_attempt.h"

namespace cellar {

namespace {

constexpr qsizetype chunkBytes = 1 << 20;
constexpr int mostInFlight = 4;

Request requestFor(const Source& source, const Attempt::Surroundings& around)
{
    Request request;
    request.url = source.url;
    request.allowInsecure = source.allowInsecure;
    request.expected = {around.file.size, around.file.sha256.has_value()};
    request.stallTime = around.stallTime;
    return request;
}

} // namespace

HttpAttempt::HttpAttempt(const Source& source, const Surroundings& around)
    : Attempt(around)
    , m_exchange(around.network, around.clock, requestFor(source, around))
{
    connect(&m_exchange, &Exchange::answered, this, &Attempt::bytesComing);
    connect(&m_exchange, &Exchange::readable, this, &HttpAttempt::pump);
    connect(&m_exchange, &Exchange::ended, this, &HttpAttempt::exchangeEnded);
}

std::optional<qint64> HttpAttempt::length() const
{
    return bodyLength(m_exchange.answer(), {m_around.file.size});
}

void HttpAttempt::receive()
{
    m_exchange.start();
}

void HttpAttempt::pump()
{
    while (!m_ended && m_inFlight < mostInFlight) {
        if (m_chunk.isNull())
            m_chunk = QByteArray(chunkBytes, Qt::Uninitialized);
        const qint64 count = m_exchange.take(m_chunk.data() + m_filled, chunkBytes - m_filled);
        if (count == 0)
            return;
        m_filled += count;
        if (m_filled == chunkBytes)
            write(std::exchange(m_chunk, {}));
    }
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
                m_exchange.stop();
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
    if (error)
        return end(*error, m_exchange.retryAfter());
    m_bodyComplete = true;
    m_result.published = publishedDigest(m_exchange.answer());
    m_result.etag = QString::fromLatin1(m_exchange.answer().etag);
    if (m_filled > 0)
        write(std::exchange(m_chunk, {}).first(m_filled)); // the last, shorter one
    else if (m_inFlight == 0)
        finish();
}

} // namespace cellar
