// SPDX-License-Identifier: MIT
#include "ui/delegates/line_delegate.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/tone.h"

#include <QApplication>
#include <QPainter>

namespace cellar {

namespace {

/// In dark schemes some styles draw an empty box that nobody sees.
void drawBox(QPainter* painter, const QStyleOptionViewItem& cell, const QRect& box)
{
    const bool isSelected = cell.state & QStyle::State_Selected;
    const QColor text = cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor ground = cell.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    painter->save();
    painter->setPen(mixed(text, ground, 0.5));
    painter->drawRect(box.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    const QString text = std::exchange(cell.text, {});
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const int margin = cellMargin(cell.font);
    QRect words = cell.rect.adjusted(margin, 0, -margin, 0);
    if (cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        const QRect box = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &cell, cell.widget);
        drawBox(painter, cell, box);
        if (cell.direction == Qt::LeftToRight)
            words.setLeft(box.right() + margin);
        else
            words.setRight(box.left() - margin);
    }
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.state & QStyle::State_Selected
                        ? selectedToneColor(Tone::Normal, cell.palette, colorGroup(cell))
                        : toneColor(Tone::Normal, cell.palette, colorGroup(cell)));
    drawCellText(painter, cell, words, text, cell.displayAlignment, Qt::ElideMiddle);
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * cellMargin(option.font), QFontMetrics(option.font).height() * 2};
}

} // namespace cellar
