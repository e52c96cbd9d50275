// SPDX-License-Identifier: MIT
#include "ui/views/overview_tab.h"

#include "core/base/shown.h"
#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
#include "ui/text/format.h"
#include "ui/text/header_text.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace cellar {

namespace {

QString digestOf(const Model& model)
{
    const ModelFile& file = model.files.first();
    return file.sha256 ? file.sha256->hex() : unknownText();
}

QString known(const QString& text)
{
    return text.isEmpty() ? unknownText() : text;
}

} // namespace

OverviewTab::OverviewTab(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setHorizontalSpacing(cellMargin(font()));
    grid->setVerticalSpacing(cellMargin(font()) / 4);
    addFact(grid, Architecture, tr("Architecture"), 0, 0);
    addFact(grid, Parameters, tr("Parameters"), 1, 0);
    addFact(grid, Quantisation, tr("Quantisation"), 2, 0);
    addFact(grid, Context, tr("Context length"), 3, 0);
    addFact(grid, Format, tr("Format"), 4, 0);
    addFact(grid, License, tr("Licence"), 5, 0);
    addFact(grid, Path, tr("Path"), 0, 3);
    addFact(grid, Sha256, tr("SHA-256"), 1, 3);
    addFact(grid, Proved, tr("Proved"), 2, 3);
    addFact(grid, Publisher, tr("Publisher"), 3, 3);
    addFact(grid, Size, tr("Size"), 4, 3);
    addFact(grid, Id, tr("Id"), 5, 3);
    addCopyButton(grid, Path, tr("Copy the path"), 0, 5);
    addCopyButton(grid, Sha256, tr("Copy the SHA-256"), 1, 5);
    grid->setColumnMinimumWidth(2, cellMargin(font()) * 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(4, 5);
    grid->setRowStretch(6, 1);
    m_facts[Sha256]->setFont(fixedFont(font()));
    tint();
    align();
}

void OverviewTab::addFact(QGridLayout* grid, Fact fact, const QString& name, int row, int column)
{
    auto* label = new QLabel(name);
    auto* value = new QLineEdit(unknownText());
    value->setReadOnly(true);
    value->setFrame(false);
    value->setAccessibleName(name);
    QPalette transparent = value->palette();
    transparent.setColor(QPalette::Base, Qt::transparent);
    value->setPalette(transparent);
    label->setBuddy(value);
    grid->addWidget(label, row, column);
    grid->addWidget(value, row, column + 1);
    m_names += label;
    m_facts[fact] = value;
}

void OverviewTab::addCopyButton(QGridLayout* grid, Fact fact, const QString& name, int row, int column)
{
    auto* button = new QToolButton;
    button->setIcon(symbolIcon(QStringLiteral("copy")));
    button->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this,
            [this, fact] { QGuiApplication::clipboard()->setText(m_facts[fact]->text()); });
    grid->addWidget(button, row, column);
}

void OverviewTab::showModel(const ModelRow& row, const QString& path, const QDateTime& now)
{
    QString proved = unknownText();
    if (const auto* ready = std::get_if<state::Ready>(&row.state)) {
        proved = agoText(ready->proved, now);
        proved = ready->source.isEmpty() ? tr("%1, found on the disk").arg(proved)
                                         : tr("%1, from %2").arg(proved, shownText(ready->source));
    }
    m_quantisation = row.quantisation;
    setFact(License, row.model.license.isEmpty() ? unknownText() : shownText(row.model.license));
    setFact(Path, shownText(path, 4096));
    setFact(Sha256, digestOf(row.model));
    setFact(Proved, proved);
    const bool isSubscribed = row.model.origin == Model::Origin::Subscribed;
    setFact(Publisher,
            isSubscribed ? tr("%1 · by a signed catalogue").arg(known(row.publisher)) : known(row.publisher));
    setFact(Size, row.model.files.size() == 1
                      ? sizeText(row.size)
                      : tr("%1 in %n file(s)", nullptr, int(row.model.files.size())).arg(sizeText(row.size)));
    setFact(Id, row.model.id);
}

void OverviewTab::showHeader(const std::optional<HeaderFacts>& header)
{
    const HeaderFacts facts = header.value_or(HeaderFacts{});
    setFact(Architecture, known(facts.architecture));
    setFact(Parameters, facts.parameters ? parametersText(*facts.parameters) : unknownText());
    setFact(Quantisation, known(facts.quantisation.isEmpty() ? m_quantisation : facts.quantisation));
    setFact(Context, facts.contextLength ? tr("%1 tokens").arg(QLocale().toString(*facts.contextLength))
                                         : unknownText());
    setFact(Format, header ? formatName(facts) : unknownText());
}

/// Setting the same text again would lose a selection that the user made in it.
void OverviewTab::setFact(Fact fact, const QString& text)
{
    if (m_facts[fact]->text() == text)
        return;
    m_facts[fact]->setText(text);
    m_facts[fact]->setCursorPosition(0);
}

void OverviewTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

/// A field would follow the direction of its text, away from its name.
void OverviewTab::align()
{
    for (QLineEdit* value : m_facts)
        value->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                            Qt::AlignVCenter);
}

void OverviewTab::tint()
{
    for (QLabel* name : std::as_const(m_names))
        name->setPalette(weakPalette(palette()));
}

} // namespace cellar
