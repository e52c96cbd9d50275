// SPDX-License-Identifier: MIT
#include "core/store/space.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <thread>
#include <vector>

using namespace cellar;

namespace {

constexpr qint64 MiB = 1 << 20;
constexpr qint64 GiB = 1024 * MiB;
constexpr qint64 most = std::numeric_limits<qint64>::max();

/// 100 bytes of 1000, of which 10 are left free.
constexpr DiskRoom small{100, 1000};

} // namespace

class tst_Space : public QObject
{
    Q_OBJECT

private slots:
    void aHundredthIsLeftFreeUpToABound_data();
    void aHundredthIsLeftFreeUpToABound();
    void aClaimFitsOrNot_data();
    void aClaimFitsOrNot();
    void theDetailNamesAllNumbers();
    void claimsAddUp();
    void aClaimThatIsRefusedOrGoneLeavesNothingBehind();
    void whatIsOnTheDiskIsNeededNoMore();
    void aLaterClaimNeverMakesAnEarlierOneFail();
    void aGrowingNeedKeepsItsPlace();
    void aMovedClaimCountsOnce();
    void aClaimMayOutliveTheLedger();
    void claimsOfSeveralThreadsAddUp();
    void theDiskOfAPathIsLookedAt();
};

void tst_Space::aHundredthIsLeftFreeUpToABound_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("left");
    QTest::newRow("unknown") << qint64(0) << qint64(0);
    QTest::newRow("a USB stick") << 8 * GiB << 8 * GiB / 100;
    QTest::newRow("just below the bound") << 25600 * MiB - 100 << 256 * MiB - 1;
    QTest::newRow("at the bound") << 25600 * MiB << 256 * MiB;
    QTest::newRow("a large disk") << 8192 * GiB << 256 * MiB;
}

void tst_Space::aHundredthIsLeftFreeUpToABound()
{
    QFETCH(qint64, total);
    QFETCH(qint64, left);
    QCOMPARE(floorOf({total, total}), left);
}

void tst_Space::aClaimFitsOrNot_data()
{
    QTest::addColumn<qint64>("free");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("need");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* name, DiskRoom room, qint64 need, bool fits) {
        QTest::newRow(name) << room.free << room.total << need << fits;
    };
    row("to the last byte", small, 90, true);
    row("a byte too much", small, 91, false);
    row("a disk below its floor", {5, 1000}, 1, false);
    row("nothing is needed", {5, 1000}, 0, true);
    row("less than nothing", {0, 1000}, -1, true);
    row("a full disk", {0, 1000}, 1, false);
    row("more than any disk", {8192 * GiB, 8192 * GiB}, most, false);
    row("a network beyond all disks", {most, most}, 1024 * GiB, true);
    row("a file system that tells nothing", {0, 0}, 1024 * GiB, true);
    row("a large file", {61 * GiB, 512 * GiB}, 60 * GiB, true);
    row("a large file too many", {60 * GiB, 512 * GiB}, 60 * GiB, false);
}

void tst_Space::aClaimFitsOrNot()
{
    QFETCH(qint64, free);
    QFETCH(qint64, total);
    QFETCH(qint64, need);
    QFETCH(bool, fits);
    SpaceLedger ledger;
    const auto claim = ledger.claim(DiskRoom{free, total}, need);
    QCOMPARE(claim.has_value(), fits);
    if (fits)
        QVERIFY(claim->check({free, total}));
    else
        QCOMPARE(claim.error().kind, ErrorKind::NoSpace);
}

void tst_Space::theDetailNamesAllNumbers()
{
    SpaceLedger ledger;
    QCOMPARE(ledger.claim(small, 91).error().detail, u"needs 91, 100 free, 10 are left free"_qs);
    const auto claim = ledger.claim(small, 50);
    QCOMPARE(ledger.claim(small, 41).error().detail,
             u"needs 41, 100 free, 10 are left free, 50 are claimed before"_qs);
}

void tst_Space::claimsAddUp()
{
    SpaceLedger ledger;
    const auto first = ledger.claim(small, 40);
    const auto second = ledger.claim(small, 40);
    QVERIFY(first && second);
    QVERIFY(!ledger.claim(small, 11));
    QVERIFY(ledger.claim(small, 10));
    QVERIFY(ledger.claim(small, 0));
}

void tst_Space::aClaimThatIsRefusedOrGoneLeavesNothingBehind()
{
    SpaceLedger ledger;
    QVERIFY(!ledger.claim(small, 91));
    for (int i = 0; i < 3; ++i)
        QVERIFY(ledger.claim(small, 90));
}

void tst_Space::whatIsOnTheDiskIsNeededNoMore()
{
    SpaceLedger ledger;
    auto running = ledger.claim(small, 80);
    QVERIFY(running);
    running->setNeed(20); // 60 were written
    const DiskRoom now{40, 1000};
    QVERIFY(running->check(now));
    QVERIFY(ledger.claim(now, 10));
    QVERIFY(!ledger.claim(now, 11));
    running->setNeed(-5);
    QVERIFY(ledger.claim(now, 30));
    QVERIFY(running->check({0, 1000}));
}

void tst_Space::aLaterClaimNeverMakesAnEarlierOneFail()
{
    SpaceLedger ledger;
    const auto first = ledger.claim(small, 40);
    const auto second = ledger.claim(small, 50);
    QVERIFY(first && second);
    // Somebody else took 45 meanwhile.
    const DiskRoom now{55, 1000};
    QVERIFY(first->check(now));
    QCOMPARE(second->check(now).error().detail,
             u"needs 50, 55 free, 10 are left free, 40 are claimed before"_qs);
    QVERIFY(!first->check({49, 1000}));
}

void tst_Space::aGrowingNeedKeepsItsPlace()
{
    SpaceLedger ledger;
    auto first = ledger.claim(small, 0); // the size is not known yet
    const auto second = ledger.claim(small, 60);
    QVERIFY(first && second);
    first->setNeed(70);
    QVERIFY(first->check(small));
    QVERIFY(!second->check(small));
    first->setNeed(most);
    QVERIFY(!first->check(small));
    QVERIFY(!ledger.claim(small, most)); // and no sum overflows
}

void tst_Space::aMovedClaimCountsOnce()
{
    SpaceLedger ledger;
    auto first = ledger.claim(small, 40);
    auto second = ledger.claim(small, 30);
    QVERIFY(first && second);
    SpaceLedger::Claim moved = std::move(*first);
    QVERIFY(!ledger.claim(small, 21));
    moved = std::move(*second); // the 40 are given back
    QVERIFY(ledger.claim(small, 60));
    QVERIFY(!ledger.claim(small, 61));
}

void tst_Space::aClaimMayOutliveTheLedger()
{
    auto ledger = std::make_unique<SpaceLedger>();
    auto claim = ledger->claim(small, 90);
    ledger.reset();
    QVERIFY(claim);
    claim->setNeed(91);
    QVERIFY(!claim->check(small));
}

void tst_Space::claimsOfSeveralThreadsAddUp()
{
    SpaceLedger ledger;
    std::vector<std::vector<SpaceLedger::Claim>> kept(4);
    std::vector<std::thread> threads;
    for (auto& own : kept) {
        threads.emplace_back([&] {
            for (int i = 0; i < 20'000; ++i) {
                auto claim = ledger.claim(small, 2);
                if (claim && own.size() < 5)
                    own.push_back(std::move(*claim));
                for (auto& mine : own)
                    mine.setNeed(2);
            }
        });
    }
    for (auto& thread : threads)
        thread.join();
    for (const auto& own : kept)
        QCOMPARE(own.size(), 5u);
    QVERIFY(ledger.claim(small, 50)); // 20 times 2 are kept, and the others gave theirs back
    QVERIFY(!ledger.claim(small, 51));
}

void tst_Space::theDiskOfAPathIsLookedAt()
{
    const QTemporaryDir folder;
    SpaceLedger ledger;
    const QString path = folder.filePath(u"not/there/yet"_qs);
    QVERIFY(ledger.claim(path, 0));
    const auto tooMuch = ledger.claim(path, most);
    QVERIFY(!tooMuch);
    QCOMPARE(tooMuch.error().kind, ErrorKind::NoSpace);
    QVERIFY(tooMuch.error().detail.startsWith(u"needs 9223372036854775807, "_qs));
}

QTEST_APPLESS_MAIN(tst_Space)
#include "tst_space.moc"
