// SPDX-License-Identifier: MIT
// The pages, tabs and questions of the window: see tests/ui/pictures.h.
#include "tests/ui/pictures.h"
#include "tests/ui/sample_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/questions.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/models/neighbour_search.h"
#include "ui/views/details_pane.h"
#include "ui/views/duplicates_view.h"
#include "ui/views/first_start_page.h"
#include "ui/views/storage_page.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>

using namespace cellar;

namespace {

/// A transfer of some minutes from two sources, one of which was left.
void tellStory(Chronicle& chronicle, test::FakeClock& clock, const QString& id)
{
    const QString good = QStringLiteral("https://huggingface.co/bartowski/model.gguf");
    const QString bad = QStringLiteral("https://mirror.example.org/model.gguf");
    const auto tell = [&](const EventDetail& detail) { chronicle.take({clock.utc(), id, detail}); };
    const Error error{ErrorKind::HttpStatus, QStringLiteral("404 Not Found"), bad, 404};
    tell(event::StateChanged{state::Queued{}});
    tell(event::StateChanged{state::Downloading{{0, 2'322'153'952, 0, {}}, bad}});
    tell(event::Retrying{2, 6, Milliseconds(4000), bad, error});
    tell(event::SourceJudged{bad, event::SourceJudged::Verdict::Dropped, error});
    tell(event::StateChanged{state::Downloading{{0, 2'322'153'952, 0, {}}, good}});
    for (int second = 0; second < 200; ++second) {
        clock.advance(std::chrono::seconds(1));
        const qint64 done = 7'200'000LL * second;
        const double speed = 18e6 + 6e6 * ((second * 7919) % 100) / 100.0 - (second % 60 < 6 ? 15e6 : 0);
        event::Progressed news{QStringLiteral("downloading.gguf"), {done, 2'322'153'952, speed, {}}, 4};
        news.present = {{0, done * 6 / 10}, {1'100'000'000, done * 2 / 10}, {1'800'000'000, done / 10}};
        news.proved = done / 2;
        news.sources = {{good, 3, done * 9 / 10, speed * 0.8}, {bad, 1, done / 10, speed * 0.2}};
        tell(news);
    }
}

/// Everything is said at once, above the pages.
void showEveryBar(WindowFixture& fixture)
{
    const Error error{
        ErrorKind::InvalidCatalog, QStringLiteral("catalog.json: line 3: expected a comma"), {}, 0};
    fixture.window.showCatalogFault(error);
    fixture.window.modelRemoved(QStringLiteral("absent"));
    const auto words = [](const char* text, int number = -1) {
        return QCoreApplication::translate("cellar::Upkeep", text, nullptr, number);
    };
    fixture.window.offer(words("The connection is metered: %n download(s) wait until it is not.", 3),
                         words("Go On &Now"), [] {});
}

Offer someOffer()
{
    Offer offer;
    offer.repository = QStringLiteral("bartowski/Llama-3.2-3B-Instruct-GGUF");
    offer.license = QStringLiteral("llama3.2");
    offer.gated = true;
    for (const QString& label : {QStringLiteral("Q4_K_M"), QStringLiteral("Q3_K_L")})
        offer.variants += {label, samples::model(label, label, 2'019'377'696)};
    return offer;
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsLegible_data() { pictures::addLooks(); }
    void everythingIsLegible()
    {
        const pictures::Look look;
        QVERIFY(look.isWhole());
        WindowFixture fixture;
        tellStory(fixture.chronicle, fixture.clock, QStringLiteral("downloading"));
        fixture.window.resize(fixture.window.sizeHint());
        fixture.list()->setFocus();
        lookAtLibrary(fixture);
        lookAtStorage(fixture);
        lookAtOutdated(fixture);
        lookAtDialogs(fixture);
        lookAtSettings(fixture);
        lookAtFirstStart(fixture);
    }

private:
    static void lookAtLibrary(WindowFixture& fixture)
    {
        auto* details = fixture.window.findChild<DetailsPane*>();
        fixture.window.showModel(QStringLiteral("ready"));
        auto* tabs = details->findChild<QTabWidget*>();
        for (const QString& id : {QStringLiteral("downloading"), QStringLiteral("damaged"),
                                  QStringLiteral("failed"), QStringLiteral("ready")}) {
            fixture.window.showModel(id);
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                pictures::lookAt(fixture.window, id, tab);
            }
        }
        fixture.filter()->setText(QStringLiteral("mixtral"));
        pictures::lookAt(fixture.window, QStringLiteral("nothing-matches"));
        fixture.filter()->clear();
        showEveryBar(fixture);
        for (const QString& id :
             {QStringLiteral("absent"), QStringLiteral("paused"), QStringLiteral("verifying"),
              QStringLiteral("fallback"), QStringLiteral("damaged"), QStringLiteral("ready")}) {
            fixture.window.showModel(id);
            pictures::lookAt(fixture.window, QStringLiteral("bars-") + id);
        }
    }
    template <class Dialog>
    static Dialog* openedIn(QWidget& window)
    {
        Dialog* dialog = nullptr;
        for (Dialog* one : window.findChildren<Dialog*>())
            dialog = one->isVisible() ? one : dialog;
        return dialog;
    }
    static void lookAtDialogs(WindowFixture& fixture)
    {
        MainWindow& window = fixture.window;
        window.addModel(QStringLiteral("http://example.org/models/some-model.gguf"));
        auto* add = openedIn<QDialog>(window);
        pictures::lookAt(*add, QStringLiteral("add"), 0);
        add->findChildren<QLineEdit*>().first()->setText(QStringLiteral("hf:bartowski/Llama"));
        window.offered(QStringLiteral("hf:bartowski/Llama"), someOffer());
        add->adjustSize();
        pictures::lookAt(*add, QStringLiteral("add"), 1);
        delete add;
        window.askSpeedLimit();
        auto* limit = openedIn<QDialog>(window);
        for (QPushButton* button : limit->findChildren<QPushButton*>()) {
            if (!button->isDefault() && !button->icon().isNull() &&
                !qobject_cast<QDialogButtonBox*>(button->parent()))
                button->click();
        }
        pictures::lookAt(*limit, QStringLiteral("speed-limit"));
        delete limit;
        DialogQuestions().askRemoval(&window,
                                     {QStringLiteral("Gemma 2 2B Instruct · Q4_K_M"), 1, 1'708'582'752},
                                     [](Questions::RemovalAnswer) {});
        auto* question = openedIn<QMessageBox>(window);
        pictures::lookAt(*question, QStringLiteral("removal"));
        delete question;
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->menuRole() == QAction::AboutRole)
                action->trigger();
        }
        auto* about = openedIn<QMessageBox>(window);
        pictures::lookAt(*about, QStringLiteral("about"));
        delete about;
    }
    static void lookAtStorage(WindowFixture& fixture)
    {
        auto* page = new StoragePage(fixture.parts());
        fixture.window.addPage(QStringLiteral("storage"), QStringLiteral("Storage"), page);
        fixture.window.showPage(page);
        StoreContents contents = samples::contents();
        page->showContents(contents);
        page->showLeftovers(samples::leftovers(), {QStringLiteral("ready")});
        auto* tabs = page->findChild<QTabWidget*>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            pictures::lookAt(fixture.window, QStringLiteral("storage"), tab);
        }
        for (QPushButton* button : page->duplicates().findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Find Duplica&tes"))
                button->click();
        }
        pictures::lookAt(fixture.window, QStringLiteral("storage"), tabs->count() + 1);
        page->duplicates().showFound(samples::duplicates());
        page->duplicates().showEnd({});
        contents.toCome = 4 * contents.room.free;
        page->showContents(contents);
        pictures::lookAt(fixture.window, QStringLiteral("storage"), tabs->count());
    }
    static void lookAtOutdated(WindowFixture& fixture)
    {
        fixture.table.setNewer(samples::newer());
        fixture.window.showOutdated();
        fixture.window.showModel(QStringLiteral("ready"));
        fixture.window.updatesChecked({});
        pictures::lookAt(fixture.window, QStringLiteral("outdated"));
    }
    static void lookAtFirstStart(WindowFixture& fixture)
    {
        auto* page = new FirstStartPage(fixture.table, fixture.verbs,
                                        {.home = fixture.folder.path(), .environment = {}});
        fixture.window.addPage(QStringLiteral("state-ready"), QStringLiteral("First Steps"), page);
        fixture.window.showPage(page);
        QTRY_VERIFY(page->findChild<NeighbourSearch*>()->isDone());
        pictures::lookAt(fixture.window, QStringLiteral("first-start"));
    }
    static void lookAtSettings(WindowFixture& fixture)
    {
        Settings settings(fixture.settings);
        const Autostart autostart(fixture.folder.path(), QStringLiteral("/usr/bin/model-cellar"));
        SettingsDialog dialog({.settings = settings,
                               .autostart = autostart,
                               .store = fixture.verbs.store,
                               .storeIsGiven = false,
                               .hasTray = false,
                               .languages = {QStringLiteral("de"), QStringLiteral("zh_CN")},
                               .scrubbed = ScrubResult{samples::now(), 12, 1}});
        dialog.show();
        auto* pages = dialog.findChild<QListWidget*>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            pictures::lookAt(dialog, QStringLiteral("settings"), page);
        }
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
