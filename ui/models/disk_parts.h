// SPDX-License-Identifier: MIT
// The disk of the store as parts that are drawn, named and measured; words and arithmetic of the picture.
#pragma once

#include "core/ensure/store_contents.h"

#include <array>

namespace cellar {

enum class DiskPart
{
    Models,
    Partials,
    Others,
    Elsewhere,
    Free,
    ToCome, // lies in what is free
};
inline constexpr std::array diskParts{DiskPart::Models,    DiskPart::Partials, DiskPart::Others,
                                      DiskPart::Elsewhere, DiskPart::Free,     DiskPart::ToCome};

/// As "Unfinished downloads".
QString partWord(DiskPart part);
qint64 partBytes(DiskPart part, const DiskShares& shares);

/// All parts that are not empty, with their sizes: the picture in words.
QString diskText(const DiskShares& shares);

/// What does not fit, and what to do; empty where all of it fits.
QString roomWarning(const DiskShares& shares);

/// So many of `length` pixels for each of these sizes, in their proportion and all of them together; what is
/// not empty has `least` of them, as far as there is room.
QList<int> lengthsOf(const QList<qint64>& sizes, int length, int least);

} // namespace cellar
