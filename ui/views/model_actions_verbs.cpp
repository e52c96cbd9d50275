// SPDX-License-Identifier: MIT
// The part of ModelActions that does what was asked for.
#include "ui/dialogs/questions.h"
#include "ui/models/model_table.h"
#include "ui/models/possible.h"
#include "ui/models/verbs.h"
#include "ui/views/model_actions.h"
#include "ui/views/model_list_view.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>

namespace cellar {

QStringList ModelActions::selected(bool (*fits)(const ModelState&)) const
{
    QStringList ids = m_list.selectedIds();
    ids.removeIf([&](const QString& id) {
        const int row = m_table.rowOf(id);
        return row < 0 || !fits(m_table.row(row).state);
    });
    return ids;
}

QString ModelActions::pathOf(const QString& id) const
{
    return m_verbs.pathOf(m_table.row(m_table.rowOf(id)).model.files.first().place);
}

/// What is damaged needs less than all of it.
void ModelActions::makeReady(const QString& id)
{
    if (canRepair(m_table.row(m_table.rowOf(id)).state))
        m_verbs.repair(id);
    else
        m_verbs.ensure(id);
}

void ModelActions::get()
{
    for (const QString& id : selected(&canGet))
        makeReady(id);
}

void ModelActions::pauseOrResume()
{
    const QStringList going = selected(&canPause);
    for (const QString& id : going)
        m_verbs.pause(id);
    if (!going.isEmpty())
        return;
    for (const QString& id : selected(&canResume))
        m_verbs.resume(id);
}

void ModelActions::cancel()
{
    for (const QString& id : selected(&canCancel))
        m_verbs.cancel(id);
}

void ModelActions::move(int places)
{
    QList<Waiting> models;
    for (const QString& id : selected(&canMove))
        models += {id, m_table.row(m_table.rowOf(id)).place};
    for (const QString& id : toBeMoved(models, places < 0, m_table.queueLength()))
        m_verbs.moveInQueue(id, places);
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

void ModelActions::repair()
{
    for (const QString& id : selected(&canRepair))
        m_verbs.repair(id);
}

void ModelActions::repairAll()
{
    for (int row = 0; row < m_table.rowCount(); ++row) {
        if (canRepair(m_table.row(row).state))
            m_verbs.repair(m_table.row(row).model.id);
    }
}

void ModelActions::remove()
{
    const QStringList ids = selected(&canRemove);
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
        emit removing(ids);
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
    for (const QString& id : m_list.selectedIds()) {
        if (m_table.rowOf(id) >= 0)
            paths += pathOf(id);
    }
    QGuiApplication::clipboard()->setText(paths.join(u'\n'));
}

} // namespace cellar
