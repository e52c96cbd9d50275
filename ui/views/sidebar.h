// SPDX-License-Identifier: MIT
// The pane at the window's side: the groups of the library with how many models are in each, and below them
// the other pages.
#pragma once

#include "ui/delegates/tone.h"
#include "ui/models/census.h"

#include <QListView>
#include <QStandardItemModel>

namespace cellar {

class Sidebar : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    void setCounts(const Census& census);
    /// Below those before; they are numbered from 0.
    void addPage(const QString& symbol, const QString& name);
    /// As if the user had chosen it.
    void choose(ModelGroup group);
    void choosePage(int number);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void groupChosen(cellar::ModelGroup group);
    void pageChosen(int number);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    void addHeading(const QString& name);
    QStandardItem* addEntry(const QString& symbol, const QString& name, Tone tone);
    void matchWindow();

    QStandardItemModel m_entries;
    QList<QStandardItem*> m_groups; // in the order of modelGroups
    QList<QStandardItem*> m_pages;
};

} // namespace cellar
