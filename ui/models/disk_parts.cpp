// SPDX-License-Identifier: MIT
#include "ui/models/disk_parts.h"

#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace cellar {

namespace {

struct DiskPartWords
{
    Q_DECLARE_TR_FUNCTIONS(DiskParts)
};

} // namespace

QString partWord(DiskPart part)
{
    switch (part) {
    case DiskPart::Models:
        return DiskPartWords::tr("Models");
    case DiskPart::Partials:
        return DiskPartWords::tr("Unfinished downloads");
    case DiskPart::Others:
        return DiskPartWords::tr("Other things in the store");
    case DiskPart::Elsewhere:
        return DiskPartWords::tr("Everything else on the disk");
    case DiskPart::Free:
        return DiskPartWords::tr("Free");
    case DiskPart::ToCome:
        return DiskPartWords::tr("Needed by the queue");
    }
    Q_UNREACHABLE();
}

qint64 partBytes(DiskPart part, const DiskShares& shares)
{
    switch (part) {
    case DiskPart::Models:
        return shares.models;
    case DiskPart::Partials:
        return shares.partials;
    case DiskPart::Others:
        return shares.others;
    case DiskPart::Elsewhere:
        return shares.elsewhere;
    case DiskPart::Free:
        return shares.free;
    case DiskPart::ToCome:
        return shares.toCome;
    }
    Q_UNREACHABLE();
}

QString diskText(const DiskShares& shares)
{
    QStringList parts;
    for (const DiskPart part : diskParts) {
        if (const qint64 bytes = partBytes(part, shares); bytes > 0)
            parts += DiskPartWords::tr("%1: %2", "a part of the disk and its size")
                         .arg(partWord(part), sizeText(bytes));
    }
    return parts.join(QStringLiteral(" · "));
}

QString roomWarning(const DiskShares& shares)
{
    if (shares.missing <= 0)
        return {};
    return Words::
        tr("The queue still needs %1, and %2 of that have no room. Free some, or take something out of it.")
            .arg(sizeText(shares.toCome), sizeText(shares.missing));
}

QList<int> lengthsOf(const QList<qint64>& sizes, int length, int least)
{
    const auto total = std::accumulate(sizes.begin(), sizes.end(), 0.0,
                                       [](double sum, qint64 size) { return sum + double(size); });
    QList<int> lengths;
    for (const qint64 size : sizes) {
        const int exact = total > 0 ? int(double(length) * (double(size) / total)) : 0;
        lengths += size > 0 ? std::max(least, exact) : 0;
    }
    // What the small ones have too much, or rounding left over, is the largest one's.
    int rest = length - std::accumulate(lengths.begin(), lengths.end(), 0);
    while (total > 0 && rest != 0) {
        const auto largest = std::max_element(lengths.begin(), lengths.end());
        const int change = std::max(rest, -*largest);
        *largest += change;
        rest -= change;
    }
    return lengths;
}

} // namespace cellar
