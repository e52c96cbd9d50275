// SPDX-License-Identifier: MIT
#include "ui/views/room_meter.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/tone.h"
#include "ui/text/format.h"

#include <QPainter>
#include <QStyle>

namespace cellar {

namespace {

constexpr double fewFree = 0.05; // of the disk

} // namespace

RoomMeter::RoomMeter(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void RoomMeter::setRoom(const std::optional<DiskRoom>& room)
{
    m_room = room;
    setVisible(room.has_value());
    setAccessibleName(text());
    setToolTip(text());
    updateGeometry();
    update();
}

QString RoomMeter::text() const
{
    return m_room ? tr("%1 free of %2", "of the disk").arg(sizeText(m_room->free), sizeText(m_room->total))
                  : QString();
}

QSize RoomMeter::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    return {words + fontMetrics().averageCharWidth() * 16 + cellMargin(font()), fontMetrics().height() + 2};
}

void RoomMeter::paintEvent(QPaintEvent*)
{
    if (!m_room)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int words = fontMetrics().horizontalAdvance(text());
    const int thickness = qMax(4, fontMetrics().height() * 2 / 5);
    const double used = 1 - double(m_room->free) / double(m_room->total);
    const QRect bar(0, (height() - thickness) / 2, fontMetrics().averageCharWidth() * 15, thickness);
    QRect filled = bar;
    filled.setWidth(qMax(thickness, int(bar.width() * used)));
    const QColor window = palette().color(QPalette::Window);
    const QColor fill = 1 - used < fewFree ? toneColor(Tone::Bad, palette())
                                           : mixed(palette().color(QPalette::WindowText), window, 0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(palette().color(QPalette::WindowText), window, 0.15));
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), thickness / 2.0,
                            thickness / 2.0);
    painter.setBrush(fill);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), filled), thickness / 2.0,
                            thickness / 2.0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setLayoutDirection(Qt::LeftToRight);
    const QRect text(bar.right() + 1 + cellMargin(font()), 0, words + 1, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), Qt::AlignCenter, this->text());
}

} // namespace cellar
