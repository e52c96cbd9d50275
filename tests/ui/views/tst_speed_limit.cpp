// SPDX-License-Identifier: MIT
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/rate_edit.h"
#include "ui/dialogs/rate_spans_edit.h"
#include "ui/dialogs/speed_limit_dialog.h"
#include "ui/models/rate_settings.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace cellar;

namespace {

RateSchedule evenings()
{
    const RateSpan evening{0b1111111, QTime(18, 0), QTime(23, 30), 500'000};
    const RateSpan night{0b0000001, QTime(23, 30), QTime(6, 0), std::nullopt};
    return {{evening, night}, 12'345'000};
}

} // namespace

class TestSpeedLimit : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_fixture = std::make_unique<WindowFixture>();
    }
    void cleanup() { m_fixture.reset(); }

    void whatIsShownIsWhatWasGiven()
    {
        QCOMPARE(SpeedLimitDialog(evenings()).schedule(), evenings());
        QCOMPARE(SpeedLimitDialog(RateSchedule()).schedule(), RateSchedule());
    }

    void timesAreReadFromLeftToRightInEveryWindow()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const SpeedLimitDialog dialog(evenings());
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QStringList texts;
        for (const QTimeEdit* edit : dialog.findChildren<QTimeEdit*>())
            texts += edit->text();
        QVERIFY2(texts.contains(QStringLiteral("23:30")), qPrintable(texts.join(u' ')));
    }

    void aLimitIsShownInMegabytesWithoutIdleZeros()
    {
        RateEdit edit(QStringLiteral("No limit"));
        QCOMPARE(edit.text(), QStringLiteral("No limit"));
        edit.setLimit(2'000'000);
        QCOMPARE(edit.text(), QStringLiteral("2 MB/s"));
        edit.setLimit(1'234'000);
        QCOMPARE(edit.text(), QStringLiteral("1.234 MB/s"));
        edit.setLimit(1);
        QCOMPARE(edit.limit(), std::optional<qint64>(1000)); // never none
    }

    void whatIsAcceptedHoldsAtOnceAndInTheNextRun()
    {
        QCOMPARE(m_fixture->verbs.rates, QList<RateSchedule>{RateSchedule()});
        auto* dialog = opened();
        box(dialog, "&Limit")->setChecked(true);
        dialog->findChild<RateEdit*>()->setValue(2.5);
        QTest::keyClick(dialog, Qt::Key_Return);
        const RateSchedule chosen{{}, 2'500'000};
        QCOMPARE(m_fixture->verbs.rates.last(), chosen);
        QCOMPARE(storedRateSchedule(m_fixture->settings), chosen);

        RecordingVerbs next;
        const MainWindow window({m_fixture->table, next, m_fixture->questions, m_fixture->settings,
                                 m_fixture->clock, m_fixture->chronicle});
        QCOMPARE(next.rates, QList<RateSchedule>{chosen});
    }

    void whatIsCancelledChangesNothing()
    {
        auto* dialog = opened();
        box(dialog, "&Limit")->setChecked(true);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(m_fixture->verbs.rates.size(), 1);
        QCOMPARE(storedRateSchedule(m_fixture->settings), RateSchedule());
    }

    void aStoredScheduleComesBackWhole()
    {
        storeRateSchedule(m_fixture->settings, evenings());
        m_fixture->settings.sync();
        const QSettings again(m_fixture->settings.fileName(), QSettings::IniFormat);
        QCOMPARE(storedRateSchedule(again), evenings());
    }

    void whatIsStoredButDoesNotHoldCountsAsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nonsense") << QStringLiteral("{");
        QTest::newRow("a limit below zero") << QStringLiteral(R"({"otherwise":-1,"spans":[]})");
        QTest::newRow("another kind") << QStringLiteral("[]");
    }
    void whatIsStoredButDoesNotHoldCountsAsNone()
    {
        QFETCH(QString, text);
        storeRateSchedule(m_fixture->settings, evenings());
        const QString key = m_fixture->settings.allKeys().filter(QStringLiteral("rate")).first();
        m_fixture->settings.setValue(key, text);
        QCOMPARE(storedRateSchedule(m_fixture->settings), RateSchedule());
    }

    void aTimeIsAddedFilledInAndRemovedByTheKeyboard()
    {
        auto* dialog = opened();
        QPushButton* add = button(dialog, "&Add a Time");
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QCOMPARE(focused()->accessibleName(), QStringLiteral("Monday"));
        QTest::keyClick(focused(), Qt::Key_Space);
        QStringList names; // a time has two parts
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(focused(), Qt::Key_Tab);
            names += focused()->accessibleName();
        }
        QCOMPARE(names.join(u' '),
                 QStringLiteral("Tuesday Wednesday Thursday Friday Saturday Sunday From From To To Limit "
                                "Remove this time"));
        const RateSpan expected{0b0011110, QTime(8, 0), QTime(18, 0), 1'000'000};
        QCOMPARE(dialog->schedule().spans, QList<RateSpan>{expected});
        QTest::keyClick(focused(), Qt::Key_Tab);
        QCOMPARE(focused(), add); // as it stands below
        QTest::keyClick(focused(), Qt::Key_Backtab);
        QTest::keyClick(focused(), Qt::Key_Space);
        QCOMPARE(dialog->schedule().spans, QList<RateSpan>());
        QCOMPARE(focused(), add);
    }

    void theWeekBeginsAsTheLocaleHasIt()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        auto* dialog = opened();
        button(dialog, "&Add a Time")->click();
        QCOMPARE(focused()->accessibleName(), QStringLiteral("Sunday"));
        QTest::keyClick(focused(), Qt::Key_Space);
        QVERIFY(dialog->schedule().spans.first().days[6]);
        QCOMPARE(dialog->findChild<RateSpansEdit*>()->findChild<QLabel*>()->text(), QStringLiteral("Sun"));
    }

    void aTimeNeedsADay()
    {
        auto* dialog = opened();
        button(dialog, "&Add a Time")->click();
        QPushButton* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        for (auto* day : dialog->findChild<RateSpansEdit*>()->findChildren<QCheckBox*>())
            day->setChecked(false);
        QVERIFY(!ok->isEnabled());
        QVERIFY(says(dialog, "at least one day"));
    }

    void whatMayBeMistakenIsExplained()
    {
        auto* dialog = opened();
        button(dialog, "&Add a Time")->click();
        QVERIFY(!says(dialog, "next day") && !says(dialog, "overlap"));
        dialog->findChildren<QTimeEdit*>().last()->setTime(QTime(6, 0));
        QVERIFY(says(dialog, "next day"));
        button(dialog, "&Add a Time")->click();
        QVERIFY(says(dialog, "overlap"));
    }

    void theStatusBarSaysTheLimitThatHoldsNow()
    {
        const auto summary = [&] { return m_fixture->window.statusBar()->findChild<QLabel*>()->text(); };
        QVERIFY(!summary().contains(QStringLiteral("limited")));
        auto* dialog = opened();
        box(dialog, "&Limit")->setChecked(true);
        dialog->findChild<RateEdit*>()->setValue(2);
        dialog->accept();
        QVERIFY2(summary().contains(QStringLiteral("MB/s, limited to 2.00 MB/s")), qPrintable(summary()));
    }

private:
    SpeedLimitDialog* opened()
    {
        for (QAction* action : m_fixture->window.actions()) {
            if (action->text() == QStringLiteral("Speed &Limit …"))
                action->trigger();
        }
        auto* dialog = m_fixture->window.findChild<SpeedLimitDialog*>();
        QApplication::setActiveWindow(dialog);
        return dialog;
    }
    static QWidget* focused() { return QApplication::focusWidget(); }
    template <class Button>
    static Button* named(QWidget* parent, const char* text)
    {
        for (Button* button : parent->findChildren<Button*>()) {
            if (button->text().startsWith(QString::fromLatin1(text)))
                return button;
        }
        return nullptr;
    }
    static QPushButton* button(QWidget* parent, const char* text) { return named<QPushButton>(parent, text); }
    static QCheckBox* box(QWidget* parent, const char* text) { return named<QCheckBox>(parent, text); }
    static bool says(QWidget* parent, const char* words)
    {
        const auto labels = parent->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QString::fromLatin1(words));
        });
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestSpeedLimit)
#include "tst_speed_limit.moc"
