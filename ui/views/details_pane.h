// SPDX-License-Identifier: MIT
// What is known of one model: its state in whole sentences with what can be done about it, and the facts.
#pragma once

#include "core/formats/header_facts.h"
#include "ui/models/model_row.h"
#include "ui/text/state_text.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cellar {

class DetailsPane : public QFrame
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget* parent = nullptr);

    void showModel(const ModelRow& row, const StateContext& context, const QString& path);
    /// What the headers of its files say, where there are any.
    void showHeader(const std::optional<HeaderFacts>& header);
    /// Nothing is selected.
    void clear();
    /// All that it says about the state, as plain text.
    QString story() const;

signals:
    /// The button was pressed: what helps most is wanted.
    void primaryRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum Fact
    {
        Path,
        Sha256,
        Proved,
        License,
        Id,
        Header,
        FactCount,
    };

    QLayout* storyLayout();
    QLayout* factsLayout();
    void setFact(int fact, const QString& text);
    void showFacts(const ModelRow& row, const StateContext& context, const QString& path);
    void tint();
    void paintSymbol();

    ModelState m_state;
    QLabel* m_symbol;
    QLabel* m_name;
    QLabel* m_what;
    QLabel* m_advice;
    QLabel* m_detail;
    QPushButton* m_button;
    QWidget* m_factsBox;
    QList<QLabel*> m_weak; // secondary text
    std::array<QLineEdit*, FactCount> m_facts{};
};

} // namespace cellar
