// SPDX-License-Identifier: MIT
#include "ui/delegates/line_delegate.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/tone.h"

#include <QApplication>
#include <QPainter>

namespace cellar {

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    const int margin = cellMargin(cell.font);
    QRect words = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    if (!cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
        words = cell.rect.adjusted(margin, 0, -margin, 0);
    const QString text = std::exchange(cell.text, {});
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
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
