// SPDX-License-Identifier: MIT
#include "ui/views/stored_view.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
#include "ui/delegates/two_line_delegate.h"
#include "ui/text/format.h"
#include "ui/views/empty_state.h"
#include "ui/views/ruled_tree.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace cellar {

StoredView::StoredView(const WindowParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_things(parts.table, parts.clock)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_list(new RuledTree)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_summary(new QLabel)
{
    m_sorted->setSourceModel(&m_things);
    m_sorted->setSortRole(StoredTable::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    setUpList();
    makeActions();
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StoredView::update);
    update();
}

void StoredView::setUpList()
{
    m_list->setModel(m_sorted);
    m_list->setAccessibleName(tr("What lies in the store"));
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Look::Plain, m_list));
    m_list->setItemDelegateForColumn(StoredTable::NameColumn,
                                     new TwoLineDelegate(TwoLineDelegate::Look::Title, m_list));
    m_list->setItemDelegateForColumn(StoredTable::StateColumn,
                                     new TwoLineDelegate(TwoLineDelegate::Look::State, m_list));
    QHeaderView* header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(StoredTable::NameColumn, QHeaderView::Stretch);
    const int digit = fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(digit * 12);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(StoredTable::SizeColumn, Qt::DescendingOrder);
    // The arrow of a sorted column has its room in the hints now.
    const auto widen = [this, header, digit](int column, int digits) {
        m_list->setColumnWidth(column, qMax(digits * digit, header->sectionSizeHint(column)));
    };
    widen(StoredTable::StateColumn, 30);
    widen(StoredTable::SizeColumn, 28);
    widen(StoredTable::TimeColumn, 20);
}

void StoredView::makeActions()
{
    const auto make = [this](const QString& symbol, const QString& text, const QKeySequence& key) {
        auto* action = new QAction(symbolIcon(symbol), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_list->addAction(action);
        return action;
    };
    m_go = make(QStringLiteral("library"), tr("Show in the &Library"), Qt::Key_Return);
    m_folder = make(QStringLiteral("folder"), tr("Open &Folder"), Qt::CTRL | Qt::Key_O);
    m_remove = make(QStringLiteral("remove"), tr("&Remove …"), QKeySequence::Delete);
    connect(m_go, &QAction::triggered, this, [this] { emit modelRequested(currentModel()); });
    connect(m_folder, &QAction::triggered, this, &StoredView::openFolders);
    connect(m_remove, &QAction::triggered, this, [this] { emit removalRequested(selected()); });
    connect(m_list, &QAbstractItemView::doubleClicked, m_go, &QAction::trigger);
    auto* menu = new QMenu(m_list);
    menu->addActions({m_go, m_folder});
    menu->addSeparator();
    menu->addAction(m_remove);
    connect(m_list, &QWidget::customContextMenuRequested, menu,
            [this, menu](QPoint at) { menu->popup(m_list->viewport()->mapToGlobal(at)); });
}

void StoredView::layOut()
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAlignment(leadingSide(layoutDirection()));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(cellMargin(font()), cellMargin(font()) / 2, cellMargin(font()),
                             cellMargin(font()) / 2);
    line->addWidget(m_summary, 1);
    for (QAction* action : {m_go, m_folder, m_remove}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(symbolSize(font()), symbolSize(font())));
        button->setAutoRaise(true);
        line->addWidget(button);
        m_buttons += button;
        m_wordsWidth += button->sizeHint().width();
    }
    m_wordsWidth += fontMetrics().averageCharWidth() * 30;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    column->addLayout(line);
}

/// Where the words have no room the icons must do, and the name goes before the time.
void StoredView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    for (QToolButton* button : std::as_const(m_buttons))
        button->setToolButtonStyle(width() >= m_wordsWidth ? Qt::ToolButtonTextBesideIcon
                                                           : Qt::ToolButtonIconOnly);
    m_list->setColumnHidden(StoredTable::TimeColumn, width() < fontMetrics().averageCharWidth() * 90);
}

void StoredView::show(const QList<StoredThing>& things)
{
    QStringList keys;
    for (const qsizetype row : selected())
        keys += StoredTable::keyOf(m_things.things()[row]);
    const QModelIndex before = m_sorted->mapToSource(m_list->currentIndex());
    const QString current =
        before.isValid() ? StoredTable::keyOf(m_things.things()[before.row()]) : QString();
    m_things.setThings(things);
    m_empty->show(QStringLiteral("storage"), tr("The store is empty"),
                  tr("What you get stands here, with the room that it takes."), {});
    m_stack->setCurrentIndex(things.isEmpty() ? 1 : 0);
    select(keys, current);
    update();
}

void StoredView::select(const QStringList& keys, const QString& current)
{
    QItemSelection selection;
    QModelIndex currentIndex;
    for (int row = 0; row < m_things.rowCount(); ++row) {
        const QString key = StoredTable::keyOf(m_things.things()[row]);
        const QModelIndex index = m_sorted->mapFromSource(m_things.index(row, 0));
        if (keys.contains(key))
            selection.select(index, index);
        if (key == current || !currentIndex.isValid())
            currentIndex = index;
    }
    m_list->selectionModel()->setCurrentIndex(currentIndex, QItemSelectionModel::NoUpdate);
    m_list->selectionModel()->select(selection,
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QSet<qsizetype> StoredView::selected() const
{
    QSet<qsizetype> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        rows.insert(m_sorted->mapToSource(index).row());
    return rows;
}

/// Of the one thing that is selected; empty where it belongs to none.
QString StoredView::currentModel() const
{
    const QSet<qsizetype> rows = selected();
    return rows.size() == 1 ? m_things.things()[*rows.begin()].models.value(0) : QString();
}

void StoredView::openFolders() const
{
    QStringList folders;
    for (const qsizetype row : selected())
        folders += QFileInfo(m_things.things()[row].files.first().path).path();
    folders.removeDuplicates();
    for (const QString& folder : std::as_const(folders))
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void StoredView::update()
{
    const QSet<qsizetype> rows = selected();
    const bool removable = !rows.isEmpty() && std::none_of(rows.begin(), rows.end(), [this](qsizetype row) {
        return m_things.things()[row].kind == StoredThing::Kind::Records;
    });
    m_go->setEnabled(!currentModel().isEmpty());
    m_folder->setEnabled(!rows.isEmpty());
    m_remove->setEnabled(removable);
    m_summary->setText(!removable ? tr("%n thing(s) in the store", nullptr, m_things.rowCount())
                                  : tr("%n selected; removal frees %1", nullptr, int(rows.size()))
                                        .arg(sizeText(freedBy(m_things.things(), rows))));
}

} // namespace cellar
