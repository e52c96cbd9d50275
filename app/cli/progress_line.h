// SPDX-License-Identifier: MIT
// How far something is, as text. Pure.
#pragma once

#include "core/model/state.h"

namespace cellar::cli {

/// One line for a terminal of `width` columns, as
///   `tiny-q4  [######------]  45 %  638 MB  12 MB/s  0:42`
/// never wider. What does not fit goes from the right, the bar before the percentage; the name is cut last.
QString progressBar(const QString& name, const Progress& progress, int width);

/// The same in words, for a log.
QString progressWords(const Progress& progress);

/// A size for a person.
QString shownSize(qint64 bytes);

} // namespace cellar::cli
