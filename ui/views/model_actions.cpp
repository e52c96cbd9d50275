// SPDX-License-Identifier: MIT
#include "ui/views/model_actions.h"

#include "ui/delegates/symbol.h"
#include "ui/dialogs/questions.h"
#include "ui/models/model_table.h"
#include "ui/models/verbs.h"
#include "ui/views/model_list_view.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace cellar {

namespace {

template <class... Alternatives>
bool isOneOf(const ModelState& state)
{
    return (std::holds_alternative<Alternatives>(state) || ...);
}

bool isIdle(const ModelState& state)
{
    return !isActive(state);
}

bool hasFiles(const ModelState& state)
{
    return isUsable(state) || isOneOf<state::Damaged>(state);
}

bool any(const ModelState&)
{
    return true;
}

} // namespace

bool canGet(const ModelState& state)
{
    return isOneOf<state::Absent, state::Fallback, state::Damaged, state::Failed>(state);
}

bool canVerify(const ModelState& state)
{
    return hasFiles(state);
}

ModelActions::ModelActions(ModelListView& list, ModelTable& table, Verbs& verbs, Questions& questions)
    : QObject(&list)
    , m_list(list)
    , m_table(table)
    , m_verbs(verbs)
    , m_questions(questions)
{
    make(Get, QStringLiteral("get"), tr("&Get"), tr("Get"), {Qt::Key_Return, Qt::Key_Enter},
         &ModelActions::get);
    make(Cancel, QStringLiteral("cancel"), tr("&Cancel"), tr("Cancel"), {Qt::Key_Escape},
         &ModelActions::cancel);
    make(Verify, QStringLiteral("verify"), tr("&Verify"), tr("Verify"), {Qt::CTRL | Qt::Key_R},
         &ModelActions::verify);
    make(VerifyAll, QStringLiteral("verify-all"), tr("Verify &All"), tr("Verify All"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_R}, &ModelActions::verifyAll);
    make(Remove, QStringLiteral("remove"), tr("&Remove …"), tr("Remove"), {QKeySequence::Delete},
         &ModelActions::remove);
    make(OpenFolder, QStringLiteral("folder"), tr("Open &Folder"), tr("Folder"), {Qt::CTRL | Qt::Key_O},
         &ModelActions::openFolder);
    make(CopyPath, QStringLiteral("copy"), tr("Copy &Path"), tr("Copy Path"), {QKeySequence::Copy},
         &ModelActions::copyPath);
    confineKeysToList();
    connect(&list, &ModelListView::selectionMoved, this, &ModelActions::update);
    connect(&table, &ModelTable::statesChanged, this, &ModelActions::update);
    connect(&table, &QAbstractItemModel::modelReset, this, &ModelActions::update);
    update();
}

void ModelActions::make(Kind kind, const QString& symbol, const QString& text, const QString& shortText,
                        const QList<QKeySequence>& keys, void (ModelActions::*slot)())
{
    auto* action = new QAction(symbolIcon(symbol), text, this);
    action->setIconText(shortText);
    action->setShortcuts(keys);
    action->setToolTip(
        QStringLiteral("%1 (%2)").arg(shortText, keys.first().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, slot);
    m_actions[kind] = action;
    m_list.addAction(action);
}

/// Keys that mean something else in a text field or a dialog.
void ModelActions::confineKeysToList()
{
    for (const Kind kind : {Get, Cancel, Remove, CopyPath})
        m_actions[kind]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

std::pair<ModelActions::Kind, QString> ModelActions::primary(const ModelState& state)
{
    if (isOneOf<state::Failed, state::Fallback>(state))
        return {Get, tr("&Retry")};
    if (isOneOf<state::Damaged>(state))
        return {Get, tr("&Get Again")};
    if (isActive(state))
        return {Cancel, tr("&Cancel")};
    if (canVerify(state))
        return {Verify, tr("&Verify")};
    return {Get, tr("&Get")};
}

void ModelActions::update()
{
    m_actions[Get]->setEnabled(!selected(&canGet).isEmpty());
    m_actions[Cancel]->setEnabled(!selected(&isActive).isEmpty());
    m_actions[Verify]->setEnabled(!selected(&canVerify).isEmpty());
    m_actions[VerifyAll]->setEnabled(anyModel(&canVerify));
    m_actions[Remove]->setEnabled(!selected(&isIdle).isEmpty());
    m_actions[OpenFolder]->setEnabled(!selected(&hasFiles).isEmpty());
    m_actions[CopyPath]->setEnabled(!selected(&any).isEmpty());
}

QStringList ModelActions::selected(bool (*fits)(const ModelState&)) const
{
    QStringList ids = m_list.selectedIds();
    ids.removeIf([&](const QString& id) {
        const int row = m_table.rowOf(id);
        return row < 0 || !fits(m_table.row(row).state);
    });
    return ids;
}

bool ModelActions::anyModel(bool (*fits)(const ModelState&)) const
{
    for (int row = 0; row < m_table.rowCount(); ++row) {
        if (fits(m_table.row(row).state))
            return true;
    }
    return false;
}

QString ModelActions::pathOf(const QString& id) const
{
    return m_verbs.pathOf(m_table.row(m_table.rowOf(id)).model.files.first().place);
}

void ModelActions::get()
{
    for (const QString& id : selected(&canGet))
        m_verbs.ensure(id);
}

void ModelActions::cancel()
{
    for (const QString& id : selected(&isActive))
        m_verbs.cancel(id);
}

void ModelActions::verify()
{
    for (const QString& id : selected(&canVerify))
        m_verbs.verify(id);
}

void ModelActions::verifyAll()
{
    for (int row = 0; row < m_table.rowCount(); ++row) {
        if (canVerify(m_table.row(row).state))
            m_verbs.verify(m_table.row(row).model.id);
    }
}

void ModelActions::remove()
{
    const QStringList ids = selected(&isIdle);
    Removal removal;
    removal.models = int(ids.size());
    for (const QString& id : ids) {
        const ModelRow& row = m_table.row(m_table.rowOf(id));
        removal.name = ids.size() == 1 ? row.name : QString();
        removal.bytes += hasFiles(row.state) ? row.size.value_or(0) : 0;
    }
    m_questions.askRemoval(m_list.window(), removal, [this, ids](Questions::RemovalAnswer answer) {
        if (answer == Questions::RemovalAnswer::Leave)
            return;
        for (const QString& id : ids)
            m_verbs.remove(id, answer == Questions::RemovalAnswer::KeepFiles);
    });
}

void ModelActions::openFolder()
{
    QStringList folders;
    for (const QString& id : selected(&hasFiles))
        folders += QFileInfo(pathOf(id)).path();
    folders.removeDuplicates();
    for (const QString& folder : std::as_const(folders))
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void ModelActions::copyPath()
{
    QStringList paths;
    for (const QString& id : selected(&any))
        paths += pathOf(id);
    QGuiApplication::clipboard()->setText(paths.join(u'\n'));
}

} // namespace cellar
