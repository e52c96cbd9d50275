// SPDX-License-Identifier: MIT
#include "core/base/range_set.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cellar;

namespace {

QString text(const RangeSet& set)
{
    QStringList parts;
    for (const ByteRange& range : set.ranges())
        parts += u"%1-%2"_qs.arg(range.offset).arg(range.end());
    return parts.join(u' ');
}

RangeSet setOf(const QList<ByteRange>& ranges)
{
    RangeSet set;
    for (const ByteRange& range : ranges)
        set.add(range);
    return set;
}

} // namespace

class tst_RangeSet : public QObject
{
    Q_OBJECT

private slots:
    void neighboursAndOverlapsBecomeOne();
    void whatIsTakenOutLeavesTheRest();
    void itTellsWhatIsMissing();
    void itTellsWhereTheBytesFromTheStartEnd();
    void itDoesWhatASetOfNumbersDoes();
};

void tst_RangeSet::neighboursAndOverlapsBecomeOne()
{
    RangeSet set = setOf({{10, 5}, {20, 5}});
    QCOMPARE(text(set), u"10-15 20-25");
    set.add({15, 5});
    QCOMPARE(text(set), u"10-25");
    set.add({0, 0});
    set.add({0, 9});
    QCOMPARE(text(set), u"0-9 10-25");
    set.add({5, 100});
    QCOMPARE(text(set), u"0-105");
    QCOMPARE(set.total(), 105);
}

void tst_RangeSet::whatIsTakenOutLeavesTheRest()
{
    RangeSet set = setOf({{0, 10}, {10'000'000'000, 10}});
    set.remove({3, 4});
    QCOMPARE(text(set), u"0-3 7-10 10000000000-10000000010");
    set.remove({10, 5});
    QCOMPARE(text(set), u"0-3 7-10 10000000000-10000000010");
    set.remove({2, 10'000'000'003});
    QCOMPARE(text(set), u"0-2 10000000005-10000000010");
    set.remove(set);
    QVERIFY(set.isEmpty());
}

void tst_RangeSet::itTellsWhatIsMissing()
{
    const RangeSet set = setOf({{0, 10}, {20, 10}});
    QCOMPARE(text(set.missing({0, 40})), u"10-20 30-40");
    QCOMPARE(text(set.missing({5, 10})), u"10-15");
    QVERIFY(set.missing({20, 10}).isEmpty());
    QVERIFY(set.contains({21, 9}));
    QVERIFY(!set.contains({9, 2}));
}

void tst_RangeSet::itTellsWhereTheBytesFromTheStartEnd()
{
    QCOMPARE(RangeSet().frontier(), 0);
    QCOMPARE(setOf({{1, 10}}).frontier(), 0);
    QCOMPARE(setOf({{0, 10}, {11, 5}}).frontier(), 10);
}

void tst_RangeSet::itDoesWhatASetOfNumbersDoes()
{
    constexpr int most = 60;
    QRandomGenerator random(7);
    RangeSet set;
    QList<bool> numbers(most);
    for (int round = 0; round < 5000; ++round) {
        const int offset = int(random.bounded(most));
        const int length = int(random.bounded(most - offset));
        const bool adds = random.bounded(2) == 0;
        adds ? set.add({offset, length}) : set.remove({offset, length});
        for (int i = offset; i < offset + length; ++i)
            numbers[i] = adds;
        RangeSet expected;
        for (int i = 0; i < most; ++i) {
            if (numbers[i])
                expected.add({i, 1});
        }
        QCOMPARE(text(set), text(expected));
    }
}

QTEST_APPLESS_MAIN(tst_RangeSet)
#include "tst_range_set.moc"
