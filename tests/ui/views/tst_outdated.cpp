// SPDX-License-Identifier: MIT
// What is outdated: where the window shows it, and what can be done about it.
#include "tests/ui/window_fixture.h"
#include "ui/views/details_pane.h"
#include "ui/views/library_page.h"
#include "ui/views/message_bar.h"
#include "ui/views/sidebar.h"
#include "ui/views/update_actions.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace cellar;

namespace {
const QString ready = QStringLiteral("ready");
const QString unproved = QStringLiteral("unproved");
} // namespace

class TestOutdated : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->table.setNewer(samples::newer());
    }
    void cleanup() { m_fixture.reset(); }

    void theGroupHasItsCountAndItsModels()
    {
        QCOMPARE(m_fixture->table.census().in(ModelGroup::Outdated), 3);
        QCOMPARE(m_fixture->table.census().toUpdate, 2); // one is being fetched
        m_fixture->window.showOutdated();
        QCOMPARE(shownIds(), QStringList({QStringLiteral("downloading"), ready, unproved}));
        m_fixture->table.setNewer({{ready, samples::newer().value(ready)}});
        QCOMPARE(shownIds(), QStringList{ready});
        m_fixture->table.setNewer({});
        QCOMPARE(shownIds(), QStringList());
        QCOMPARE(m_fixture->table.census().in(ModelGroup::Outdated), 0);
    }

    void aModelOfAnotherVersionIsNotOutdated()
    {
        QList<Model> models = samples::models();
        models.first().provenance->version = QString(40, u'b');
        m_fixture->table.setRows(rowsOf(models));
        QCOMPARE(m_fixture->table.census().in(ModelGroup::Outdated), 2);
        m_fixture->table.setRows(rowsOf(samples::models())); // and back
        QCOMPARE(m_fixture->table.census().in(ModelGroup::Outdated), 3);
    }

    void theRowSaysSo()
    {
        QCOMPARE(note(ready), QStringLiteral("newer version, 1.20 GB"));
        QCOMPARE(note(unproved), QStringLiteral("newer version"));
        QVERIFY(note(QStringLiteral("downloading")).startsWith(QStringLiteral("from ")));
        const int row = m_fixture->table.rowOf(ready);
        QVERIFY(m_fixture->table.index(row, ModelTable::StateColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("3 Nov 2026")));
    }

    void theDetailsSayWhatIsThereAndTheirButtonUpdates()
    {
        m_fixture->window.showModel(ready);
        auto* details = m_fixture->window.findChild<DetailsPane*>();
        QVERIFY2(details->story().contains(
                     QStringLiteral("A newer version of 3 Nov 2026 is at the hub, 1.20 GB to fetch.")),
                 qPrintable(details->story()));
        auto* button = details->findChild<QPushButton*>();
        QCOMPARE(button->text().remove(u'&'), QStringLiteral("Update …"));
        m_fixture->questions.updateAnswer = Questions::UpdateAnswer::Replace;
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_fixture->verbs.calls, QStringList{QStringLiteral("update ready")});
        QCOMPARE(m_fixture->questions.planned->bytes, 1'200'000'000);
        m_fixture->table.setStates({{ready, state::Damaged{}}});
        QCOMPARE(button->text().remove(u'&'), QStringLiteral("Repair")); // first
        m_fixture->table.setStates({{ready, samples::stateOf(ready)}});
        m_fixture->table.setNewer({});
        QCOMPARE(button->text().remove(u'&'), QStringLiteral("Verify"));
        QVERIFY(!details->story().contains(QStringLiteral("newer version")));
    }

    void theQuestionDecidesWhatBecomesOfTheOldOne_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QStringList>("calls");
        QTest::newRow("cancelled") << int(Questions::UpdateAnswer::Leave) << QStringList();
        QTest::newRow("replaced") << int(Questions::UpdateAnswer::Replace)
                                  << QStringList{QStringLiteral("update ready"),
                                                 QStringLiteral("update unproved")};
        QTest::newRow("kept") << int(Questions::UpdateAnswer::Beside)
                              << QStringList{QStringLiteral("update ready keep"),
                                             QStringLiteral("update unproved keep")};
    }
    void theQuestionDecidesWhatBecomesOfTheOldOne()
    {
        QFETCH(int, answer);
        QFETCH(QStringList, calls);
        m_fixture->questions.updateAnswer = Questions::UpdateAnswer(answer);
        action(UpdateActions::UpdateAll)->trigger();
        QCOMPARE(m_fixture->verbs.calls, calls);
        QCOMPARE(m_fixture->questions.planned->models, 2);
    }

    void whatIsSelectedIsUpdatedOrSkipped()
    {
        m_fixture->window.showModel(QStringLiteral("absent"));
        QVERIFY(!action(UpdateActions::Update)->isEnabled());
        QVERIFY(!action(UpdateActions::Skip)->isEnabled());
        QVERIFY(action(UpdateActions::UpdateAll)->isEnabled());
        m_fixture->list()->selectAll();
        action(UpdateActions::Skip)->trigger();
        QCOMPARE(m_fixture->verbs.calls,
                 QStringList({QStringLiteral("skip ready"), QStringLiteral("skip unproved")}));
        m_fixture->table.setNewer({});
        QVERIFY(!action(UpdateActions::UpdateAll)->isEnabled());
        QVERIFY(!action(UpdateActions::Update)->isEnabled());
    }

    void byHandItIsCheckedAndTheResultTold()
    {
        action(UpdateActions::Check)->trigger();
        QCOMPARE(m_fixture->verbs.calls, QStringList{QStringLiteral("check for updates")});
        m_fixture->window.updatesChecked({});
        QCOMPARE(news(), QStringList{QStringLiteral("There are newer versions of 3 model(s).")});
        m_fixture->table.setNewer({});
        m_fixture->window.updatesChecked({});
        QCOMPARE(news(), QStringList{QStringLiteral("No model has a newer version.")});
        m_fixture->window.updatesChecked(Error{ErrorKind::Network, QStringLiteral("refused")});
        QVERIFY(news().first().startsWith(QStringLiteral("Not every registry could be asked.")));
        m_fixture->window.notUpdated(ready, {ErrorKind::Network, QStringLiteral("refused")});
        QVERIFY(
            news().first().contains(QStringLiteral("“Gemma 2 2B Instruct · Q4_K_M” could not be updated.")));
        m_fixture->window.updatesChecked({});
        m_fixture->window.notUpdated(ready, {ErrorKind::Cancelled, {}});
        QCOMPARE(news(), QStringList{QStringLiteral("No model has a newer version.")});
    }

    void theDialogAsksWhetherTheOldOneStays()
    {
        std::optional<Questions::UpdateAnswer> answer;
        DialogQuestions().askUpdate(&m_fixture->window, {QStringLiteral("Gemma"), 1, 1'200'000'000},
                                    [&](Questions::UpdateAnswer given) { answer = given; });
        auto* box = m_fixture->window.findChild<QMessageBox*>();
        QCOMPARE(box->text(), QStringLiteral("Update “Gemma”?"));
        QVERIFY(box->informativeText().startsWith(QStringLiteral("1.20 GB are fetched.")));
        QVERIFY(!answer);
        box->checkBox()->setChecked(true);
        box->defaultButton()->click();
        QCOMPARE(answer, std::optional(Questions::UpdateAnswer::Beside));
    }

private:
    QAction* action(UpdateActions::Kind kind)
    {
        return m_fixture->window.findChild<LibraryPage*>()->updateActions().action(kind);
    }
    QStringList shownIds()
    {
        QStringList ids;
        const QAbstractItemModel& model = *m_fixture->list()->model();
        for (int row = 0; row < model.rowCount(); ++row)
            ids += model.index(row, 0).data(ModelTable::IdRole).toString();
        ids.sort();
        return ids;
    }
    QString note(const QString& id) const
    {
        return m_fixture->table.index(m_fixture->table.rowOf(id), ModelTable::StateColumn)
            .data(ModelTable::NoteRole)
            .toString();
    }
    /// The bars that are shown, without those of damage.
    QStringList news() const
    {
        QStringList texts;
        for (const MessageBar* bar : m_fixture->window.findChildren<MessageBar*>()) {
            if (bar->isVisibleTo(&m_fixture->window) && !bar->text().contains(QStringLiteral("damaged")))
                texts += bar->text().trimmed();
        }
        return texts;
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestOutdated)
#include "tst_outdated.moc"
