// SPDX-License-Identifier: MIT
#include "app/cli/option_values.h"

#include <algorithm>
#include <cmath>

namespace cellar::cli {

namespace {

bool isDecimal(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// How often 1024 is taken for a rate's last letter; nothing for a letter that is no unit.
std::optional<int> unitPower(QChar letter)
{
    switch (letter.toUpper().unicode()) {
    case u'K':
        return 1;
    case u'M':
        return 2;
    case u'G':
        return 3;
    default:
        return std::nullopt;
    }
}

} // namespace

Parsed<qint64> parseNumber(const QString& text, qint64 least, qint64 most)
{
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    if (!isDecimal(text) || !fits || number < least || number > most)
        return tl::unexpected(QStringLiteral("a whole number from %1 to %2 is wanted").arg(least).arg(most));
    return number;
}

Parsed<Milliseconds> parseSeconds(const QString& text, Milliseconds least, Milliseconds most)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    const double milliseconds = std::round(seconds * 1000);
    if (!isNumber || !std::isfinite(seconds) || milliseconds < double(least.count()) ||
        milliseconds > double(most.count())) {
        return tl::unexpected(QStringLiteral("a number of seconds from %1 to %2 is wanted")
                                  .arg(double(least.count()) / 1000)
                                  .arg(double(most.count()) / 1000));
    }
    return Milliseconds(qint64(milliseconds));
}

Parsed<Digest> parseDigest(const QString& text)
{
    if (const auto digest = Digest::fromHex(text.toLower()))
        return *digest;
    return tl::unexpected(QStringLiteral("64 hexadecimal digits are wanted"));
}

Parsed<QUrl> parseAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
        return tl::unexpected(QStringLiteral("an address, as https://host/file, is wanted"));
    return url;
}

Parsed<qint64> parseRate(const QString& text)
{
    const auto power = text.isEmpty() ? std::nullopt : unitPower(text.back());
    const QString digits = power ? text.chopped(1) : text;
    bool fits = false;
    qint64 rate = digits.toLongLong(&fits);
    bool overflow = false;
    for (int i = 0; i < power.value_or(0); ++i)
        overflow |= qMulOverflow(rate, qint64(1024), &rate);
    if (!isDecimal(digits) || !fits || overflow)
        return tl::unexpected(QStringLiteral("bytes a second are wanted, as 500K or 2M"));
    return rate;
}

} // namespace cellar::cli
