// SPDX-License-Identifier: MIT
#include "ui/views/main_window.h"

#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
#include "ui/dialogs/speed_limit_dialog.h"
#include "ui/models/model_table.h"
#include "ui/models/rate_settings.h"
#include "ui/models/store_room.h"
#include "ui/models/summary.h"
#include "ui/models/verbs.h"
#include "ui/views/filter_edit.h"
#include "ui/views/library_page.h"
#include "ui/views/message_bar.h"
#include "ui/views/model_actions.h"
#include "ui/views/model_list_view.h"
#include "ui/views/room_meter.h"
#include "ui/views/sidebar.h"
#include "ui/views/window_errands.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace cellar {

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_sidebar(new Sidebar)
    , m_pages(new QStackedWidget)
    , m_library(new LibraryPage(parts))
    , m_filter(new FilterEdit)
    , m_message(new MessageBar)
    , m_storeMessage(new MessageBar)
    , m_damage(new MessageBar)
    , m_undoBar(new MessageBar)
    , m_offer(new MessageBar)
    , m_news(new MessageBar)
    , m_summary(new QLabel)
    , m_roomMeter(new RoomMeter)
    , m_room(new StoreRoom(parts.clock, this))
    , m_errands(new WindowErrands(parts, this))
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
    takeSpeedLimit(storedRateSchedule(parts.settings));
    m_library->list().setFocus();
}

MainWindow::~MainWindow()
{
    saveLayout();
}

void MainWindow::layOut()
{
    m_pages->addWidget(m_library);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    for (MessageBar* bar : {m_message, m_storeMessage, m_damage, m_offer, m_news})
        column->addWidget(bar);
    for (MessageBar* bar : m_errands->bars())
        column->addWidget(bar);
    column->addWidget(m_undoBar);
    column->addWidget(m_pages, 1);
    auto* centre = new QWidget;
    auto* line = new QHBoxLayout(centre);
    line->setContentsMargins({});
    line->setSpacing(0);
    line->addWidget(m_sidebar);
    line->addLayout(column, 1);
    setCentralWidget(centre);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_summary);
    statusBar()->addPermanentWidget(m_roomMeter);
    m_roomMeter->setRoom({});
    setTabOrder(m_filter, m_sidebar);
    setTabOrder(m_sidebar, &m_library->list());
    m_summary->setIndent(cellMargin(font()) / 2);
    resize(sizeHint().boundedTo(screen()->availableSize() * 0.9));
}

QSize MainWindow::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 205, rowHeight(font()) * 18};
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::groupChosen, this, &MainWindow::showGroup);
    connect(m_sidebar, &Sidebar::pageChosen, this,
            [this](int number) { m_pages->setCurrentIndex(number + 1); });
    connect(m_filter, &QLineEdit::textChanged, m_library, &LibraryPage::setFilter);
    connect(m_filter, &FilterEdit::left, &m_library->list(),
            [this] { m_library->list().setFocus(Qt::ShortcutFocusReason); });
    connect(m_showSidebar, &QAction::toggled, m_sidebar, &QWidget::setVisible);
    connect(m_showDetails, &QAction::toggled, m_library, &LibraryPage::showDetails);
    connect(m_library, &LibraryPage::addRequested, this, [this] { addModel(); });
    connect(m_library, &LibraryPage::reloadRequested, m_reload, &QAction::trigger);
    connect(m_library, &LibraryPage::unfilterRequested, this, [this] {
        unfilter();
        m_filter->setFocus();
    });
    for (MessageBar* bar : {m_message, m_storeMessage})
        connect(bar, &MessageBar::pressed, m_reload, &QAction::trigger);
    connect(m_damage, &MessageBar::pressed, this, [this] {
        m_damage->hide();
        m_library->actions().repairAll();
    });
    connect(m_undoBar, &MessageBar::pressed, this, &MainWindow::undoRemoval);
    connect(m_offer, &MessageBar::pressed, this, [this] {
        m_offer->hide();
        std::exchange(m_accepted, {})();
    });
    connect(&m_library->actions(), &ModelActions::removing, this, &MainWindow::beginRemoval);
    connect(&m_library->actions(), &ModelActions::exportRequested, m_errands, &WindowErrands::exportModels);
    connect(&m_library->actions(), &ModelActions::pushRequested, m_errands, &WindowErrands::push);
    connect(&m_library->actions(), &ModelActions::loginRequested, this, &MainWindow::loginRequested);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::offerLibrary);
    connect(m_room, &StoreRoom::changed, this, [this] { m_roomMeter->setRoom(m_room->room()); });
    connect(&m_parts.table, &QAbstractItemModel::modelReset, this, &MainWindow::updateSummary);
    connect(&m_parts.table, &ModelTable::statesChanged, this, &MainWindow::updateSummary);
}

void MainWindow::restoreLayout()
{
    const QSettings& settings = m_parts.settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
    m_library->restore();
    m_showDetails->setChecked(settings.value(QStringLiteral("window/details"), true).toBool());
    m_showSidebar->setChecked(settings.value(QStringLiteral("window/sidebar"), true).toBool());
}

void MainWindow::saveLayout()
{
    QSettings& settings = m_parts.settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    settings.setValue(QStringLiteral("window/details"), m_showDetails->isChecked());
    settings.setValue(QStringLiteral("window/sidebar"), m_showSidebar->isChecked());
    m_library->save();
}

void MainWindow::addPage(const QString& symbol, const QString& name, QWidget* page)
{
    const int number = m_pages->addWidget(page) - 1;
    m_sidebar->addPage(symbol, name);
    QAction* action = m_goMenu->addAction(symbolIcon(symbol), name);
    action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + m_goMenu->actions().size() - 1)));
    connect(action, &QAction::triggered, this, [this, number] { m_sidebar->choosePage(number); });
}

void MainWindow::showPage(QWidget* page)
{
    m_sidebar->choosePage(m_pages->indexOf(page) - 1);
}

void MainWindow::showLibrary()
{
    m_sidebar->choose(ModelGroup::All);
    m_library->list().setFocus();
}

void MainWindow::offer(const QString& text, const QString& button, std::function<void()> accepted)
{
    m_accepted = std::move(accepted);
    m_offer->show(text, {}, button, QStringLiteral("info"));
}

void MainWindow::withdrawOffer()
{
    m_offer->hide();
}

void MainWindow::showGroup(ModelGroup group)
{
    m_pages->setCurrentWidget(m_library);
    m_library->setGroup(group);
}

/// Everything is in the list again.
void MainWindow::unfilter()
{
    m_filter->clear();
    m_sidebar->choose(ModelGroup::All);
}

void MainWindow::showModel(const QString& id)
{
    if (m_pages->currentWidget() != m_library)
        m_sidebar->choose(ModelGroup::All);
    if (m_library->showModel(id))
        return;
    unfilter();
    m_library->showModel(id);
}

void MainWindow::updateSummary()
{
    const QDateTime now = m_parts.clock.utc().toLocalTime();
    m_summary->setText(summaryText(m_parts.table, m_rates.limitAt(now)));
    m_sidebar->setCounts(m_parts.table.census());
    offerLibrary();
    m_room->ask(m_parts.verbs.storeFolder());
    updateStoreMessage();
    updateDamageMessage();
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
