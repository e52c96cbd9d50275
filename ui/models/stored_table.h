// SPDX-License-Identifier: MIT
// What lies in the store as a table: names and states come from the table of models. GUI thread. The roles
// are those of ModelTable and one more.
#pragma once

#include "core/base/clock.h"
#include "core/ensure/store_contents.h"
#include "ui/models/model_table.h"

#include <QAbstractTableModel>

namespace cellar {

/// Fit to be shown: that of its model, else that of its file.
QString thingName(const StoredThing& thing, const ModelTable& models);

class StoredTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        StateColumn,
        SizeColumn,
        TimeColumn, // when it was proved, else changed
        ColumnCount,
    };
    static constexpr int SortRole = Qt::UserRole + 100;

    /// Both outlive it.
    StoredTable(const ModelTable& models, const Clock& clock, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setThings(const QList<StoredThing>& things);
    const QList<StoredThing>& things() const { return m_things; }
    /// What stands for the thing in another listing of the store.
    static QString keyOf(const StoredThing& thing);

private:
    QString shown(const StoredThing& thing, int column) const;
    QString note(qsizetype row, int column) const;
    QVariant order(const StoredThing& thing, int column) const;
    ModelState stateOf(const StoredThing& thing) const;

    const ModelTable& m_models;
    const Clock& m_clock;
    QList<StoredThing> m_things;
    QList<qint64> m_frees; // each alone
};

} // namespace cellar
