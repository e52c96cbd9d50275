// SPDX-License-Identifier: MIT
#include "ui/views/details_pane.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
#include "ui/models/possible.h"
#include "ui/text/newer_text.h"
#include "ui/views/activity_tab.h"
#include "ui/views/model_actions.h"
#include "ui/views/overview_tab.h"
#include "ui/views/pieces_tab.h"
#include "ui/views/transfer_tab.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStyle>
#include <QTabWidget>

namespace cellar {

namespace {

/// As narrow as the pane is; what it says does not widen the window.
QLabel* narrowLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

/// Setting the same text again would lose a selection that the user made in it.
template <class Widget>
void setTextOf(Widget* widget, const QString& text)
{
    if (widget->text() != text)
        widget->setText(text);
}

/// So that a low window cuts nothing off.
QWidget* scrolled(QWidget* tab)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(tab);
    area->viewport()->setAutoFillBackground(false);
    tab->setAutoFillBackground(false);
    return area;
}

} // namespace

DetailsPane::DetailsPane(const Chronicle& chronicle, const Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_chronicle(chronicle)
    , m_clock(clock)
    , m_nothing(narrowLabel())
    , m_stack(new QStackedLayout(this))
{
    setAccessibleName(tr("Details"));
    // Otherwise it is a document, which is laid out again and again while the window takes its size.
    m_nothing->setTextInteractionFlags(Qt::NoTextInteraction);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setText(tr("Select a model to see what is known of it."));
    m_stack->addWidget(m_nothing);
    tint();
    connect(&chronicle, &Chronicle::changed, this, [this](const QString& id) {
        if (id == m_row.model.id)
            showHistory();
    });
}

void DetailsPane::makeContent()
{
    for (QLabel** label : {&m_name, &m_what, &m_advice, &m_detail})
        *label = narrowLabel();
    m_symbol = new QLabel;
    m_button = new QPushButton;
    m_tabs = new QTabWidget;
    makeTabs();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addLayout(headLayout());
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(content);
    tint();
    align();
    m_tabs->setCurrentIndex(m_tab);
    connect(m_button, &QPushButton::clicked, this, &DetailsPane::primaryRequested);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_tab = tab;
        showHistory();
    });
}

QLayout* DetailsPane::headLayout()
{
    m_name->setFont(titleFont(font()));
    m_detail->setFont(noteFont(font()));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(cellMargin(font()) / 4);
    for (QLabel* label : {m_name, m_what, m_advice, m_detail})
        texts->addWidget(label);
    auto* line = new QHBoxLayout;
    line->setSpacing(cellMargin(font()));
    line->addWidget(m_symbol, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    line->addWidget(m_button, 0, Qt::AlignTop);
    return line;
}

void DetailsPane::makeTabs()
{
    m_overview = new OverviewTab;
    m_transfer = new TransferTab;
    m_pieces = new PiecesTab;
    m_activity = new ActivityTab;
    m_tabs->setAccessibleName(accessibleName());
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scrolled(m_overview), tr("&Overview"));
    m_tabs->addTab(m_transfer, tr("&Transfer"));
    m_tabs->addTab(scrolled(m_pieces), tr("&Pieces"));
    m_tabs->addTab(m_activity, tr("Activit&y"));
    for (const int side : {0, 2})
        m_tabs->widget(side)->setAccessibleName(m_tabs->tabText(side).remove(u'&'));
}

void DetailsPane::showModel(const ModelRow& row, const StateContext& context, const QString& path)
{
    StateStory story = stateStory(row.state, context);
    if (canUpdate(row))
        story.advice = newerStory(*row.newer);
    if (!m_tabs)
        makeContent();
    m_row = row;
    setTextOf(m_name, tr("%1 – %2", "name and state of a model").arg(row.name, stateWord(row.state)));
    setTextOf(m_what, story.what);
    setTextOf(m_advice, story.advice);
    setTextOf(m_detail, story.detail);
    m_advice->setVisible(!story.advice.isEmpty());
    m_detail->setVisible(!story.detail.isEmpty());
    setTextOf(m_button, canUpdate(row) ? tr("Up&date …") : ModelActions::primaryText(row.state));
    m_overview->showModel(row, path, context.now);
    m_stack->setCurrentIndex(1);
    paintSymbol();
    showHistory();
}

/// Only what is in sight is made.
void DetailsPane::showHistory()
{
    const QString& id = m_row.model.id;
    if (id.isEmpty())
        return;
    switch (m_tab) {
    case 1:
        return m_transfer->showTransfer(m_chronicle.transferOf(id), m_row.state, m_clock.now(),
                                        m_clock.utc());
    case 2:
        return m_pieces->showShares(pieceShares(m_row, m_chronicle.transferOf(id)));
    case 3:
        return m_activity->showLines(id, m_chronicle.linesOf(id));
    default:
        return;
    }
}

void DetailsPane::showHeader(const std::optional<HeaderFacts>& header)
{
    m_overview->showHeader(header);
}

void DetailsPane::clear()
{
    m_row = {};
    m_stack->setCurrentIndex(0);
}

QString DetailsPane::story() const
{
    if (m_row.model.id.isEmpty())
        return m_nothing->text();
    QStringList lines;
    for (const QLabel* label : {m_name, m_what, m_advice, m_detail})
        lines += label->text();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void DetailsPane::setTab(int number)
{
    m_tab = qBound(0, number, 3);
    if (m_tabs)
        m_tabs->setCurrentIndex(m_tab);
}

/// A hair line parts the pane from the list.
void DetailsPane::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.2));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void DetailsPane::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
    if (event->type() == QEvent::LayoutDirectionChange && m_tabs)
        align();
}

/// A label would follow the direction of its text, away from its symbol.
void DetailsPane::align()
{
    for (QLabel* label : {m_name, m_what, m_advice, m_detail})
        label->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute |
                            Qt::AlignVCenter);
}

void DetailsPane::tint()
{
    for (QLabel* label : {m_advice, m_detail, m_nothing}) {
        if (label)
            label->setPalette(weakPalette(palette()));
    }
    if (m_symbol)
        paintSymbol();
}

void DetailsPane::paintSymbol()
{
    const StateLook look = stateLook(m_row.state);
    m_symbol->setPixmap(
        symbolPixmap(look.symbol, symbolSize(font()), devicePixelRatioF(), toneColor(look.tone, palette())));
}

} // namespace cellar
