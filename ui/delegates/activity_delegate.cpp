// SPDX-License-Identifier: MIT
#include "ui/delegates/activity_delegate.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
#include "ui/models/activity_list.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <cmath>

namespace cellar {

namespace {

using Look = EventLine::Look;

struct Columns
{
    QRect time;
    QRect symbol;
    QRect text;
};

Columns columnsIn(const QStyleOptionViewItem& option, const QString& time)
{
    const int margin = cellMargin(option.font);
    const int side = option.fontMetrics.height();
    const QRect inner = option.rect.adjusted(margin, margin / 4, -margin, -margin / 4);
    const int timeWidth = int(std::ceil(QFontMetricsF(noteFont(option.font)).horizontalAdvance(time))) + 1;
    const int symbolLeft = inner.left() + timeWidth + margin;
    const int textLeft = symbolLeft + side + margin / 2;
    Columns columns{{inner.left(), inner.top(), timeWidth, side},
                    {symbolLeft, inner.top(), side, side},
                    {textLeft, inner.top(), qMax(side, inner.right() + 1 - textLeft), inner.height()}};
    for (QRect* rect : {&columns.time, &columns.symbol, &columns.text})
        *rect = QStyle::visualRect(option.direction, option.rect, *rect);
    return columns;
}

StateLook lookOf(Look look)
{
    switch (look) {
    case Look::Good:
        return {QStringLiteral("state-ready"), Tone::Good};
    case Look::Caution:
        return {QStringLiteral("state-waiting"), Tone::Caution};
    case Look::Bad:
        return {QStringLiteral("state-failed"), Tone::Bad};
    case Look::Plain:
        break;
    }
    return {};
}

} // namespace

void ActivityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const auto color = [&cell](Tone tone) {
        return cell.state & QStyle::State_Selected ? selectedToneColor(tone, cell.palette, colorGroup(cell))
                                                   : toneColor(tone, cell.palette, colorGroup(cell));
    };
    const QString time = index.data(ActivityList::TimeRole).toString();
    const StateLook look = lookOf(Look(index.data(ActivityList::LookRole).toInt()));
    const Columns columns = columnsIn(cell, time);
    painter->save();
    painter->setFont(noteFont(cell.font));
    painter->setPen(color(Tone::Weak));
    drawCellText(painter, cell, columns.time, time, Qt::AlignLeft | Qt::AlignVCenter);
    if (!look.symbol.isEmpty())
        painter->drawPixmap(columns.symbol,
                            symbolPixmap(look.symbol, columns.symbol.width(),
                                         painter->device()->devicePixelRatioF(), color(look.tone)));
    painter->setFont(cell.font);
    painter->setPen(color(Tone::Normal));
    const auto visual = QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignTop);
    painter->drawText(columns.text, int(visual) | Qt::TextWordWrap, cell.text);
    painter->restore();
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    cell.rect = QRect(0, 0, view ? view->viewport()->width() : option.rect.width(), 1000);
    const Columns columns = columnsIn(cell, index.data(ActivityList::TimeRole).toString());
    const QRect needed = QFontMetrics(cell.font).boundingRect(QRect(0, 0, columns.text.width(), 1000),
                                                              Qt::TextWordWrap, index.data().toString());
    return {cell.rect.width(), needed.height() + cellMargin(cell.font) / 2};
}

} // namespace cellar
