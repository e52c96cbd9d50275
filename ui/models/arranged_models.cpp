// SPDX-License-Identifier: MIT
#include "ui/models/arranged_models.h"

#include "ui/models/model_table.h"
#include "ui/text/format.h"

#include <algorithm>
#include <vector>

namespace cellar {

namespace {

/// What wants attention comes first, then what is going on, then what is here, then the rest.
int urgency(const ModelState& state)
{
    struct Urgency
    {
        int operator()(const state::Failed&) const { return 0; }
        int operator()(const state::Damaged&) const { return 1; }
        int operator()(const state::Downloading&) const { return 2; }
        int operator()(const state::Repairing&) const { return 3; }
        int operator()(const state::Verifying&) const { return 4; }
        int operator()(const state::Waiting&) const { return 5; }
        int operator()(const state::Locked&) const { return 6; }
        int operator()(const state::Queued&) const { return 7; }
        int operator()(const state::Paused&) const { return 8; }
        int operator()(const state::Fallback&) const { return 9; }
        int operator()(const state::Unproved&) const { return 10; }
        int operator()(const state::Ready&) const { return 11; }
        int operator()(const state::Absent&) const { return 12; }
        int operator()(const state::Unavailable&) const { return 13; }
    };
    return std::visit(Urgency{}, state);
}

/// Below 1: those that wait come in the order of the queue.
double queueShare(int place)
{
    return place / 1e6;
}

/// What is not known, or nothing to wait for, comes behind all that is.
double secondsLeft(const ModelState& state)
{
    const auto progress = moves(state) ? shownProgress(state) : std::nullopt;
    return progress && progress->eta ? double(progress->eta->count()) : 1e18;
}

template <std::size_t... Index>
QStringList wordsOfStates(std::index_sequence<Index...>)
{
    return {stateWord(std::variant_alternative_t<Index, ModelState>{}).toLower()...};
}

} // namespace

ArrangedModels::ArrangedModels(ModelTable& table, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_table(table)
{
    QAbstractProxyModel::setSourceModel(&table);
    connect(&table, &QAbstractItemModel::modelAboutToBeReset, this, &ArrangedModels::beginResetModel);
    connect(&table, &QAbstractItemModel::modelReset, this, [this] {
        take(arranged());
        endResetModel();
    });
    connect(&table, &QAbstractItemModel::dataChanged, this, &ArrangedModels::forward);
    connect(&table, &ModelTable::statesChanged, this, [this] {
        if (followsStates())
            rearrange();
    });
    take(arranged());
}

void ArrangedModels::setFilter(const QString& text)
{
    const QStringList words = text.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    rearrange();
}

void ArrangedModels::setGroup(ModelGroup group)
{
    if (std::exchange(m_group, group) != group)
        rearrange();
}

void ArrangedModels::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    rearrange();
}

int ArrangedModels::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ArrangedModels::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ModelTable::ColumnCount;
}

QModelIndex ArrangedModels::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ArrangedModels::parent(const QModelIndex&) const
{
    return {};
}

QModelIndex ArrangedModels::mapToSource(const QModelIndex& proxy) const
{
    return proxy.isValid() ? m_table.index(m_rows[proxy.row()], proxy.column()) : QModelIndex();
}

QModelIndex ArrangedModels::mapFromSource(const QModelIndex& source) const
{
    const int place = source.isValid() ? m_places.value(source.row(), -1) : -1;
    return place >= 0 ? createIndex(place, source.column()) : QModelIndex();
}

QVariant ArrangedModels::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_table.headerData(section, orientation, role);
}

/// The rows of the table that are shown, in order. Those of the same key stay in the order of their names,
/// which is that of the table.
QList<int> ArrangedModels::arranged() const
{
    const QStringList stateWords = wordsOfStates(std::make_index_sequence<std::variant_size_v<ModelState>>());
    std::vector<std::pair<double, int>> keyed;
    keyed.reserve(size_t(m_table.rowCount()));
    for (int row = 0; row < m_table.rowCount(); ++row) {
        if (accepts(row, stateWords))
            keyed.emplace_back(keyOf(row), row);
    }
    const bool ascending = m_order == Qt::AscendingOrder;
    const auto before = [ascending](const auto& a, const auto& b) {
        return a.first != b.first ? (a.first < b.first) == ascending : a.second < b.second;
    };
    if (!std::is_sorted(keyed.begin(), keyed.end(), before))
        std::sort(keyed.begin(), keyed.end(), before);
    QList<int> rows;
    rows.reserve(qsizetype(keyed.size()));
    for (const auto& [key, row] : keyed)
        rows += row;
    return rows;
}

bool ArrangedModels::accepts(int row, const QStringList& stateWords) const
{
    const ModelRow& model = m_table.row(row);
    if (!isIn(m_group, model))
        return false;
    const QString& word = stateWords[qsizetype(model.state.index())];
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& wanted) {
        return model.searchKey.contains(wanted) || word.contains(wanted);
    });
}

double ArrangedModels::keyOf(int row) const
{
    const ModelRow& model = m_table.row(row);
    switch (m_column) {
    case ModelTable::StateColumn:
        return urgency(model.state) + queueShare(model.place);
    case ModelTable::ProgressColumn: {
        const auto progress = shownProgress(model.state);
        return progress ? fractionOf(*progress).value_or(0) : -1;
    }
    case ModelTable::PublisherColumn:
        return model.publisherRank;
    case ModelTable::QuantisationColumn:
        return model.quantisationRank;
    case ModelTable::SpeedColumn:
        return moves(model.state) ? shownProgress(model.state)->bytesPerSecond : -1;
    case ModelTable::TimeLeftColumn:
        return secondsLeft(model.state);
    case ModelTable::SizeColumn:
        return double(model.size.value_or(-1));
    case ModelTable::FallbackColumn:
        return model.fallbackRank;
    default:
        return row;
    }
}

bool ArrangedModels::followsStates() const
{
    return isFiltered() || (m_column >= ModelTable::StateColumn && m_column <= ModelTable::TimeLeftColumn);
}

void ArrangedModels::rearrange()
{
    QList<int> rows = arranged();
    if (rows == m_rows)
        return;
    const bool sameRows =
        rows.size() == m_rows.size() &&
        std::all_of(rows.begin(), rows.end(), [this](int row) { return m_places[row] >= 0; });
    if (sameRows)
        return reorder(std::move(rows));
    beginResetModel();
    take(std::move(rows));
    endResetModel();
}

void ArrangedModels::reorder(QList<int> rows)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> tableRows;
    for (const QModelIndex& index : before)
        tableRows += m_rows[index.row()];
    take(std::move(rows));
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += createIndex(m_places[tableRows[i]], before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ArrangedModels::take(QList<int> rows)
{
    m_rows = std::move(rows);
    m_places.fill(-1, m_table.rowCount());
    for (int place = 0; place < m_rows.size(); ++place)
        m_places[m_rows[place]] = place;
}

void ArrangedModels::forward(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                             const QList<int>& roles)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (const int place = m_places.value(row, -1); place >= 0)
            emit dataChanged(createIndex(place, topLeft.column()), createIndex(place, bottomRight.column()),
                             roles);
    }
}

} // namespace cellar
