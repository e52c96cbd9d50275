// SPDX-License-Identifier: MIT
// What happened to the model in this run of the program, in words; the newest line stays in sight unless one
// reads further up.
#pragma once

#include "ui/models/activity_list.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace cellar {

class ActivityTab : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityTab(QWidget* parent = nullptr);

    void showLines(const QString& id, const QList<LogLine>& lines);

private:
    void copyAll();

    ActivityList m_model;
    QListView* m_list;
    QLabel* m_nothing;
    QStackedLayout* m_stack;
};

} // namespace cellar
