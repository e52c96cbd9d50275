// SPDX-License-Identifier: MIT
// Who brings a model's bytes: a row for each source, with its state, its share, its speed and its
// connections.
#pragma once

#include "ui/models/transfer_record.h"

#include <QAbstractTableModel>

namespace cellar {

class SourceTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        SourceColumn,
        StateColumn,
        ShareColumn,
        SpeedColumn,
        ConnectionsColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSources(const QList<SourceRecord>& sources);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const SourceRecord& record, int column) const;

    QList<SourceRecord> m_sources;
    qint64 m_brought = 0; // by all
};

} // namespace cellar
