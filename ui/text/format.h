// SPDX-License-Identifier: MIT
// Numbers as a person reads them, in the default QLocale. What is not known is an en dash, never a made-up
// number.
#pragma once

#include "core/model/state.h"

namespace cellar {

QString unknownText(); // "–"

/// As "668 MB", three digits at most; decimal units.
QString sizeText(std::optional<qint64> bytes);

/// As "12.3 MB/s"; unknown where nothing comes.
QString speedText(double bytesPerSecond);

/// As "21 s", "3 min 5 s", "1 h 12 min", "2 d 3 h".
QString durationText(std::chrono::seconds duration);

/// The part done, from 0 to 1; none where the total is unknown or nonsense.
std::optional<double> fractionOf(const Progress& progress);

/// Rounded down, so that 100 % is only said of what is done.
int wholePercent(double fraction);

/// As "62%".
QString percentText(double fraction);

/// As "today, 14:02" or the short date and time of the locale; unknown for an invalid time.
QString timeText(const QDateTime& time, const QDateTime& now);

/// As "today, 14:02", "yesterday", "3 days ago"; after two months the date.
QString agoText(const QDateTime& time, const QDateTime& now);

/// As "414 MB of 668 MB".
QString amountText(const Progress& progress);

/// As "414 MB of 668 MB · 12.3 MB/s · 21 s left".
QString progressText(const Progress& progress);

/// The host of a source in its shown form, or its last path segment where it is a file; "the source" is left
/// to the caller where it is empty.
QString hostText(const QString& source);

} // namespace cellar
