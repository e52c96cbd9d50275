// SPDX-License-Identifier: MIT
// Colours made from the palette, so that they are right in every colour scheme. A tone never stands alone: an
// icon or a word always says the same.
#pragma once

#include <QPalette>

namespace cellar {

enum class Tone
{
    Normal,
    Weak,   // secondary text, idle things
    Accent, // under way
    Good,
    Caution,
    Bad,
};

/// On the palette's Base. Every tone stands out from it by a contrast of at least 4.5 to 1 (where the
/// palette's own text does).
QColor toneColor(Tone tone, const QPalette& palette, QPalette::ColorGroup group = QPalette::Active);

/// The same on a selected row.
QColor selectedToneColor(Tone tone, const QPalette& palette, QPalette::ColorGroup group = QPalette::Active);

/// The palette for secondary text on a window.
QPalette weakPalette(const QPalette& palette);

/// `amount` (0 to 1) of `over` laid on `under`.
QColor mixed(const QColor& over, const QColor& under, double amount);

/// Contrast ratio of WCAG 2, from 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace cellar
