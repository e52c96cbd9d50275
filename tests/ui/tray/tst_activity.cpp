// SPDX-License-Identifier: MIT
#include "ui/tray/activity.h"

#include <QLocale>
#include <QTest>

using namespace cellar;

class ActivityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void nothingGoingOnIsSaid();
    void theCountsAndThePercentOfAllWorkAreSaid();
    void whatHasNoKnownSizeHasNoShareInThePercent();
    void faultsHaveALineOfTheirOwn();
    void aVerificationAddsNothingToTheSpeed();
    void aRepairIsWorkAndAPauseIsNot();
};

void ActivityTest::nothingGoingOnIsSaid()
{
    Activity activity;
    activity.add(state::Absent{});
    activity.add(state::Ready{});
    QCOMPARE(activity.progress.done, 0);
    QCOMPARE(tooltip(activity), QStringLiteral("Model Cellar\nNothing is going on"));
}

void ActivityTest::theCountsAndThePercentOfAllWorkAreSaid()
{
    Activity activity;
    activity.add(state::Downloading{{100, 400, 2'000'000, {}}, {}});
    activity.add(state::Downloading{{300, 400, 1'000'000, {}}, {}});
    activity.add(state::Verifying{{20, 200, 0, {}}});
    activity.add(state::Waiting{});
    activity.add(state::Locked{});
    activity.add(state::Queued{});
    QCOMPARE(
        tooltip(activity),
        QStringLiteral("Model Cellar\n2 downloading · 2 waiting · 1 verifying · 1 queued · 42% · 3.00 MB/s"));
}

void ActivityTest::whatHasNoKnownSizeHasNoShareInThePercent()
{
    Activity activity;
    activity.add(state::Downloading{{100, {}, 0, {}}, {}});
    QCOMPARE(tooltip(activity), QStringLiteral("Model Cellar\n1 downloading"));
    activity.add(state::Downloading{{50, 100, 0, {}}, {}});
    QCOMPARE(tooltip(activity), QStringLiteral("Model Cellar\n2 downloading · 50%"));
}

void ActivityTest::faultsHaveALineOfTheirOwn()
{
    Activity activity;
    activity.add(state::Queued{});
    activity.add(state::Damaged{});
    activity.add(state::Failed{});
    QCOMPARE(tooltip(activity), QStringLiteral("Model Cellar\n1 queued\n1 damaged · 1 failed"));
}

void ActivityTest::aVerificationAddsNothingToTheSpeed()
{
    Activity activity;
    activity.add(state::Verifying{{1, 2, 5'000'000, {}}});
    QCOMPARE(activity.progress.bytesPerSecond, 0.0);
}

void ActivityTest::aRepairIsWorkAndAPauseIsNot()
{
    Activity activity;
    activity.add(state::Repairing{{300, 400, 1'000'000, {}}, {}});
    activity.add(state::Paused{{1, 1'000'000, 0, {}}, {}});
    activity.add(state::Paused{{1, 1'000'000, 0, {}}, Error{ErrorKind::NoSpace, {}}});
    QCOMPARE(tooltip(activity), QStringLiteral("Model Cellar\n1 repairing · 2 paused · 75% · 1.00 MB/s"));
}

QTEST_GUILESS_MAIN(ActivityTest)
#include "tst_activity.moc"
