// SPDX-License-Identifier: MIT
#include "core/transfer/speed_meter.h"

#include <QTest>

using namespace cellar;
using namespace std::chrono_literals;

class tst_SpeedMeter : public QObject
{
    Q_OBJECT

private slots:
    void aSteadyStreamHasItsSpeed();
    void itFallsToZeroWhenNothingComes();
    void itFallsToZeroWithoutBeingObserved();
    void aFreshStartHasNoSpeedAndNoTimeLeft();
    void aStreamThatStartsOverHasNoNegativeSpeed();
    void timeLeftNeedsATotalAndASpeed();
    void anAbsurdTimeIsNone();
};

namespace {
constexpr qint64 MiB = 1 << 20;

SpeedMeter steady(int seconds, qint64 perSecond)
{
    SpeedMeter meter;
    for (int i = 0; i <= seconds * 4; ++i)
        meter.observe(i * 250ms, i * perSecond / 4);
    return meter;
}
} // namespace

void tst_SpeedMeter::aSteadyStreamHasItsSpeed()
{
    const SpeedMeter meter = steady(20, 8 * MiB);
    QCOMPARE(meter.bytesPerSecond(20s), 8.0 * MiB);
    const Progress progress = meter.progress(20s, 200 * MiB);
    QCOMPARE(progress.done, 160 * MiB);
    QCOMPARE(progress.eta, std::optional(5s));
}

void tst_SpeedMeter::itFallsToZeroWhenNothingComes()
{
    SpeedMeter meter = steady(10, 4 * MiB);
    double last = meter.bytesPerSecond(10s);
    for (int i = 1; i <= 20; ++i) {
        const Milliseconds now = 10s + i * 250ms;
        meter.observe(now, 40 * MiB);
        QVERIFY(meter.bytesPerSecond(now) <= last);
        last = meter.bytesPerSecond(now);
    }
    QCOMPARE(last, 0.0);
    QVERIFY(!meter.progress(15s, 100 * MiB).eta);
}

void tst_SpeedMeter::itFallsToZeroWithoutBeingObserved()
{
    const SpeedMeter meter = steady(10, 4 * MiB);
    QVERIFY(meter.bytesPerSecond(12s) < meter.bytesPerSecond(10s));
    QCOMPARE(meter.bytesPerSecond(16s), 0.0);
}

void tst_SpeedMeter::aFreshStartHasNoSpeedAndNoTimeLeft()
{
    SpeedMeter meter;
    QCOMPARE(meter.progress(0s, 100).bytesPerSecond, 0.0);
    meter.observe(0s, 50); // no time has passed: not infinite
    QCOMPARE(meter.progress(0s, 100).bytesPerSecond, 0.0);
    QVERIFY(!meter.progress(0s, 100).eta);
}

void tst_SpeedMeter::aStreamThatStartsOverHasNoNegativeSpeed()
{
    SpeedMeter meter = steady(10, 4 * MiB);
    meter.observe(10250ms, 0);
    QCOMPARE(meter.bytesPerSecond(10250ms), 0.0);
    meter.observe(10500ms, MiB);
    QVERIFY(meter.bytesPerSecond(10500ms) > 0);
}

void tst_SpeedMeter::timeLeftNeedsATotalAndASpeed()
{
    QVERIFY(!timeLeft({10, {}, 5.0, {}}));
    QVERIFY(!timeLeft({10, 20, 0.0, {}}));
    QCOMPARE(timeLeft({10, 20, 5.0, {}}), std::optional(2s));
    QCOMPARE(timeLeft({10, 21, 5.0, {}}), std::optional(3s)); // never said too early
}

void tst_SpeedMeter::anAbsurdTimeIsNone()
{
    QVERIFY(!timeLeft({0, 60LL << 30, 0.5, {}}));
    QVERIFY(!timeLeft({30, 20, 5.0, {}})); // more than all
}

QTEST_APPLESS_MAIN(tst_SpeedMeter)
#include "tst_speed_meter.moc"
