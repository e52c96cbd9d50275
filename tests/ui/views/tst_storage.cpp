// SPDX-License-Identifier: MIT
// The page of the store: its picture, its list, what could go and what is there twice; with values alone, and
// with a real store behind it.
#include "core/cellar.h"
#include "tests/support/builders.h"
#include "tests/ui/finding.h"
#include "tests/ui/sample_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/delegates/symbol.h"
#include "ui/text/format.h"
#include "ui/views/clean_up_view.h"
#include "ui/views/disk_legend.h"
#include "ui/views/disk_picture.h"
#include "ui/views/duplicate_items.h"
#include "ui/views/duplicates_view.h"
#include "ui/views/message_bar.h"
#include "ui/views/ruled_tree.h"
#include "ui/views/sidebar.h"
#include "ui/views/storage_feed.h"
#include "ui/views/storage_page.h"
#include "ui/views/stored_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace cellar;

Q_DECLARE_METATYPE(cellar::DiskShares)

class TestStorage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_page = new StoragePage(m_fixture->parts());
        m_fixture->window.addPage(QStringLiteral("storage"), QStringLiteral("Storage"), m_page);
        QObject::connect(m_page, &StoragePage::modelRequested, &m_fixture->window, &MainWindow::showModel);
        m_fixture->window.showPage(m_page);
        m_page->showContents(samples::contents());
        m_page->showLeftovers(samples::leftovers(), {QStringLiteral("ready")});
        m_fixture->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window));
    }
    void cleanup()
    {
        m_fixture.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void lengthsAddUp_data()
    {
        QTest::addColumn<QList<qint64>>("sizes");
        QTest::addColumn<QList<int>>("lengths");
        using Sizes = QList<qint64>;
        QTest::newRow("nothing") << Sizes{} << QList<int>{};
        QTest::newRow("only empty ones") << Sizes{0, 0} << QList<int>{0, 0};
        QTest::newRow("halves") << Sizes{5, 5} << QList<int>{50, 50};
        QTest::newRow("rounding goes to the largest") << Sizes{1, 1, 2} << QList<int>{25, 25, 50};
        QTest::newRow("thirds") << Sizes{1, 1, 1} << QList<int>{34, 33, 33};
        QTest::newRow("a speck is seen") << Sizes{1, 1'000'000'000'000, 0} << QList<int>{3, 97, 0};
        QTest::newRow("more than fits") << Sizes(50, 1) << QList<int>{};
    }
    void lengthsAddUp()
    {
        QFETCH(QList<qint64>, sizes);
        QFETCH(QList<int>, lengths);
        const QList<int> found = lengthsOf(sizes, 100, 3);
        QCOMPARE(found.size(), sizes.size());
        int sum = 0;
        for (const int length : found) {
            QVERIFY(length >= 0);
            sum += length;
        }
        const bool isEmpty = std::all_of(sizes.begin(), sizes.end(), [](qint64 size) { return size == 0; });
        QCOMPARE(sum, isEmpty ? 0 : 100);
        if (sizes.size() < 10)
            QCOMPARE(found, lengths);
    }

    void thePictureSaysWhatItShows()
    {
        auto* picture = m_page->findChild<DiskPicture*>();
        QCOMPARE(picture->accessibleName(), QStringLiteral("How the disk is used"));
        QCOMPARE(
            picture->accessibleDescription(),
            QStringLiteral("Models: 46.0 GB · Unfinished downloads: 5.55 GB · Other things in the store: "
                           "9.23 GB · Everything else on the disk: 377 GB · Free: 62.0 GB · Needed by the "
                           "queue: 27.9 GB"));
        const int middle = picture->height() / 2;
        QCOMPARE(picture->textAt({2, middle}), QStringLiteral("Llama 3.1 8B Instruct · Q4_K_M: 28.9 GB"));
        QCOMPARE(picture->textAt({picture->width() / 2, middle}),
                 QStringLiteral("Everything else on the disk: 377 GB"));
        QCOMPARE(picture->textAt({picture->width() - 2, middle}), QStringLiteral("Free: 62.0 GB"));
    }

    void fromRightToLeftThePictureIsMirrored()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        auto* picture = m_page->findChild<DiskPicture*>();
        const int middle = picture->height() / 2;
        QCOMPARE(picture->textAt({2, middle}), QStringLiteral("Free: 62.0 GB"));
        QCOMPARE(picture->textAt({picture->width() - 3, middle}),
                 QStringLiteral("Llama 3.1 8B Instruct · Q4_K_M: 28.9 GB"));
    }

    void eachPartLooksItsOwnWayWithoutItsColour()
    {
        QList<QImage> drawings;
        for (const DiskPart part : diskParts) {
            QImage drawing(24, 24, QImage::Format_RGB32);
            QPainter painter(&drawing);
            paintDiskPart(painter, drawing.rect(), part, m_page->palette());
            painter.end();
            const QImage gray = drawing.convertToFormat(QImage::Format_Grayscale8);
            QVERIFY2(!drawings.contains(gray), qPrintable(partWord(part)));
            drawings += gray;
        }
    }

    void whatDoesNotFitIsSaid()
    {
        QVERIFY(!warning()->isVisible());
        StoreContents contents = samples::contents();
        contents.toCome = 70'000'000'000;
        m_page->showContents(contents);
        QVERIFY(warning()->isVisible());
        QCOMPARE(warning()->text(),
                 QStringLiteral("The queue still needs 70.0 GB, and 8.27 GB of that have no room. Free some, "
                                "or take something out of it."));
        m_page->showContents(samples::contents());
        QVERIFY(!warning()->isVisible());
    }

    void ofAnAbsentStoreNothingIsMadeUp()
    {
        m_page->showFault({ErrorKind::Unavailable, QStringLiteral("/mnt/models")});
        QVERIFY(warning()->isVisible());
        QVERIFY(!list().isVisible());
        QCOMPARE(m_page->findChild<DiskPicture*>()->accessibleDescription(), QString());
        const auto labels = m_page->findChild<DiskLegend*>()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->text() == unknownText(); }));
        QVERIFY(std::none_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().endsWith(QStringLiteral("bytes"));
        }));
        m_page->showContents(samples::contents());
        QVERIFY(list().isVisible());
        QVERIFY(!warning()->isVisible());
    }

    void theListBeginsWithTheLargest()
    {
        QAbstractItemModel& model = *list().model();
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(names().first(3), QStringList({QStringLiteral("Llama 3.1 8B Instruct · Q4_K_M"),
                                                QStringLiteral("Qwen2.5 Coder 7B Instruct · Q4_K_M"),
                                                QStringLiteral("llama-2-13b.Q5_K_M.gguf")}));
        const auto note = [&](int row, int column) {
            return model.index(row, column).data(ModelTable::NoteRole).toString();
        };
        QCOMPARE(note(0, StoredTable::SizeColumn), QStringLiteral("removal frees 0 bytes"));
        QCOMPARE(note(1, StoredTable::SizeColumn), QString());
        QCOMPARE(note(1, StoredTable::TimeColumn), QStringLiteral("proved"));
        QCOMPARE(model.index(1, StoredTable::StateColumn).data().toString(), QStringLiteral("Damaged"));
        QCOMPARE(model.index(3, StoredTable::StateColumn).data().toString(), QStringLiteral("Paused"));
        QCOMPARE(note(3, StoredTable::StateColumn), QStringLiteral("4.11 GB of 24.3 GB"));
        list().sortByColumn(StoredTable::NameColumn, Qt::AscendingOrder);
        QCOMPARE(names().first(), QStringLiteral("DeepSeek R1 Distill 7B · Q4_K_M"));
    }

    void inANarrowPageTheNameStays()
    {
        auto* view = m_page->findChild<StoredView*>();
        const int digit = view->fontMetrics().averageCharWidth();
        view->resize(digit * 120, view->height());
        QVERIFY(!list().isColumnHidden(StoredTable::TimeColumn));
        QCOMPARE(view->findChild<QToolButton*>()->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        view->resize(digit * 60, view->height());
        QVERIFY(list().isColumnHidden(StoredTable::TimeColumn));
        QCOMPARE(view->findChild<QToolButton*>()->toolButtonStyle(), Qt::ToolButtonIconOnly);
    }

    void whatIsSelectedStaysSo()
    {
        selectRows({1, 2});
        StoreContents contents = samples::contents();
        contents.things.removeAt(0);
        m_page->showContents(contents);
        QStringList selected;
        for (const QModelIndex& index : list().selectionModel()->selectedRows())
            selected += index.data().toString();
        selected.sort();
        QCOMPARE(selected, QStringList({QStringLiteral("Qwen2.5 Coder 7B Instruct · Q4_K_M"),
                                        QStringLiteral("llama-2-13b.Q5_K_M.gguf")}));
    }

    void removalAsksFirstAndThenGoesItsTwoWays()
    {
        QSignalSpy pruned(m_page, &StoragePage::pruneRequested);
        selectRows({1, 2, 3});
        QTest::keyClick(&list(), Qt::Key_Delete);
        const std::optional<Deletion> asked = m_fixture->questions.deletion;
        QVERIFY(asked.has_value());
        QCOMPARE(asked->models, QStringList{QStringLiteral("Qwen2.5 Coder 7B Instruct · Q4_K_M, 14.7 GB")});
        QCOMPARE(asked->files, QStringList({QStringLiteral("llama-2-13b.Q5_K_M.gguf, 9.23 GB"),
                                            QStringLiteral("Yi 1.5 9B Chat · Q3_K_M, 4.11 GB")}));
        QCOMPARE(asked->frees, 14'683'073'536 + 9'229'924'224 + 4'113'000'000);
        QCOMPARE(m_fixture->verbs.calls, QStringList());
        QCOMPARE(pruned.count(), 0);
        m_fixture->questions.confirms = true;
        QTest::keyClick(&list(), Qt::Key_Delete);
        QCOMPARE(m_fixture->verbs.calls,
                 QStringList({QStringLiteral("remove damaged"), QStringLiteral("cancel no room")}));
        QCOMPARE(pruned.count(), 1);
        const auto paths = pruned.first().at(0).value<QSet<QString>>();
        QCOMPARE(paths.size(), 2);
        QVERIFY(paths.contains(samples::leftovers()[1].path));
        QCOMPARE(pruned.first().at(1).value<PruneOptions>().olderThan, 0);
    }

    void theStoresOwnRecordsStay()
    {
        list().selectAll();
        QVERIFY(!action(QStringLiteral("&Remove …"))->isEnabled());
        selectRows({0});
        QVERIFY(action(QStringLiteral("&Remove …"))->isEnabled());
    }

    void returnGoesToTheModel()
    {
        selectRows({1});
        QTest::keyClick(&list(), Qt::Key_Return);
        QCOMPARE(m_fixture->list()->currentId(), QStringLiteral("damaged"));
        QVERIFY(m_fixture->list()->isVisible());
        QCOMPARE(m_fixture->window.findChild<Sidebar*>()->currentIndex().data().toString(),
                 QStringLiteral("All"));
    }

    void theLibrarysActionsRestWhileItIsHidden()
    {
        m_fixture->window.showModel(QStringLiteral("ready"));
        const auto verify = [this] { return window(QStringLiteral("Verify"))->isEnabled(); };
        QVERIFY(verify());
        m_fixture->window.showPage(m_page);
        QVERIFY(!verify());
        QVERIFY(!m_fixture->filter()->isEnabled());
        m_fixture->window.showModel(QStringLiteral("ready"));
        QVERIFY(verify());
    }

    void onlyWhatIsOfNoUseIsTickedAtFirst()
    {
        QCOMPARE(tickedNames(),
                 QStringList({QStringLiteral("Yi 1.5 9B Chat · Q3_K_M"), QStringLiteral("2 small file(s)")}));
        QCOMPARE(m_page->findChild<QTabWidget*>()->tabText(1), QStringLiteral("Cl&ean Up: 15.1 GB"));
    }

    void aTickStaysWhenTheStoreIsLookedAtAnew()
    {
        tick(0, Qt::Unchecked); // the abandoned downloads
        tick(3, Qt::Checked);   // what no model names
        const QStringList before = tickedNames();
        QCOMPARE(before,
                 QStringList({QStringLiteral("2 small file(s)"), QStringLiteral("llama-2-13b.Q5_K_M.gguf"),
                              QStringLiteral("readme.txt")}));
        m_page->showLeftovers(samples::leftovers(), {QStringLiteral("ready")});
        QCOMPARE(tickedNames(), before);
        cleanUpItems().item(3)->child(1)->setCheckState(Qt::Unchecked);
        QCOMPARE(cleanUpItems().item(3)->checkState(), Qt::PartiallyChecked);
    }

    void cleaningUpAsksForAllThatIsTickedAndForNothingElse()
    {
        m_fixture->questions.confirms = true;
        QSignalSpy pruned(m_page, &StoragePage::pruneRequested);
        tick(2, Qt::Checked); // what is superseded
        m_page->findChild<QTabWidget*>()->setCurrentIndex(1);
        button(QStringLiteral("&Clean Up …"))->click();
        QCOMPARE(m_fixture->questions.deletion->models,
                 QStringList{QStringLiteral("Gemma 2 2B Instruct · Q4_K_M, 1.71 GB")});
        QCOMPARE(m_fixture->questions.deletion->frees, 4'113'000'000 + 8'192 + 1'708'582'752);
        QCOMPARE(m_fixture->verbs.calls, QStringList{QStringLiteral("remove ready")});
        QCOMPARE(pruned.first().at(0).value<QSet<QString>>().size(), 3);
        QVERIFY(!pruned.first().at(1).value<PruneOptions>().olderThan);
        PruneReport report;
        report.removed = {{QStringLiteral("/a"), 4'113'000'000}, {QStringLiteral("/b"), 0}};
        m_page->showPruned(report);
        QCOMPARE(
            m_page->findChild<MessageBar*>()->text(),
            QStringLiteral("4.11 GB freed.\n1 file(s) stay: they are in use, or are not what they were."));
    }

    void duplicatesAreReplacedAsTheyAreTicked()
    {
        DuplicatesView& view = m_page->duplicates();
        m_page->findChild<QTabWidget*>()->setCurrentIndex(2);
        QSignalSpy find(&view, &DuplicatesView::findRequested);
        QSignalSpy replace(m_page, &StoragePage::replaceRequested);
        QTest::mouseClick(button(QStringLiteral("Find Duplica&tes")), Qt::LeftButton);
        QCOMPARE(find.count(), 1);
        QVERIFY(button(QStringLiteral("&Cancel"))->isVisible());
        QCOMPARE(QApplication::focusWidget(), button(QStringLiteral("&Cancel")));
        view.showProgress({1'000'000, 4'000'000, 500'000, std::chrono::seconds(6)});
        QCOMPARE(view.summary(), QStringLiteral("Comparing: 1.00 MB of 4.00 MB · 500 kB/s · 6 s left"));
        view.showFound(samples::duplicates());
        view.showEnd({});
        QCOMPARE(view.summary(), QStringLiteral("2 file(s) with copies; replacing them frees 4.92 GB"));
        QCOMPARE(view.ticked().size(), 1);
        button(QStringLiteral("Re&place …"))->click();
        QCOMPARE(m_fixture->questions.replacement, std::pair(1, qint64(4'920'739'232)));
        QCOMPARE(replace.count(), 0);
        m_fixture->questions.confirms = true;
        button(QStringLiteral("Re&place …"))->click();
        QCOMPARE(replace.count(), 1);
        view.showReplaced(samples::duplicates().sets.first(), 1);
        view.showEnd({});
        QCOMPARE(view.summary(), QStringLiteral("1 file(s) replaced, 4.92 GB freed"));
        QVERIFY(!button(QStringLiteral("Re&place …"))->isVisible());
        QVERIFY(button(QStringLiteral("Undo Al&l Replacements"))->isVisible());
    }

    void aFailureAndACancelAreTold()
    {
        DuplicatesView& view = m_page->duplicates();
        m_page->findChild<QTabWidget*>()->setCurrentIndex(2);
        QSignalSpy undo(&view, &DuplicatesView::undoRequested);
        QSignalSpy cancel(&view, &DuplicatesView::cancelRequested);
        button(QStringLiteral("Undo Al&l Replacements"))->click();
        QCOMPARE(undo.count(), 1);
        button(QStringLiteral("&Cancel"))->click();
        QCOMPARE(cancel.count(), 1);
        const Error error{ErrorKind::Permission, QStringLiteral("denied")};
        view.showFailure(QStringLiteral("/a"), error);
        view.showUndone();
        view.showEnd(error);
        QCOMPARE(view.summary(),
                 QStringLiteral("1 file(s) have their own copy again · 1 file(s) were left as they are"));
        button(QStringLiteral("Find Duplica&tes"))->click();
        view.showEnd(Error{ErrorKind::Cancelled, {}});
        QCOMPARE(view.summary(), QStringLiteral("Cancelled"));
    }

    void everyFateHasItsWords()
    {
        using Why = fate::Stays::Why;
        QSet<QString> words;
        for (const Why why : {Why::AlreadyShared, Why::OtherDisk, Why::OtherOwner, Why::ProgramMinds,
                              Why::BeingWritten, Why::SeveralNames, Why::NoneToLinkTo})
            words.insert(fateText(fate::Stays{why}));
        words.insert(fateText(fate::Kept{}));
        words.insert(fateText(fate::Replaced{Sharing::Reflink, 0, 0}));
        words.insert(fateText(fate::Replaced{Sharing::HardLink, 0, 0}));
        QCOMPARE(words.size(), 10);
        QVERIFY(!words.contains(QString()));
    }

    void theSymbolIsDrawn() { QVERIFY(!symbolPixmap(QStringLiteral("storage"), 16, 1, Qt::black).isNull()); }

    void aRealStoreIsShownAndCleanedUp()
    {
        const test::TemporaryStore store;
        const QString gone = store.file(QStringLiteral("org/gone/old.gguf"));
        const QString other = store.file(QStringLiteral("org/gone/other.gguf"));
        test::writeFile(gone, QByteArray(50'000, 'x'));
        test::writeFile(other, QByteArray(20'000, 'y'));
        Cellar cellar(Places{store.root(), store.catalog(), {}}, m_fixture->clock);
        QVERIFY(cellar.reload());
        m_fixture->window.showLibrary();
        const StorageFeed feed(cellar, *m_page, m_fixture->clock, {.home = store.root(), .environment = {}});
        QSignalSpy looked(&cellar.housekeeping(), &Housekeeping::looked);
        m_fixture->window.showPage(m_page);
        QTRY_COMPARE(names().first(2),
                     QStringList({QStringLiteral("old.gguf"), QStringLiteral("other.gguf")}));
        QTRY_COMPARE(cleanUpItems().rowCount(), 1);
        m_fixture->questions.confirms = true;
        selectRows({0});
        QTest::keyClick(&list(), Qt::Key_Delete);
        QTRY_VERIFY(!QFile::exists(gone));
        QTRY_COMPARE(names().first(), QStringLiteral("other.gguf"));
        QVERIFY(QFile::exists(other));
        QVERIFY(m_page->findChild<MessageBar*>()->isVisible());
    }

    void aHiddenPageLooksAtNothing()
    {
        const test::TemporaryStore store;
        Cellar cellar(Places{store.root(), store.catalog(), {}}, m_fixture->clock);
        const StorageFeed feed(cellar, *m_page, m_fixture->clock, {});
        QSignalSpy looked(&cellar.housekeeping(), &Housekeeping::looked);
        m_fixture->window.showLibrary();
        emit cellar.changed(QStringLiteral("ready"));
        QCOMPARE(m_fixture->clock.pendingAlarms(), 0);
        m_fixture->window.showPage(m_page);
        QTRY_COMPARE(looked.count(), 1);
        for (int i = 0; i < 50; ++i)
            emit cellar.changed(QStringLiteral("ready"));
        m_fixture->clock.advance(StorageFeed::interval - Milliseconds(1));
        m_fixture->clock.advance(Milliseconds(1));
        QTRY_COMPARE(looked.count(), 2);
        QCOMPARE(m_fixture->clock.pendingAlarms(), 0);
    }

    void realDuplicatesAreFoundReplacedAndUndone()
    {
        const test::TemporaryStore store;
        const QByteArray bytes = test::generatedGguf(3, 300'000);
        const QString mine = store.file(QStringLiteral("org/one/model.gguf"));
        const QString theirs = store.file(QStringLiteral("../home/.lmstudio/models/a/b/model.gguf"));
        test::writeFile(mine, bytes);
        test::writeFile(theirs, bytes);
        Cellar cellar(Places{store.root(), store.catalog(), {}}, m_fixture->clock);
        const StorageFeed feed(
            cellar, *m_page, m_fixture->clock,
            {.home = QDir::cleanPath(store.file(QStringLiteral("../home"))), .environment = {}});
        DuplicatesView& view = m_page->duplicates();
        m_page->findChild<QTabWidget*>()->setCurrentIndex(2);
        m_fixture->questions.confirms = true;
        button(QStringLiteral("Find Duplica&tes"))->click();
        QTRY_COMPARE(view.ticked().size(), 1);
        const QString replace = QStringLiteral("Re&place …");
        QTRY_VERIFY(button(replace)->isVisible());
        button(replace)->click();
        QTRY_VERIFY2(view.summary().startsWith(QStringLiteral("1 file(s) replaced")),
                     qPrintable(view.summary()));
        QCOMPARE(test::fileBytes(theirs), bytes);
        const QString undo = QStringLiteral("Undo Al&l Replacements");
        QTRY_VERIFY(button(undo)->isVisible());
        button(undo)->click();
        QTRY_COMPARE(view.summary(), QStringLiteral("1 file(s) have their own copy again"));
        QCOMPARE(test::fileBytes(theirs), bytes);
        QCOMPARE(test::fileBytes(mine), bytes);
    }

private:
    RuledTree& list() { return m_page->findChild<StoredView*>()->list(); }
    QLabel* warning() { return m_page->findChild<QLabel*>(QStringLiteral("warning")); }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            all += list().model()->index(row, 0).data().toString();
        return all;
    }
    void selectRows(const QList<int>& rows)
    {
        list().clearSelection();
        for (const int row : rows)
            list().selectionModel()->select(list().model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        list().setFocus();
    }
    QAction* action(const QString& text)
    {
        for (QAction* one : list().actions()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QAction* window(const QString& iconText)
    {
        for (QAction* one : m_fixture->window.findChild<QToolBar*>()->actions()) {
            if (one->iconText() == iconText)
                return one;
        }
        return nullptr;
    }
    QPushButton* button(const QString& text) { return test::named<QPushButton>(*m_page, text); }
    QStandardItemModel& cleanUpItems()
    {
        return *m_page->findChild<CleanUpView*>()->findChild<QStandardItemModel*>();
    }
    void tick(int group, Qt::CheckState state) { cleanUpItems().item(group)->setCheckState(state); }
    QStringList tickedNames()
    {
        QStringList all;
        for (const Suggestion& one : m_page->findChild<CleanUpView*>()->ticked())
            all += one.name;
        return all;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    StoragePage* m_page = nullptr; // the window's
};

QTEST_MAIN(TestStorage)
#include "tst_storage.moc"
