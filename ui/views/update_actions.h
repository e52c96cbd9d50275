// SPDX-License-Identifier: MIT
// What can be done about models that are outdated: the actions of the menus, enabled by what is selected.
#pragma once

#include <QAction>

#include <array>

namespace cellar {

class ModelListView;
class ModelTable;
class Questions;
class Verbs;

class UpdateActions : public QObject
{
    Q_OBJECT

public:
    enum Kind
    {
        Update,
        UpdateAll,
        Skip, // this version
        Check,
        KindCount,
    };

    /// All four outlive it; the actions are given to the list.
    UpdateActions(ModelListView& list, ModelTable& table, Verbs& verbs, Questions& questions);

    QAction* action(Kind kind) const { return m_actions[kind]; }
    /// Asks, and brings the newer versions of these.
    void update(const QStringList& ids);

private:
    template <class Slot>
    void make(Kind kind, const QString& symbol, const QString& text, Slot slot);
    QStringList selected() const;
    QStringList all() const;
    void enable();

    ModelListView& m_list;
    ModelTable& m_table;
    Verbs& m_verbs;
    Questions& m_questions;
    std::array<QAction*, KindCount> m_actions{};
};

} // namespace cellar
