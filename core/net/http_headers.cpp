// SPDX-License-Identifier: MIT
#include "core/net/http_headers.h"

#include <QLocale>

#include <algorithm>

namespace cellar {

namespace {

constexpr qint64 longestWaitSeconds = 100LL * 24 * 3600;

bool isDigits(const QByteArray& text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
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
    const QByteArray text = value.trimmed();
    bool fits = false;
    const qint64 length = text.toLongLong(&fits);
    return isDigits(text) && fits ? std::optional(length) : std::nullopt;
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

bool isStrongEtag(const QByteArray& value)
{
    return value.size() >= 2 && value.startsWith('"') && value.endsWith('"');
}

} // namespace cellar
