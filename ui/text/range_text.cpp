// SPDX-License-Identifier: MIT
#include "ui/text/range_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace cellar {

namespace {

constexpr qsizetype mostPlaces = 3;

struct Ranges
{
    Q_DECLARE_TR_FUNCTIONS(State)
};

/// As "0–4,194,303 (4.19 MB)".
QString placeText(const ByteRange& range)
{
    const QLocale locale;
    return Ranges::tr("%1–%2 (%3)", "first and last byte of a range, its size")
        .arg(locale.toString(range.offset), locale.toString(range.offset + qMax(range.length, qint64(1)) - 1),
             sizeText(range.length));
}

} // namespace

QString damageText(const QList<ByteRange>& ranges)
{
    if (ranges.isEmpty())
        return Ranges::tr("The file is not what was promised.");
    qint64 bytes = 0;
    for (const ByteRange& range : ranges)
        bytes += range.length;
    return Ranges::tr("%n part(s) of the file, %1 in all, are not what was promised.", nullptr,
                      int(ranges.size()))
        .arg(sizeText(bytes));
}

QString placesText(const QList<ByteRange>& ranges)
{
    if (ranges.isEmpty())
        return {};
    QStringList places;
    for (const ByteRange& range : ranges.first(qMin(ranges.size(), mostPlaces)))
        places += placeText(range);
    const QString text =
        Ranges::tr("Bytes %1", "ranges of them").arg(places.join(Ranges::tr(", ", "between ranges")));
    if (ranges.size() <= mostPlaces)
        return text;
    return Ranges::tr("%1 and %n more", nullptr, int(ranges.size() - mostPlaces)).arg(text);
}

} // namespace cellar
