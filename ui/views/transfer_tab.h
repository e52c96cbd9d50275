// SPDX-License-Identifier: MIT
// How a model comes: the speed of the last minutes, who brings what, and what is waited for.
#pragma once

#include "ui/models/source_table.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace cellar {

class SpeedGraph;

class TransferTab : public QWidget
{
    Q_OBJECT

public:
    explicit TransferTab(QWidget* parent = nullptr);

    /// `now`: of the monotonic clock; `state` is told in a line.
    void showTransfer(const TransferRecord& transfer, const ModelState& state, Milliseconds now,
                      const QDateTime& utc);
    /// That line.
    QString words() const;

private:
    SpeedGraph* m_graph;
    SourceTable m_sources;
    QTreeView* m_list;
    QLabel* m_words;
};

} // namespace cellar
