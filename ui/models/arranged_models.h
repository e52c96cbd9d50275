// SPDX-License-Identifier: MIT
// The table in the user's order and without what the filter hides. QSortFilterProxyModel takes hundreds of
// milliseconds for a filter over 10,000 rows; this one knows that the table is flat and has its keys ready.
#pragma once

#include "ui/models/model_group.h"

#include <QAbstractProxyModel>

namespace cellar {

class ModelTable;

/// A new filter that changes what is shown resets the model; a new order does not.
class ArrangedModels : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// `table` outlives it.
    explicit ArrangedModels(ModelTable& table, QObject* parent = nullptr);

    /// Shows the rows in whose name, id, publisher, licence or state every word of the text occurs.
    void setFilter(const QString& text);
    /// Of those, the ones of this group.
    void setGroup(ModelGroup group);
    bool hasWords() const { return !m_words.isEmpty(); }
    bool isFiltered() const { return hasWords() || m_group != ModelGroup::All; }

    void sort(int column, Qt::SortOrder order) override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    QModelIndex mapToSource(const QModelIndex& proxy) const override;
    QModelIndex mapFromSource(const QModelIndex& source) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<int> arranged() const;
    bool accepts(int row, const QStringList& stateWords) const;
    double keyOf(int row) const;
    bool followsStates() const;
    void rearrange();
    void reorder(QList<int> rows);
    void take(QList<int> rows);
    void forward(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles);

    ModelTable& m_table;
    QStringList m_words; // lower case
    ModelGroup m_group = ModelGroup::All;
    int m_column = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QList<int> m_rows;   // of the table, in the order shown
    QList<int> m_places; // where each row of the table is shown, or -1
};

} // namespace cellar
