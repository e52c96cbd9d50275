// SPDX-License-Identifier: MIT
#include "core/registry/metalink/metalink_values.h"

#include <algorithm>

namespace cellar {

namespace {

constexpr int lowestPriority = 999'999;
constexpr qint64 shortestPiece = 16 << 10;
constexpr qint64 longestPiece = qint64(4) << 30;

} // namespace

bool isSha256Type(QStringView type)
{
    return type.compare(u"sha-256", Qt::CaseInsensitive) == 0 ||
           type.compare(u"sha256", Qt::CaseInsensitive) == 0;
}

std::optional<qint64> unsignedNumber(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    bool isNumber = !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
    const qint64 value = isNumber ? text.toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(value) : std::nullopt;
}

int metalinkPriority(const QXmlStreamAttributes& attributes, MetalinkVersion version)
{
    const bool isThree = version == MetalinkVersion::Three;
    const auto given =
        unsignedNumber(attributes.value(QLatin1String(isThree ? "preference" : "priority")).trimmed());
    if (!given)
        return lowestPriority;
    const qint64 priority = isThree ? 101 - qMin<qint64>(*given, 101) : *given; // there more is better
    return priority >= 1 && priority <= lowestPriority ? int(priority) : lowestPriority;
}

std::optional<PublishedPieces> fittingPieces(const MetalinkPieces& pieces, std::optional<qint64> size)
{
    if (!size || pieces.length < shortestPiece || pieces.length > longestPiece)
        return {};
    const qint64 count = *size / pieces.length + (*size % pieces.length != 0);
    if (count == 0 || pieces.hashes.size() != count)
        return {};
    return PublishedPieces{pieces.length, pieces.hashes};
}

} // namespace cellar
