// SPDX-License-Identifier: MIT
#include "core/hash/piece_map.h"
#include "core/transfer/range_plan.h"

#include <QTest>

using namespace cellar;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MiB = 1 << 20;
constexpr qint64 piece = PieceMap::pieceLength;
using Asked = std::optional<ByteRange>;

} // namespace

class tst_RangePlan : public QObject
{
    Q_OBJECT

private slots:
    void rangesAreHandedOutFromTheFrontUntilAllAreAskedFor();
    void aLongRangeEndsWhereAPieceDoes();
    void aRangeShorterThanAPieceIsAsShortAsWanted();
    void whatIsHereIsNotAskedFor();
    void whatIsGivenUpIsAskedForAgain();
    void whatArrivedIsNeitherMissingNorAskedFor();
    void whatIsLostIsAskedForAgain();
    void nothingIsAskedForBeyondTheWindow();
    void whatWasGivenUpIsFreeUntilSomebodyElseHasIt_data();
    void whatWasGivenUpIsFreeUntilSomebodyElseHasIt();
    void itIsCompleteWhenAllIsHere();
    void theLengthOfARangeFollowsSpeedAndDistance_data();
    void theLengthOfARangeFollowsSpeedAndDistance();
    void theTailIsSharedWhereThatHelps_data();
    void theTailIsSharedWhereThatHelps();
};

void tst_RangePlan::rangesAreHandedOutFromTheFrontUntilAllAreAskedFor()
{
    RangePlan plan(10 * MiB, {});
    QCOMPARE(plan.unasked(), 10 * MiB);
    QList<ByteRange> asked;
    while (const auto range = plan.next(piece)) {
        plan.ask(*range);
        asked += *range;
    }
    QCOMPARE(asked, (QList<ByteRange>{{0, piece}, {piece, piece}, {2 * piece, 2 * MiB}}));
    QCOMPARE(plan.unasked(), 0);
    QVERIFY(!plan.isComplete());
}

void tst_RangePlan::aLongRangeEndsWhereAPieceDoes()
{
    RangePlan plan(100 * MiB, RangeSet({0, 1 * MiB}));
    QCOMPARE(plan.next(10 * MiB), Asked({1 * MiB, 7 * MiB}));
    QCOMPARE(plan.next(piece), Asked({1 * MiB, 3 * MiB}));
}

void tst_RangePlan::aRangeShorterThanAPieceIsAsShortAsWanted()
{
    QCOMPARE(RangePlan(100 * MiB, {}).next(1000), Asked({0, 1000}));
}

void tst_RangePlan::whatIsHereIsNotAskedFor()
{
    RangeSet here({0, 100});
    here.add({200, 100});
    RangePlan plan(400, here);
    QCOMPARE(plan.next(piece), Asked({100, 100}));
    plan.ask({100, 100});
    QCOMPARE(plan.next(piece), Asked({300, 100}));
}

void tst_RangePlan::whatIsGivenUpIsAskedForAgain()
{
    RangePlan plan(400, {});
    plan.ask({0, 400});
    QVERIFY(!plan.next(piece));
    plan.giveUp({150, 250});
    QCOMPARE(plan.next(piece), Asked({150, 250}));
}

void tst_RangePlan::whatArrivedIsNeitherMissingNorAskedFor()
{
    RangePlan plan(400, {});
    plan.ask({0, 400});
    plan.arrived({0, 100});
    QCOMPARE(plan.present().total(), 100);
    plan.giveUp({0, 400});
    QCOMPARE(plan.next(piece), Asked({100, 300}));
}

void tst_RangePlan::whatIsLostIsAskedForAgain()
{
    RangePlan plan(400, RangeSet({0, 400}));
    plan.lost({100, 50});
    QCOMPARE(plan.next(piece), Asked({100, 50}));
}

void tst_RangePlan::nothingIsAskedForBeyondTheWindow()
{
    const qint64 size = 2 * RangePlan::window;
    RangePlan plan(size, {});
    plan.ask({0, RangePlan::window});
    QVERIFY(!plan.next(piece)); // the front has to come first
    QCOMPARE(plan.unasked(), RangePlan::window);
    plan.arrived({0, piece});
    QCOMPARE(plan.next(piece), Asked({RangePlan::window, piece}));
}

void tst_RangePlan::whatWasGivenUpIsFreeUntilSomebodyElseHasIt_data()
{
    QTest::addColumn<QList<ByteRange>>("taken");
    QTest::addColumn<qint64>("free");
    QTest::newRow("nobody") << QList<ByteRange>() << 100LL;
    QTest::newRow("its end") << QList<ByteRange>{{150, 50}} << 50LL;
    QTest::newRow("its middle") << QList<ByteRange>{{120, 10}} << 20LL;
    QTest::newRow("its beginning") << QList<ByteRange>{{50, 51}} << 0LL;
    QTest::newRow("all of it") << QList<ByteRange>{{0, 400}} << 0LL;
    QTest::newRow("others") << QList<ByteRange>{{0, 100}, {200, 200}} << 100LL;
}

void tst_RangePlan::whatWasGivenUpIsFreeUntilSomebodyElseHasIt()
{
    QFETCH(QList<ByteRange>, taken);
    RangePlan asked(400, {});
    RangePlan here(400, {});
    for (const ByteRange& range : taken) {
        asked.ask(range);
        here.arrived(range);
    }
    QTEST(asked.stillFree({100, 100}), "free");
    QTEST(here.stillFree({100, 100}), "free");
}

void tst_RangePlan::itIsCompleteWhenAllIsHere()
{
    RangePlan plan(400, RangeSet({100, 300}));
    QVERIFY(!plan.isComplete());
    plan.arrived({0, 100});
    QVERIFY(plan.isComplete());
    QVERIFY(!plan.next(piece));
}

void tst_RangePlan::theLengthOfARangeFollowsSpeedAndDistance_data()
{
    QTest::addColumn<double>("speed"); // negative: not known
    QTest::addColumn<int>("answer");   // ms
    QTest::addColumn<qint64>("length");
    QTest::newRow("no speed yet") << -1.0 << 100 << piece;
    QTest::newRow("10 MB/s, 100 ms away") << 10e6 << 100 << 32'000'000LL;
    QTest::newRow("1 GB/s, 100 ms away") << 1e9 << 100 << 64 * MiB;
    QTest::newRow("absurdly fast") << 1e30 << 100 << 64 * MiB;
    QTest::newRow("next door") << 1e9 << 0 << piece;
    QTest::newRow("1 kB/s") << 1e3 << 100 << piece;
    QTest::newRow("stalled") << 0.0 << 100 << piece;
}

void tst_RangePlan::theLengthOfARangeFollowsSpeedAndDistance()
{
    QFETCH(double, speed);
    QFETCH(int, answer);
    QTEST(rangeLength(speed < 0 ? std::nullopt : std::optional(speed), Milliseconds(answer)), "length");
}

void tst_RangePlan::theTailIsSharedWhereThatHelps_data()
{
    using Speed = std::optional<double>;
    QTest::addColumn<QList<Running>>("running");
    QTest::addColumn<Speed>("own");
    QTest::addColumn<std::optional<Tail>>("tail");
    const auto left = [](qint64 bytes, Speed speed) { return Running{{0, bytes}, speed}; };
    const std::optional<Tail> none;
    QTest::newRow("nobody is at work") << QList<Running>() << Speed(1e6) << none;
    QTest::newRow("as fast as the other: half")
        << QList{left(8'000'000, 1e6)} << Speed(1e6) << std::optional(Tail{0, 4'000'000});
    QTest::newRow("own speed not known: half")
        << QList{left(8'000'000, 1e6)} << Speed() << std::optional(Tail{0, 4'000'000});
    QTest::newRow("a hundred times faster")
        << QList{left(10'100'000, 1e4)} << Speed(1e6) << std::optional(Tail{0, 100'000});
    QTest::newRow("so much faster that it takes all")
        << QList{left(1'000'000, 1e4)} << Speed(1e6) << std::optional(Tail{0, 0});
    QTest::newRow("a hundred times slower")
        << QList{left(100'000'000, 1e7)} << Speed(1e5) << std::optional(Tail{0, 99'009'900});
    QTest::newRow("so slow that it would only be in the way")
        << QList{left(8'000'000, 1e6)} << Speed(1e3) << none;
    QTest::newRow("it stands still: all")
        << QList{left(8'000'000, 0)} << Speed(1e6) << std::optional(Tail{0, 0});
    QTest::newRow("it stands still, own speed not known")
        << QList{left(8'000'000, 0)} << Speed() << std::optional(Tail{0, 0});
    QTest::newRow("it stands still, and so did the own")
        << QList{left(8'000'000, 0)} << Speed(0) << std::optional(Tail{0, 0});
    QTest::newRow("the last byte of one that stands still")
        << QList{left(1, 0)} << Speed(1e6) << std::optional(Tail{0, 0});
    QTest::newRow("ready soon") << QList{left(200'000, 1e6)} << Speed(1e6) << none;
    QTest::newRow("a tiny rest on a slow line")
        << QList{left(1000, 1e3)} << Speed(1e6) << std::optional(Tail{0, 0});
    QTest::newRow("it trickles, and so did the own") << QList{left(100'000, 20)} << Speed(30) << none;
    QTest::newRow("it trickles, and the own flows")
        << QList{left(100'000, 20)} << Speed(40) << std::optional(Tail{0, 0});
    QTest::newRow("too young to say") << QList{left(8'000'000, {})} << Speed(1e6) << none;
    QTest::newRow("the one that needs longest")
        << QList{left(8'000'000, 4e6), left(4'000'000, 1e6), left(1'000'000, 1e6)} << Speed(1e6)
        << std::optional(Tail{1, 2'000'000});
}

void tst_RangePlan::theTailIsSharedWhereThatHelps()
{
    QFETCH(QList<Running>, running);
    QFETCH(std::optional<double>, own);
    QFETCH(std::optional<Tail>, tail);
    const auto chosen = chooseTail(running, own);
    QCOMPARE(chosen.has_value(), tail.has_value());
    if (!tail)
        return;
    QCOMPARE(chosen->running, tail->running);
    QVERIFY2(qAbs(chosen->keeps - tail->keeps) <= 1, qPrintable(QString::number(chosen->keeps)));
}

QTEST_APPLESS_MAIN(tst_RangePlan)
#include "tst_range_plan.moc"
