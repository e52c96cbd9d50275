// SPDX-License-Identifier: MIT
#include "ui/views/main_window.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/speed_limit_dialog.h"
#include "ui/models/kept_facts.h"
#include "ui/models/model_table.h"
#include "ui/models/rate_settings.h"
#include "ui/models/summary.h"
#include "ui/models/verbs.h"
#include "ui/text/error_text.h"
#include "ui/views/details_pane.h"
#include "ui/views/empty_state.h"
#include "ui/views/filter_edit.h"
#include "ui/views/message_bar.h"
#include "ui/views/model_actions.h"
#include "ui/views/model_list_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace cellar {

namespace {

/// The first address or local path that was dropped or pasted.
QString sourceIn(const QMimeData* data)
{
    if (data->hasUrls() && !data->urls().isEmpty()) {
        const QUrl url = data->urls().first();
        return url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded);
    }
    return data->text().section(u'\n', 0, 0).trimmed();
}

} // namespace

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_models(parts.table)
    , m_list(new ModelListView(m_models))
    , m_actions(new ModelActions(*m_list, parts.table, parts.verbs, parts.questions))
    , m_filter(new FilterEdit)
    , m_message(new MessageBar)
    , m_storeMessage(new MessageBar)
    , m_empty(new EmptyState)
    , m_details(new DetailsPane)
    , m_stack(new QStackedWidget)
    , m_summary(new QLabel)
    , m_headers(new KeptFacts(this))
{
    setWindowTitle(tr("Model Cellar"));
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    makeActions();
    makeMenus();
    makeToolBar();
    layOut();
    connectParts();
    restoreLayout();
    updateEmptyState();
    takeSpeedLimit(storedRateSchedule(parts.settings));
    m_list->setFocus();
}

MainWindow::~MainWindow()
{
    saveLayout();
}

void MainWindow::layOut()
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_storeMessage);
    column->addWidget(m_stack, 1);
    column->addWidget(m_details);
    setCentralWidget(centre);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_summary);
    m_summary->setIndent(cellMargin(font()) / 2);
    m_list->setMinimumHeight(rowHeight(font()));
    resize(sizeHint().boundedTo(screen()->availableSize() * 0.9));
}

QSize MainWindow::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 175, rowHeight(font()) * 15};
}

void MainWindow::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, &m_models, &ArrangedModels::setFilter);
    connect(m_filter, &FilterEdit::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_showDetails, &QAction::toggled, m_details, &QWidget::setVisible);
    connect(m_details, &DetailsPane::primaryRequested, this,
            [this] { m_actions->doPrimary(m_list->currentId()); });
    connect(m_headers, &KeptFacts::read, this, &MainWindow::updateDetails);
    connect(m_empty, &EmptyState::pressed, this, &MainWindow::emptyStatePressed);
    for (MessageBar* bar : {m_message, m_storeMessage})
        connect(bar, &MessageBar::pressed, m_reload, &QAction::trigger);
    connect(m_list, &ModelListView::selectionMoved, this, &MainWindow::updateDetails);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { m_modelMenu->popup(m_list->viewport()->mapToGlobal(at)); });
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
    connect(&m_models, &QAbstractItemModel::modelReset, this, &MainWindow::updateEmptyState);
    connect(&m_parts.table, &QAbstractItemModel::modelReset, this, &MainWindow::updateSummary);
    connect(&m_parts.table, &ModelTable::statesChanged, this, &MainWindow::updateSummary);
    connect(&m_parts.table, &ModelTable::statesChanged, this, &MainWindow::updateStoreMessage);
}

void MainWindow::restoreLayout()
{
    const QSettings& settings = m_parts.settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
    m_list->header()->restoreState(settings.value(QStringLiteral("window/columns")).toByteArray());
    m_list->setColumnHidden(ModelTable::NameColumn, false);
    m_showDetails->setChecked(settings.value(QStringLiteral("window/details"), true).toBool());
}

void MainWindow::saveLayout()
{
    QSettings& settings = m_parts.settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    settings.setValue(QStringLiteral("window/columns"), m_list->header()->saveState());
    settings.setValue(QStringLiteral("window/details"), m_showDetails->isChecked());
}

void MainWindow::showModel(const QString& id)
{
    m_list->showModel(id);
}

void MainWindow::showCatalogFault(const Error& error)
{
    m_message->show(errorText(error).what + u' ' + tr("The last good list stays in effect."), error.detail,
                    tr("&Try Again"));
}

void MainWindow::withdrawCatalogFault()
{
    m_message->hide();
}

void MainWindow::addModel(const QString& source)
{
    auto* dialog = new AddDialog(m_parts.verbs, m_parts.table, source, this);
    connect(dialog, &AddDialog::added, this, [this](const QString& id, bool get) {
        m_filter->clear();
        if (get)
            m_parts.verbs.ensure(id);
    });
    dialog->open();
}

void MainWindow::updateDetails()
{
    const int row = m_parts.table.rowOf(m_list->currentId());
    if (row < 0)
        return m_details->clear();
    const ModelRow& model = m_parts.table.row(row);
    m_details->showModel(model, m_parts.table.contextOf(model),
                         m_parts.verbs.pathOf(model.model.files.first().place));
    QStringList paths;
    for (const ModelFile& file : model.model.files)
        paths += m_parts.verbs.pathOf(file.place);
    m_details->showHeader(m_headers->of(paths, stateName(model.state)));
}

void MainWindow::updateEmptyState()
{
    const bool anyModel = m_parts.table.rowCount() > 0;
    m_filter->setEnabled(anyModel);
    const bool firstRows = m_stack->currentWidget() != m_list && m_models.rowCount() > 0;
    m_stack->setCurrentIndex(m_models.rowCount() > 0 ? 0 : 1);
    if (firstRows && !m_filter->hasFocus())
        m_list->setFocus();
    if (anyModel)
        m_empty->show(QStringLiteral("filter"), tr("Nothing matches the filter"),
                      tr("No name, id or state has these words."), tr("&Clear Filter"));
    else
        m_empty->show(QStringLiteral("get"), tr("No models yet"),
                      tr("Add a model by its address or its path; you can also drop one here."),
                      tr("&Add a Model …"));
}

void MainWindow::updateSummary()
{
    const QDateTime now = m_parts.clock.utc().toLocalTime();
    m_summary->setText(summaryText(m_parts.table, m_rates.limitAt(now)));
}

/// Said once, and withdrawn when the drive is back.
void MainWindow::updateStoreMessage()
{
    bool isAbsent = false;
    for (int row = 0; row < m_parts.table.rowCount() && !isAbsent; ++row)
        isAbsent = std::holds_alternative<state::Unavailable>(m_parts.table.row(row).state);
    if (std::exchange(m_storeIsAbsent, isAbsent) == isAbsent)
        return;
    if (isAbsent)
        m_storeMessage->show(tr("The drive of the store is absent. The models come back when it does."),
                             tr("%1 — a folder “.cellar” made in it by hand begins the store anew.")
                                 .arg(m_parts.verbs.storeFolder()),
                             tr("&Look Again"));
    else
        m_storeMessage->hide();
}

void MainWindow::emptyStatePressed()
{
    if (m_parts.table.rowCount() == 0)
        return addModel();
    m_filter->clear();
    m_filter->setFocus();
}

void MainWindow::paste()
{
    addModel(sourceIn(QGuiApplication::clipboard()->mimeData()));
}

void MainWindow::takeSpeedLimit(const RateSchedule& schedule)
{
    m_rates = schedule;
    m_parts.verbs.setRateSchedule(schedule);
    updateSummary();
}

void MainWindow::askSpeedLimit()
{
    auto* dialog = new SpeedLimitDialog(m_rates, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        storeRateSchedule(m_parts.settings, dialog->schedule());
        takeSpeedLimit(dialog->schedule());
    });
    dialog->open();
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Model Cellar"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(windowIcon().pixmap(4 * symbolSize(font())));
    box->setText(tr("Model Cellar %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Keeps your local AI models fetched, verified and ready.\n"
                               "Free software under the MIT licence."));
    box->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    addModel(sourceIn(event->mimeData()));
}

void MainWindow::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    saveLayout();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QMainWindow::keyPressEvent(event);
    m_filter->clear();
}

} // namespace cellar
