// SPDX-License-Identifier: MIT
#include "ui/views/model_actions.h"

#include "ui/delegates/symbol.h"
#include "ui/models/model_table.h"
#include "ui/models/possible.h"
#include "ui/models/verbs.h"
#include "ui/views/model_list_view.h"

#include <algorithm>
#include <utility>

namespace cellar {

namespace {

bool any(const ModelState&)
{
    return true;
}

/// With the key, where there is one.
QString toolTip(const QAction& action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? action.iconText() : QStringLiteral("%1 (%2)").arg(action.iconText(), key);
}

} // namespace

ModelActions::ModelActions(ModelListView& list, ModelTable& table, Verbs& verbs, Questions& questions)
    : QObject(&list)
    , m_list(list)
    , m_table(table)
    , m_verbs(verbs)
    , m_questions(questions)
{
    makeTransferActions();
    makeFileActions();
    confineKeysToList();
    connect(&list, &ModelListView::selectionMoved, this, &ModelActions::update);
    connect(&table, &ModelTable::statesChanged, this, &ModelActions::update);
    connect(&table, &QAbstractItemModel::modelReset, this, &ModelActions::update);
    update();
}

template <class Slot>
void ModelActions::make(Kind kind, const QString& symbol, const QString& text, const QString& shortText,
                        const QList<QKeySequence>& keys, Slot slot)
{
    auto* action = new QAction(symbolIcon(symbol), text, this);
    action->setIconText(shortText);
    action->setShortcuts(keys);
    action->setToolTip(toolTip(*action));
    connect(action, &QAction::triggered, this, slot);
    m_actions[kind] = action;
    m_list.addAction(action);
}

void ModelActions::makeTransferActions()
{
    make(Get, QStringLiteral("get"), tr("&Get"), tr("Get"), {Qt::Key_Return, Qt::Key_Enter},
         &ModelActions::get);
    make(Pause, QStringLiteral("pause"), tr("Pa&use"), tr("Pause"), {Qt::Key_Space},
         &ModelActions::pauseOrResume);
    make(PauseAll, QStringLiteral("pause"), tr("Pau&se All"), tr("Pause All"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, [this] { m_verbs.pauseAll(); });
    make(ResumeAll, QStringLiteral("resume"), tr("Resum&e All"), tr("Resume All"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, [this] { m_verbs.resumeAll(); });
    make(Cancel, QStringLiteral("cancel"), tr("&Cancel"), tr("Cancel"), {Qt::Key_Escape},
         &ModelActions::cancel);
    make(MoveUp, QStringLiteral("move-up"), tr("Move Up in the &Queue"), tr("Move Up"),
         {Qt::ALT | Qt::Key_Up}, [this] { move(-1); });
    make(MoveDown, QStringLiteral("move-down"), tr("Move &Down in the Queue"), tr("Move Down"),
         {Qt::ALT | Qt::Key_Down}, [this] { move(1); });
}

void ModelActions::makeFileActions()
{
    make(Verify, QStringLiteral("verify"), tr("&Verify"), tr("Verify"), {Qt::CTRL | Qt::Key_R},
         &ModelActions::verify);
    make(VerifyAll, QStringLiteral("verify-all"), tr("Verify &All"), tr("Verify All"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_R}, &ModelActions::verifyAll);
    make(Repair, QStringLiteral("state-repairing"), tr("Repa&ir"), tr("Repair"), {Qt::CTRL | Qt::Key_E},
         &ModelActions::repair);
    make(Remove, QStringLiteral("remove"), tr("&Remove …"), tr("Remove"), {QKeySequence::Delete},
         &ModelActions::remove);
    make(OpenFolder, QStringLiteral("folder"), tr("Open &Folder"), tr("Folder"), {Qt::CTRL | Qt::Key_O},
         &ModelActions::openFolder);
    make(Export, QStringLiteral("export"), tr("E&xport …"), tr("Export"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
         [this] { emit exportRequested(selected(&isUsable)); });
    make(Push, QStringLiteral("push"), tr("Push to a Registr&y …"), tr("Push"), {},
         [this] { emit pushRequested(selected(&isUsable).first()); });
    make(CopyPath, QStringLiteral("copy"), tr("Copy &Path"), tr("Copy Path"), {QKeySequence::Copy},
         &ModelActions::copyPath);
}

/// Keys that mean something else in a text field or a dialog.
void ModelActions::confineKeysToList()
{
    for (const Kind kind : {Get, Pause, Cancel, MoveUp, MoveDown, Remove, CopyPath})
        m_actions[kind]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QString ModelActions::primaryText(const ModelState& state)
{
    if (!hostThatRefused(state).isEmpty())
        return tr("&Log In …");
    if (std::holds_alternative<state::Failed>(state) || std::holds_alternative<state::Fallback>(state))
        return tr("&Retry");
    if (canRepair(state))
        return tr("&Repair");
    if (canResume(state))
        return tr("&Resume");
    if (isActive(state))
        return tr("&Cancel");
    if (canVerify(state))
        return tr("V&erify"); // not the letter of the menu “View”
    if (std::holds_alternative<state::Unavailable>(state))
        return tr("&Look Again");
    return tr("&Get");
}

void ModelActions::doPrimary(const QString& id)
{
    const int row = m_table.rowOf(id);
    if (row < 0)
        return;
    const ModelState& state = m_table.row(row).state;
    if (const QString host = hostThatRefused(state); !host.isEmpty())
        emit loginRequested(host, id);
    else if (canGet(state))
        makeReady(id);
    else if (canResume(state))
        m_verbs.resume(id);
    else if (isActive(state))
        m_verbs.cancel(id);
    else if (canVerify(state))
        m_verbs.verify(id);
    else
        m_verbs.reload();
}

void ModelActions::setOffered(bool offered)
{
    if (std::exchange(m_isOffered, offered) != offered)
        update();
}

void ModelActions::update()
{
    const QStringList ids = m_isOffered ? m_list.selectedIds() : QStringList();
    const auto anySelected = [&](bool (*fits)(const ModelState&)) {
        return std::any_of(ids.begin(), ids.end(), [&](const QString& id) {
            const int row = m_table.rowOf(id);
            return row >= 0 && fits(m_table.row(row).state);
        });
    };
    const bool pauses = anySelected(&canPause);
    const bool resumes = !pauses && anySelected(&canResume);
    namePause(resumes);
    m_actions[Pause]->setEnabled(pauses || resumes);
    const Census& census = m_table.census();
    m_actions[PauseAll]->setEnabled(census.toPause > 0);
    m_actions[ResumeAll]->setEnabled(census.toResume > 0);
    m_actions[VerifyAll]->setEnabled(census.toVerify > 0);
    const QList<std::pair<Kind, bool (*)(const ModelState&)>> others{
        {Get, &canGet},       {Cancel, &canCancel}, {MoveUp, &canMove},   {MoveDown, &canMove},
        {Verify, &canVerify}, {Repair, &canRepair}, {Remove, &canRemove}, {OpenFolder, &hasFiles},
        {Export, &isUsable},  {CopyPath, &any}};
    for (const auto& [kind, fits] : others)
        m_actions[kind]->setEnabled(anySelected(fits));
    m_actions[Push]->setEnabled(selected(&isUsable).size() == 1);
}

QStringList ModelActions::pauseWords()
{
    return {tr("Pause"), tr("Resume")};
}

/// One action, so that Space does the one or the other.
void ModelActions::namePause(bool resumes)
{
    QAction* action = m_actions[Pause];
    const QString shortText = pauseWords()[resumes ? 1 : 0];
    if (action->iconText() == shortText)
        return;
    action->setIcon(symbolIcon(resumes ? QStringLiteral("resume") : QStringLiteral("pause")));
    action->setText(resumes ? tr("Res&ume") : tr("Pa&use"));
    action->setIconText(shortText);
    action->setToolTip(toolTip(*action));
}

} // namespace cellar
