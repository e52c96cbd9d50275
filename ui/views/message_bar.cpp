// SPDX-License-Identifier: MIT
#include "ui/views/message_bar.h"

#include "core/base/shown.h"
#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace cellar {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_symbol(new QLabel)
    , m_text(new QLabel)
    , m_detail(new QLabel)
    , m_progress(new QProgressBar)
    , m_button(new QPushButton)
    , m_close(new QToolButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    for (QLabel* label : {m_text, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::ToolTipText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_text->setFont(titleFont(font()));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    m_progress->hide();
    m_close->setIconSize(QSize(symbolSize(font()), symbolSize(font())));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, &MessageBar::pressed);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_text);
    texts->addWidget(m_detail);
    texts->addWidget(m_progress);
    auto* line = new QHBoxLayout(this);
    line->addWidget(m_symbol);
    line->addLayout(texts, 1);
    line->addWidget(m_button);
    line->addWidget(m_close);
    hide();
}

void MessageBar::show(const QString& text, const QString& detail, const QString& button,
                      const QString& symbol)
{
    m_drawing = symbol;
    m_text->setText(text);
    m_detail->setText(shownText(detail));
    m_detail->setVisible(!detail.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(text);
    paintSymbols();
    setVisible(true);
}

void MessageBar::setFraction(const std::optional<double>& fraction)
{
    constexpr int steps = 1000;
    m_progress->setVisible(fraction.has_value());
    m_progress->setRange(0, fraction && *fraction < 0 ? 0 : steps);
    m_progress->setValue(int(fraction.value_or(0) * steps));
}

QString MessageBar::text() const
{
    return m_text->text() + u'\n' + m_detail->text();
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintSymbols();
}

/// In the colour of the words, which is not that of the window.
void MessageBar::paintSymbols()
{
    const auto drawn = [this](const QString& symbol) {
        return symbolPixmap(symbol, symbolSize(font()), devicePixelRatioF(),
                            palette().color(QPalette::ToolTipText));
    };
    m_close->setIcon(drawn(QStringLiteral("cancel")));
    if (!m_drawing.isEmpty())
        m_symbol->setPixmap(drawn(m_drawing));
}

} // namespace cellar
