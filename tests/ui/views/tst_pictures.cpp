// SPDX-License-Identifier: MIT
// The window in light and dark, large and from right to left: pictures of every page and tab are written to
// the folder that CELLAR_PICTURES names, to be looked through, and in none of them a text is cut off.
#include "tests/ui/pictures.h"
#include "tests/ui/sample_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/models/neighbour_search.h"
#include "ui/views/details_pane.h"
#include "ui/views/duplicates_view.h"
#include "ui/views/first_start_page.h"
#include "ui/views/storage_page.h"

#include <QListWidget>
#include <QPushButton>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>

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

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void nothingIsCutOff_data() { pictures::addLooks(); }
    void nothingIsCutOff()
    {
        const pictures::Look look;
        WindowFixture fixture;
        tellStory(fixture.chronicle, fixture.clock, QStringLiteral("downloading"));
        fixture.window.resize(fixture.window.sizeHint());
        fixture.list()->setFocus();
        fixture.window.showModel(QStringLiteral("ready"));
        auto* tabs = fixture.window.findChild<DetailsPane*>()->findChild<QTabWidget*>();
        for (const QString& id : {QStringLiteral("downloading"), QStringLiteral("damaged"),
                                  QStringLiteral("failed"), QStringLiteral("ready")}) {
            fixture.window.showModel(id);
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTest::qWait(0);
                QCOMPARE(pictures::cutOff(fixture.window), QStringList());
                pictures::write(fixture.window, id, tab);
            }
        }
        fixture.filter()->setText(QStringLiteral("mixtral"));
        QTest::qWait(0);
        QCOMPARE(pictures::cutOff(fixture.window), QStringList());
        pictures::write(fixture.window, QStringLiteral("nothing-matches"), 0);
        fixture.filter()->clear();
        lookAtStorage(fixture);
        lookAtOutdated(fixture);
        lookAtFirstStart(fixture);
        lookAtSettings(fixture);
    }

private:
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
            QTest::qWait(0);
            QCOMPARE(cutOff(fixture.window), QStringList());
            write(fixture.window, QStringLiteral("storage"), tab);
        }
        for (QPushButton* button : page->duplicates().findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Fi&nd Duplicates"))
                button->click();
        }
        QTest::qWait(0);
        write(fixture.window, QStringLiteral("storage"), tabs->count() + 1);
        page->duplicates().showFound(samples::duplicates());
        page->duplicates().showEnd({});
        contents.toCome = 4 * contents.room.free;
        page->showContents(contents);
        QTest::qWait(0);
        QCOMPARE(cutOff(fixture.window), QStringList());
        write(fixture.window, QStringLiteral("storage"), tabs->count());
    }
    static void lookAtOutdated(WindowFixture& fixture)
    {
        fixture.table.setNewer(samples::newer());
        fixture.window.showOutdated();
        fixture.window.showModel(QStringLiteral("ready"));
        fixture.window.updatesChecked({});
        QTest::qWait(0);
        QCOMPARE(cutOff(fixture.window), QStringList());
        write(fixture.window, QStringLiteral("outdated"), 0);
    }
    static void lookAtFirstStart(WindowFixture& fixture)
    {
        auto* page = new FirstStartPage(fixture.table, fixture.verbs,
                                        {.home = fixture.folder.path(), .environment = {}});
        fixture.window.addPage(QStringLiteral("state-ready"), QStringLiteral("First Steps"), page);
        fixture.window.showPage(page);
        QTRY_VERIFY(page->findChild<NeighbourSearch*>()->isDone());
        QCOMPARE(pictures::cutOff(fixture.window), QStringList());
        pictures::write(fixture.window, QStringLiteral("first-start"), 0);
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
            QTest::qWait(0);
            QCOMPARE(pictures::cutOff(dialog), QStringList());
            pictures::write(dialog, QStringLiteral("settings"), page);
        }
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
