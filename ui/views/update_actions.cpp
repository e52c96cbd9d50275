// SPDX-License-Identifier: MIT
#include "ui/views/update_actions.h"

#include "ui/delegates/symbol.h"
#include "ui/dialogs/questions.h"
#include "ui/models/model_table.h"
#include "ui/models/possible.h"
#include "ui/models/verbs.h"
#include "ui/views/model_list_view.h"

namespace cellar {

UpdateActions::UpdateActions(ModelListView& list, ModelTable& table, Verbs& verbs, Questions& questions)
    : QObject(&list)
    , m_list(list)
    , m_table(table)
    , m_verbs(verbs)
    , m_questions(questions)
{
    make(Update, QStringLiteral("update"), tr("Upda&te …"), [this] { update(selected()); });
    make(UpdateAll, QStringLiteral("update"), tr("Update All &Outdated …"), [this] { update(all()); });
    make(Skip, QStringLiteral("cancel"), tr("S&kip This Version"), [this] {
        for (const QString& id : selected())
            m_verbs.skipVersion(id);
    });
    make(Check, QStringLiteral("retry"), tr("C&heck for Updates"), [this] { m_verbs.checkForUpdates(); });
    m_actions[Update]->setShortcut(Qt::CTRL | Qt::Key_U);
    m_actions[UpdateAll]->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    connect(&list, &ModelListView::selectionMoved, this, &UpdateActions::enable);
    connect(&table, &ModelTable::statesChanged, this, &UpdateActions::enable);
    connect(&table, &QAbstractItemModel::modelReset, this, &UpdateActions::enable);
    enable();
}

template <class Slot>
void UpdateActions::make(Kind kind, const QString& symbol, const QString& text, Slot slot)
{
    auto* action = new QAction(symbolIcon(symbol), text, this);
    connect(action, &QAction::triggered, this, slot);
    m_actions[kind] = action;
    m_list.addAction(action);
}

QStringList UpdateActions::selected() const
{
    QStringList ids = m_list.selectedIds();
    ids.removeIf([this](const QString& id) {
        const int row = m_table.rowOf(id);
        return row < 0 || !canUpdate(m_table.row(row));
    });
    return ids;
}

QStringList UpdateActions::all() const
{
    QStringList ids;
    for (int row = 0; row < m_table.rowCount(); ++row) {
        if (canUpdate(m_table.row(row)))
            ids += m_table.row(row).model.id;
    }
    return ids;
}

void UpdateActions::enable()
{
    const bool any = !selected().isEmpty();
    m_actions[Update]->setEnabled(any);
    m_actions[Skip]->setEnabled(any);
    m_actions[UpdateAll]->setEnabled(m_table.census().toUpdate > 0);
}

void UpdateActions::update(const QStringList& ids)
{
    if (ids.isEmpty())
        return;
    PlannedUpdate planned;
    planned.models = int(ids.size());
    for (const QString& id : ids) {
        const ModelRow& row = m_table.row(m_table.rowOf(id));
        planned.name = ids.size() == 1 ? row.name : QString();
        planned.bytes += row.newer ? row.newer->size : 0;
    }
    m_questions.askUpdate(m_list.window(), planned, [this, ids](Questions::UpdateAnswer answer) {
        if (answer == Questions::UpdateAnswer::Leave)
            return;
        for (const QString& id : ids)
            m_verbs.update(id, answer == Questions::UpdateAnswer::Beside);
    });
}

} // namespace cellar
