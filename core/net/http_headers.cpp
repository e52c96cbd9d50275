// SPDX-License-Identifier: MIT
#include "core/net/http_headers.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace cellar {

namespace {

constexpr qint64 longestWaitSeconds = 100LL * 24 * 3600;

bool isDigits(const QByteArray& text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<qint64> parseNumber(const QByteArray& text)
{
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return isDigits(text) && fits ? std::optional(number) : std::nullopt;
}

// RFC 850 dates have a year of two digits: one that seems to be 50 years ahead is of the past century.
QDateTime inThisCentury(QDateTime date)
{
    const int year = QDate::currentDate().year();
    while (date.isValid() && date.date().year() < year - 49)
        date = date.addYears(100);
    return date;
}

} // namespace

std::optional<QDateTime> parseHttpDate(const QByteArray& value)
{
    const QLocale english = QLocale::c();
    const QString text = QString::fromLatin1(value.trimmed()).simplified();
    const auto read = [&](const QString& format) {
        QDateTime date = english.toDateTime(text, format);
        date.setTimeSpec(Qt::UTC);
        return date;
    };
    QDateTime date = read(QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        date = inThisCentury(read(QStringLiteral("dddd, dd-MMM-yy HH:mm:ss 'GMT'")));
    if (!date.isValid())
        date = read(QStringLiteral("ddd MMM d HH:mm:ss yyyy"));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<Milliseconds> parseRetryAfter(const QByteArray& value, const QByteArray& dateField,
                                            const QDateTime& now)
{
    const QByteArray text = value.trimmed();
    qint64 seconds = 0;
    if (isDigits(text)) {
        bool fits = false;
        seconds = text.toLongLong(&fits);
        if (!fits)
            seconds = longestWaitSeconds;
    } else if (const auto date = parseHttpDate(text)) {
        seconds = parseHttpDate(dateField).value_or(now).secsTo(*date);
    } else {
        return std::nullopt;
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longestWaitSeconds));
}

std::optional<qint64> parseContentLength(const QByteArray& value)
{
    return parseNumber(value.trimmed());
}

std::optional<ContentRange> parseContentRange(const QByteArray& value)
{
    const QByteArray text = value.trimmed().toLower();
    const qsizetype slash = text.indexOf('/');
    if (!text.startsWith("bytes ") || slash < 0)
        return std::nullopt;
    const QByteArray span = text.first(slash).sliced(6);
    const QByteArray size = text.sliced(slash + 1);
    const std::optional<qint64> total = parseNumber(size);
    if (!total && size != "*")
        return std::nullopt;
    if (span == "*")
        return total ? std::optional(ContentRange{std::nullopt, total}) : std::nullopt;
    const qsizetype dash = span.indexOf('-');
    if (dash < 0)
        return std::nullopt;
    const auto first = parseNumber(span.first(dash));
    const auto last = parseNumber(span.sliced(dash + 1));
    if (!first || !last || *first > *last || *last >= total.value_or(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return ContentRange{ByteRange{*first, *last - *first + 1}, total};
}

std::optional<bool> parseAcceptRanges(const QByteArray& value)
{
    const QByteArray text = value.trimmed().toLower();
    if (text == "none")
        return false;
    const QByteArrayList units = text.split(',');
    const bool bytes = std::any_of(units.begin(), units.end(),
                                   [](const QByteArray& unit) { return unit.trimmed() == "bytes"; });
    return bytes ? std::optional(true) : std::nullopt;
}

std::optional<Digest> parseReprDigest(const QByteArray& value)
{
    for (const QByteArray& member : value.split(',')) {
        const QByteArray text = member.trimmed();
        if (!text.startsWith("sha-256=:") || !text.endsWith(':'))
            continue;
        const QByteArray base64 = text.sliced(9, std::max<qsizetype>(0, text.size() - 10));
        if (const auto raw = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors))
            return Digest::fromBytes(*raw);
    }
    return std::nullopt;
}

std::optional<Digest> parseInstanceDigest(const QByteArray& value)
{
    for (const QByteArray& member : value.split(',')) {
        const QByteArray text = member.trimmed();
        if (!text.toLower().startsWith("sha-256="))
            continue;
        if (const auto raw =
                QByteArray::fromBase64Encoding(text.sliced(8), QByteArray::AbortOnBase64DecodingErrors))
            return Digest::fromBytes(*raw);
    }
    return std::nullopt;
}

std::optional<RateLimit> parseRateLimit(const QByteArray& value)
{
    for (const QByteArray& policy : value.split(',')) {
        std::optional<qint64> remaining;
        std::optional<qint64> reset;
        for (const QByteArray& parameter : policy.split(';')) {
            const QByteArray text = parameter.trimmed();
            if (text.startsWith("r="))
                remaining = parseNumber(text.sliced(2));
            else if (text.startsWith("t="))
                reset = parseNumber(text.sliced(2));
        }
        if (remaining && reset)
            return RateLimit{*remaining, std::chrono::seconds(std::min(*reset, longestWaitSeconds))};
    }
    return std::nullopt;
}

bool isStrongEtag(const QByteArray& value)
{
    if (value.size() < 2 || !value.startsWith('"') || !value.endsWith('"'))
        return false;
    return std::all_of(value.begin() + 1, value.end() - 1, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte > 0x20 && byte != '"' && byte != 0x7f;
    });
}

} // namespace cellar
