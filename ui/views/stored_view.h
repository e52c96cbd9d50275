// SPDX-License-Identifier: MIT
// The list of what lies in the store, the largest first, and what can be done with the selected things. What
// is selected stays so when the store is looked at anew.
#pragma once

#include "ui/models/stored_table.h"
#include "ui/views/window_parts.h"

#include <QWidget>

class QAction;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolButton;

namespace cellar {

class EmptyState;
class RuledTree;

class StoredView : public QWidget
{
    Q_OBJECT

public:
    explicit StoredView(const WindowParts& parts, QWidget* parent = nullptr);

    void show(const QList<StoredThing>& things);
    RuledTree& list() { return *m_list; }

signals:
    /// By their places in the list that was shown.
    void removalRequested(const QSet<qsizetype>& things);
    void modelRequested(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpList();
    void makeActions();
    void layOut();
    void update();
    void select(const QStringList& keys, const QString& current);
    QSet<qsizetype> selected() const;
    QString currentModel() const;
    void openFolders() const;

    StoredTable m_things;
    QSortFilterProxyModel* m_sorted;
    RuledTree* m_list;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QLabel* m_summary;
    QList<QToolButton*> m_buttons;
    int m_wordsWidth = 0; // of the buttons with their words, and some for the summary
    QAction* m_remove = nullptr;
    QAction* m_folder = nullptr;
    QAction* m_go = nullptr;
};

} // namespace cellar
