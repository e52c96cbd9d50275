// SPDX-License-Identifier: MIT
#include "app/demo/tiny_gguf.h"
#include "tests/support/builders.h"
#include "tests/ui/window_fixture.h"
#include "ui/views/details_pane.h"
#include "ui/views/empty_state.h"
#include "ui/views/message_bar.h"
#include "ui/views/model_actions.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

using namespace cellar;

namespace {

const QStringList actionNames{
    QStringLiteral("get"),        QStringLiteral("pause"),  QStringLiteral("pause all"),
    QStringLiteral("resume all"), QStringLiteral("cancel"), QStringLiteral("move up"),
    QStringLiteral("move down"),  QStringLiteral("verify"), QStringLiteral("verify all"),
    QStringLiteral("repair"),     QStringLiteral("remove"), QStringLiteral("open folder"),
    QStringLiteral("copy path"),  QStringLiteral("export"), QStringLiteral("push")};

const QList<int> ofAllModels{ModelActions::PauseAll, ModelActions::ResumeAll, ModelActions::VerifyAll};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theActionsFitTheState_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("possible");
        const auto list = [](const char* words) { return QString::fromLatin1(words).split(u','); };
        QTest::newRow("absent") << QStringLiteral("absent") << list("get,remove");
        QTest::newRow("queued") << QStringLiteral("queued") << list("pause,cancel,move up,move down");
        QTest::newRow("locked") << QStringLiteral("locked") << list("cancel");
        QTest::newRow("downloading") << QStringLiteral("downloading") << list("pause,cancel");
        QTest::newRow("paused") << QStringLiteral("paused") << list("pause,cancel,remove");
        QTest::newRow("waiting") << QStringLiteral("waiting") << list("pause,cancel");
        QTest::newRow("verifying") << QStringLiteral("verifying") << list("pause,cancel");
        QTest::newRow("repairing") << QStringLiteral("repairing") << list("pause,cancel");
        QTest::newRow("ready") << QStringLiteral("ready") << list("verify,remove,open folder,export,push");
        QTest::newRow("unproved") << QStringLiteral("unproved")
                                  << list("verify,remove,open folder,export,push");
        QTest::newRow("fallback") << QStringLiteral("fallback") << list("get,remove");
        QTest::newRow("damaged") << QStringLiteral("damaged") << list("get,verify,repair,remove,open folder");
        QTest::newRow("failed") << QStringLiteral("failed") << list("get,remove");
    }
    void theActionsFitTheState()
    {
        QFETCH(QString, id);
        QFETCH(QStringList, possible);
        m_fixture->window.showModel(id);
        possible << QStringLiteral("pause all") << QStringLiteral("resume all")
                 << QStringLiteral("verify all") << QStringLiteral("copy path");
        for (int kind = 0; kind < ModelActions::KindCount; ++kind)
            QVERIFY2(action(kind)->isEnabled() == possible.contains(actionNames[kind]),
                     qPrintable(actionNames[kind]));
    }

    void withNothingSelectedOnlyWhatIsMeantForAllIsPossible()
    {
        m_fixture->list()->clearSelection();
        for (int kind = 0; kind < ModelActions::KindCount; ++kind)
            QCOMPARE(action(kind)->isEnabled(), ofAllModels.contains(kind));
    }

    void whereNothingIsGoingOnNothingCanBePausedOrResumed()
    {
        QList<ModelTable::StateOf> ready;
        for (const auto& [id, state] : samples::states())
            ready.emplace_back(id, state::Ready{});
        m_fixture->table.setStates(ready);
        QVERIFY(!action(ModelActions::PauseAll)->isEnabled());
        QVERIFY(!action(ModelActions::ResumeAll)->isEnabled());
    }

    void onePauseActionPausesAndResumes()
    {
        m_fixture->window.showModel(QStringLiteral("paused"));
        QCOMPARE(action(ModelActions::Pause)->iconText(), QStringLiteral("Resume"));
        QCOMPARE(action(ModelActions::Pause)->toolTip(), QStringLiteral("Resume (Space)"));
        action(ModelActions::Pause)->trigger();
        m_fixture->window.showModel(QStringLiteral("downloading"));
        QCOMPARE(action(ModelActions::Pause)->iconText(), QStringLiteral("Pause"));
        action(ModelActions::Pause)->trigger();
        QCOMPARE(m_fixture->verbs.calls,
                 QStringList({QStringLiteral("resume paused"), QStringLiteral("pause downloading")}));
    }

    void amongSeveralWhatGoesOnIsPausedFirst()
    {
        m_fixture->list()->selectAll();
        action(ModelActions::Pause)->trigger();
        QStringList calls = m_fixture->verbs.calls;
        calls.sort();
        QCOMPARE(calls, QStringList({QStringLiteral("pause downloading"), QStringLiteral("pause no room"),
                                     QStringLiteral("pause queued"), QStringLiteral("pause repairing"),
                                     QStringLiteral("pause stalled"), QStringLiteral("pause verifying"),
                                     QStringLiteral("pause waiting")}));
    }

    void theButtonsStayWhereTheyAreWhenPauseBecomesResume()
    {
        m_fixture->window.resize(m_fixture->window.sizeHint() * 2);
        const auto* bar = m_fixture->window.findChild<QToolBar*>();
        QCOMPARE(bar->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        const auto* next = bar->widgetForAction(action(ModelActions::Cancel));
        m_fixture->window.showModel(QStringLiteral("downloading"));
        QTest::qWait(0);
        const int before = next->x();
        m_fixture->window.showModel(QStringLiteral("paused"));
        QTest::qWait(0);
        QCOMPARE(next->x(), before);
        m_fixture->window.resize(200, 400);
        QCOMPARE(bar->toolButtonStyle(), Qt::ToolButtonIconOnly);
        QCOMPARE(bar->widgetForAction(action(ModelActions::Pause))->minimumWidth(), 0);
    }

    void allArePausedAndResumedAtOnce()
    {
        action(ModelActions::PauseAll)->trigger();
        action(ModelActions::ResumeAll)->trigger();
        QCOMPARE(m_fixture->verbs.calls,
                 QStringList({QStringLiteral("pause all"), QStringLiteral("resume all")}));
    }

    void whatWaitsIsMovedInTheOrderOfTheQueue()
    {
        m_fixture->table.setStates(
            {{QStringLiteral("absent"), state::Queued{}}, {QStringLiteral("ready"), state::Queued{}}});
        m_fixture->table.setStates(
            {}, QStringList{QStringLiteral("ready"), QStringLiteral("queued"), QStringLiteral("absent")});
        m_fixture->list()->selectAll();
        action(ModelActions::MoveUp)->trigger();
        QVERIFY2(m_fixture->verbs.calls.isEmpty(), "they fill the queue");
        m_fixture->window.showModel(QStringLiteral("queued"));
        action(ModelActions::MoveUp)->trigger();
        action(ModelActions::MoveDown)->trigger();
        QCOMPARE(m_fixture->verbs.calls,
                 QStringList({QStringLiteral("move queued -1"), QStringLiteral("move queued 1")}));
    }

    void theActionsFollowTheStateOfTheSelectedModel()
    {
        m_fixture->window.showModel(QStringLiteral("absent"));
        QVERIFY(!action(ModelActions::Cancel)->isEnabled());
        m_fixture->table.setStates({{QStringLiteral("absent"), state::Queued{}}});
        QVERIFY(action(ModelActions::Cancel)->isEnabled());
    }

    void oneClickVerifiesAllThatIsHere()
    {
        action(ModelActions::VerifyAll)->trigger();
        QStringList calls = m_fixture->verbs.calls;
        calls.sort();
        QCOMPARE(calls, QStringList({QStringLiteral("verify damaged"), QStringLiteral("verify ready"),
                                     QStringLiteral("verify unproved")}));
    }

    void anActionTakesAllSelectedModelsThatItFits()
    {
        m_fixture->list()->selectAll();
        action(ModelActions::Get)->trigger();
        QStringList calls = m_fixture->verbs.calls;
        calls.sort();
        QCOMPARE(calls, QStringList({QStringLiteral("ensure absent"), QStringLiteral("ensure failed"),
                                     QStringLiteral("ensure fallback"), QStringLiteral("repair damaged")}));
    }

    void theDetailsSayWhyItFailedAndRetryTriesAgain()
    {
        m_fixture->window.showModel(QStringLiteral("failed"));
        QVERIFY(details()->story().contains(QStringLiteral("does not have the file (status 404)")));
        QVERIFY(details()->story().contains(QStringLiteral("another source")));
        auto* button = details()->findChild<QPushButton*>();
        QCOMPARE(button->text().remove(u'&'), QStringLiteral("Retry"));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_fixture->verbs.calls, QStringList{QStringLiteral("ensure failed")});
    }

    void theButtonOfTheDetailsDoesWhatHelpsMost_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("call");
        const auto row = [](const char* id, const char* text, const char* call) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(text)
                              << QString::fromLatin1(call);
        };
        row("absent", "Get", "ensure absent");
        row("fallback", "Retry", "ensure fallback");
        row("damaged", "Repair", "repair damaged");
        row("paused", "Resume", "resume paused");
        row("no room", "Cancel", "cancel no room");
        row("downloading", "Cancel", "cancel downloading");
        row("repairing", "Cancel", "cancel repairing");
        row("ready", "Verify", "verify ready");
        row("unproved", "Verify", "verify unproved");
    }
    void theButtonOfTheDetailsDoesWhatHelpsMost()
    {
        QFETCH(QString, id);
        QFETCH(QString, call);
        m_fixture->window.showModel(id);
        auto* button = details()->findChild<QPushButton*>();
        QTEST(button->text().remove(u'&'), "text");
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_fixture->verbs.calls, QStringList{call});
    }

    void theButtonOfTheDetailsLeavesWhatElseIsSelected()
    {
        m_fixture->list()->selectAll();
        const QModelIndex paused = m_fixture->list()->model()->index(
            m_fixture->list()->selectedIds().indexOf(QStringLiteral("paused")), 0);
        QVERIFY(paused.isValid());
        m_fixture->list()->selectionModel()->setCurrentIndex(paused, QItemSelectionModel::NoUpdate);
        QTest::mouseClick(details()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(m_fixture->verbs.calls.size(), 1);
        QCOMPARE(m_fixture->verbs.calls.first(), QStringLiteral("resume paused"));
    }

    void theDetailsTellWhatTheHeaderSays()
    {
        const auto isShown = [this](const QString& fact) {
            const auto lines = details()->findChildren<QLineEdit*>();
            return std::any_of(lines.begin(), lines.end(),
                               [&fact](const QLineEdit* line) { return line->text() == fact; });
        };
        m_fixture->verbs.store = m_fixture->folder.path();
        const int row = m_fixture->table.rowOf(QStringLiteral("ready"));
        const FilePlace place = m_fixture->table.row(row).model.files.first().place;
        test::writeFile(m_fixture->verbs.pathOf(place), tinyGguf({QStringLiteral("Tiny")}, 5000));
        m_fixture->window.showModel(QStringLiteral("ready"));
        for (const char* fact : {"llama", "7,936", "Q4_K_M", "2,048 tokens", "GGUF v3"})
            QTRY_VERIFY2(isShown(QString::fromLatin1(fact)), fact);
        m_fixture->window.showModel(QStringLiteral("failed"));
        QVERIFY(!isShown(QStringLiteral("2,048 tokens")));
    }

    void damageIsNamedWithItsPlaces()
    {
        m_fixture->window.showModel(QStringLiteral("damaged"));
        QVERIFY(details()->story().contains(QStringLiteral("8.39 MB in all")));
        QVERIFY2(details()->story().contains(QStringLiteral("0–4,194,303 (4.19 MB)")),
                 qPrintable(details()->story()));
    }

    void aDoubleClickRepairsWhatIsDamaged()
    {
        m_fixture->window.showModel(QStringLiteral("damaged"));
        const QRect row = m_fixture->list()->visualRect(m_fixture->list()->currentIndex());
        QTest::mouseClick(m_fixture->list()->viewport(), Qt::LeftButton, {}, row.center());
        QTest::mouseDClick(m_fixture->list()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(m_fixture->verbs.calls, QStringList{QStringLiteral("repair damaged")});
    }

    void theDetailsFollowTheState()
    {
        m_fixture->window.showModel(QStringLiteral("absent"));
        m_fixture->table.setStates({{QStringLiteral("absent"), state::Damaged{{{0, 10}}}}});
        QVERIFY(details()->story().contains(QStringLiteral("Damaged")));
        m_fixture->list()->clearSelection();
        QVERIFY(details()->story().contains(QStringLiteral("Select a model")));
    }

    void aRowThatChangedIsPaintedAnew()
    {
        m_fixture->window.showModel(QStringLiteral("ready"));
        QTest::qWait(0);
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
        m_fixture->table.setStates({{QStringLiteral("downloading"), state::Downloading{{1, 2, 0, {}}, {}}}});
        QTRY_VERIFY(painted.count > 0);
    }

    void theFactsCanBeReadAndCopied()
    {
        m_fixture->window.showModel(QStringLiteral("ready"));
        QStringList facts;
        for (const QLineEdit* fact : details()->findChildren<QLineEdit*>())
            facts += fact->text();
        QVERIFY(facts.filter(QStringLiteral("/bartowski/ready/ready.gguf")).size() == 1);
        QVERIFY(facts.filter(QStringLiteral("9fecc3b3cd76")).size() == 1);
        QVERIFY(facts.filter(QStringLiteral("from https://huggingface.co/")).size() == 1);
        QVERIFY(facts.contains(QStringLiteral("apache-2.0")));
        action(ModelActions::CopyPath)->trigger();
        QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("/ready.gguf")));
    }

    void aFilterThatFitsNothingOffersToBeCleared()
    {
        m_fixture->filter()->setText(QStringLiteral("mixtral"));
        auto* empty = m_fixture->window.findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->title(), QStringLiteral("Nothing matches the filter"));
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(!empty->isVisible() && m_fixture->list()->isVisible());
        QCOMPARE(m_fixture->filter()->text(), QString());
    }

    void withoutModelsItHelpsToAddOne()
    {
        m_fixture->table.setRows(ModelRows());
        auto* empty = m_fixture->window.findChild<EmptyState*>();
        QCOMPARE(empty->title(), QStringLiteral("No models yet"));
        QVERIFY(!m_fixture->filter()->isEnabled());
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_VERIFY(m_fixture->window.findChild<QDialog*>() != nullptr);
    }

    void theSelectionOutlivesAFilterAndANewCatalogue()
    {
        m_fixture->window.showModel(QStringLiteral("failed"));
        m_fixture->filter()->setText(QStringLiteral("qwen"));
        QCOMPARE(m_fixture->list()->selectedIds(), QStringList{QStringLiteral("failed")});
        m_fixture->table.setRows(rowsOf(samples::models()));
        QCOMPARE(m_fixture->list()->currentId(), QStringLiteral("failed"));
    }

    void aCatalogueThatDoesNotHoldIsSaidWithItsPlace()
    {
        auto* bar = m_fixture->window.findChild<MessageBar*>();
        QVERIFY(!bar->isVisible());
        m_fixture->window.showCatalogFault({ErrorKind::InvalidCatalog,
                                            QStringLiteral("models[3].files[0].size: not a <b>number</b>"),
                                            {},
                                            0});
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(QStringLiteral("models[3].files[0].size: not a <b>number</b>")));
        QVERIFY(m_fixture->list()->isVisible());
        QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(m_fixture->verbs.calls, QStringList{QStringLiteral("reload")});
        m_fixture->window.withdrawCatalogFault();
        QVERIFY(!bar->isVisible());
    }

    void anAbsentDriveIsSaidUntilItIsBack()
    {
        const QList<ModelTable::StateOf> back{{QStringLiteral("ready"), state::Absent{}}};
        QWidget* centre = m_fixture->window.centralWidget();
        auto* bar = centre->findChildren<MessageBar*>().value(1);
        QVERIFY(!bar->isVisible());
        m_fixture->table.setStates({{QStringLiteral("ready"), state::Unavailable{}}});
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(m_fixture->verbs.storeFolder()));
        m_fixture->window.showModel(QStringLiteral("ready"));
        for (const auto kind : {ModelActions::Get, ModelActions::Verify, ModelActions::Remove})
            QVERIFY(!action(kind)->isEnabled());
        QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(m_fixture->verbs.calls, QStringList{QStringLiteral("reload")});
        bar->hide(); // closed by the user, it stays so
        m_fixture->table.setStates({{QStringLiteral("damaged"), state::Unavailable{}}});
        QVERIFY(!bar->isVisible());
        m_fixture->table.setStates(back);
        m_fixture->table.setStates({{QStringLiteral("damaged"), state::Absent{}}});
        m_fixture->table.setStates({{QStringLiteral("ready"), state::Unavailable{}}});
        QVERIFY(bar->isVisible());
        m_fixture->table.setStates(back);
        QVERIFY(!bar->isVisible());
        QVERIFY(action(ModelActions::Get)->isEnabled());
    }

    void columnsAndOrderAreRemembered()
    {
        m_fixture->list()->sortByColumn(ModelTable::SizeColumn, Qt::DescendingOrder);
        m_fixture->list()->setColumnWidth(ModelTable::StateColumn, 321);
        m_fixture->list()->setColumnHidden(ModelTable::FallbackColumn, true);
        m_fixture->window.hide();
        MainWindow again({m_fixture->table, m_fixture->verbs, m_fixture->questions, m_fixture->settings,
                          m_fixture->clock, m_fixture->chronicle});
        const auto* list = again.findChild<ModelListView*>();
        QCOMPARE(list->header()->sortIndicatorSection(), int(ModelTable::SizeColumn));
        QCOMPARE(list->columnWidth(ModelTable::StateColumn), 321);
        QVERIFY(list->isColumnHidden(ModelTable::FallbackColumn));
        QCOMPARE(list->model()->index(0, 0).data(ModelTable::IdRole).toString(), QStringLiteral("verifying"));
    }

    void settingsThatAreNonsenseAreNotMinded()
    {
        for (const char* key : {"window/geometry", "window/state", "window/columns", "window/details"})
            m_fixture->settings.setValue(QLatin1String(key), QByteArray("\xff nonsense"));
        MainWindow again({m_fixture->table, m_fixture->verbs, m_fixture->questions, m_fixture->settings,
                          m_fixture->clock, m_fixture->chronicle});
        again.show();
        QVERIFY(again.findChild<ModelListView*>()->isVisible());
        QVERIFY(again.width() > 200);
    }

    void removalIsAskedForAndDoneAsAnswered_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QStringList>("calls");
        QTest::newRow("leave") << int(Questions::RemovalAnswer::Leave) << QStringList();
        QTest::newRow("keep files") << int(Questions::RemovalAnswer::KeepFiles)
                                    << QStringList{QStringLiteral("remove ready keep")};
        QTest::newRow("with files") << int(Questions::RemovalAnswer::WithFiles)
                                    << QStringList{QStringLiteral("remove ready")};
    }
    void removalIsAskedForAndDoneAsAnswered()
    {
        QFETCH(int, answer);
        m_fixture->questions.answer = Questions::RemovalAnswer(answer);
        m_fixture->window.showModel(QStringLiteral("ready"));
        action(ModelActions::Remove)->trigger();
        QCOMPARE(m_fixture->questions.asked->name, QStringLiteral("Gemma 2 2B Instruct · Q4_K_M"));
        QCOMPARE(m_fixture->questions.asked->bytes, qint64(1'708'582'752));
        QTEST(m_fixture->verbs.calls, "calls");
    }

    void everyControlHasANameForThoseWhoDoNotSee()
    {
        QVERIFY(!m_fixture->list()->accessibleName().isEmpty());
        for (const QLineEdit* edit : m_fixture->window.findChildren<QLineEdit*>())
            QVERIFY(!edit->accessibleName().isEmpty());
        for (const QAbstractButton* button : m_fixture->window.findChildren<QAbstractButton*>()) {
            const bool ours = button->isVisible() &&
                              !button->objectName().startsWith(QStringLiteral("qt_")) &&
                              !qobject_cast<const QLineEdit*>(button->parent());
            QVERIFY(!ours || !button->text().isEmpty() || !button->accessibleName().isEmpty());
        }
    }

private:
    QAction* action(int kind)
    {
        return m_fixture->window.findChild<ModelActions*>()->action(ModelActions::Kind(kind));
    }
    DetailsPane* details() { return m_fixture->window.findChild<DetailsPane*>(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
