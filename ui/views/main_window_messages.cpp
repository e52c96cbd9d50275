// SPDX-License-Identifier: MIT
// The part of MainWindow that tells what does not belong to one model, in the bars above its pages.
#include "core/base/shown.h"
#include "ui/models/model_table.h"
#include "ui/models/verbs.h"
#include "ui/text/error_text.h"
#include "ui/views/library_page.h"
#include "ui/views/main_window.h"
#include "ui/views/message_bar.h"
#include "ui/views/sidebar.h"

#include <QAction>

#include <utility>

namespace cellar {

void MainWindow::showCatalogFault(const Error& error)
{
    m_message->show(errorText(error).what + u' ' + tr("The last good list stays in effect."), error.detail,
                    tr("Try &Again"));
    m_library->setCatalogFault(shownText(error.detail));
}

void MainWindow::withdrawCatalogFault()
{
    m_message->hide();
    m_library->setCatalogFault({});
}

void MainWindow::showOutdated()
{
    m_sidebar->choose(ModelGroup::Outdated);
}

void MainWindow::updatesChecked(const std::optional<Error>& error)
{
    const int outdated = m_parts.table.census().in(ModelGroup::Outdated);
    if (error)
        m_news->show(tr("Not every registry could be asked. %1").arg(errorText(*error).what), error->detail,
                     {});
    else if (outdated > 0)
        m_news->show(tr("There are newer versions of %n model(s).", nullptr, outdated), {}, {},
                     QStringLiteral("update"));
    else
        m_news->show(tr("No model has a newer version."), {}, {}, QStringLiteral("info"));
}

void MainWindow::notUpdated(const QString& id, const Error& error)
{
    const QString name = m_parts.table.nameOf(id);
    if (error.kind != ErrorKind::Cancelled)
        m_news->show(tr("“%1” could not be updated. %2").arg(name, errorText(error).what), error.detail, {});
}

/// Said once, and withdrawn when the drive is back.
void MainWindow::updateStoreMessage()
{
    const bool isAbsent = m_parts.table.census().unavailable > 0;
    if (std::exchange(m_storeIsAbsent, isAbsent) == isAbsent)
        return;
    if (isAbsent)
        m_storeMessage->show(tr("The drive of the store is absent. The models come back when it does."),
                             tr("%1 — a folder “.cellar” made in it by hand begins the store anew.")
                                 .arg(m_parts.verbs.storeFolder()),
                             tr("Loo&k Again"));
    else
        m_storeMessage->hide();
}

/// Said when there are more than before; withdrawn when there are none.
void MainWindow::updateDamageMessage()
{
    const int damaged = m_parts.table.census().in(ModelGroup::Damaged);
    const int before = std::exchange(m_damaged, damaged);
    if (damaged > before)
        m_damage->show(tr("%n model(s) are damaged.", nullptr, damaged),
                       tr("Repairing fetches only the damaged parts."), tr("Repa&ir"));
    else if (damaged == 0)
        m_damage->hide();
}

void MainWindow::beginRemoval()
{
    m_undoable.clear();
    m_undo->setEnabled(false);
}

void MainWindow::modelRemoved(const QString& id)
{
    if (!m_parts.verbs.canRestore(id))
        return;
    m_undoable += id;
    m_undo->setEnabled(true);
    const QString name = m_parts.table.nameOf(id);
    m_undoBar->show(m_undoable.size() == 1 ? tr("“%1” was removed.").arg(name)
                                           : tr("%n model(s) were removed.", nullptr, int(m_undoable.size())),
                    {}, tr("&Undo"), QStringLiteral("remove"));
}

void MainWindow::undoRemoval()
{
    m_undoBar->hide();
    m_undo->setEnabled(false);
    for (const QString& id : std::exchange(m_undoable, {}))
        m_parts.verbs.restore(id);
}

} // namespace cellar
