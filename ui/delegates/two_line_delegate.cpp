// SPDX-License-Identifier: MIT
#include "ui/delegates/two_line_delegate.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/monogram.h"
#include "ui/delegates/symbol.h"
#include "ui/models/model_table.h"

#include <QApplication>
#include <QPainter>

namespace cellar {

TwoLineDelegate::TwoLineDelegate(Look look, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
{
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const QString note = index.data(ModelTable::NoteRole).toString();
    const StateLook look = m_look == Look::State
                               ? stateLook(index.data(ModelTable::StateRole).value<ModelState>())
                               : StateLook();
    const CellLayout layout = cellLayout(cell, symbolSide(cell.font), !note.isEmpty());
    const auto color = [&cell](Tone tone) {
        const auto group = colorGroup(cell);
        return cell.state & QStyle::State_Selected ? selectedToneColor(tone, cell.palette, group)
                                                   : toneColor(tone, cell.palette, group);
    };

    painter->save();
    painter->setClipRect(cell.rect);
    const qreal ratio = painter->device()->devicePixelRatioF();
    if (m_look == Look::Title)
        painter->drawPixmap(layout.symbol,
                            monogramPixmap(cell.text, layout.symbol.width(), ratio, cell.font));
    else if (m_look == Look::State)
        painter->drawPixmap(layout.symbol,
                            symbolPixmap(look.symbol, layout.symbol.width(), ratio, color(look.tone)));
    painter->setFont(m_look == Look::Title ? titleFont(cell.font) : cell.font);
    const bool quiet = m_look == Look::State && look.tone == Tone::Weak;
    painter->setPen(color(quiet ? Tone::Weak : Tone::Normal));
    drawCellText(painter, cell, layout.first, cell.text, cell.displayAlignment);
    painter->setFont(noteFont(cell.font));
    painter->setPen(color(Tone::Weak));
    drawCellText(painter, cell, layout.second, note, cell.displayAlignment);
    painter->restore();
}

int TwoLineDelegate::symbolSide(const QFont& font) const
{
    switch (m_look) {
    case Look::Title:
        return monogramSize(font);
    case Look::State:
        return symbolSize(font);
    case Look::Plain:
        break;
    }
    return 0;
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int margin = cellMargin(option.font);
    const int side = symbolSide(option.font);
    const int symbol = side > 0 ? side + margin : 0;
    const int first =
        QFontMetrics(titleFont(option.font)).horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const int second =
        QFontMetrics(noteFont(option.font)).horizontalAdvance(index.data(ModelTable::NoteRole).toString());
    return {symbol + qMax(first, second) + 2 * margin + 1, rowHeight(option.font)};
}

} // namespace cellar
