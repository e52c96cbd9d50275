// SPDX-License-Identifier: MIT
// Asks how fast all downloads together may be: always, and at certain times of the week.
#pragma once

#include "core/transfer/rate_schedule.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace cellar {

class RateEdit;
class RateSpansEdit;

class SpeedLimitDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows `schedule`. Window-modal, to be shown by open().
    explicit SpeedLimitDialog(const RateSchedule& schedule, QWidget* parent = nullptr);

    /// As it is shown; where the dialog was accepted, each span has a day.
    RateSchedule schedule() const;

private:
    void layOut();
    void addTime();
    void check();
    void makeRoom();
    QString note(const QList<RateSpan>& spans) const;

    QCheckBox* m_limited;
    RateEdit* m_limit;
    RateSpansEdit* m_spans;
    QScrollArea* m_scroll;
    QPushButton* m_add;
    QLabel* m_note;
    QPushButton* m_ok = nullptr; // the button box's
};

} // namespace cellar
