// SPDX-License-Identifier: MIT
#include "core/ensure/scheduled_rate.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;
using namespace std::chrono_literals;

class tst_ScheduledRate : public QObject
{
    Q_OBJECT

private slots:
    void theLimitChangesWithTheHour()
    {
        FakeClock clock;
        const QTime hour = clock.utc().toLocalTime().time();
        RateLimiter limiter;
        ScheduledRate rate(limiter, clock);
        RateSpan span;
        span.days.set();
        span.from = QTime(hour.hour(), hour.minute()).addSecs(3600);
        span.to = span.from.addSecs(1800);
        span.limit = 1000;
        rate.set({{span}, 5000});
        QCOMPARE(limiter.limit(), std::optional<qint64>(5000));
        clock.advance(59min);
        QCOMPARE(limiter.limit(), std::optional<qint64>(5000));
        clock.advance(1min);
        QCOMPARE(limiter.limit(), std::optional<qint64>(1000));
        clock.advance(30min);
        QCOMPARE(limiter.limit(), std::optional<qint64>(5000));
    }

    void withoutSpansNoAlarmIsSet()
    {
        FakeClock clock;
        RateLimiter limiter;
        ScheduledRate rate(limiter, clock);
        rate.set({{}, 70});
        QCOMPARE(limiter.limit(), std::optional<qint64>(70));
        QCOMPARE(clock.pendingAlarms(), 0);
        rate.set({});
        QCOMPARE(limiter.limit(), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(tst_ScheduledRate)
#include "tst_scheduled_rate.moc"
