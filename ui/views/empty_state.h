// SPDX-License-Identifier: MIT
// What stands in place of an empty list: a symbol, a friendly sentence, and the one button that helps.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cellar {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void show(const QString& symbol, const QString& title, const QString& text, const QString& button);
    QString title() const;

signals:
    void pressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintSymbol();

    QString m_name;
    QLabel* m_symbol;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace cellar
