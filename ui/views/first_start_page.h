// SPDX-License-Identifier: MIT
// What stands in the window when the program is new to this user: where the files shall be, what is already
// on this machine, and a first model. A page, not a wizard: all of it can be left, in any order, and is also
// reached in other ways.
#pragma once

#include "core/neighbours/surroundings.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace cellar {

class ModelTable;
class NeighbourSearch;
class Verbs;

class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostSuggestions = 3;

    /// `table` and `verbs` outlive it. Begins to look around in `surroundings` when it is first shown.
    FirstStartPage(const ModelTable& table, Verbs& verbs, const Surroundings& surroundings,
                   QWidget* parent = nullptr);

signals:
    /// The store shall be in this folder, which exists.
    void folderChosen(const QString& folder);
    /// The user wants to go on to the library.
    void left();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QVBoxLayout* addPart(const QString& title);
    void addFolderPart();
    void addFoundPart();
    void addModelsPart();
    void askFolder();
    void showFound();
    void takeIn();
    void suggest();

    const ModelTable& m_table;
    Verbs& m_verbs;
    Surroundings m_surroundings;
    NeighbourSearch* m_search;
    QVBoxLayout* m_column;
    QLabel* m_found;
    QListWidget* m_files;
    QPushButton* m_take;
    QListWidget* m_models;
    QPushButton* m_get;
};

} // namespace cellar
