// SPDX-License-Identifier: MIT
// The window in light and dark, large and from right to left: pictures of every page and tab are written to
// the folder that CELLAR_PICTURES names, to be looked through, and in none of them a text is cut off.
#include "tests/ui/sample_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/models/neighbour_search.h"
#include "ui/views/details_pane.h"
#include "ui/views/duplicates_view.h"
#include "ui/views/first_start_page.h"
#include "ui/views/storage_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>

using namespace cellar;

namespace {

QPalette darkPalette()
{
    QPalette dark(QColor(0x2b, 0x2d, 0x30), QColor(0x1f, 0x20, 0x23));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0x7e, 0xc4));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    dark.setColor(QPalette::Base, QColor(0x18, 0x19, 0x1b));
    return dark;
}

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

/// Labels and buttons whose words need more room than they have.
QStringList cutOff(const QWidget& window)
{
    QStringList texts;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        const bool fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                            : label->width() >= label->sizeHint().width();
        if (label->isVisible() && !label->text().isEmpty() && !fits)
            texts += label->text();
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const bool wantsWords =
            button->isVisible() && !button->text().isEmpty() && !button->inherits("QToolButton");
        if (wantsWords && button->width() < button->minimumSizeHint().width())
            texts += button->text();
    }
    return texts;
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_palette = QApplication::palette();
        m_font = QApplication::font();
    }
    void cleanup()
    {
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << false << 1.0 << Qt::LeftToRight;
        QTest::newRow("dark") << true << 1.0 << Qt::LeftToRight;
        QTest::newRow("large") << false << 2.0 << Qt::LeftToRight;
        QTest::newRow("rtl") << false << 1.0 << Qt::RightToLeft;
    }
    void nothingIsCutOff()
    {
        QFETCH(bool, dark);
        QFETCH(qreal, scale);
        QFETCH(Qt::LayoutDirection, direction);
        if (dark)
            QApplication::setPalette(darkPalette());
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(font);
        QApplication::setLayoutDirection(direction);
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
                QCOMPARE(cutOff(fixture.window), QStringList());
                write(fixture.window, id, tab);
            }
        }
        fixture.filter()->setText(QStringLiteral("mixtral"));
        QTest::qWait(0);
        QCOMPARE(cutOff(fixture.window), QStringList());
        write(fixture.window, QStringLiteral("nothing-matches"), 0);
        fixture.filter()->clear();
        lookAtStorage(fixture);
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
    static void lookAtFirstStart(WindowFixture& fixture)
    {
        auto* page = new FirstStartPage(fixture.table, fixture.verbs,
                                        {.home = fixture.folder.path(), .environment = {}});
        fixture.window.addPage(QStringLiteral("state-ready"), QStringLiteral("First Steps"), page);
        fixture.window.showPage(page);
        QTRY_VERIFY(page->findChild<NeighbourSearch*>()->isDone());
        QCOMPARE(cutOff(fixture.window), QStringList());
        write(fixture.window, QStringLiteral("first-start"), 0);
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
            QCOMPARE(cutOff(dialog), QStringList());
            write(dialog, QStringLiteral("settings"), page);
        }
    }
    static void write(QWidget& window, const QString& what, int tab)
    {
        const QString folder = qEnvironmentVariable("CELLAR_PICTURES");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        const QString name = QStringLiteral("%1/%2-%3-%4.png")
                                 .arg(folder, QString::fromLatin1(QTest::currentDataTag()), what)
                                 .arg(tab);
        QVERIFY(window.grab().save(name));
    }

    QPalette m_palette;
    QFont m_font;
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
