// SPDX-License-Identifier: MIT
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;

class TestFakeClock : public QObject
{
    Q_OBJECT

private slots:
    void alarmsRingInTheOrderOfTheirTimes()
    {
        FakeClock clock;
        QList<int> rung;
        const auto late = clock.makeAlarm([&] { rung.append(2); });
        const auto early = clock.makeAlarm([&] { rung.append(1); });
        late->start(Milliseconds(20));
        early->start(Milliseconds(10));
        clock.advance(Milliseconds(9));
        QCOMPARE(rung, QList<int>());
        clock.advance(Milliseconds(11));
        QCOMPARE(rung, (QList<int>{1, 2}));
    }

    void anAlarmStartedByAnotherRingsWithinTheSameSpan()
    {
        FakeClock clock;
        QList<qint64> times;
        std::unique_ptr<Alarm> alarm;
        alarm = clock.makeAlarm([&] {
            times.append(clock.now().count());
            if (times.size() < 3)
                alarm->start(Milliseconds(5));
        });
        alarm->start(Milliseconds(5));
        clock.advance(Milliseconds(100));
        QCOMPARE(times, (QList<qint64>{5, 10, 15}));
        QCOMPARE(clock.now(), Milliseconds(100));
    }

    void aStoppedOrDestroyedAlarmIsSilent()
    {
        FakeClock clock;
        int rung = 0;
        const auto stopped = clock.makeAlarm([&] { ++rung; });
        auto destroyed = clock.makeAlarm([&] { ++rung; });
        stopped->start(Milliseconds(5));
        destroyed->start(Milliseconds(5));
        stopped->stop();
        destroyed.reset();
        QVERIFY(!stopped->isActive());
        clock.advance(Milliseconds(10));
        QCOMPARE(rung, 0);
    }

    void startingAgainMovesTheAlarm()
    {
        FakeClock clock;
        int rung = 0;
        const auto alarm = clock.makeAlarm([&] { ++rung; });
        alarm->start(Milliseconds(10));
        clock.advance(Milliseconds(8));
        alarm->start(Milliseconds(10));
        QCOMPARE(clock.nextAlarm(), Milliseconds(10));
        clock.advance(Milliseconds(8));
        QCOMPARE(rung, 0);
        clock.advance(Milliseconds(2));
        QCOMPARE(rung, 1);
        QVERIFY(!alarm->isActive());
    }

    void anAlarmMayDestroyItselfWhenItRings()
    {
        FakeClock clock;
        std::unique_ptr<Alarm> alarm;
        bool rung = false;
        alarm = clock.makeAlarm([&] {
            alarm.reset();
            rung = true;
        });
        alarm->start(Milliseconds(1));
        clock.advance(Milliseconds(1));
        QVERIFY(rung);
        QCOMPARE(clock.pendingAlarms(), 0);
    }

    void pendingAlarmsAreCounted()
    {
        FakeClock clock;
        QCOMPARE(clock.nextAlarm(), std::nullopt);
        const auto one = clock.makeAlarm([] {});
        const auto two = clock.makeAlarm([] {});
        one->start(Milliseconds(7));
        two->start(Milliseconds(3));
        QCOMPARE(clock.pendingAlarms(), 2);
        QCOMPARE(clock.nextAlarm(), Milliseconds(3));
    }

    void theWallClockGoesAlongAndJumpsAlone()
    {
        FakeClock clock;
        const QDateTime before = clock.utc();
        clock.advance(Milliseconds(1500));
        QCOMPARE(before.msecsTo(clock.utc()), 1500);

        int rung = 0;
        const auto alarm = clock.makeAlarm([&] { ++rung; });
        alarm->start(Milliseconds(10));
        const QDateTime jumped(QDate(2030, 5, 6), QTime(7, 8, 9), Qt::UTC);
        clock.setUtc(jumped);
        QCOMPARE(clock.utc(), jumped);
        QCOMPARE(clock.now(), Milliseconds(1500));
        QCOMPARE(rung, 0);
    }
};

QTEST_GUILESS_MAIN(TestFakeClock)
#include "tst_fake_clock.moc"
