// SPDX-License-Identifier: MIT
// The part of MainWindow that makes its actions, menus and tool bar.
#include "ui/delegates/cell_layout.h"
#include "ui/delegates/symbol.h"
#include "ui/models/model_table.h"
#include "ui/models/verbs.h"
#include "ui/views/filter_edit.h"
#include "ui/views/library_page.h"
#include "ui/views/main_window.h"
#include "ui/views/model_actions.h"
#include "ui/views/model_list_view.h"
#include "ui/views/sidebar.h"
#include "ui/views/update_actions.h"

#include <QApplication>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolBar>

namespace cellar {

void MainWindow::makeActions()
{
    const auto make = [this](const QString& symbol, const QString& text, const QKeySequence& key) {
        auto* action = new QAction(symbolIcon(symbol), text, this);
        action->setShortcut(key);
        addAction(action);
        return action;
    };
    m_add = make(QStringLiteral("add"), tr("&Add …"), QKeySequence::New);
    m_add->setIconText(tr("Add"));
    m_add->setToolTip(tr("Add a model by its address or path (%1)")
                          .arg(m_add->shortcut().toString(QKeySequence::NativeText)));
    m_paste = make(QStringLiteral("copy"), tr("Add from Clip&board …"), QKeySequence::Paste);
    m_undo = make(QStringLiteral("retry"), tr("&Undo Remove"), QKeySequence::Undo);
    m_undo->setEnabled(false);
    connect(m_undo, &QAction::triggered, this, &MainWindow::undoRemoval);
    m_find = make(QStringLiteral("filter"), tr("&Filter"), QKeySequence::Find);
    m_reload = make(QStringLiteral("retry"), tr("&Look Again"), QKeySequence(Qt::Key_F5));
    m_speedLimit = make(QStringLiteral("speed"), tr("Speed &Limit …"), QKeySequence(Qt::CTRL | Qt::Key_L));
    m_settings = make(QStringLiteral("settings"), tr("&Settings …"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(m_settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    m_accounts = make(QStringLiteral("accounts"), tr("Acc&ounts …"), {});
    connect(m_accounts, &QAction::triggered, this, &MainWindow::accountsRequested);
    m_catalogues = make(QStringLiteral("catalogues"), tr("Ca&talogues …"), {});
    connect(m_catalogues, &QAction::triggered, this, &MainWindow::cataloguesRequested);
    m_showSidebar = make(QStringLiteral("sidebar"), tr("&Sidebar"), QKeySequence(Qt::Key_F9));
    m_showDetails = make(QStringLiteral("details"), tr("&Details"), QKeySequence(Qt::ALT | Qt::Key_Return));
    for (QAction* action : {m_showSidebar, m_showDetails}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    connect(m_add, &QAction::triggered, this, [this] { addModel(); });
    connect(m_paste, &QAction::triggered, this, &MainWindow::paste);
    connect(m_find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_speedLimit, &QAction::triggered, this, &MainWindow::askSpeedLimit);
    connect(m_reload, &QAction::triggered, this, [this] { m_parts.verbs.reload(); });
}

void MainWindow::makeMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_add, m_paste});
    file->addSeparator();
    file->addAction(m_undo);
    file->addSeparator();
    file->addActions({m_catalogues, m_accounts, m_settings});
    m_settings->setMenuRole(QAction::PreferencesRole);
    file->addSeparator();
    QAction* close = file->addAction(tr("&Close Window"), QKeySequence::Close, this, &QWidget::close);
    close->setMenuRole(QAction::NoRole);
    QAction* quit = file->addAction(symbolIcon(QStringLiteral("quit")), tr("&Quit"),
                                    QKeySequence(Qt::CTRL | Qt::Key_Q), qApp, &QCoreApplication::quit);
    quit->setMenuRole(QAction::QuitRole);

    m_modelMenu = menuBar()->addMenu(tr("&Model"));
    makeModelMenu(m_modelMenu);
    m_library->setContextMenu(m_modelMenu);
    makeViewMenu(menuBar()->addMenu(tr("&View")));
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    QAction* about = help->addAction(symbolIcon(QStringLiteral("info")), tr("&About Model Cellar"),
                                     QKeySequence::HelpContents, this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::makeModelMenu(QMenu* menu)
{
    using Group = QList<ModelActions::Kind>;
    const QList<Group> groups{
        {ModelActions::Get, ModelActions::Pause, ModelActions::Cancel},
        {ModelActions::Verify, ModelActions::Repair},
        {ModelActions::MoveUp, ModelActions::MoveDown},
        {ModelActions::PauseAll, ModelActions::ResumeAll, ModelActions::VerifyAll},
        {ModelActions::OpenFolder, ModelActions::CopyPath},
        {ModelActions::Export, ModelActions::Push},
        {ModelActions::Remove},
    };
    for (const Group& group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const ModelActions::Kind kind : group)
            menu->addAction(m_library->actions().action(kind));
    }
    menu->insertAction(m_library->actions().action(ModelActions::VerifyAll), m_speedLimit);
    QAction* below = m_library->actions().action(ModelActions::MoveUp);
    for (const auto kind :
         {UpdateActions::Update, UpdateActions::Skip, UpdateActions::UpdateAll, UpdateActions::Check})
        menu->insertAction(below, m_library->updateActions().action(kind));
    menu->insertSeparator(below);
}

void MainWindow::makeViewMenu(QMenu* menu)
{
    menu->addActions({m_find, m_reload});
    menu->addSeparator();
    menu->addActions({m_showSidebar, m_showDetails});
    menu->addMenu(m_library->columnsMenu());
    menu->addSeparator();
    m_goMenu = menu->addMenu(tr("&Go To"));
    QAction* library = m_goMenu->addAction(symbolIcon(groupSymbol(ModelGroup::All)), tr("&Library"));
    library->setShortcut(QKeySequence(Qt::ALT | Qt::Key_1));
    connect(library, &QAction::triggered, this, &MainWindow::showLibrary);
}

void MainWindow::makeToolBar()
{
    m_bar = addToolBar(tr("Tools"));
    m_bar->setObjectName(QStringLiteral("tools"));
    m_bar->setMovable(false);
    m_bar->setIconSize(QSize(symbolSize(font()), symbolSize(font())));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->addAction(m_add);
    m_bar->addSeparator();
    for (const auto kind :
         {ModelActions::Get, ModelActions::Pause, ModelActions::Cancel, ModelActions::Verify,
          ModelActions::Repair, ModelActions::Remove, ModelActions::OpenFolder})
        m_bar->addAction(m_library->actions().action(kind));
    measurePauseButton();
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_bar->addWidget(space);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_filter->setMinimumWidth(fontMetrics().horizontalAdvance(m_filter->placeholderText()) +
                              2 * symbolSize(font()) + cellMargin(font()));
    m_bar->addWidget(m_filter);
    m_fullBarWidth = m_bar->sizeHint().width();
}

/// Its word changes; the buttons beside it stay where they are.
void MainWindow::measurePauseButton()
{
    QAction* action = m_library->actions().action(ModelActions::Pause);
    m_pauseButton = m_bar->widgetForAction(action);
    const QFontMetrics metrics(m_pauseButton->font());
    int widest = 0;
    for (const QString& word : ModelActions::pauseWords())
        widest = qMax(widest, metrics.horizontalAdvance(word));
    m_pauseWidth = m_pauseButton->sizeHint().width() + widest - metrics.horizontalAdvance(action->iconText());
    m_pauseButton->setMinimumWidth(m_pauseWidth);
}

/// What works on its list rests while another page hides it.
void MainWindow::offerLibrary()
{
    const bool isShown = m_pages->currentWidget() == m_library;
    m_library->actions().setOffered(isShown);
    m_filter->setEnabled(isShown && m_parts.table.rowCount() > 0);
}

/// Where the words have no room the icons must do, so that the filter stays in sight.
void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const bool words = width() >= m_fullBarWidth;
    m_bar->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_pauseButton->setMinimumWidth(words ? m_pauseWidth : 0);
}

} // namespace cellar
