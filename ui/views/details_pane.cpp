// SPDX-License-Identifier: MIT
#include "ui/views/details_pane.h"

#include "core/base/shown.h"
#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
#include "ui/text/format.h"
#include "ui/text/header_text.h"
#include "ui/views/model_actions.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace cellar {

namespace {

QLabel* plainLabel()
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

QString digestOf(const Model& model)
{
    const ModelFile& file = model.files.first();
    return file.sha256 ? file.sha256->hex() : unknownText();
}

} // namespace

DetailsPane::DetailsPane(QWidget* parent)
    : QFrame(parent)
    , m_symbol(new QLabel)
    , m_name(plainLabel())
    , m_what(plainLabel())
    , m_advice(plainLabel())
    , m_detail(plainLabel())
    , m_button(new QPushButton)
    , m_factsBox(new QWidget)
{
    setAccessibleName(tr("Details"));
    auto* line = new QHBoxLayout(this);
    const int margin = cellMargin(font());
    line->setContentsMargins(margin, margin, margin, margin);
    line->setSpacing(margin * 2);
    line->addLayout(storyLayout(), 1);
    m_factsBox->setLayout(factsLayout());
    QSizePolicy keepsItsPlace = m_factsBox->sizePolicy(); // the list does not jump
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_factsBox->setSizePolicy(keepsItsPlace);
    line->addWidget(m_factsBox, 1);
    m_weak << m_advice << m_detail;
    tint();
    connect(m_button, &QPushButton::clicked, this, &DetailsPane::primaryRequested);
    clear();
}

QLayout* DetailsPane::storyLayout()
{
    m_name->setFont(titleFont(font()));
    m_detail->setFont(noteFont(font()));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(cellMargin(font()) / 3);
    for (QLabel* label : {m_name, m_what, m_advice, m_detail})
        texts->addWidget(label);
    texts->addStretch();
    auto* buttonLine = new QHBoxLayout;
    buttonLine->addWidget(m_button);
    buttonLine->addStretch();
    texts->addLayout(buttonLine);
    auto* line = new QHBoxLayout;
    line->setSpacing(cellMargin(font()));
    line->addWidget(m_symbol, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    return line;
}

QLayout* DetailsPane::factsLayout()
{
    const std::array<QString, FactCount> names{tr("Path"),    tr("SHA-256"), tr("Proved"),
                                               tr("Licence"), tr("Id"),      tr("Contents")};
    auto* grid = new QGridLayout;
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(cellMargin(font()));
    grid->setVerticalSpacing(cellMargin(font()) / 4);
    for (int fact = 0; fact < FactCount; ++fact) {
        auto* name = new QLabel(names[fact]);
        m_weak += name;
        auto* value = new QLineEdit;
        value->setReadOnly(true);
        value->setFrame(false);
        value->setAccessibleName(names[fact]);
        QPalette transparent = value->palette();
        transparent.setColor(QPalette::Base, Qt::transparent);
        value->setPalette(transparent);
        name->setBuddy(value);
        grid->addWidget(name, fact, 0);
        grid->addWidget(value, fact, 1);
        m_facts[fact] = value;
    }
    m_facts[Sha256]->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    grid->setRowStretch(FactCount, 1);
    return grid;
}

void DetailsPane::showModel(const ModelRow& row, const StateContext& context, const QString& path)
{
    const StateStory story = stateStory(row.state, context);
    setTextOf(m_name, tr("%1 – %2", "name and state of a model").arg(row.name, stateWord(row.state)));
    setTextOf(m_what, story.what);
    setTextOf(m_advice, story.advice);
    setTextOf(m_detail, story.detail);
    m_advice->setVisible(!story.advice.isEmpty());
    m_detail->setVisible(!story.detail.isEmpty());
    setTextOf(m_button, ModelActions::primaryText(row.state));
    m_button->show();
    m_factsBox->show();
    m_state = row.state;
    m_symbol->show();
    paintSymbol();
    showFacts(row, context, path);
}

void DetailsPane::showFacts(const ModelRow& row, const StateContext& context, const QString& path)
{
    QString proved = unknownText();
    if (const auto* ready = std::get_if<state::Ready>(&row.state)) {
        proved = timeText(ready->proved, context.now);
        proved = ready->source.isEmpty() ? tr("%1, found on the disk").arg(proved)
                                         : tr("%1, from %2").arg(proved, shownText(ready->source));
    }
    setFact(Path, shownText(path, 4096));
    setFact(Sha256, digestOf(row.model));
    setFact(Proved, proved);
    setFact(License, row.model.license.isEmpty() ? unknownText() : shownText(row.model.license));
    setFact(Id, row.model.id);
}

void DetailsPane::showHeader(const std::optional<HeaderFacts>& header)
{
    setFact(Header, header ? headerText(*header) : unknownText());
}

void DetailsPane::setFact(int fact, const QString& text)
{
    if (m_facts[fact]->text() == text)
        return;
    m_facts[fact]->setText(text);
    m_facts[fact]->setCursorPosition(0);
}

void DetailsPane::clear()
{
    m_name->clear();
    m_what->setText(tr("Select a model to see what is known of it."));
    for (QLabel* label : {m_advice, m_detail})
        label->clear();
    m_symbol->hide();
    m_button->hide();
    m_factsBox->hide();
}

QString DetailsPane::story() const
{
    QStringList lines;
    for (const QLabel* label : {m_name, m_what, m_advice, m_detail})
        lines += label->text();
    lines.removeAll(QString());
    return lines.join(u'\n');
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
}

void DetailsPane::tint()
{
    for (QLabel* label : std::as_const(m_weak))
        label->setPalette(weakPalette(palette()));
    paintSymbol();
}

void DetailsPane::paintSymbol()
{
    const StateLook look = stateLook(m_state);
    m_symbol->setPixmap(
        symbolPixmap(look.symbol, symbolSize(font()), devicePixelRatioF(), toneColor(look.tone, palette())));
}

} // namespace cellar
