// SPDX-License-Identifier: MIT
#include "ui/views/pieces_tab.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/tone.h"
#include "ui/text/format.h"
#include "ui/text/range_text.h"
#include "ui/text/state_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace cellar {

PiecesTab::PiecesTab(QWidget* parent)
    : QWidget(parent)
    , m_bar(new PieceBar)
    , m_places(new QLabel)
{
    m_places->setTextFormat(Qt::PlainText);
    m_places->setWordWrap(true);
    m_places->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* grid = new QGridLayout(this);
    grid->setHorizontalSpacing(cellMargin(font()));
    grid->addWidget(m_bar, 0, 0, 1, 2 * kinds + 1);
    for (int kind = 0; kind < kinds; ++kind) {
        m_keys[kind] = new QLabel;
        m_words[kind] = new QLabel;
        m_words[kind]->setTextFormat(Qt::PlainText);
        grid->addWidget(m_keys[kind], 1, 2 * kind);
        grid->addWidget(m_words[kind], 1, 2 * kind + 1);
    }
    grid->setColumnStretch(2 * kinds, 1);
    grid->addWidget(m_places, 2, 0, 1, 2 * kinds + 1);
    grid->setRowStretch(3, 1);
    paintKeys();
}

void PiecesTab::showShares(const PieceShares& shares)
{
    const qint64 proved = sumOf(shares.proved);
    const qint64 received = sumOf(shares.received);
    const qint64 damaged = sumOf(shares.damaged);
    const qint64 missing = qMax(qint64(0), shares.size - proved - received - damaged);
    m_bar->setShares(shares);
    // What is hashed proves nothing before the last byte is.
    const bool isWhole = shares.size > 0 && proved == shares.size;
    m_words[int(PieceKind::Proved)]->setText(
        (isWhole ? tr("Proved: %1") : tr("Hashed so far: %1")).arg(sizeText(proved)));
    m_words[int(PieceKind::Received)]->setText(tr("Received: %1").arg(sizeText(received)));
    m_words[int(PieceKind::Damaged)]->setText(tr("Damaged: %1").arg(sizeText(damaged)));
    m_words[int(PieceKind::Missing)]->setText(
        tr("Missing: %1").arg(shares.size > 0 ? sizeText(missing) : unknownText()));
    m_places->setText(shares.damaged.isEmpty() ? QString() : placesText(shares.damaged));
    m_places->setVisible(!m_places->text().isEmpty());
    m_bar->setAccessibleDescription(words());
}

QString PiecesTab::words() const
{
    QStringList words;
    for (const QLabel* label : m_words)
        words += label->text();
    words += m_places->text();
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

void PiecesTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintKeys();
}

void PiecesTab::paintKeys()
{
    const int side = fontMetrics().height();
    for (int kind = 0; kind < kinds; ++kind) {
        QPixmap key(QSize(side, side) * devicePixelRatioF());
        key.setDevicePixelRatio(devicePixelRatioF());
        key.fill(palette().color(QPalette::Base));
        QPainter painter(&key);
        painter.setBrush(pieceBrush(PieceKind(kind), palette()));
        painter.setPen(mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.5));
        painter.drawRect(0, 0, side - 1, side - 1);
        painter.end();
        m_keys[kind]->setPixmap(key);
    }
}

} // namespace cellar
