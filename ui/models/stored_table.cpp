// SPDX-License-Identifier: MIT
#include "ui/models/stored_table.h"

#include "core/base/shown.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace cellar {

namespace {

using Kind = StoredThing::Kind;

const ModelRow* rowOf(const StoredThing& thing, const ModelTable& models)
{
    const int row = thing.models.isEmpty() ? -1 : models.rowOf(thing.models.first());
    return row < 0 ? nullptr : &models.row(row);
}

QDateTime timeOf(const StoredThing& thing)
{
    return thing.proved.isValid() ? thing.proved : thing.changed;
}

} // namespace

QString thingName(const StoredThing& thing, const ModelTable& models)
{
    if (const ModelRow* row = rowOf(thing, models))
        return row->name;
    if (thing.kind == Kind::Records)
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
    m_frees.clear();
    for (qsizetype row = 0; row < things.size(); ++row)
        m_frees += freedBy(things, {row});
    endResetModel();
}

QString StoredTable::keyOf(const StoredThing& thing)
{
    if (thing.kind == Kind::Model)
        return thing.models.first();
    return thing.kind == Kind::Records ? QString(u'/') : thing.files.first().path;
}

ModelState StoredTable::stateOf(const StoredThing& thing) const
{
    const ModelRow* row = rowOf(thing, m_models);
    switch (thing.kind) {
    case Kind::Model:
        return row ? row->state : ModelState(state::Unproved{});
    case Kind::Partial:
        return row && isActive(row->state) ? row->state : ModelState(state::Paused{thing.received});
    case Kind::Unlisted:
        return state::Unproved{};
    case Kind::Records:
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
        return agoText(timeOf(thing), m_clock.utc());
    default:
        break;
    }
    switch (thing.kind) {
    case Kind::Model:
        return stateWord(stateOf(thing));
    case Kind::Partial:
        return isActive(stateOf(thing)) ? stateWord(stateOf(thing)) : tr("Unfinished");
    case Kind::Unlisted:
        return tr("Not listed");
    case Kind::Records:
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
        return m_frees[row] == thing.allocated() || thing.kind == Kind::Records
                   ? QString()
                   : tr("removal frees %1").arg(sizeText(m_frees[row]));
    if (column == NameColumn && thing.kind == Kind::Records)
        return tr("What is known of the files: receipts, piece maps, locks");
    const QString folder = shownText(thing.name.section(u'/', 0, -2), 200);
    if (column == NameColumn && thing.kind == Kind::Model)
        return tr("%1 · %n file(s)", "folder and number of files", int(thing.files.size())).arg(folder);
    if (column == NameColumn)
        return thing.models.isEmpty() ? folder : shownText(thing.name, 200);
    if (thing.kind == Kind::Unlisted)
        return tr("no model names it");
    return thing.kind == Kind::Partial && thing.received.total ? amountText(thing.received) : QString();
}

QVariant StoredTable::order(const StoredThing& thing, int column) const
{
    if (column == SizeColumn)
        return thing.allocated();
    return column == TimeColumn ? QVariant(timeOf(thing)) : QVariant(shown(thing, column));
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
