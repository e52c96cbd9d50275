// SPDX-License-Identifier: MIT
// The part of MainWindow that takes what comes from outside, and opens the dialogs that add it.
#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/add_list_dialog.h"
#include "ui/models/incoming.h"
#include "ui/models/verbs.h"
#include "ui/views/main_window.h"
#include "ui/views/window_errands.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>

namespace cellar {

void MainWindow::addModel(const QString& source)
{
    auto* dialog = new AddDialog(m_parts.verbs, m_parts.table, *m_room, source, this);
    connect(dialog, &AddDialog::added, this, &MainWindow::modelAdded);
    connect(dialog, &AddDialog::severalGiven, this,
            [this](const QStringList& all) { m_toAdd = all + m_toAdd; });
    connect(dialog, &QDialog::finished, this, &MainWindow::addNext);
    dialog->open();
}

/// One by itself, several in a list.
void MainWindow::addNext()
{
    const QStringList sources = std::exchange(m_toAdd, {});
    if (sources.isEmpty())
        return;
    if (sources.size() == 1)
        return addModel(sources.first());
    auto* dialog = new AddListDialog(m_parts.verbs, *m_room, sources, this);
    connect(dialog, &AddListDialog::added, this, &MainWindow::modelAdded);
    connect(dialog, &QDialog::finished, this, &MainWindow::addNext);
    dialog->open();
}

void MainWindow::modelAdded(const QString& id, bool get)
{
    unfilter();
    if (get)
        m_parts.verbs.ensure(id);
}

void MainWindow::offered(const QString& reference, const Offer& offer)
{
    for (auto* dialog : findChildren<AddDialog*>())
        dialog->offered(reference, offer);
    for (auto* dialog : findChildren<AddListDialog*>())
        dialog->offered(reference, offer);
}

void MainWindow::notOffered(const QString& reference, const Error& error)
{
    for (auto* dialog : findChildren<AddDialog*>())
        dialog->notOffered(reference, error);
    for (auto* dialog : findChildren<AddListDialog*>())
        dialog->notOffered(reference, error);
}

void MainWindow::take(const QStringList& incoming)
{
    QStringList files;
    for (const QString& one : incoming)
        (isModelFile(one) ? files : m_toAdd) += one;
    m_errands->takeIn(files);
    const bool isOpen = findChild<AddDialog*>() || findChild<AddListDialog*>();
    if (!isOpen)
        addNext();
}

void MainWindow::paste()
{
    const QStringList incoming = incomingIn(*QGuiApplication::clipboard()->mimeData());
    incoming.isEmpty() ? addModel() : take(incoming);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    take(incomingIn(*event->mimeData()));
}

} // namespace cellar
