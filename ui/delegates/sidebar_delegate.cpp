// SPDX-License-Identifier: MIT
#include "ui/delegates/sidebar_delegate.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace cellar {

namespace {

QString countText(const QModelIndex& index)
{
    const QVariant count = index.data(SidebarDelegate::CountRole);
    return count.isValid() ? QLocale().toString(count.toInt()) : QString();
}

/// A rounded field behind what is chosen, a fainter one under the pointer, a line around what has the keys.
void drawGround(QPainter* painter, const QStyleOptionViewItem& option)
{
    const auto group = colorGroup(option);
    const QColor highlight = option.palette.color(group, QPalette::Highlight);
    const QColor window = option.palette.color(group, QPalette::Window);
    const int air = cellMargin(option.font) / 4;
    const QRectF field = QRectF(option.rect).adjusted(air, 1, -air, -1);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (option.state & QStyle::State_Selected)
        painter->setBrush(highlight);
    else if (option.state & QStyle::State_MouseOver)
        painter->setBrush(mixed(highlight, window, 0.15));
    else
        painter->setBrush(Qt::NoBrush);
    if (option.state & QStyle::State_HasFocus)
        painter->setPen(QPen(option.palette.color(group, QPalette::WindowText), 1));
    painter->drawRoundedRect(field, air * 2, air * 2);
}

} // namespace

void SidebarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto group = colorGroup(cell);
    const QString symbol = index.data(SymbolRole).toString();
    const bool isSelected = cell.state & QStyle::State_Selected;
    const QColor text =
        cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::WindowText);
    const QColor weak =
        isSelected ? text : weakPalette(cell.palette).color(QPalette::Active, QPalette::WindowText);
    painter->save();
    if (symbol.isEmpty()) {
        const CellLayout layout = cellLayout(cell, 0, false);
        painter->setFont(titleFont(noteFont(cell.font)));
        painter->setPen(weakPalette(cell.palette).color(QPalette::Active, QPalette::WindowText));
        drawCellText(painter, cell, layout.first, cell.text, Qt::AlignLeft | Qt::AlignVCenter);
        painter->restore();
        return;
    }
    drawGround(painter, cell);
    const CellLayout layout = cellLayout(cell, symbolSize(cell.font), false);
    const QColor tone = toneColor(Tone(index.data(ToneRole).toInt()), cell.palette, group);
    painter->drawPixmap(layout.symbol,
                        symbolPixmap(symbol, layout.symbol.width(), painter->device()->devicePixelRatioF(),
                                     isSelected ? text : tone));
    painter->setFont(cell.font);
    painter->setPen(weak);
    drawCellText(painter, cell, layout.first, countText(index), Qt::AlignRight | Qt::AlignVCenter);
    painter->setPen(text);
    QRect name = layout.first;
    const int counted = painter->fontMetrics().horizontalAdvance(countText(index));
    name.adjust(cell.direction == Qt::RightToLeft ? counted : 0, 0,
                cell.direction == Qt::RightToLeft ? 0 : -counted, 0);
    drawCellText(painter, cell, name, cell.text, Qt::AlignLeft | Qt::AlignVCenter);
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(titleFont(option.font));
    const int margin = cellMargin(option.font);
    const int fiveDigits = metrics.horizontalAdvance(QLocale().toString(88888));
    const int width = symbolSize(option.font) + metrics.horizontalAdvance(index.data().toString()) +
                      fiveDigits + 4 * margin;
    return {width, metrics.height() + margin + margin / 2};
}

} // namespace cellar
