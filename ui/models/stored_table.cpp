// SPDX-License-Identifier: MIT
#include "ui/models/stored_table.h"

#include "core/base/shown.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace cellar {

namespace {

const ModelRow* rowOfThing(const StoredThing& thing, const ModelTable& models)
{
    const int row = thing.models.isEmpty() ? -1 : models.rowOf(thing.models.first());
    return row < 0 ? nullptr : &models.row(row);
}

QDateTime timeOfThing(const StoredThing& thing)
{
    return thing.proved.isValid() ? thing.proved : thing.changed;
}

} // namespace

QString thingName(const StoredThing& thing, const ModelTable& models)
{
    if (const ModelRow* row = rowOfThing(thing, models))
        return row->name;
    if (thing.kind == StoredThing::Kind::Records)
        return StoredTable::tr("Records");
    if (!thing.name.isEmpty())
        return shownText(thing.name.section(u'/', -1), 200);
    return thing.models.isEmpty() ? StoredTable::tr("A download of unknown name")
                                  : shownText(thing.models.first(), 200);
}

StoredTable::StoredTable(const ModelTable& models, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_models(models)
    , m_clock(clock)
{
    connect(&models, &ModelTable::statesChanged, this, [this] {
        if (!m_things.isEmpty())
            emit dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
    });
    connect(&models, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_things.isEmpty())
            emit dataChanged(index(0, NameColumn), index(rowCount() - 1, StateColumn));
    });
}

int StoredTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_things.size());
}

int StoredTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void StoredTable::setThings(const QList<StoredThing>& things)
{
    beginResetModel();
    m_things = things;
    m_frees = freedByEach(things);
    endResetModel();
}

QString StoredTable::keyOf(const StoredThing& thing)
{
    if (thing.kind == StoredThing::Kind::Model)
        return thing.models.first();
    return thing.kind == StoredThing::Kind::Records ? QString(u'/') : thing.files.first().path;
}

ModelState StoredTable::stateOf(const StoredThing& thing) const
{
    const ModelRow* row = rowOfThing(thing, m_models);
    switch (thing.kind) {
    case StoredThing::Kind::Model:
        return row ? row->state : ModelState(state::Unproved{});
    case StoredThing::Kind::Partial:
        return row && isActive(row->state) ? row->state : ModelState(state::Paused{thing.received});
    case StoredThing::Kind::Unlisted:
        return state::Unproved{};
    case StoredThing::Kind::Records:
        break;
    }
    return state::Locked{};
}

QString StoredTable::shown(const StoredThing& thing, int column) const
{
    switch (column) {
    case NameColumn:
        return thingName(thing, m_models);
    case SizeColumn:
        return sizeText(thing.allocated());
    case TimeColumn:
        return agoText(timeOfThing(thing), m_clock.utc());
    default:
        break;
    }
    switch (thing.kind) {
    case StoredThing::Kind::Model:
        return stateWord(stateOf(thing));
    case StoredThing::Kind::Partial:
        return isActive(stateOf(thing)) ? stateWord(stateOf(thing)) : tr("Unfinished");
    case StoredThing::Kind::Unlisted:
        return tr("Not listed");
    case StoredThing::Kind::Records:
        break;
    }
    return tr("The store's own");
}

QString StoredTable::note(qsizetype row, int column) const
{
    const StoredThing& thing = m_things[row];
    if (column == TimeColumn)
        return thing.proved.isValid() ? tr("proved") : tr("changed");
    if (column == SizeColumn)
        return m_frees[row] == thing.allocated() || thing.kind == StoredThing::Kind::Records
                   ? QString()
                   : tr("removal frees %1").arg(sizeText(m_frees[row]));
    if (column == NameColumn && thing.kind == StoredThing::Kind::Records)
        return tr("What is known of the files: receipts, piece maps, locks");
    const QString folder = shownText(thing.name.section(u'/', 0, -2), 200);
    if (column == NameColumn && thing.kind == StoredThing::Kind::Model)
        return tr("%1 · %n file(s)", "folder and number of files", int(thing.files.size())).arg(folder);
    if (column == NameColumn)
        return thing.models.isEmpty() ? folder : shownText(thing.name, 200);
    if (thing.kind == StoredThing::Kind::Unlisted)
        return tr("no model names it");
    return thing.kind == StoredThing::Kind::Partial && thing.received.total ? amountText(thing.received)
                                                                            : QString();
}

QVariant StoredTable::order(const StoredThing& thing, int column) const
{
    if (column == SizeColumn)
        return thing.allocated();
    return column == TimeColumn ? QVariant(timeOfThing(thing)) : QVariant(shown(thing, column));
}

QVariant StoredTable::data(const QModelIndex& index, int role) const
{
    const StoredThing& thing = m_things[index.row()];
    const QString more = note(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(thing, index.column());
    case ModelTable::NoteRole:
        return more;
    case Qt::AccessibleTextRole:
        return more.isEmpty() ? shown(thing, index.column())
                              : tr("%1, %2", "what a cell says").arg(shown(thing, index.column()), more);
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? shownText(thing.files.first().path, 4096) : QVariant();
    case ModelTable::StateRole:
        return QVariant::fromValue(stateOf(thing));
    case SortRole:
        return order(thing, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant StoredTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SizeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case StateColumn:
        return tr("State");
    case SizeColumn:
        return tr("On the Disk");
    case TimeColumn:
        return tr("Proved or Changed");
    default:
        return {};
    }
}

} // namespace cellar
