// SPDX-License-Identifier: MIT
// The models and their states as a table: what is shown where. It knows no disk and no network; its rows are
// handed in (by CellarFeed, or by a test). GUI thread.
#pragma once

#include "core/base/clock.h"
#include "ui/models/census.h"
#include "ui/models/model_row.h"
#include "ui/text/state_text.h"

#include <QAbstractTableModel>
#include <QSet>

namespace cellar {

class ModelTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        PublisherColumn,
        QuantisationColumn,
        SizeColumn,
        StateColumn, // these four change with the state
        ProgressColumn,
        SpeedColumn,
        TimeLeftColumn,
        FallbackColumn,
        ColumnCount,
    };
    enum Role
    {
        IdRole = Qt::UserRole, // QString
        NoteRole,              // QString, the second line of a cell
        StateRole,             // ModelState
        FractionRole,          // double from 0 to 1; -1: under way but unknown; invalid: nothing to show
    };
    using StateOf = std::pair<QString, ModelState>;

    /// `clock` outlives it.
    explicit ModelTable(const Clock& clock, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Takes these rows in place of all; the states of models that were there before are kept.
    void setRows(ModelRows rows);
    /// `queue`, where it is given: the models that wait for their turn, in order; one that stands there twice
    /// counts where it is first. Ids that are not in the table are passed over.
    void setStates(const QList<StateOf>& states, const std::optional<QStringList>& queue = {});
    /// Takes these in place of all, by id; those of another version than is in the row do not count.
    void setNewer(const QHash<QString, NewerVersion>& newer);
    int queueLength() const { return int(m_queue.size()); }
    /// A second has passed: what counts down is shown anew.
    void tick();
    /// Whether something counts down.
    bool counts() const { return !m_waiting.isEmpty(); }

    const ModelRow& row(int row) const { return m_rows[row]; }
    const Census& census() const { return m_census; }
    int rowOf(const QString& id) const { return m_byId.value(id, -1); }
    /// The id itself where it is none of the table.
    QString nameOf(const QString& id) const;
    StateContext contextOf(const ModelRow& row) const;

signals:
    /// A batch of setStates() is in, or what setNewer() was told; every dataChanged() of it came before.
    void statesChanged();

private:
    QString shown(const ModelRow& row, int column) const;
    QString note(const ModelRow& row, int column) const;
    QString spoken(const ModelRow& row, int column) const;
    QString toolTip(const ModelRow& row, int column) const;
    void setState(int row, const ModelState& state);
    std::optional<NewerVersion> newerOf(const Model& model) const;
    bool setQueue(QStringList ids);
    void numberQueue();

    const Clock& m_clock;
    QList<ModelRow> m_rows;
    QHash<QString, int> m_byId;
    QHash<QString, NewerVersion> m_newer;
    Census m_census;
    QSet<int> m_waiting; // rows that count down
    QStringList m_queue;
};

} // namespace cellar
