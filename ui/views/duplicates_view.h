// SPDX-License-Identifier: MIT
// Files with the same bytes, in the store and in other programs' folders: looked for when the user says so,
// shown with what would be saved, replaced as they are ticked, and undone. It only shows and asks; what it
// asks for is done by a Duplicates.
#pragma once

#include "core/ensure/duplicate_search.h"
#include "core/model/state.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace cellar {

class EmptyState;
class RuledTree;

class DuplicatesView : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatesView(QWidget* parent = nullptr);

    /// What was asked for with replaceRequested() begins. Something is going on then, until showEnd().
    void beginReplacing();
    void showProgress(const Progress& read);
    void showWaiting();
    void showFound(const DuplicateSearch& search);
    void showReplaced(const DuplicateSet& set, qsizetype number);
    void showUndone();
    void showFailure(const QString& path, const Error& error);
    void showEnd(const std::optional<Error>& error);
    /// Something was replaced, now or in an earlier run, that can be undone.
    void setCanUndo(bool can);

    QString summary() const;
    QList<DuplicateSet> ticked() const;

signals:
    void findRequested();
    /// With what is ticked.
    void replaceRequested(const QList<cellar::DuplicateSet>& sets);
    void undoRequested();
    void cancelRequested();

private:
    enum class Work
    {
        None,
        Finding,
        Replacing,
        Undoing,
    };
    void layOut();
    void begin(Work work);
    void updateButtons();
    QString ended(const std::optional<Error>& error) const;

    Work m_work = Work::None;
    bool m_isFound = false; // the search is what the disk is
    bool m_canUndo = false;
    QList<DuplicateSet> m_sets;
    qint64 m_freed = 0; // bytes, by the work that goes on
    int m_done = 0;     // files
    QStringList m_failures;
    QStandardItemModel* m_items;
    RuledTree* m_tree;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QPushButton* m_find;
    QPushButton* m_replace;
    QPushButton* m_undo;
    QPushButton* m_cancel;
};

} // namespace cellar
