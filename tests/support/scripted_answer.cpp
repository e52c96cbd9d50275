// SPDX-License-Identifier: MIT
#include "tests/support/scripted_answer.h"

#include <algorithm>
#include <limits>

namespace cellar::test {

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 206:
        return "Partial Content";
    case 302:
        return "Found";
    case 404:
        return "Not Found";
    case 416:
        return "Range Not Satisfiable";
    case 429:
        return "Too Many Requests";
    case 503:
        return "Service Unavailable";
    default:
        return "As Scripted";
    }
}

QByteArray numbered(QByteArray text, int number)
{
    return text.replace("{n}", QByteArray::number(number));
}

QByteArray line(const QByteArray& name, const QByteArray& value)
{
    return name + ": " + value + "\r\n";
}

QByteArray flood(qint64 bytes)
{
    QByteArray lines;
    for (int i = 0; lines.size() < bytes; ++i)
        lines += line("X-Flood-" + QByteArray::number(i), QByteArray(100, 'x'));
    return lines;
}

bool isChunked(Framing framing)
{
    return framing == Framing::Chunked || framing == Framing::ChunkedWithoutEnd ||
           framing == Framing::BadChunk;
}

} // namespace

ScriptedAnswer::ScriptedAnswer(const Step& step, const HttpRequest& request, int number)
    : m_step(step)
{
    m_step.etag = numbered(m_step.etag, number);
    if (step.silent)
        return;
    if (!step.raw.isEmpty()) {
        m_head = step.raw;
        m_keepOpen = false;
        return;
    }
    chooseRange(request);
    m_head = makeHead(number);
    const bool noBody = request.method == "HEAD" || m_status == 204 || m_status == 304;
    m_toSend = noBody ? 0 : step.endless ? std::numeric_limits<qint64>::max() : m_range.length;
    if (!noBody) {
        stop(step.stopAfter);
        if (const qint64 before = step.stopAt - m_range.offset; before < m_range.length)
            stop(before);
    }
    m_ended = noBody;
    m_keepOpen = step.framing == Framing::Length || step.framing == Framing::Chunked;
    if (step.contentLength)
        m_keepOpen = false;
}

void ScriptedAnswer::stop(qint64 after)
{
    if (after < 0 || after > m_toSend)
        return;
    m_stopped = true;
    m_toSend = after;
}

void ScriptedAnswer::chooseRange(const HttpRequest& request)
{
    const qint64 size = m_step.body.size();
    m_range = {0, size};
    m_status = m_step.status == 0 ? 200 : m_step.status;
    const std::optional<ByteRange> asked = askedRange(request, size);
    if (!asked || !m_step.ranges || m_step.status != 0)
        return;
    const std::optional<QByteArray> condition = request.header("If-Range");
    if (condition && m_step.ifRange && *condition != m_step.etag)
        return;
    m_partial = true;
    m_range = *asked;
    m_status = m_range.length > 0 ? 206 : 416;
}

QByteArray ScriptedAnswer::makeHead(int number) const
{
    QByteArray head;
    for (int i = 0; i < m_step.interim; ++i)
        head += "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n";
    head += m_step.framing == Framing::UntilClose ? "HTTP/1.0 " : "HTTP/1.1 ";
    head += QByteArray::number(m_status) + ' ' + reason(m_status) + "\r\n";
    for (const auto& [name, value] : m_step.headers)
        head += line(name, numbered(value, number));
    if (m_step.contentLength) {
        for (const QByteArray& value : *m_step.contentLength)
            head += line("Content-Length", value);
    } else if (m_step.framing == Framing::Length) {
        head += line("Content-Length", QByteArray::number(m_range.length));
    }
    if (isChunked(m_step.framing))
        head += line("Transfer-Encoding", "chunked");
    const QByteArray size = QByteArray::number(m_step.body.size());
    const QByteArray span = m_range.length == 0 ? QByteArray("*")
                                                : QByteArray::number(m_range.offset) + '-' +
                                                      QByteArray::number(m_range.offset + m_range.length - 1);
    const QByteArray right = m_partial ? "bytes " + span + '/' + size : QByteArray();
    if (const QByteArray range = m_step.contentRange.value_or(right); !range.isEmpty())
        head += line("Content-Range", range);
    if (m_step.ranges)
        head += line("Accept-Ranges", "bytes");
    if (!m_step.etag.isEmpty())
        head += line("ETag", m_step.etag);
    head += flood(m_step.headerFlood);
    return m_step.endlessHeaders ? head : head + "\r\n";
}

QByteArray ScriptedAnswer::next(qint64 most)
{
    if (!m_head.isEmpty()) {
        const QByteArray part = m_head.first(std::min<qint64>(most, m_head.size()));
        m_head.remove(0, part.size());
        return part;
    }
    if (m_step.endlessHeaders)
        return flood(1).first(std::min<qint64>(most, flood(1).size()));
    const bool halved = m_step.framing == Framing::BadChunk && m_sent == 0;
    const qint64 length = std::min(most, halved ? (m_toSend + 1) / 2 : m_toSend - m_sent);
    if (length <= 0)
        return ending();
    const QByteArray bytes = m_step.body.read(m_range.offset + m_sent, length);
    const bool isSecond = m_sent > 0;
    m_sent += bytes.size();
    if (m_step.framing == Framing::BadChunk && isSecond) {
        m_toSend = m_sent;
        return "zzzz\r\n" + bytes;
    }
    return framed(bytes);
}

QByteArray ScriptedAnswer::framed(const QByteArray& bytes)
{
    return isChunked(m_step.framing) ? QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n" : bytes;
}

QByteArray ScriptedAnswer::ending()
{
    if (m_ended || m_stopped)
        return {};
    m_ended = true;
    return (m_step.framing == Framing::Chunked ? QByteArray("0\r\n\r\n") : QByteArray()) + m_step.stray;
}

ScriptedAnswer::End ScriptedAnswer::end() const
{
    if (m_step.silent)
        return End::Stall;
    if (!m_stopped)
        return m_keepOpen ? End::KeepOpen : End::Close;
    switch (m_step.stop) {
    case Stop::Close:
        return End::Cut;
    case Stop::Reset:
        return End::Reset;
    case Stop::Stall:
        return End::Stall;
    }
    Q_UNREACHABLE();
}

} // namespace cellar::test
