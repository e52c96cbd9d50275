// SPDX-License-Identifier: MIT
// What can be done with the selected models: the actions that the menu bar, the tool bar and the context menu
// share, enabled by the states of what is selected.
#pragma once

#include "core/model/state.h"

#include <QAction>

namespace cellar {

class ModelListView;
class ModelTable;
class Questions;
class Verbs;

/// What makes sense for a model in a state.
bool canGet(const ModelState& state);
bool canVerify(const ModelState& state);

class ModelActions : public QObject
{
    Q_OBJECT

public:
    enum Kind
    {
        Get,
        Cancel,
        Verify,
        VerifyAll,
        Remove,
        OpenFolder,
        CopyPath,
        KindCount,
    };

    /// All four outlive it; the actions are given to the list, so that their keys work there.
    ModelActions(ModelListView& list, ModelTable& table, Verbs& verbs, Questions& questions);

    QAction* action(Kind kind) const { return m_actions[kind]; }
    /// What helps most in this state, and the words for it on a button.
    static std::pair<Kind, QString> primary(const ModelState& state);
    /// To be called when the selection or a state has changed.
    void update();

private:
    void make(Kind kind, const QString& symbol, const QString& text, const QString& shortText,
              const QList<QKeySequence>& keys, void (ModelActions::*slot)());
    void confineKeysToList();
    QStringList selected(bool (*fits)(const ModelState&)) const;
    bool anyModel(bool (*fits)(const ModelState&)) const;
    QString pathOf(const QString& id) const;
    void get();
    void cancel();
    void verify();
    void verifyAll();
    void remove();
    void openFolder();
    void copyPath();

    ModelListView& m_list;
    ModelTable& m_table;
    Verbs& m_verbs;
    Questions& m_questions;
    std::array<QAction*, KindCount> m_actions{};
};

} // namespace cellar
