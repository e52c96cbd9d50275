// SPDX-License-Identifier: MIT
// The window: the list of models, what can be done with them, and what is known of the selected one. It acts
// only through Verbs and is told everything by the ModelTable.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/transfer/rate_schedule.h"
#include "ui/models/arranged_models.h"

#include <QMainWindow>

class QLabel;
class QMenu;
class QSettings;
class QStackedWidget;
class QToolBar;

namespace cellar {

class DetailsPane;
class EmptyState;
class FilterEdit;
class KeptFacts;
class MessageBar;
class ModelActions;
class ModelListView;
class ModelTable;
class Questions;
class Verbs;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What it stands on; all of it outlives the window.
    struct Parts
    {
        ModelTable& table;
        Verbs& verbs;
        Questions& questions;
        QSettings& settings; // geometry, columns, what is shown, the speed limit
        const Clock& clock;
    };

    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Room for every column and some fifteen rows.
    QSize sizeHint() const override;

    /// Selects the model, if the filter lets it be seen.
    void showModel(const QString& id);
    /// The catalogue's document does not hold; the last good list stays.
    void showCatalogFault(const Error& error);
    /// The catalogue holds again.
    void withdrawCatalogFault();
    /// Opens the dialog for a source, which may be empty.
    void addModel(const QString& source = {});

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    void makeMenus();
    void makeModelMenu(QMenu* menu);
    void makeViewMenu(QMenu* menu);
    void makeToolBar();
    void measurePauseButton();
    void layOut();
    void connectParts();
    void restoreLayout();
    void saveLayout();
    void updateDetails();
    void updateEmptyState();
    void updateSummary();
    void updateStoreMessage();
    void emptyStatePressed();
    void paste();
    void takeSpeedLimit(const RateSchedule& schedule);
    void askSpeedLimit();
    void showAbout();

    Parts m_parts;
    ArrangedModels m_models;
    ModelListView* m_list;
    ModelActions* m_actions;
    QAction* m_add = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_find = nullptr;
    QAction* m_reload = nullptr;
    QAction* m_speedLimit = nullptr;
    QAction* m_showDetails = nullptr;
    QMenu* m_modelMenu = nullptr;
    QToolBar* m_bar = nullptr;
    int m_fullBarWidth = 0; // with the words beside the icons
    QWidget* m_pauseButton = nullptr;
    int m_pauseWidth = 0; // with the longer of its words
    FilterEdit* m_filter;
    MessageBar* m_message;
    MessageBar* m_storeMessage;
    bool m_storeIsAbsent = false;
    EmptyState* m_empty;
    DetailsPane* m_details;
    QStackedWidget* m_stack;
    QLabel* m_summary;
    KeptFacts* m_headers; // of the model that the details show
    RateSchedule m_rates; // what the verbs were told
};

} // namespace cellar
