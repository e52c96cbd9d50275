// SPDX-License-Identifier: MIT
#include "ui/views/model_list_view.h"

#include "ui/delegates/progress_delegate.h"
#include "ui/delegates/two_line_delegate.h"
#include "ui/models/arranged_models.h"
#include "ui/models/model_table.h"

#include <QFocusEvent>
#include <QHeaderView>

#include <algorithm>
#include <map>
#include <utility>

namespace cellar {

namespace {

constexpr qint64 paintInterval = 100; // ms

/// As few ranges as can be: a selection of thousands of them is slow.
QItemSelection selectionOf(const QAbstractItemModel& model, QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (qsizetype first = 0, next = 0; first < rows.size(); first = next) {
        while (next < rows.size() && rows[next] - rows[first] == next - first)
            ++next;
        selection.select(model.index(rows[first], 0), model.index(rows[next - 1], 0));
    }
    return selection;
}

} // namespace

ModelListView::ModelListView(ArrangedModels& models, QWidget* parent)
    : RuledTree(parent)
    , m_models(models)
{
    setModel(&models);
    setAccessibleName(tr("Models"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Look::Plain, this));
    setItemDelegateForColumn(ModelTable::NameColumn, new TwoLineDelegate(TwoLineDelegate::Look::Title, this));
    setItemDelegateForColumn(ModelTable::StateColumn,
                             new TwoLineDelegate(TwoLineDelegate::Look::State, this));
    setItemDelegateForColumn(ModelTable::ProgressColumn, new ProgressDelegate(this));
    m_showSoon.setSingleShot(true);
    connect(&m_showSoon, &QTimer::timeout, this, &ModelListView::showChanges);
    setUpHeader();
    connect(&models, &QAbstractItemModel::modelAboutToBeReset, this, &ModelListView::keepSelection);
    connect(&models, &QAbstractItemModel::modelReset, this, &ModelListView::restoreSelection);
}

void ModelListView::setUpHeader()
{
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setSectionResizeMode(ModelTable::NameColumn, QHeaderView::Stretch);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    setSortingEnabled(true);
    resetColumns();
}

void ModelListView::resetColumns()
{
    const int digit = fontMetrics().averageCharWidth();
    const std::map<int, int> widths{{ModelTable::PublisherColumn, 18}, {ModelTable::QuantisationColumn, 15},
                                    {ModelTable::SizeColumn, 12},      {ModelTable::StateColumn, 33},
                                    {ModelTable::ProgressColumn, 26},  {ModelTable::SpeedColumn, 13},
                                    {ModelTable::TimeLeftColumn, 12},  {ModelTable::FallbackColumn, 26}};
    for (const auto& [column, digits] : widths)
        setColumnWidth(column, qMax(digits * digit, header()->sectionSizeHint(column)));
    for (int column = 0; column < ModelTable::ColumnCount; ++column) {
        header()->moveSection(header()->visualIndex(column), column);
        setColumnHidden(column,
                        column == ModelTable::PublisherColumn || column == ModelTable::FallbackColumn);
    }
    sortByColumn(ModelTable::NameColumn, Qt::AscendingOrder);
}

QStringList ModelListView::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        ids += index.data(ModelTable::IdRole).toString();
    return ids;
}

QString ModelListView::currentId() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    const QModelIndex current = currentIndex();
    if (current.isValid() && selectionModel()->isSelected(current))
        return current.data(ModelTable::IdRole).toString();
    return rows.isEmpty() ? QString() : rows.first().data(ModelTable::IdRole).toString();
}

bool ModelListView::showModel(const QString& id)
{
    const auto* table = static_cast<const ModelTable*>(m_models.sourceModel());
    const int row = table->rowOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_models.mapFromSource(table->index(row, 0));
    if (!index.isValid())
        return false;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void ModelListView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>&)
{
    m_changed |=
        QRect(QPoint(topLeft.column(), topLeft.row()), QPoint(bottomRight.column(), bottomRight.row()));
    if (m_showSoon.isActive())
        return;
    if (!m_sinceShown.isValid() || m_sinceShown.hasExpired(paintInterval))
        showChanges();
    else
        m_showSoon.start(int(paintInterval - m_sinceShown.elapsed()));
}

/// QTreeView would look for each changed row among all rows, which takes milliseconds with thousands.
void ModelListView::showChanges()
{
    const QModelIndex first = indexAt(QPoint(0, 0));
    const QModelIndex last = indexAt(viewport()->rect().bottomLeft());
    const QRect changed = std::exchange(m_changed, QRect());
    const int firstRow = qMax(first.row(), changed.top());
    const int lastRow =
        last.isValid() ? qMin(last.row(), changed.bottom()) : qMin(changed.bottom(), m_models.rowCount() - 1);
    if (!first.isValid() || firstRow > lastRow)
        return;
    m_sinceShown.start();
    RuledTree::dataChanged(m_models.index(firstRow, changed.left()),
                           m_models.index(lastRow, changed.right()));
}

void ModelListView::changeEvent(QEvent* event)
{
    RuledTree::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

/// Who comes by keys acts on the row the keyboard is at: the only row could not be chosen by the arrows.
void ModelListView::focusInEvent(QFocusEvent* event)
{
    QTreeView::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                        event->reason() == Qt::ShortcutFocusReason;
    if (byKeys && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void ModelListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    RuledTree::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void ModelListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RuledTree::currentChanged(current, previous);
    emit selectionMoved();
}

void ModelListView::keepSelection()
{
    m_keptIds = selectedIds();
    m_keptCurrent = currentId();
}

void ModelListView::restoreSelection()
{
    const auto* table = static_cast<const ModelTable*>(m_models.sourceModel());
    const auto indexOf = [&](const QString& id) {
        const int row = table->rowOf(id);
        return row < 0 ? QModelIndex() : m_models.mapFromSource(table->index(row, 0));
    };
    QList<int> rows;
    for (const QString& id : std::as_const(m_keptIds)) {
        if (const QModelIndex index = indexOf(id); index.isValid())
            rows += index.row();
    }
    const QItemSelection selection = selectionOf(m_models, std::move(rows));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (const QModelIndex current = indexOf(m_keptCurrent); current.isValid()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        scrollTo(current);
    }
    emit selectionMoved();
}

} // namespace cellar
