// SPDX-License-Identifier: MIT
// The window: a shell around its pages. It acts only through Verbs and is told everything by the ModelTable
// and the Chronicle.
//
//   ┌ menu bar ─────────────────────────────────────────────────────────────────────┐
//   │ Add │ Get  Pause  Cancel  Verify  Repair  Remove  Folder           [ Filter ] │ tool bar
//   ├─────────────┬─────────────────────────────────────────────────────────────────┤
//   │ LIBRARY     │ message bars: what does not belong to one model, one line each  │
//   │  All     73 ├─────────────────────────────────────────────────────────────────┤
//   │  Ready   12 │ the page: the library's list, or what stands in its place while │
//   │  Active   2 │ it is empty                                                     │
//   │  Waiting  1 │   picture, name, publisher │ quantisation │ size │ state: icon  │
//   │  Damaged  0 │   and word │ progress: bar, percentage │ speed │ time left      │
//   │  Failed   1 ├─────────────────────────────────────────────────────────────────┤
//   │  Not here   │ details of the current model: its state in a sentence and the   │
//   │  Outdated 2 │ one button that helps most                                      │
//   │ STORE       │                                                                 │
//   │  (pages)    │   Overview │ Transfer │ Pieces │ Activity                       │
//   ├─────────────┴─────────────────────────────────────────────────────────────────┤
//   │ 73 models · 12 usable, 48 GB · 2 under way · 24 MB/s          ▓▓▓░ 120 GB free│
//   └───────────────────────────────────────────────────────────────────────────────┘
//
// Where a part hangs, so that it can be made in files of its own:
//   a page (Storage, First start)               a QWidget of its own, handed to addPage(): it stands in the
//                                               sidebar below the library
//   a dialog (Settings, Accounts, Catalogues)   an action made in main_window_bars.cpp, a class in ui/dialogs
//   work that is no model's state (import, export, push)   WindowErrands: a bar that says how far it is
//   a tab of the details                        a QWidget of its own in DetailsPane::makeTabs()
//   a column                                    ModelTable::Column; shown by ModelListView::resetColumns()
//   what comes from outside (drop, paste, command line)   take(), and nowhere else
//   what was asked of all models at once        ModelActions, with a count of the Census, never a loop
//
// Words: those of the product (absent, queued, … unavailable) as stateWord() has them; a group of the sidebar
// gathers several of them (ModelGroup). Every state is a drawing and a word; a colour only says it once more.
// An empty list says why, and has one button that helps: nothing yet (Add a Model), nothing matches (Clear
// Filter), nothing of this group (Show All), the catalogue cannot be read (Try Again).
// Sizes follow from the font, colours from the palette; nothing is hard-coded, so that 200 %, dark schemes
// and languages from right to left come by themselves. Keys: Ctrl+N add, Ctrl+V paste, Space pause or resume,
// Ctrl+R verify, Ctrl+E repair, Ctrl+Shift+E export, Ctrl+U update, Del remove, Ctrl+Z undo that, Ctrl+F
// filter, Alt+1 … the pages, F9 the sidebar, Alt+Enter the details, Ctrl+Q quit, Ctrl+, settings, F1 about.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/transfer/rate_schedule.h"
#include "ui/models/model_group.h"
#include "ui/views/window_parts.h"

#include <QMainWindow>

#include <functional>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolBar;

namespace cellar {

struct Offer;
class FilterEdit;
class LibraryPage;
class MessageBar;
class RoomMeter;
class Sidebar;
class StoreRoom;
class WindowErrands;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using Parts = WindowParts;

    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Room for the sidebar, every column that is shown at first and some twelve rows.
    QSize sizeHint() const override;

    /// Below the library's groups; the window owns it from then on.
    void addPage(const QString& symbol, const QString& name, QWidget* page);
    void showPage(QWidget* page);
    void showLibrary();

    /// Selects the model; a filter that hides it is cleared.
    void showModel(const QString& id);
    /// The catalogue's document does not hold; the last good list stays.
    void showCatalogFault(const Error& error);
    /// The catalogue holds again.
    void withdrawCatalogFault();
    /// Opens the dialog for a source, which may be empty.
    void addModel(const QString& source = {});
    /// All that comes from outside, as incomingIn() gives it: model files of this machine are taken into the
    /// store, for everything else the dialog is opened, one after the other.
    void take(const QStringList& incoming);
    /// Models are being removed: what was before cannot be undone any more.
    void beginRemoval();
    /// It was removed: can be undone.
    void modelRemoved(const QString& id);
    /// A question that can wait: what happened, and one button. Another one takes its place.
    void offer(const QString& text, const QString& button, std::function<void()> accepted);
    void withdrawOffer();
    void askSpeedLimit();
    /// The verb resolve() has ended for this reference, see AddDialog.
    void offered(const QString& reference, const Offer& offer);
    void notOffered(const QString& reference, const Error& error);
    /// The group of what is outdated.
    void showOutdated();
    /// The verb checkForUpdates() has ended: a registry could not be asked, or all could.
    void updatesChecked(const std::optional<Error>& error);
    /// The verb update() could not begin.
    void notUpdated(const QString& id, const Error& error);
    /// What goes on besides the models' states; it wants to be told as well.
    WindowErrands& errands() { return *m_errands; }

signals:
    /// The settings shall be shown.
    void settingsRequested();
    void accountsRequested();
    void cataloguesRequested();
    /// This host wants a token or password, for this model.
    void loginRequested(const QString& host, const QString& id);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // main_window_bars.cpp
    void makeActions();
    void makeMenus();
    void makeModelMenu(QMenu* menu);
    void makeViewMenu(QMenu* menu);
    void makeToolBar();
    void measurePauseButton();
    void offerLibrary();

    // main_window_messages.cpp
    void updateStoreMessage();
    void updateDamageMessage();
    void undoRemoval();

    // main_window_incoming.cpp
    void addNext();
    void modelAdded(const QString& id, bool get);
    void paste();

    void layOut();
    void connectParts();
    void restoreLayout();
    void saveLayout();
    void showGroup(ModelGroup group);
    void unfilter();
    void updateSummary();
    void takeSpeedLimit(const RateSchedule& schedule);
    void showAbout();

    Parts m_parts;
    Sidebar* m_sidebar;
    QStackedWidget* m_pages;
    LibraryPage* m_library;
    QAction* m_add = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_find = nullptr;
    QAction* m_reload = nullptr;
    QAction* m_speedLimit = nullptr;
    QAction* m_settings = nullptr;
    QAction* m_accounts = nullptr;
    QAction* m_catalogues = nullptr;
    QAction* m_showSidebar = nullptr;
    QAction* m_showDetails = nullptr;
    QMenu* m_modelMenu = nullptr;
    QMenu* m_goMenu = nullptr;
    QToolBar* m_bar = nullptr;
    int m_fullBarWidth = 0; // with the words beside the icons
    QWidget* m_pauseButton = nullptr;
    int m_pauseWidth = 0; // with the longer of its words
    FilterEdit* m_filter;
    MessageBar* m_message;
    MessageBar* m_storeMessage;
    MessageBar* m_damage;
    MessageBar* m_undoBar;
    MessageBar* m_offer;
    MessageBar* m_news;               // what became of what was asked
    std::function<void()> m_accepted; // of the offer
    bool m_storeIsAbsent = false;
    int m_damaged = 0;      // models, when that was last looked at
    QStringList m_undoable; // ids, of the last removal
    QLabel* m_summary;
    RoomMeter* m_roomMeter;
    StoreRoom* m_room;
    WindowErrands* m_errands;
    QStringList m_toAdd;  // what the dialog is still to be opened for
    RateSchedule m_rates; // what the verbs were told
};

} // namespace cellar
