// SPDX-License-Identifier: MIT
#include "ui/views/library_page.h"

#include "ui/delegates/cell_layout.h"
#include "ui/models/kept_facts.h"
#include "ui/models/model_table.h"
#include "ui/models/possible.h"
#include "ui/models/verbs.h"
#include "ui/views/details_pane.h"
#include "ui/views/empty_state.h"
#include "ui/views/model_actions.h"
#include "ui/views/model_list_view.h"
#include "ui/views/update_actions.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cellar {

LibraryPage::LibraryPage(const WindowParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_models(parts.table)
    , m_list(new ModelListView(m_models))
    , m_actions(new ModelActions(*m_list, parts.table, parts.verbs, parts.questions))
    , m_updateActions(new UpdateActions(*m_list, parts.table, parts.verbs, parts.questions))
    , m_empty(new EmptyState)
    , m_details(new DetailsPane(parts.chronicle, parts.clock))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_columns(new QMenu(tr("&Columns"), this))
    , m_headers(new KeptFacts(this))
    , m_isRead(parts.table.rowCount() > 0)
{
    layOut();
    makeColumnsMenu();
    connectParts();
    updateEmptyState();
}

void LibraryPage::layOut()
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_list->setMinimumHeight(rowHeight(font()));
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({rowHeight(font()) * 9, rowHeight(font()) * 6});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_splitter);
}

void LibraryPage::makeColumnsMenu()
{
    for (int column = ModelTable::PublisherColumn; column < ModelTable::ColumnCount; ++column) {
        const QString name = m_models.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction* action = m_columns->addAction(name);
        action->setCheckable(true);
        connect(action, &QAction::toggled, m_list,
                [this, column](bool shown) { m_list->setColumnHidden(column, !shown); });
        connect(m_columns, &QMenu::aboutToShow, action,
                [this, action, column] { action->setChecked(!m_list->isColumnHidden(column)); });
    }
    m_columns->addSeparator();
    m_columns->addAction(tr("&Reset"), m_list, &ModelListView::resetColumns);
    QHeaderView* header = m_list->header();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint at) { m_columns->popup(header->viewport()->mapToGlobal(at)); });
}

void LibraryPage::connectParts()
{
    connect(m_details, &DetailsPane::primaryRequested, this, &LibraryPage::doPrimary);
    connect(m_headers, &KeptFacts::read, this, &LibraryPage::updateDetails);
    connect(m_empty, &EmptyState::pressed, this, &LibraryPage::emptyStatePressed);
    connect(m_list, &ModelListView::selectionMoved, this, &LibraryPage::updateDetails);
    connect(m_list, &QAbstractItemView::doubleClicked, this, [this] {
        QAction* get = m_actions->action(ModelActions::Get);
        (get->isEnabled() ? get : m_actions->action(ModelActions::OpenFolder))->trigger();
    });
    connect(&m_models, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& topLeft, const QModelIndex& bottomRight) {
                const int current = m_list->currentIndex().row();
                if (topLeft.row() <= current && current <= bottomRight.row())
                    updateDetails();
            });
    connect(&m_models, &QAbstractItemModel::modelReset, this, [this] {
        const bool isFirst = !std::exchange(m_isRead, true);
        updateEmptyState();
        if (isFirst)
            m_list->setFocus();
    });
}

void LibraryPage::setContextMenu(QMenu* menu)
{
    connect(m_list, &QWidget::customContextMenuRequested, menu,
            [this, menu](QPoint at) { menu->popup(m_list->viewport()->mapToGlobal(at)); });
}

void LibraryPage::setFilter(const QString& text)
{
    m_models.setFilter(text);
}

void LibraryPage::setGroup(ModelGroup group)
{
    m_group = group;
    m_models.setGroup(group);
    updateEmptyState();
}

bool LibraryPage::showModel(const QString& id)
{
    return m_list->showModel(id);
}

void LibraryPage::showDetails(bool shown)
{
    m_details->setVisible(shown);
}

void LibraryPage::setCatalogFault(const QString& fault)
{
    m_catalogFault = fault;
    m_isRead = m_isRead || !fault.isEmpty();
    updateEmptyState();
}

void LibraryPage::restore()
{
    const QSettings& settings = m_parts.settings;
    m_list->header()->restoreState(settings.value(QStringLiteral("library/columns")).toByteArray());
    m_list->setColumnHidden(ModelTable::NameColumn, false);
    m_splitter->restoreState(settings.value(QStringLiteral("library/split")).toByteArray());
    m_details->setTab(settings.value(QStringLiteral("library/tab")).toInt());
}

void LibraryPage::save() const
{
    QSettings& settings = m_parts.settings;
    settings.setValue(QStringLiteral("library/columns"), m_list->header()->saveState());
    settings.setValue(QStringLiteral("library/split"), m_splitter->saveState());
    settings.setValue(QStringLiteral("library/tab"), m_details->tab());
}

/// What the details' button says.
void LibraryPage::doPrimary()
{
    const QString id = m_list->currentId();
    const int row = m_parts.table.rowOf(id);
    if (row >= 0 && canUpdate(m_parts.table.row(row)))
        m_updateActions->update({id});
    else
        m_actions->doPrimary(id);
}

void LibraryPage::updateDetails()
{
    const int row = m_parts.table.rowOf(m_list->currentId());
    if (row < 0)
        return m_details->clear();
    const ModelRow& model = m_parts.table.row(row);
    QStringList paths;
    for (const ModelFile& file : model.model.files)
        paths += m_parts.verbs.pathOf(file.place);
    m_details->showModel(model, m_parts.table.contextOf(model), paths.first());
    m_details->showHeader(m_headers->of(paths, stateName(model.state)));
}

void LibraryPage::updateEmptyState()
{
    const bool anyModel = m_parts.table.rowCount() > 0;
    const bool anyShown = m_models.rowCount() > 0;
    const bool firstRows = m_stack->currentWidget() != m_list && anyShown;
    const QWidget* focused = window()->focusWidget();
    m_stack->setCurrentIndex(anyShown ? 0 : 1);
    if (firstRows && (!focused || m_empty->isAncestorOf(focused)))
        m_list->setFocus();
    if (!m_isRead)
        m_empty->show({}, {}, {}, {}); // soon there is more to say
    else if (anyModel && m_models.hasWords())
        m_empty->show(QStringLiteral("filter"), tr("Nothing matches the filter"),
                      m_group == ModelGroup::All
                          ? tr("No name, id, publisher or state has these words.")
                          : tr("No model of “%1” has these words.").arg(groupName(m_group)),
                      tr("&Clear Filter"));
    else if (anyModel)
        m_empty->show(groupSymbol(m_group), tr("No models here"),
                      tr("At the moment no model belongs to “%1”.").arg(groupName(m_group)), tr("Sho&w All"));
    else if (!m_catalogFault.isEmpty())
        m_empty->show(QStringLiteral("warning"), tr("The catalogue cannot be read"), m_catalogFault,
                      tr("&Try Again"));
    else
        m_empty->show(QStringLiteral("get"), tr("No models yet"),
                      tr("Add a model by its address or its path; you can also drop one here."),
                      tr("A&dd a Model …"));
}

void LibraryPage::emptyStatePressed()
{
    if (m_parts.table.rowCount() > 0)
        emit unfilterRequested();
    else if (!m_catalogFault.isEmpty())
        emit reloadRequested();
    else
        emit addRequested();
}

} // namespace cellar
