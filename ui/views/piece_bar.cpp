// SPDX-License-Identifier: MIT
#include "ui/views/piece_bar.h"

#include "ui/delegates/tone.h"

#include <QPainter>
#include <QStyle>

namespace cellar {

QBrush pieceBrush(PieceKind kind, const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    switch (kind) {
    case PieceKind::Proved:
        return toneColor(Tone::Good, palette);
    case PieceKind::Received:
        return {mixed(toneColor(Tone::Accent, palette), base, 0.75), Qt::Dense3Pattern};
    case PieceKind::Damaged:
        return {toneColor(Tone::Bad, palette), Qt::BDiagPattern};
    case PieceKind::Missing:
        break;
    }
    return base;
}

PieceBar::PieceBar(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Parts of the file"));
}

void PieceBar::setShares(const PieceShares& shares)
{
    if (shares == m_shares)
        return;
    m_shares = shares;
    update();
}

QSize PieceBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 5 / 2};
}

QSize PieceBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 3 / 2};
}

void PieceBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), pieceBrush(PieceKind::Missing, palette()));
    drawRanges(painter, m_shares.received, PieceKind::Received);
    drawRanges(painter, m_shares.proved, PieceKind::Proved);
    drawRanges(painter, m_shares.damaged, PieceKind::Damaged);
    painter.setPen(mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.35));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void PieceBar::drawRanges(QPainter& painter, const QList<ByteRange>& ranges, PieceKind kind) const
{
    if (m_shares.size <= 0)
        return;
    const double scale = double(width()) / double(m_shares.size);
    const int least = kind == PieceKind::Damaged ? 3 : 1;
    for (const ByteRange& range : ranges) {
        const int from = int(double(range.offset) * scale);
        const int to = qMax(from + least, int(double(range.end()) * scale));
        const QRect part(qMin(from, width() - least), 0, to - from, height());
        const QRect seen = QStyle::visualRect(layoutDirection(), rect(), part);
        if (kind == PieceKind::Damaged)
            painter.fillRect(seen,
                             mixed(toneColor(Tone::Bad, palette()), palette().color(QPalette::Base), 0.25));
        painter.fillRect(seen, pieceBrush(kind, palette()));
    }
}

} // namespace cellar
