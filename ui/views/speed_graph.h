// SPDX-License-Identifier: MIT
// The speed of a transfer in the last minutes as a painted line, the newest second at the end of the line of
// reading, the highest speed written at the top.
#pragma once

#include <QList>
#include <QWidget>

namespace cellar {

class SpeedGraph : public QWidget
{
    Q_OBJECT

public:
    explicit SpeedGraph(QWidget* parent = nullptr);

    /// Bytes a second in each second, the newest last.
    void setSpeeds(const QList<double>& speeds);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect plot() const;
    QPolygonF line(const QRectF& plot, double top) const;
    void drawScale(QPainter& painter, const QRect& plot, double top) const;

    QList<double> m_speeds;
};

/// The end of a scale that takes `value`: a round number not far above it.
double scaleEnd(double value);

} // namespace cellar
