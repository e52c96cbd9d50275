// SPDX-License-Identifier: MIT
// What is known of one model: its state in whole sentences with what helps most as a button, and below that
// the facts, the transfer, the parts of the file and the log, each on a tab of its own.
#pragma once

#include "core/formats/header_facts.h"
#include "ui/models/chronicle.h"
#include "ui/models/model_row.h"
#include "ui/text/state_text.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTabWidget;

namespace cellar {

class ActivityTab;
class OverviewTab;
class PiecesTab;
class TransferTab;

class DetailsPane : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive it.
    DetailsPane(const Chronicle& chronicle, const Clock& clock, QWidget* parent = nullptr);

    void showModel(const ModelRow& row, const StateContext& context, const QString& path);
    /// What the headers of the files say of the model that is shown, where there are any.
    void showHeader(const std::optional<HeaderFacts>& header);
    /// Nothing is selected.
    void clear();
    /// All that it says about the state, as plain text.
    QString story() const;
    int tab() const { return m_tab; }
    void setTab(int number);

signals:
    /// The button was pressed: what helps most is wanted.
    void primaryRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeContent();
    QLayout* headLayout();
    void makeTabs();
    void showHistory();
    void align();
    void tint();
    void paintSymbol();

    const Chronicle& m_chronicle;
    const Clock& m_clock;
    ModelRow m_row; // that is shown; without an id: none
    int m_tab = 0;  // the number of the current one
    QLabel* m_nothing;
    QStackedLayout* m_stack;
    // Made when there is first something to show: a window without a selection has no use for them.
    QLabel* m_symbol = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_what = nullptr;
    QLabel* m_advice = nullptr;
    QLabel* m_detail = nullptr;
    QPushButton* m_button = nullptr;
    QTabWidget* m_tabs = nullptr;
    OverviewTab* m_overview = nullptr;
    TransferTab* m_transfer = nullptr;
    PiecesTab* m_pieces = nullptr;
    ActivityTab* m_activity = nullptr;
};

} // namespace cellar
