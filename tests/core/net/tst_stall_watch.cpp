// SPDX-License-Identifier: MIT
#include "core/net/stall_watch.h"

#include <QTest>

using namespace cellar;
using namespace std::chrono_literals;

class tst_StallWatch : public QObject
{
    Q_OBJECT

private slots:
    void noByteForSIsAStall();
    void aSteadyBodyIsNone();
    void lessThanAKibibyteASecondIsAStallAfterTwoS();
    void anHonestSlowLineLivesForHours();
    void timeInWhichWeDidNotTakeWhatWasThereDoesNotCount();
};

void tst_StallWatch::noByteForSIsAStall()
{
    StallWatch watch(30s, 0s);
    watch.observe(5s, 1000000, false);
    watch.observe(34s, 1000000, false);
    QVERIFY(!watch.isStalled());
    watch.observe(35s, 1000000, false);
    QVERIFY(watch.isStalled());
}

void tst_StallWatch::aSteadyBodyIsNone()
{
    StallWatch watch(1s, 0s);
    for (int i = 1; i < 1000; ++i) {
        watch.observe(i * 100ms, i * 1000, false);
        QVERIFY(!watch.isStalled());
    }
}

void tst_StallWatch::lessThanAKibibyteASecondIsAStallAfterTwoS()
{
    StallWatch watch(10s, 0s);
    for (int second = 1; second < 20; ++second) {
        watch.observe(second * 1s, second, false); // a byte a second
        QVERIFY(!watch.isStalled());
    }
    watch.observe(20s, 20, false);
    QVERIFY(watch.isStalled());
}

void tst_StallWatch::anHonestSlowLineLivesForHours()
{
    StallWatch watch(30s, 0s);
    for (int second = 1; second < 4 * 3600; ++second) {
        watch.observe(second * 1s, second * 1100LL, false);
        QVERIFY2(!watch.isStalled(), qPrintable(QString::number(second)));
    }
}

void tst_StallWatch::timeInWhichWeDidNotTakeWhatWasThereDoesNotCount()
{
    StallWatch watch(1s, 0s);
    for (int second = 1; second < 100; ++second) {
        watch.observe(second * 1s, 5, true); // the disk is slow
        QVERIFY(!watch.isStalled());
    }
    watch.observe(99900ms, 5, false);
    QVERIFY(!watch.isStalled());
    watch.observe(100s, 5, false);
    QVERIFY(watch.isStalled());
}

QTEST_APPLESS_MAIN(tst_StallWatch)
#include "tst_stall_watch.moc"
