// SPDX-License-Identifier: MIT
// What could go, by kinds, each with what it would free and a tick. What the user has ticked or not stays so
// when the store is looked at anew.
#pragma once

#include "ui/models/suggestions.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItem;
class QStandardItemModel;

namespace cellar {

class EmptyState;
class RuledTree;

class CleanUpView : public QWidget
{
    Q_OBJECT

public:
    explicit CleanUpView(QWidget* parent = nullptr);

    void show(const QList<Suggestion>& suggestions);
    /// What all of it would free, in bytes.
    qint64 frees() const;
    QList<Suggestion> ticked() const;

signals:
    /// With what is ticked.
    void cleanUpRequested(const QList<cellar::Suggestion>& suggestions);

private:
    void layOut();
    QStandardItem* addGroup(Suggestion::Kind kind);
    void fill(QStandardItem* group, qint64 bytes);
    void takeTick(QStandardItem* item);
    void update();

    QList<Suggestion> m_suggestions;
    QHash<QString, bool> m_ticks; // what the user has said, by the key of a suggestion
    bool m_isFilling = true;      // the items, not the user, change
    QStandardItemModel* m_items;
    RuledTree* m_tree;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QLabel* m_summary;
    QPushButton* m_cleanUp;
};

} // namespace cellar
