// SPDX-License-Identifier: MIT
#include "tests/support/http_request.h"

#include <algorithm>

namespace cellar::test {

QByteArray HttpRequest::path() const
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.first(query);
}

std::optional<QByteArray> HttpRequest::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

std::optional<HttpRequest> takeRequest(QByteArray& buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = buffer.first(end).replace("\r\n", "\n").split('\n');
    buffer.remove(0, end + 4);
    const QList<QByteArray> words = lines.first().split(' ');
    HttpRequest request{words.value(0), words.value(1), {}};
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    return request;
}

std::optional<ByteRange> askedRange(const HttpRequest& request, qint64 size)
{
    const QByteArray text = request.header("Range").value_or(QByteArray());
    if (!text.startsWith("bytes=") || text.contains(','))
        return std::nullopt;
    const QList<QByteArray> ends = text.sliced(6).split('-');
    if (ends.size() != 2)
        return std::nullopt;
    bool hasFirst = false;
    bool hasLast = false;
    const qint64 first = ends[0].toLongLong(&hasFirst);
    const qint64 last = ends[1].toLongLong(&hasLast);
    if (hasFirst) {
        const qint64 end = hasLast ? std::min(last + 1, size) : size;
        return ByteRange{first, std::max<qint64>(end - first, 0)};
    }
    if (!hasLast)
        return std::nullopt;
    const qint64 length = std::min(last, size);
    return ByteRange{size - length, length};
}

} // namespace cellar::test
