// SPDX-License-Identifier: MIT
// Where things stand in a cell of the list; all of it follows from the font.
#pragma once

#include <QFont>
#include <QPalette>
#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace cellar {

/// The slightly smaller font of second lines.
QFont noteFont(const QFont& font);
QFont titleFont(const QFont& font); // bold
QFont fixedFont(const QFont& font); // for digests and keys

/// Two lines and air: the height of every row.
int rowHeight(const QFont& font);
/// Space beside and between things.
int cellMargin(const QFont& font);
/// The side of a state's icon.
int symbolSize(const QFont& font);

struct CellLayout
{
    QRect symbol; // empty where none was wanted
    QRect first;  // line
    QRect second; // empty where none was wanted; then the first is in the middle
};

/// One line, cut with an ellipsis where it is too long. The text is read in its own direction ("1.7 GB" also
/// in a window that goes from right to left); where it stands follows the window's. With the painter's font
/// and pen.
void drawCellText(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
                  const QString& text, Qt::Alignment alignment, Qt::TextElideMode elide = Qt::ElideRight);

/// For a label whose words shall begin where the lines of the window begin, in whatever direction they are
/// read themselves.
Qt::Alignment leadingSide(Qt::LayoutDirection direction);

/// `symbolSide`: 0 for none.
CellLayout cellLayout(const QStyleOptionViewItem& option, int symbolSide, bool secondLine);

QPalette::ColorGroup colorGroup(const QStyleOptionViewItem& option);

} // namespace cellar
