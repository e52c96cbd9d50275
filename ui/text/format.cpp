// SPDX-License-Identifier: MIT
#include "ui/text/format.h"

#include "core/base/shown.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace cellar {

namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// So many decimals that three digits are shown.
int decimalsFor(qint64 bytes)
{
    double value = double(bytes);
    while (value >= 1000)
        value /= 1000;
    return bytes < 1000 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
}

} // namespace

QString unknownText()
{
    return QStringLiteral("–");
}

QString sizeText(std::optional<qint64> bytes)
{
    if (!bytes || *bytes < 0)
        return unknownText();
    return QLocale().formattedDataSize(*bytes, decimalsFor(*bytes), QLocale::DataSizeSIFormat);
}

QString speedText(double bytesPerSecond)
{
    if (!std::isfinite(bytesPerSecond) || bytesPerSecond < 1 || bytesPerSecond > 1e15)
        return unknownText();
    return Format::tr("%1/s", "bytes in a second").arg(sizeText(qint64(bytesPerSecond)));
}

QString durationText(std::chrono::seconds duration)
{
    const QLocale locale;
    const auto text = [&locale](qint64 number) { return locale.toString(number); };
    const qint64 seconds = duration.count();
    if (seconds < 0)
        return unknownText();
    if (seconds < 60)
        return Format::tr("%1 s", "seconds").arg(text(seconds));
    if (seconds < 3600)
        return Format::tr("%1 min %2 s").arg(text(seconds / 60), text(seconds % 60));
    if (seconds < 86400)
        return Format::tr("%1 h %2 min").arg(text(seconds / 3600), text(seconds % 3600 / 60));
    return Format::tr("%1 d %2 h", "days and hours").arg(text(seconds / 86400), text(seconds % 86400 / 3600));
}

std::optional<double> fractionOf(const Progress& progress)
{
    if (!progress.total || *progress.total <= 0 || progress.done < 0)
        return std::nullopt;
    return qBound(0.0, double(progress.done) / double(*progress.total), 1.0);
}

int wholePercent(double fraction)
{
    return qBound(0, int(std::floor(fraction * 100)), 100);
}

QString percentText(double fraction)
{
    return Format::tr("%1%", "percent").arg(QLocale().toString(wholePercent(fraction)));
}

QString timeText(const QDateTime& time, const QDateTime& now)
{
    if (!time.isValid())
        return unknownText();
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return Format::tr("today, %1").arg(locale.toString(local.time(), QLocale::ShortFormat));
    return locale.toString(local, QLocale::ShortFormat);
}

QString agoText(const QDateTime& time, const QDateTime& now)
{
    constexpr qint64 longAgo = 60; // days
    const qint64 days = time.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (!time.isValid() || days <= 0)
        return timeText(time, now);
    if (days == 1)
        return Format::tr("yesterday");
    if (days <= longAgo)
        return Format::tr("%n day(s) ago", nullptr, int(days));
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString amountText(const Progress& progress)
{
    if (!progress.total)
        return sizeText(progress.done);
    return Format::tr("%1 of %2").arg(sizeText(progress.done), sizeText(progress.total));
}

QString progressText(const Progress& progress)
{
    const QString left =
        progress.eta ? Format::tr("%1 left").arg(durationText(*progress.eta)) : unknownText();
    return Format::tr("%1 · %2 · %3", "amount, speed, time left")
        .arg(amountText(progress), speedText(progress.bytesPerSecond), left);
}

QString hostText(const QString& source)
{
    const QUrl url(source, QUrl::StrictMode);
    if (!url.host().isEmpty())
        return shownText(url.host(QUrl::FullyEncoded), 80);
    return shownText(source.section(u'/', -1), 80);
}

} // namespace cellar
