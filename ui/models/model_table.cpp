// SPDX-License-Identifier: MIT
#include "ui/models/model_table.h"

#include "ui/models/possible.h"
#include "ui/text/format.h"
#include "ui/text/newer_text.h"

namespace cellar {

namespace {

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber = column == ModelTable::SizeColumn || column == ModelTable::SpeedColumn ||
                          column == ModelTable::TimeLeftColumn;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

/// Of what is fetched or read at this moment.
std::optional<Progress> movingProgress(const ModelState& state)
{
    return moves(state) ? shownProgress(state) : std::nullopt;
}

} // namespace

ModelTable::ModelTable(const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

int ModelTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ModelTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ModelTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ModelRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case NoteRole:
        return note(row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    case IdRole:
        return row.model.id;
    case StateRole:
        return QVariant::fromValue(row.state);
    case FractionRole:
        if (const auto progress = shownProgress(row.state))
            return fractionOf(*progress).value_or(-1);
        return {};
    default:
        return {};
    }
}

QVariant ModelTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Model");
    case PublisherColumn:
        return tr("Publisher");
    case QuantisationColumn:
        return tr("Quantisation");
    case StateColumn:
        return tr("State");
    case ProgressColumn:
        return tr("Progress");
    case SpeedColumn:
        return tr("Speed");
    case TimeLeftColumn:
        return tr("Time left");
    case SizeColumn:
        return tr("Size");
    case FallbackColumn:
        return tr("Fallback");
    default:
        return {};
    }
}

void ModelTable::setRows(ModelRows rows)
{
    beginResetModel();
    std::swap(m_rows, rows.rows);
    std::swap(m_byId, rows.byId);
    m_waiting.clear();
    for (const ModelRow& old : std::as_const(rows.rows)) {
        const int row = std::holds_alternative<state::Absent>(old.state) ? -1 : rowOf(old.model.id);
        if (row < 0)
            continue;
        m_rows[row].state = old.state;
        if (std::holds_alternative<state::Waiting>(old.state))
            m_waiting.insert(row);
    }
    m_census = {};
    for (ModelRow& row : m_rows) {
        row.newer = newerOf(row.model);
        m_census.add(row);
    }
    numberQueue();
    endResetModel();
}

QString ModelTable::nameOf(const QString& id) const
{
    const int row = rowOf(id);
    return row >= 0 ? m_rows[row].name : id;
}

void ModelTable::setStates(const QList<StateOf>& states, const std::optional<QStringList>& queue)
{
    bool any = false;
    for (const auto& [id, state] : states) {
        const int row = rowOf(id);
        if (row < 0 || m_rows[row].state == state)
            continue;
        setState(row, state);
        any = true;
    }
    if (queue)
        any = setQueue(*queue) || any;
    if (any)
        emit statesChanged();
}

void ModelTable::setState(int row, const ModelState& state)
{
    m_census.remove(m_rows[row]);
    m_rows[row].state = state;
    m_census.add(m_rows[row]);
    if (std::holds_alternative<state::Waiting>(state))
        m_waiting.insert(row);
    else
        m_waiting.remove(row);
    emit dataChanged(index(row, StateColumn), index(row, TimeLeftColumn));
}

void ModelTable::numberQueue()
{
    int place = 0;
    for (const QString& id : std::as_const(m_queue)) {
        ++place;
        if (const int row = rowOf(id); row >= 0)
            m_rows[row].place = place;
    }
}

/// Whether it is another one.
bool ModelTable::setQueue(QStringList ids)
{
    ids.removeDuplicates();
    if (ids == m_queue)
        return false;
    QStringList touched = m_queue + ids;
    touched.removeDuplicates();
    for (const QString& id : std::as_const(m_queue)) {
        if (const int row = rowOf(id); row >= 0)
            m_rows[row].place = 0;
    }
    m_queue = std::move(ids);
    numberQueue();
    for (const QString& id : std::as_const(touched)) {
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row, StateColumn), index(row, StateColumn), {NoteRole, Qt::ToolTipRole});
    }
    return true;
}

void ModelTable::tick()
{
    for (const int row : std::as_const(m_waiting))
        emit dataChanged(index(row, StateColumn), index(row, StateColumn), {NoteRole, Qt::ToolTipRole});
}

StateContext ModelTable::contextOf(const ModelRow& row) const
{
    StateContext context{m_clock.utc(), {}, row.place};
    if (const auto* fallback = std::get_if<state::Fallback>(&row.state)) {
        const int rank = rowOf(fallback->id);
        context.fallbackName = rank >= 0 ? m_rows[rank].name : fallback->id;
    }
    return context;
}

QString ModelTable::shown(const ModelRow& row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case PublisherColumn:
        return row.publisher;
    case QuantisationColumn:
        return row.quantisation;
    case StateColumn:
        return stateWord(row.state);
    case ProgressColumn: {
        const auto progress = shownProgress(row.state);
        const auto fraction = progress ? fractionOf(*progress) : std::nullopt;
        return !progress ? QString() : fraction ? percentText(*fraction) : unknownText();
    }
    case SpeedColumn: {
        const auto progress = movingProgress(row.state);
        return progress ? speedText(progress->bytesPerSecond) : QString();
    }
    case TimeLeftColumn: {
        const auto progress = movingProgress(row.state);
        return !progress ? QString() : progress->eta ? durationText(*progress->eta) : unknownText();
    }
    case SizeColumn:
        return sizeText(row.size);
    case FallbackColumn:
        return row.fallbackName;
    default:
        return {};
    }
}

QString ModelTable::note(const ModelRow& row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.about;
    case StateColumn:
        return canUpdate(row) ? newerNote(*row.newer) : stateNote(row.state, contextOf(row));
    case ProgressColumn:
        return amountNote(row.state);
    default:
        return {};
    }
}

QString ModelTable::spoken(const ModelRow& row, int column) const
{
    const QString text = shown(row, column);
    if (column == ProgressColumn && !text.isEmpty()) {
        const auto fraction = fractionOf(*shownProgress(row.state));
        return fraction ? tr("%n percent", nullptr, wholePercent(*fraction)) : tr("progress unknown");
    }
    const QString more = note(row, column);
    if (more.isEmpty())
        return text;
    return tr("%1, %2", "a cell read aloud: first and second line").arg(text, more);
}

/// Rich text on purpose: what is escaped here cannot be taken for markup by the tool tip.
QString ModelTable::toolTip(const ModelRow& row, int column) const
{
    QStringList lines{shown(row, column), note(row, column)};
    if (column == NameColumn)
        lines += row.model.id;
    if (column == StateColumn)
        lines[1] = stateStory(row.state, contextOf(row)).what;
    if (column == StateColumn && row.newer)
        lines += newerStory(*row.newer);
    lines.removeAll(QString());
    if (lines.isEmpty())
        return {};
    return QStringLiteral("<p>%1</p>")
        .arg(lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace cellar
