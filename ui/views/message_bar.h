// SPDX-License-Identifier: MIT
// A line above the list that says what does not belong to one model, until it is closed or withdrawn.
#pragma once

#include <QFrame>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace cellar {

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// `detail` may come from outside; it is shown as plain text. The button is left out where it is empty.
    void show(const QString& text, const QString& detail, const QString& button,
              const QString& symbol = QStringLiteral("warning"));
    QString text() const;
    /// How far it is, from 0 to 1, or negative while that is not known; nothing: it is not about work.
    void setFraction(const std::optional<double>& fraction);

signals:
    void pressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintSymbols();

    QString m_drawing;
    QLabel* m_symbol;
    QLabel* m_text;
    QLabel* m_detail;
    QProgressBar* m_progress;
    QPushButton* m_button;
    QToolButton* m_close;
};

} // namespace cellar
