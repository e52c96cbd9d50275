// SPDX-License-Identifier: MIT
#include "ui/views/speed_graph.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/tone.h"
#include "ui/text/format.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace cellar {

SpeedGraph::SpeedGraph(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Speed in the last minutes"));
}

void SpeedGraph::setSpeeds(const QList<double>& speeds)
{
    if (speeds == m_speeds)
        return;
    m_speeds = speeds;
    const double highest = speeds.isEmpty() ? 0 : *std::max_element(speeds.begin(), speeds.end());
    setAccessibleDescription(tr("Now %1, at most %2", "speeds")
                                 .arg(speedText(speeds.isEmpty() ? 0 : speeds.last()), speedText(highest)));
    update();
}

QSize SpeedGraph::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 8};
}

QSize SpeedGraph::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 4};
}

/// Below it is the line with the times.
QRect SpeedGraph::plot() const
{
    return rect().adjusted(0, 1, -1, -QFontMetrics(noteFont(font())).height() - 3);
}

void SpeedGraph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect plot = this->plot();
    const double highest = m_speeds.isEmpty() ? 0 : *std::max_element(m_speeds.begin(), m_speeds.end());
    const double top = scaleEnd(highest);
    const QColor base = palette().color(QPalette::Base);
    painter.fillRect(plot, base);
    const QColor accent = toneColor(Tone::Accent, palette());
    if (highest > 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        const QPolygonF line = this->line(plot, top);
        QPolygonF area = line;
        area << QPointF(line.last().x(), plot.bottom()) << QPointF(line.first().x(), plot.bottom());
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(accent, base, 0.2));
        painter.drawPolygon(area);
        painter.setPen(QPen(accent, 1.5));
        painter.drawPolyline(line);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    drawScale(painter, plot, top);
}

QPolygonF SpeedGraph::line(const QRectF& plot, double top) const
{
    QPolygonF line;
    const double step = plot.width() / double(qMax(qsizetype(1), m_speeds.size() - 1));
    for (qsizetype i = 0; i < m_speeds.size(); ++i) {
        const double x = double(i) * step;
        line << QPointF(isRightToLeft() ? plot.right() - x : plot.left() + x,
                        plot.bottom() - m_speeds[i] / top * plot.height());
    }
    return line;
}

void SpeedGraph::drawScale(QPainter& painter, const QRect& plot, double top) const
{
    const QColor text = palette().color(QPalette::WindowText);
    const QColor window = palette().color(QPalette::Window);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(mixed(text, window, 0.25));
    painter.drawRect(plot);
    painter.setPen(QPen(mixed(text, window, 0.15), 1, Qt::DotLine));
    painter.drawLine(plot.left(), plot.center().y(), plot.right(), plot.center().y());
    painter.setFont(noteFont(font()));
    painter.setPen(weakPalette(palette()).color(QPalette::Active, QPalette::WindowText));
    const auto visual = [this](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(layoutDirection(), alignment));
    };
    const QRect inner = plot.adjusted(4, 1, -4, -1);
    painter.setLayoutDirection(Qt::LeftToRight);
    if (top > 0)
        painter.drawText(inner, visual(Qt::AlignLeft | Qt::AlignTop), speedText(top));
    const QRect below(0, plot.bottom() + 2, width(), height() - plot.bottom() - 2);
    const int minutes = int(m_speeds.size() / 60);
    if (minutes > 0)
        painter.drawText(below, visual(Qt::AlignLeft | Qt::AlignTop),
                         tr("%n minute(s) ago", nullptr, minutes));
    painter.drawText(below, visual(Qt::AlignRight | Qt::AlignTop), tr("now"));
}

double scaleEnd(double value)
{
    if (!(value > 0) || !std::isfinite(value))
        return 0;
    const double decade = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (value <= factor * decade)
            return factor * decade;
    }
    return 10 * decade;
}

} // namespace cellar
