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

class ModelActions : public QObject
{
    Q_OBJECT

public:
    enum Kind
    {
        Get,
        Pause, // or resume, where nothing of what is selected can be paused
        PauseAll,
        ResumeAll,
        Cancel,
        MoveUp, // in the queue
        MoveDown,
        Verify,
        VerifyAll,
        Repair,
        Remove,
        OpenFolder,
        CopyPath,
        Export,
        Push, // one alone
        KindCount,
    };

    /// All four outlive it; the actions are given to the list, so that their keys work there.
    ModelActions(ModelListView& list, ModelTable& table, Verbs& verbs, Questions& questions);

    QAction* action(Kind kind) const { return m_actions[kind]; }
    /// The two words that the action Pause may have on a button.
    static QStringList pauseWords();
    /// The words on a button for what helps most in this state.
    static QString primaryText(const ModelState& state);
    /// Does that to this model alone, whatever else is selected.
    void doPrimary(const QString& id);
    /// To be called when the selection or a state has changed.
    void update();
    /// Not while another page hides the list: nobody sees what is selected.
    void setOffered(bool offered);
    /// All that are damaged, whatever is selected.
    void repairAll();

signals:
    /// These are removed by the user's wish; each is told of when it is done.
    void removing(const QStringList& ids);
    void exportRequested(const QStringList& ids);
    void pushRequested(const QString& id);
    /// This host refused the model to who has not signed in.
    void loginRequested(const QString& host, const QString& id);

private:
    template <class Slot>
    void make(Kind kind, const QString& symbol, const QString& text, const QString& shortText,
              const QList<QKeySequence>& keys, Slot slot);
    void makeTransferActions();
    void makeFileActions();
    void confineKeysToList();
    QStringList selected(bool (*fits)(const ModelState&)) const;
    QString pathOf(const QString& id) const;
    void namePause(bool resumes);
    void makeReady(const QString& id);
    void move(int places);
    void get();
    void pauseOrResume();
    void cancel();
    void verify();
    void verifyAll();
    void repair();
    void remove();
    void openFolder();
    void copyPath();

    ModelListView& m_list;
    ModelTable& m_table;
    Verbs& m_verbs;
    Questions& m_questions;
    std::array<QAction*, KindCount> m_actions{};
    bool m_isOffered = true;
};

} // namespace cellar
