// SPDX-License-Identifier: MIT
#include "ui/views/empty_state.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cellar {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_symbol(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_button(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont large = titleFont(font());
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_symbol, 0, Qt::AlignHCenter);
    column->addSpacing(cellMargin(font()));
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(cellMargin(font()));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
}

void EmptyState::show(const QString& symbol, const QString& title, const QString& text, const QString& button)
{
    m_name = symbol;
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    paintSymbol();
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintSymbol();
}

void EmptyState::paintSymbol()
{
    if (m_name.isEmpty())
        return;
    const int side = 3 * symbolSize(font());
    m_symbol->setPixmap(symbolPixmap(m_name, side, devicePixelRatioF(), toneColor(Tone::Weak, palette())));
}

} // namespace cellar
