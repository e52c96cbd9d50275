// SPDX-License-Identifier: MIT
#include "ui/delegates/progress_delegate.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
#include "ui/models/model_table.h"
#include "ui/text/format.h"

#include <QApplication>
#include <QPainter>

namespace cellar {

namespace {

struct Colors
{
    QColor text;
    QColor weak;
    QColor fill;
    QColor track;
};

Colors colorsFor(const QStyleOptionViewItem& cell, Tone bar)
{
    const auto group = colorGroup(cell);
    const QPalette& palette = cell.palette;
    if (cell.state & QStyle::State_Selected) {
        const QColor text = selectedToneColor(Tone::Normal, palette, group);
        return {text, selectedToneColor(Tone::Weak, palette, group), selectedToneColor(bar, palette, group),
                mixed(text, palette.color(group, QPalette::Highlight), 0.3)};
    }
    const QColor text = toneColor(Tone::Normal, palette, group);
    const QColor base = palette.color(group, QPalette::Base);
    const QColor fill = bar == Tone::Accent ? palette.color(QPalette::Active, QPalette::Highlight)
                        : bar == Tone::Weak ? mixed(text, base, 0.45)
                                            : toneColor(bar, palette, group);
    return {text, toneColor(Tone::Weak, palette, group), fill, mixed(text, base, 0.15)};
}

void drawBar(QPainter* painter, const QRectF& track, double fraction, const Colors& colors,
             Qt::LayoutDirection direction)
{
    const double radius = track.height() / 2;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.track);
    painter->drawRoundedRect(track, radius, radius);
    if (fraction <= 0)
        return;
    QRectF filled = track;
    filled.setWidth(qMax(track.height(), track.width() * fraction));
    if (direction == Qt::RightToLeft)
        filled.moveRight(track.right());
    painter->setBrush(colors.fill);
    painter->drawRoundedRect(filled, radius, radius);
}

} // namespace

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const QVariant fraction = index.data(ModelTable::FractionRole);
    if (!fraction.isValid())
        return;

    const CellLayout layout = cellLayout(cell, 0, true);
    const Colors colors =
        colorsFor(cell, stateLook(index.data(ModelTable::StateRole).value<ModelState>()).bar);
    const QFontMetrics metrics(cell.font);
    const int percentWidth = metrics.horizontalAdvance(percentText(1));
    const int barHeight = qMax(4, metrics.height() * 2 / 5);
    QRect track(layout.first.left(), layout.first.center().y() - barHeight / 2,
                layout.first.width() - percentWidth - cellMargin(cell.font), barHeight);
    QRect percent(track.right() + 1 + cellMargin(cell.font), layout.first.top(), percentWidth,
                  layout.first.height());
    track = QStyle::visualRect(cell.direction, layout.first, track);
    percent = QStyle::visualRect(cell.direction, layout.first, percent);

    painter->save();
    painter->setClipRect(cell.rect);
    drawBar(painter, track, fraction.toDouble(), colors, cell.direction);
    painter->setFont(cell.font);
    painter->setPen(colors.text);
    drawCellText(painter, cell, percent, cell.text, Qt::AlignRight | Qt::AlignVCenter);
    painter->setFont(noteFont(cell.font));
    painter->setPen(colors.weak);
    drawCellText(painter, cell, layout.second, index.data(ModelTable::NoteRole).toString(),
                 Qt::AlignLeft | Qt::AlignVCenter);
    painter->restore();
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(noteFont(option.font));
    const int note = metrics.horizontalAdvance(index.data(ModelTable::NoteRole).toString());
    const int least = metrics.horizontalAdvance(percentText(1)) * 3;
    return {qMax(note, least) + 2 * cellMargin(option.font) + 1, rowHeight(option.font)};
}

} // namespace cellar
