// SPDX-License-Identifier: MIT
// The times of the week that have a limit of their own, one in a row: its days in the order of the locale,
// from when, up to when, and the limit.
#pragma once

#include "core/transfer/rate_schedule.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QGridLayout;
class QTimeEdit;
class QToolButton;

namespace cellar {

class RateEdit;

class RateSpansEdit : public QWidget
{
    Q_OBJECT

public:
    /// The keyboard comes to the rows from `before`, which outlives it.
    explicit RateSpansEdit(QWidget& before, QWidget* parent = nullptr);

    /// At the end. It stands in a window already.
    void addSpan(const RateSpan& span);
    void focusLast(); // there is one
    /// In order. One without a day is among them while it has none.
    QList<RateSpan> spans() const;

signals:
    void changed();
    void emptied(); // the last one was removed by the user

private:
    struct Row
    {
        std::array<QCheckBox*, 7> days; // Monday is 0
        QTimeEdit* from;
        QTimeEdit* to;
        RateEdit* limit;
        QToolButton* remove;

        QList<QWidget*> widgets() const;
    };

    void addHeadings();
    void showHeadings();
    Row makeRow(const RateSpan& span);
    void removeRow(const QToolButton* button);

    QWidget& m_before;
    QGridLayout* m_grid;
    QList<QWidget*> m_headings;
    QList<Row> m_rows;
};

} // namespace cellar
