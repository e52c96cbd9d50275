// SPDX-License-Identifier: MIT
#include "ui/views/clean_up_view.h"

#include "core/base/shown.h"
#include "ui/delegates/cell_layout.h"
#include "ui/delegates/line_delegate.h"
#include "ui/delegates/symbol.h"
#include "ui/text/format.h"
#include "ui/views/empty_state.h"
#include "ui/views/ruled_tree.h"
#include "ui/views/tree_items.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>

#include <utility>

namespace cellar {

namespace {

constexpr int suggestionRole = Qt::UserRole; // of the suggestion; none for a group
enum SuggestionColumn
{
    WhatColumn,
    WhyColumn,
    FreesColumn,
    SuggestionColumnCount,
};

QString suggestionKey(const Suggestion& suggestion)
{
    return suggestion.model.isEmpty() ? suggestion.paths.first() : suggestion.model;
}

} // namespace

CleanUpView::CleanUpView(QWidget* parent)
    : QWidget(parent)
    , m_items(new QStandardItemModel(0, SuggestionColumnCount, this))
    , m_tree(new RuledTree)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_summary(new QLabel)
    , m_cleanUp(new QPushButton(symbolIcon(QStringLiteral("remove")), tr("&Clean Up …")))
{
    setTreeHeader(*m_items, {tr("What Could Go"), tr("Why or Where"), tr("Frees")});
    layOut();
    connect(m_items, &QStandardItemModel::itemChanged, this, &CleanUpView::takeTick);
    connect(m_cleanUp, &QPushButton::clicked, this, [this] { emit cleanUpRequested(ticked()); });
    show({});
}

void CleanUpView::layOut()
{
    m_tree->setModel(m_items);
    m_tree->setAccessibleName(tr("What could go from the store"));
    m_tree->setItemDelegate(new LineDelegate(m_tree));
    const int digit = fontMetrics().averageCharWidth();
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(WhyColumn, QHeaderView::Stretch);
    m_tree->setColumnWidth(FreesColumn, digit * 14);
    m_empty->show(QStringLiteral("state-ready"), tr("Nothing to clean up"),
                  tr("No abandoned download, no leftover, and a model for every file."), {});
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAlignment(leadingSide(layoutDirection()));
    auto* bar = new QHBoxLayout;
    const int margin = cellMargin(font());
    bar->setContentsMargins(margin, margin / 2, margin, margin / 2);
    bar->setSpacing(margin);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_cleanUp);
    m_cleanUp->setIconSize(QSize(symbolSize(font()), symbolSize(font())));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addLayout(bar);
}

void CleanUpView::show(const QList<Suggestion>& suggestions)
{
    m_isFilling = true;
    m_suggestions = suggestions;
    m_items->removeRows(0, m_items->rowCount());
    QStandardItem* group = nullptr;
    qint64 bytes = 0;
    for (qsizetype i = 0; i < suggestions.size(); ++i) {
        const Suggestion& one = suggestions[i];
        if (i == 0 || one.kind != suggestions[i - 1].kind) {
            fill(group, std::exchange(bytes, 0));
            group = addGroup(one.kind);
        }
        const auto cells = treeLine({one.name, one.note, sizeText(one.frees)}, font());
        cells.first()->setCheckable(true);
        cells.first()->setData(int(i), suggestionRole);
        const bool ticked = m_ticks.value(suggestionKey(one), isOfNoUse(one.kind));
        cells.first()->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        for (QStandardItem* item : cells)
            item->setToolTip(shownText(one.path, 4096));
        group->appendRow(cells);
        bytes += one.frees;
    }
    fill(group, bytes);
    m_stack->setCurrentIndex(suggestions.isEmpty() ? 1 : 0);
    m_tree->expandAll();
    m_isFilling = false;
    update();
}

QStandardItem* CleanUpView::addGroup(Suggestion::Kind kind)
{
    const auto cells = treeLine({suggestionWord(kind), suggestionReason(kind), QString()}, font());
    cells.first()->setFont(titleFont(font()));
    cells.first()->setCheckable(true);
    m_items->appendRow(cells);
    return cells.first();
}

/// Its sum, and the tick that those of its things make.
void CleanUpView::fill(QStandardItem* group, qint64 bytes)
{
    if (!group)
        return;
    int ticked = 0;
    for (int row = 0; row < group->rowCount(); ++row)
        ticked += group->child(row)->checkState() == Qt::Checked ? 1 : 0;
    group->setCheckState(ticked == 0                   ? Qt::Unchecked
                         : ticked == group->rowCount() ? Qt::Checked
                                                       : Qt::PartiallyChecked);
    if (bytes >= 0)
        m_items->item(group->row(), FreesColumn)->setText(sizeText(bytes));
}

void CleanUpView::takeTick(QStandardItem* item)
{
    if (std::exchange(m_isFilling, true))
        return;
    for (int row = 0; row < item->rowCount() && item->checkState() != Qt::PartiallyChecked; ++row)
        item->child(row)->setCheckState(item->checkState());
    QStandardItem* group = item->parent() ? item->parent() : item;
    fill(group, -1);
    for (int row = 0; row < group->rowCount(); ++row) {
        const QStandardItem* child = group->child(row);
        m_ticks.insert(suggestionKey(m_suggestions[child->data(suggestionRole).toInt()]),
                       child->checkState() == Qt::Checked);
    }
    m_isFilling = false;
    update();
}

QList<Suggestion> CleanUpView::ticked() const
{
    QList<Suggestion> all;
    for (int group = 0; group < m_items->rowCount(); ++group) {
        const QStandardItem* item = m_items->item(group);
        for (int row = 0; row < item->rowCount(); ++row) {
            if (item->child(row)->checkState() == Qt::Checked)
                all += m_suggestions[item->child(row)->data(suggestionRole).toInt()];
        }
    }
    return all;
}

qint64 CleanUpView::frees() const
{
    qint64 bytes = 0;
    for (const Suggestion& one : m_suggestions)
        bytes += one.frees;
    return bytes;
}

void CleanUpView::update()
{
    const QList<Suggestion> chosen = ticked();
    qint64 bytes = 0;
    for (const Suggestion& one : chosen)
        bytes += one.frees;
    m_cleanUp->setEnabled(!chosen.isEmpty());
    m_cleanUp->setVisible(!m_suggestions.isEmpty());
    m_summary->setVisible(!m_suggestions.isEmpty());
    m_summary->setText(
        chosen.isEmpty() ? tr("Nothing is ticked")
                         : tr("%n ticked; that frees %1", nullptr, int(chosen.size())).arg(sizeText(bytes)));
}

} // namespace cellar
