// SPDX-License-Identifier: MIT
#include "ui/views/disk_picture.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/tone.h"
#include "ui/text/format.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

namespace cellar {

namespace {

constexpr int leastPartWidth = 3;   // of a part that is not empty
constexpr int leastModelWidth = 12; // narrower ones stay together
constexpr int fewestLetters = 10;   // of a name, or it is left to the tool tip

struct PartLook
{
    QColor ground;
    QBrush pattern;
};

PartLook partLook(DiskPart part, const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = toneColor(Tone::Accent, palette);
    const QColor text = palette.color(QPalette::Text);
    switch (part) {
    case DiskPart::Models:
        return {accent, Qt::NoBrush};
    case DiskPart::Partials:
        return {mixed(accent, base, 0.35), {accent, Qt::FDiagPattern}};
    case DiskPart::Others:
        return {mixed(accent, base, 0.2), {accent, Qt::Dense5Pattern}};
    case DiskPart::Elsewhere:
        return {mixed(text, base, 0.3), Qt::NoBrush};
    case DiskPart::Free:
        return {base, Qt::NoBrush};
    case DiskPart::ToCome:
        return {base, {mixed(text, base, 0.6), Qt::BDiagPattern}};
    }
    Q_UNREACHABLE();
}

QString partText(const QString& name, qint64 bytes)
{
    return DiskPicture::tr("%1: %2", "a part of the disk and its size").arg(name, sizeText(bytes));
}

} // namespace

void paintDiskPart(QPainter& painter, const QRect& rect, DiskPart part, const QPalette& palette)
{
    const PartLook look = partLook(part, palette);
    painter.fillRect(rect, look.ground);
    if (look.pattern.style() != Qt::NoBrush)
        painter.fillRect(rect, look.pattern);
}

DiskPicture::DiskPicture(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("How the disk is used"));
}

void DiskPicture::show(const DiskShares& shares, const QList<NamedSize>& models)
{
    m_shares = shares;
    m_models = models;
    setAccessibleDescription(diskText(shares));
    update();
}

QSize DiskPicture::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 3};
}

QSize DiskPicture::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

QRect DiskPicture::seen(const QRect& rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

QList<DiskPicture::Piece> DiskPicture::pieces() const
{
    const QList<DiskPart> parts{DiskPart::Models, DiskPart::Partials, DiskPart::Others, DiskPart::Elsewhere,
                                DiskPart::Free};
    QList<qint64> sizes;
    for (const DiskPart part : parts)
        sizes += partBytes(part, m_shares);
    const QList<int> widths = lengthsOf(sizes, width(), leastPartWidth);
    QList<Piece> pieces;
    QRect rect(0, 0, 0, height());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        rect.setWidth(widths[i]);
        pieces += {seen(rect), parts[i], partText(partWord(parts[i]), sizes[i])};
        if (parts[i] == DiskPart::Models)
            pieces += modelPieces(rect);
        if (parts[i] != DiskPart::Free)
            rect.moveLeft(rect.left() + widths[i]);
    }
    if (m_shares.toCome > 0 && m_shares.free > 0) {
        const double share = qMin(1.0, double(m_shares.toCome) / double(m_shares.free));
        rect.setWidth(qBound(leastPartWidth, int(rect.width() * share), qMax(leastPartWidth, rect.width())));
        pieces += {seen(rect), DiskPart::ToCome, partText(partWord(DiskPart::ToCome), m_shares.toCome)};
    }
    return pieces;
}

/// Those wide enough to be told apart, from the largest on.
QList<DiskPicture::Piece> DiskPicture::modelPieces(const QRect& rect) const
{
    QList<Piece> pieces;
    int left = rect.left();
    for (const auto& [name, bytes] : m_models) {
        const int width = int(rect.width() * (double(bytes) / double(qMax<qint64>(1, m_shares.models))));
        if (width < leastModelWidth || left + width > rect.right() + 1)
            break;
        pieces += {seen(QRect(left, 0, width, height())), DiskPart::Models, partText(name, bytes), name};
        left += width;
    }
    return pieces;
}

QString DiskPicture::textAt(const QPoint& position) const
{
    QString text;
    for (const Piece& piece : pieces()) {
        if (piece.rect.contains(position))
            text = piece.text; // what lies in another comes after it
    }
    return text;
}

bool DiskPicture::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

void DiskPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = fontMetrics().height() / 4.0;
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, radius, radius);
    painter.setClipPath(shape);
    const QColor base = palette().color(QPalette::Base);
    const int margin = cellMargin(font());
    for (const Piece& piece : pieces()) {
        paintDiskPart(painter, piece.rect, piece.part, palette());
        painter.setPen(base);
        const bool atEnd =
            layoutDirection() == Qt::LeftToRight ? piece.rect.right() >= width() - 1 : piece.rect.left() <= 0;
        const int edge = layoutDirection() == Qt::LeftToRight ? piece.rect.right() : piece.rect.left();
        if (!atEnd)
            painter.drawLine(edge, 0, edge, height());
        const QRect inner = piece.rect.adjusted(margin, 0, -margin, 0);
        painter.setLayoutDirection(piece.name.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        if (!piece.name.isEmpty() && inner.width() > fontMetrics().averageCharWidth() * fewestLetters)
            painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
                             fontMetrics().elidedText(piece.name, Qt::ElideRight, inner.width()));
    }
    painter.setClipping(false);
    painter.setPen(mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.35));
    painter.drawPath(shape);
}

} // namespace cellar
