// SPDX-License-Identifier: MIT
// What somebody would have against a window that stands on the screen.
#pragma once

#include <QStringList>

class QWidget;

namespace cellar {

/// The texts of visible labels, buttons, tabs, headers, menus and fields' hints that need more room than they
/// have. By design left out: what a field holds (it scrolls), the cells of the list and the files of the
/// first steps (they come from outside, end in an ellipsis and are whole in the tool tip).
QStringList cutOff(const QWidget& window);

/// Letters that stand at two things which are visible at once, with both texts; and in each of its menus.
QStringList doubledLetters(const QWidget& window);

} // namespace cellar
