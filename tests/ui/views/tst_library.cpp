// SPDX-License-Identifier: MIT
// The library's page in the window: groups, columns, what comes from outside, other pages, and how often the
// list is painted.
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/dialogs/add_list_dialog.h"
#include "ui/models/incoming.h"
#include "ui/models/store_room.h"
#include "ui/views/details_pane.h"
#include "ui/views/empty_state.h"
#include "ui/views/message_bar.h"
#include "ui/views/piece_bar.h"
#include "ui/views/pieces_tab.h"
#include "ui/views/room_meter.h"
#include "ui/views/sidebar.h"
#include "ui/views/speed_graph.h"
#include "ui/views/window_errands.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <cmath>

using namespace cellar;

class TestLibrary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window));
    }
    void cleanup() { m_fixture.reset(); }

    void theGroupsCountTheModels()
    {
        QCOMPARE(
            counts(),
            QStringList({QStringLiteral("All, 15 model(s)"), QStringLiteral("Ready, 2 model(s)"),
                         QStringLiteral("Active, 4 model(s)"), QStringLiteral("Waiting, 5 model(s)"),
                         QStringLiteral("Damaged, 1 model(s)"), QStringLiteral("Failed, 1 model(s)"),
                         QStringLiteral("Not here, 2 model(s)"), QStringLiteral("Outdated, 0 model(s)")}));
        m_fixture->table.setStates({{QStringLiteral("damaged"), state::Ready{}}});
        QVERIFY(counts().contains(QStringLiteral("Ready, 3 model(s)")));
        QVERIFY(counts().contains(QStringLiteral("Damaged, 0 model(s)")));
    }

    void aGroupShowsItsModelsAndFollowsTheirStates()
    {
        sidebar()->choose(ModelGroup::Damaged);
        QCOMPARE(shown(), QStringList{QStringLiteral("damaged")});
        m_fixture->table.setStates({{QStringLiteral("ready"), state::Damaged{}}});
        QCOMPARE(shown().size(), 2);
        m_fixture->table.setStates(
            {{QStringLiteral("ready"), state::Ready{}}, {QStringLiteral("damaged"), state::Ready{}}});
        auto* empty = m_fixture->window.findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->title(), QStringLiteral("No models here"));
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(shown().size(), 15);
    }

    void theKeyboardWalksThroughTheGroups()
    {
        sidebar()->setFocus();
        QTest::keyClick(sidebar(), Qt::Key_Down);
        QCOMPARE(shown().size(), 2); // ready ones
        QTest::keyClick(sidebar(), Qt::Key_Home);
        QCOMPARE(shown().size(), 15);
    }

    void aModelThatIsHiddenIsShownWhenItIsAskedFor()
    {
        sidebar()->choose(ModelGroup::Damaged);
        m_fixture->filter()->setText(QStringLiteral("qwen"));
        m_fixture->window.showModel(QStringLiteral("ready"));
        QCOMPARE(m_fixture->list()->currentId(), QStringLiteral("ready"));
        QCOMPARE(m_fixture->filter()->text(), QString());
    }

    void aPageHangsBelowTheLibrary()
    {
        auto* page = new QLabel(QStringLiteral("what is stored"));
        m_fixture->window.addPage(QStringLiteral("folder"), QStringLiteral("Storage"), page);
        QVERIFY(!page->isVisible());
        sidebar()->choosePage(0);
        QVERIFY(page->isVisible() && !m_fixture->list()->isVisible());
        m_fixture->window.showModel(QStringLiteral("ready"));
        QVERIFY(m_fixture->list()->isVisible());
    }

    void theListIsOrderedByEveryColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("first");
        QTest::newRow("quantisation") << int(ModelTable::QuantisationColumn) << QStringLiteral("locked");
        QTest::newRow("speed") << int(ModelTable::SpeedColumn) << QStringLiteral("verifying");
        QTest::newRow("size") << int(ModelTable::SizeColumn) << QStringLiteral("verifying");
    }
    void theListIsOrderedByEveryColumn()
    {
        QFETCH(int, column);
        m_fixture->list()->sortByColumn(
            column, column == ModelTable::QuantisationColumn ? Qt::AscendingOrder : Qt::DescendingOrder);
        QTEST(shown().first(), "first");
    }

    void theTimeLeftComesShortestFirst()
    {
        m_fixture->list()->sortByColumn(ModelTable::TimeLeftColumn, Qt::AscendingOrder);
        QCOMPARE(shown().mid(2, 1), QStringList{QStringLiteral("downloading")}); // after two of 1 s
    }

    void columnsThatWereMovedAndHiddenComeBackOnReset()
    {
        QHeaderView* header = m_fixture->list()->header();
        m_fixture->list()->setColumnHidden(ModelTable::SizeColumn, true);
        header->moveSection(header->visualIndex(ModelTable::StateColumn), 0);
        m_fixture->list()->resetColumns();
        QVERIFY(!m_fixture->list()->isColumnHidden(ModelTable::SizeColumn));
        QVERIFY(m_fixture->list()->isColumnHidden(ModelTable::PublisherColumn));
        QCOMPARE(header->visualIndex(ModelTable::StateColumn), int(ModelTable::StateColumn));
    }

    void whatComesFromOutsideIsTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("incoming");
        const QString address = QStringLiteral("https://example.org/m.gguf");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("an address") << address << QStringList{address};
        QTest::newRow("lines") << QString(QStringLiteral(" a/b \n\n") + address + QStringLiteral("\r\na/b"))
                               << QStringList{QStringLiteral("a/b"), address};
    }
    void whatComesFromOutsideIsTakenApart()
    {
        QFETCH(QString, text);
        QMimeData data;
        data.setText(text);
        QTEST(incomingIn(data), "incoming");
    }

    void notMoreThanAHundredAreTakenAtATime()
    {
        QList<QUrl> urls;
        for (int i = 0; i < 500; ++i)
            urls += QUrl(QStringLiteral("https://example.org/%1").arg(i));
        QMimeData data;
        data.setUrls(urls);
        QCOMPARE(incomingIn(data).size(), mostIncoming);
    }

    void droppedModelFilesAreTakenInAndAddressesAskedFor()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/home/ada/A.gguf")),
                      QUrl(QStringLiteral("https://example.org/first.gguf")),
                      QUrl::fromLocalFile(QStringLiteral("/home/ada/list.meta4"))});
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject&>(m_fixture->window).event(&drop); // without a drag that is under way
        QCOMPARE(m_fixture->verbs.calls, QStringList({QStringLiteral("import /home/ada/A.gguf"),
                                                      QStringLiteral("resolve /home/ada/list.meta4")}));
        QCOMPARE(listed(), QStringList({QStringLiteral("https://example.org/first.gguf"),
                                        QStringLiteral("/home/ada/list.meta4")}));
        m_fixture->window.take({QStringLiteral("hf:org/repo")}); // while the dialog is open
        QTest::keyClick(m_fixture->window.findChild<AddListDialog*>(), Qt::Key_Escape);
        QTRY_COMPARE(dialogText(), QStringLiteral("hf:org/repo"));
    }

    void whatIsTakenInIsSaidWithItsEnd()
    {
        const QString path = QStringLiteral("/home/ada/A.gguf");
        m_fixture->window.take({path});
        QVERIFY(said(QStringLiteral("taken into the store")));
        m_fixture->window.errands().ended(path, {});
        QVERIFY(said(QStringLiteral("A.gguf is in the store now")));
        m_fixture->window.errands().ended(path, Error{ErrorKind::NoSpace, QStringLiteral("no space"), {}, 0});
        QVERIFY(said(QStringLiteral("could not be taken in")));
    }

    void withACatalogueThatCannotBeReadTheEmptyListSaysSo()
    {
        m_fixture->table.setRows(ModelRows());
        m_fixture->window.showCatalogFault({ErrorKind::InvalidCatalog, QStringLiteral("line 3"), {}, 0});
        auto* empty = m_fixture->window.findChild<EmptyState*>();
        QCOMPARE(empty->title(), QStringLiteral("The catalogue cannot be read"));
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(m_fixture->verbs.calls, QStringList{QStringLiteral("reload")});
    }

    void aRemovalCanBeUndone()
    {
        m_fixture->questions.answer = Questions::RemovalAnswer::WithFiles;
        m_fixture->window.showModel(QStringLiteral("ready"));
        QTest::keyClick(m_fixture->list(), Qt::Key_Delete);
        m_fixture->window.modelRemoved(QStringLiteral("ready"));
        QVERIFY2(said(QStringLiteral("“Gemma 2 2B Instruct · Q4_K_M” was removed.")), "it says so");
        m_fixture->verbs.calls.clear();
        QTest::keyClick(m_fixture->list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->verbs.calls, QStringList{QStringLiteral("restore ready")});
        QTest::keyClick(m_fixture->list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->verbs.calls.size(), 1);
        QVERIFY(!said(QStringLiteral("was removed")));
    }

    void onlyTheLastRemovalIsUndoneAndOnlyWhatCanCome()
    {
        m_fixture->questions.answer = Questions::RemovalAnswer::WithFiles;
        m_fixture->verbs.lost = QStringList{QStringLiteral("unproved")};
        m_fixture->window.modelRemoved(QStringLiteral("absent"));
        m_fixture->window.showModel(QStringLiteral("ready"));
        QTest::keyClick(m_fixture->list(), Qt::Key_Delete);
        m_fixture->window.modelRemoved(QStringLiteral("ready"));
        m_fixture->window.modelRemoved(QStringLiteral("unproved"));
        m_fixture->verbs.calls.clear();
        QTest::keyClick(m_fixture->list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_fixture->verbs.calls, QStringList{QStringLiteral("restore ready")});
    }

    void oneButtonRepairsAllThatIsDamaged()
    {
        QVERIFY(said(QStringLiteral("1 model(s) are damaged.")));
        m_fixture->table.setStates({{QStringLiteral("ready"), state::Damaged{}}});
        MessageBar* bar = said(QStringLiteral("2 model(s) are damaged."));
        QVERIFY(bar);
        QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(m_fixture->verbs.calls,
                 QStringList({QStringLiteral("repair ready"), QStringLiteral("repair damaged")}));
        QVERIFY(!said(QStringLiteral("damaged")));
    }

    void whatIsSeenIsReadAloud()
    {
        m_fixture->window.showModel(QStringLiteral("downloading"));
        auto* list = QAccessible::queryAccessibleInterface(m_fixture->list());
        const int row = m_fixture->list()->currentIndex().row();
        const auto cell = [&](int column) {
            return list->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
        };
        QCOMPARE(cell(0), QStringLiteral("Llama 3.2 3B Instruct · Q5_K_M, bartowski · apache-2.0"));
        QStringList words;
        for (int column = 0; column < list->tableInterface()->columnCount(); ++column)
            words += cell(column);
        QVERIFY2(words.contains(QStringLiteral("Downloading, from huggingface.co")),
                 qPrintable(words.join(u'|')));
        QVERIFY2(words.contains(QStringLiteral("61 percent")), qPrintable(words.join(u'|')));
        auto* side = QAccessible::queryAccessibleInterface(sidebar());
        QCOMPARE(side->child(1)->text(QAccessible::Name), QStringLiteral("All, 15 model(s)"));
    }

    void everythingThatCanHaveTheKeyboardHasAName()
    {
        m_fixture->window.showModel(QStringLiteral("downloading"));
        auto* details = m_fixture->window.findChild<DetailsPane*>();
        for (const int tab : {0, 1, 2, 3}) {
            details->setTab(tab);
            for (QWidget* widget : m_fixture->window.findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                    widget->objectName().startsWith(QStringLiteral("qt_")))
                    continue;
                const auto* spoken = QAccessible::queryAccessibleInterface(widget);
                const bool named = spoken && !spoken->text(QAccessible::Name).isEmpty();
                QVERIFY2(named, widget->metaObject()->className());
            }
        }
    }

    void theListIsPaintedAtMostTenTimesASecond()
    {
        QVERIFY(QTest::qWaitForWindowExposed(&m_fixture->window));
        QTest::qWait(150);
        struct Painted : QObject
        {
            bool eventFilter(QObject*, QEvent* event) override
            {
                count += event->type() == QEvent::Paint ? 1 : 0;
                return false;
            }
            int count = 0;
        } painted;
        m_fixture->list()->viewport()->installEventFilter(&painted);
        QElapsedTimer time;
        time.start();
        for (qint64 step = 0; time.elapsed() < 600; ++step) {
            m_fixture->table.setStates(
                {{QStringLiteral("downloading"), state::Downloading{{step, 1 << 20, 5, {}}, {}}}});
            QTest::qWait(5);
        }
        const int most = int(time.elapsed() / 100) + 1;
        QVERIFY2(painted.count <= most, qPrintable(QString::number(painted.count)));
        QVERIFY2(painted.count >= 3, qPrintable(QString::number(painted.count)));
    }

    void aScaleEndsARoundNumberAboveWhatItShows_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("end");
        QTest::newRow("none") << 0.0 << 0.0;
        QTest::newRow("24.6 MB") << 24.6e6 << 25e6;
        QTest::newRow("exactly") << 2e6 << 2e6;
        QTest::newRow("above all") << 9.1e6 << 1e7;
        QTest::newRow("no number") << std::nan("") << 0.0;
    }
    void aScaleEndsARoundNumberAboveWhatItShows()
    {
        QFETCH(double, value);
        QTEST(scaleEnd(value), "end");
    }

    void thePartsOfAFileAreSaidInNumbers()
    {
        PiecesTab tab;
        tab.showShares({1000, {{500, 100}}, {{0, 300}}, {{700, 50}}});
        QCOMPARE(tab.words(), QStringLiteral("Hashed so far: 300 bytes · Received: 100 bytes · Damaged: "
                                             "50 bytes · Missing: 550 bytes · Bytes 700–749 (50 bytes)"));
        QCOMPARE(tab.findChild<PieceBar*>()->accessibleDescription(), tab.words());
    }

    void theSmallestDamageIsSeen()
    {
        PieceBar bar;
        bar.resize(200, 20);
        bar.setShares({60'000'000'000, {}, {{0, 60'000'000'000}}, {}});
        const QImage good = bar.grab().toImage();
        bar.setShares({60'000'000'000, {}, {{0, 60'000'000'000}}, {{30'000'000'000, 4096}}});
        QVERIFY(bar.grab().toImage() != good);
    }

    void theRoomOfTheDiskIsAskedForNowAndThen()
    {
        test::FakeClock clock;
        StoreRoom room(clock);
        QSignalSpy changed(&room, &StoreRoom::changed);
        room.ask(m_fixture->folder.path());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(room.room()->total > room.room()->free);
        RoomMeter meter;
        meter.setRoom(DiskRoom{120'000'000'000, 1'000'000'000'000});
        QCOMPARE(meter.accessibleName(), QStringLiteral("120 GB free of 1.00 TB"));
    }

private:
    Sidebar* sidebar() { return m_fixture->window.findChild<Sidebar*>(); }
    QStringList counts()
    {
        QStringList counts;
        for (int row = 1; row < sidebar()->model()->rowCount(); ++row)
            counts += sidebar()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return counts;
    }
    QStringList shown()
    {
        const QAbstractItemModel* model = m_fixture->list()->model();
        QStringList ids;
        for (int row = 0; row < model->rowCount(); ++row)
            ids += model->index(row, 0).data(ModelTable::IdRole).toString();
        return ids;
    }
    QStringList listed()
    {
        QStringList sources;
        const auto* dialog = m_fixture->window.findChild<AddListDialog*>();
        const auto* list = dialog ? dialog->findChild<QTreeWidget*>() : nullptr;
        for (int row = 0; list && row < list->topLevelItemCount(); ++row)
            sources += list->topLevelItem(row)->text(0);
        return sources;
    }
    QString dialogText()
    {
        const auto* dialog = m_fixture->window.findChild<AddDialog*>();
        return dialog ? dialog->findChild<QLineEdit*>()->text() : QString();
    }
    /// The bar in sight that says this.
    MessageBar* said(const QString& words)
    {
        for (MessageBar* bar : m_fixture->window.centralWidget()->findChildren<MessageBar*>()) {
            if (bar->isVisible() && bar->text().contains(words))
                return bar;
        }
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
