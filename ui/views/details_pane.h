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
    /// What the headers of its files say, where there are any.
    void showHeader(const std::optional<HeaderFacts>& header);
    /// Nothing is selected.
    void clear();
    /// All that it says about the state, as plain text.
    QString story() const;
    int tab() const;
    void setTab(int number);

signals:
    /// The button was pressed: what helps most is wanted.
    void primaryRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLayout* headLayout();
    void makeTabs();
    void showHistory();
    void align();
    void tint();
    void paintSymbol();

    const Chronicle& m_chronicle;
    const Clock& m_clock;
    ModelRow m_row; // that is shown; without an id: none
    QLabel* m_symbol;
    QLabel* m_name;
    QLabel* m_what;
    QLabel* m_advice;
    QLabel* m_detail;
    QPushButton* m_button;
    QTabWidget* m_tabs;
    OverviewTab* m_overview;
    TransferTab* m_transfer;
    PiecesTab* m_pieces;
    ActivityTab* m_activity;
    QWidget* m_content;
    QLabel* m_nothing;
    QStackedLayout* m_stack;
};

} // namespace cellar
