// SPDX-License-Identifier: MIT
#include "app/cli/progress_line.h"

#include "app/cli/text.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace cellar::cli {

namespace {

constexpr int widestBar = 40;
constexpr int narrowestBar = 10;

qint64 done(const Progress& progress)
{
    return std::max<qint64>(progress.done, 0);
}

// 0 … 1, or nothing where the end is not known.
std::optional<double> fraction(const Progress& progress)
{
    if (!progress.total || *progress.total <= 0)
        return std::nullopt;
    return std::min(1.0, double(done(progress)) / double(*progress.total));
}

std::optional<QString> percent(const Progress& progress)
{
    const auto part = fraction(progress);
    if (!part)
        return std::nullopt;
    return QStringLiteral("%1 %").arg(int(std::floor(*part * 100)), 3);
}

QString speed(const Progress& progress)
{
    const bool isSpeed = std::isfinite(progress.bytesPerSecond) && progress.bytesPerSecond >= 1;
    const double bytes = isSpeed ? std::min(progress.bytesPerSecond, 1e15) : 0;
    return Text::tr("%1/s").arg(shownSize(qint64(bytes)));
}

std::optional<QString> timeLeft(const Progress& progress)
{
    if (!progress.eta || progress.eta->count() < 0)
        return std::nullopt;
    const qint64 seconds = progress.eta->count();
    const QString minutes = QStringLiteral("%1:%2");
    if (seconds < 3600)
        return minutes.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString drawnBar(double part, int width)
{
    const int inside = width - 2;
    const int full = int(std::lround(part * inside));
    return u'[' + QString(full, u'#') + QString(inside - full, u'-') + u']';
}

constexpr qsizetype gap = 2;

qsizetype widthOf(const QStringList& parts)
{
    qsizetype width = gap * std::max<qsizetype>(parts.size() - 1, 0);
    for (const QString& part : parts)
        width += part.size();
    return width;
}

} // namespace

QString progressBar(const QString& name, const Progress& progress, int width)
{
    QStringList parts{name};
    if (const auto share = percent(progress))
        parts += *share;
    const QString details[] = {shownSize(done(progress)), speed(progress),
                               timeLeft(progress).value_or(QString())};
    for (const QString& detail : details) {
        if (!detail.isEmpty() && widthOf(parts + QStringList{detail}) <= width)
            parts += detail;
    }
    const qsizetype room = width - widthOf(parts) - gap;
    if (const auto part = fraction(progress); part && room >= narrowestBar)
        parts.insert(1, drawnBar(*part, int(std::min<qsizetype>(room, widestBar))));
    return parts.join(QString(gap, u' ')).left(std::max(width, 0));
}

QString progressWords(const Progress& progress)
{
    QStringList parts;
    if (const auto share = percent(progress))
        parts += Text::tr("%1 of %2").arg(share->trimmed(), shownSize(*progress.total));
    else
        parts += shownSize(done(progress));
    parts += speed(progress);
    if (const auto left = timeLeft(progress))
        parts += Text::tr("%1 left").arg(*left);
    return parts.join(QStringLiteral(", "));
}

QString shownSize(qint64 bytes)
{
    return QLocale().formattedDataSize(std::max<qint64>(bytes, 0), 1, QLocale::DataSizeSIFormat);
}

} // namespace cellar::cli
