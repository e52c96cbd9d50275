// SPDX-License-Identifier: MIT
#include "core/transfer/rate_limiter.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

using namespace cellar;
using namespace std::chrono_literals;

namespace {

constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;
constexpr qint64 everything = std::numeric_limits<qint64>::max();

/// One who reads all it may, from a line of a certain speed, and wakes when it is told or some time after.
class Reader
{
public:
    Reader(const RateLimiters& limiters, qint64 line, Milliseconds latest)
        : m_gate(limiters)
        , m_line(line)
        , m_latest(latest)
    {
    }

    Milliseconds due() const { return m_due; }
    void leaveUntil(Milliseconds when) { m_due = when; }

    void wake(Milliseconds now)
    {
        m_due = now + 1ms; // the line has nothing more for it
        for (qint64 there = available(now); there > 0; there = available(now)) {
            const qint64 bytes = std::min(there, m_gate.allowance(now));
            if (bytes == 0) {
                m_due = now + m_gate.waitFor(now) + lateness();
                return;
            }
            m_gate.spend(now, bytes);
            m_reads[now] += bytes;
            m_total += bytes;
        }
    }

    qint64 total() const { return m_total; }
    qint64 between(Milliseconds from, Milliseconds to) const
    {
        return std::accumulate(m_reads.lower_bound(from), m_reads.lower_bound(to), qint64(0),
                               [](qint64 sum, const auto& read) { return sum + read.second; });
    }

private:
    qint64 available(Milliseconds now) const { return m_line * now.count() / 1000 - m_total; }
    Milliseconds lateness()
    {
        m_noise = m_noise * 1103515245 + 12345;
        return Milliseconds((m_noise >> 16) % quint32(m_latest.count() + 1));
    }

    RateGate m_gate;
    const qint64 m_line; // bytes a second
    const Milliseconds m_latest;
    Milliseconds m_due{0};
    quint32 m_noise = 1;
    qint64 m_total = 0;
    std::map<Milliseconds, qint64> m_reads;
};

using Readers = std::vector<std::unique_ptr<Reader>>;

/// The same first at every moment: the order that starves the others, if any does.
void run(const Readers& readers, Milliseconds from, Milliseconds to)
{
    for (Milliseconds now = from; now < to; now += 1ms) {
        for (const auto& reader : readers) {
            if (reader->due() <= now)
                reader->wake(now);
        }
    }
}

qint64 totalOf(const Readers& readers)
{
    return std::accumulate(readers.begin(), readers.end(), qint64(0),
                           [](qint64 sum, const auto& reader) { return sum + reader->total(); });
}

/// The most bytes that any 250 ms up to `end` carry, over `readers` together.
template <class Range>
qint64 mostInAWindow(const Range& readers, Milliseconds end)
{
    qint64 most = 0;
    for (Milliseconds from = 0ms; from + 250ms <= end; from += 1ms) {
        qint64 bytes = 0;
        for (const auto& reader : readers)
            bytes += reader->between(from, from + 250ms);
        most = std::max(most, bytes);
    }
    return most;
}

bool isWithin(qint64 value, qint64 wanted, double part)
{
    return std::abs(double(value - wanted)) <= part * double(wanted);
}

QByteArray list(const Readers& readers)
{
    QByteArray text;
    for (const auto& reader : readers)
        text += QByteArray::number(reader->total()) + ' ';
    return text;
}

} // namespace

class tst_RateLimiter : public QObject
{
    Q_OBJECT

private slots:
    void withoutALimitEverythingIsAllowed();
    void theBucketHoldsATenthOfASecond_data();
    void theBucketHoldsATenthOfASecond();
    void theBeginningIsNoBurst();
    void afterTheWaitThereIsSomethingToRead_data();
    void afterTheWaitThereIsSomethingToRead();
    void theWaitIsZeroExactlyWhenSomethingIsAllowed();
    void whatWasReadBeyondTheLimitIsMadeUpFor();
    void aClockThatStandsOrGoesBackGivesNothing();
    void aChangedLimitHoldsAtOnce();
    void aLimitThatIsSetAgainAndAgainLetsBytesThrough();
    void aLimitBelowAByteCountsAsOne();
    void ofTwoLimitsTheNarrowerHolds();
    void oneHeldUpByItsOwnLimitTakesNothingFromTheOthers();
    void oneThatItsOwnLimitGivesNothingIsNotWaitedFor();
    void equalAppetitesGetEqualSharesSmoothly_data();
    void equalAppetitesGetEqualSharesSmoothly();
    void whatASlowLineLeavesTheOthersHave();
    void whoWasAwayHasNoClaimToTheTimeMissed();
    void whoStaysAwayOrIsGoneIsNotWaitedFor();
    void aGateOutlivesWhoMadeItsLimiter();
};

void tst_RateLimiter::withoutALimitEverythingIsAllowed()
{
    const auto none = std::make_shared<RateLimiter>();
    RateGate gate({none});
    QCOMPARE(gate.allowance(0ms), everything);
    gate.spend(0ms, 100 * MiB);
    QCOMPARE(gate.allowance(0ms), everything);
    QCOMPARE(gate.waitFor(0ms), 0ms);
    QCOMPARE(RateGate({}).allowance(0ms), everything);
    QCOMPARE(RateGate({}).waitFor(0ms), 0ms);
}

void tst_RateLimiter::theBucketHoldsATenthOfASecond_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<qint64>("most");
    QTest::newRow("1 B/s") << qint64(1) << qint64(4);
    QTest::newRow("1 KiB/s") << KiB << qint64(100);
    QTest::newRow("1 MB/s") << qint64(1'000'000) << qint64(100'000);
    QTest::newRow("100 MB/s") << qint64(100'000'000) << qint64(10'000'000);
    QTest::newRow("beyond all lines") << everything << (qint64(1) << 40) / 10;
}

void tst_RateLimiter::theBucketHoldsATenthOfASecond()
{
    QFETCH(qint64, limit);
    QFETCH(qint64, most);
    const auto limiter = std::make_shared<RateLimiter>(limit);
    RateGate gate({limiter});
    QCOMPARE(gate.allowance(0ms), 0);
    const qint64 allowed = gate.allowance(Milliseconds(1h));
    QVERIFY2(allowed <= most && allowed >= most - 4, qPrintable(QString::number(allowed)));
    gate.spend(Milliseconds(1h), allowed);
    QCOMPARE(gate.allowance(Milliseconds(1h)), 0);
}

void tst_RateLimiter::theBeginningIsNoBurst()
{
    const auto limiter = std::make_shared<RateLimiter>(MiB);
    RateGate gate({limiter});
    QCOMPARE(gate.allowance(Milliseconds(24h)), 0);
}

void tst_RateLimiter::afterTheWaitThereIsSomethingToRead_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<qint64>("least");
    QTest::newRow("1 KiB/s") << KiB << qint64(25);
    QTest::newRow("100 KiB/s") << 100 * KiB << 2 * KiB;
    QTest::newRow("10 MiB/s") << 10 * MiB << 250 * KiB;
}

void tst_RateLimiter::afterTheWaitThereIsSomethingToRead()
{
    QFETCH(qint64, limit);
    QFETCH(qint64, least);
    const auto limiter = std::make_shared<RateLimiter>(limit);
    RateGate gate({limiter});
    Milliseconds now = 0ms;
    QCOMPARE(gate.allowance(now), 0);
    for (int i = 0; i < 100; ++i) {
        const Milliseconds wait = gate.waitFor(now);
        QVERIFY(wait >= 20ms && wait <= 30ms);
        now += wait;
        const qint64 allowed = gate.allowance(now);
        QVERIFY2(allowed >= least, qPrintable(QString::number(allowed)));
        gate.spend(now, allowed);
    }
}

void tst_RateLimiter::theWaitIsZeroExactlyWhenSomethingIsAllowed()
{
    const auto limiter = std::make_shared<RateLimiter>(300 * KiB);
    RateGate a({limiter});
    RateGate b({limiter});
    for (int i = 0; i < 2000; ++i) {
        const Milliseconds now = i * 3ms;
        RateGate& gate = i % 3 == 0 ? a : b;
        const Milliseconds wait = gate.waitFor(now);
        const qint64 allowed = gate.allowance(now);
        QCOMPARE(wait == 0ms, allowed > 0);
        QVERIFY(wait <= RateGate::longestWait);
        gate.spend(now, allowed > 0 && i % 7 != 0 ? allowed : 0);
    }
}

void tst_RateLimiter::whatWasReadBeyondTheLimitIsMadeUpFor()
{
    const auto limiter = std::make_shared<RateLimiter>(100'000);
    RateGate gate({limiter});
    QCOMPARE(gate.allowance(0ms), 0);
    gate.spend(0ms, 50'000); // half a second's bytes
    QCOMPARE(gate.waitFor(0ms), RateGate::longestWait);
    QCOMPARE(gate.allowance(500ms), 0);
    QCOMPARE(gate.waitFor(500ms), 25ms);
    QCOMPARE(gate.allowance(525ms), 2500);
}

void tst_RateLimiter::aClockThatStandsOrGoesBackGivesNothing()
{
    const auto limiter = std::make_shared<RateLimiter>(MiB);
    RateGate gate({limiter});
    QCOMPARE(gate.allowance(1000ms), 0);
    QCOMPARE(gate.allowance(1000ms), 0);
    QCOMPARE(gate.allowance(0ms), 0);
}

void tst_RateLimiter::aChangedLimitHoldsAtOnce()
{
    const auto limiter = std::make_shared<RateLimiter>(10);
    RateGate gate({limiter});
    gate.spend(0ms, 10 * MiB); // twelve days of it
    limiter->setLimit(MiB);
    QCOMPARE(limiter->limit(), MiB);
    QCOMPARE(gate.allowance(0ms), 0);
    QVERIFY(gate.allowance(50ms) > 0);

    QVERIFY(gate.allowance(1000ms) > 100'000);
    limiter->setLimit(10 * KiB);
    QVERIFY(gate.allowance(1000ms) <= KiB);

    limiter->setLimit({});
    QCOMPARE(limiter->limit(), std::nullopt);
    QCOMPARE(gate.allowance(1000ms), everything);
    gate.spend(1000ms, 50 * MiB); // none of it counts
    limiter->setLimit(MiB);
    QVERIFY(gate.allowance(1050ms) > 0);
}

void tst_RateLimiter::aLimitThatIsSetAgainAndAgainLetsBytesThrough()
{
    const auto limiter = std::make_shared<RateLimiter>(MiB);
    RateGate gate({limiter});
    qint64 total = 0;
    for (int i = 0; i < 1000; ++i) {
        limiter->setLimit(MiB + i);
        const qint64 allowed = gate.allowance(i * 10ms);
        gate.spend(i * 10ms, allowed);
        total += allowed;
    }
    QVERIFY2(isWithin(total, 10 * MiB, 0.02), qPrintable(QString::number(total)));
}

void tst_RateLimiter::aLimitBelowAByteCountsAsOne()
{
    QCOMPARE(RateLimiter(0).limit(), 1);
    QCOMPARE(RateLimiter(-5).limit(), 1);
}

void tst_RateLimiter::ofTwoLimitsTheNarrowerHolds()
{
    const auto wide = std::make_shared<RateLimiter>(MiB);
    const auto narrow = std::make_shared<RateLimiter>(100 * KiB);
    for (const auto& limiters : {std::vector{wide, narrow}, std::vector{narrow, wide}}) {
        Readers readers;
        readers.push_back(std::make_unique<Reader>(limiters, 100 * MiB, 0ms));
        run(readers, 0ms, 10s);
        QVERIFY2(isWithin(totalOf(readers), 1000 * KiB, 0.02), list(readers));
    }
}

void tst_RateLimiter::oneHeldUpByItsOwnLimitTakesNothingFromTheOthers()
{
    const auto all = std::make_shared<RateLimiter>(MiB);
    const auto own = std::make_shared<RateLimiter>(50 * KiB);
    Readers readers;
    readers.push_back(std::make_unique<Reader>(std::vector{own, all}, 100 * MiB, 3ms));
    readers.push_back(std::make_unique<Reader>(std::vector{all}, 100 * MiB, 3ms));
    run(readers, 0ms, 10s);
    QVERIFY2(isWithin(readers[0]->total(), 500 * KiB, 0.05), list(readers));
    QVERIFY2(isWithin(totalOf(readers), 10 * MiB, 0.02), list(readers));
}

void tst_RateLimiter::oneThatItsOwnLimitGivesNothingIsNotWaitedFor()
{
    const auto all = std::make_shared<RateLimiter>(MiB);
    const auto own = std::make_shared<RateLimiter>(10);
    RateGate stuck({own, all});
    stuck.spend(0ms, MiB); // a day of its own limit, a second of all
    Readers readers;
    readers.push_back(std::make_unique<Reader>(std::vector{all}, 100 * MiB, 3ms));
    for (Milliseconds now = 0ms; now < 10s; now += 10ms) {
        run(readers, now, now + 10ms);
        QCOMPARE(stuck.allowance(now + 9ms), 0);
    }
    QVERIFY2(isWithin(readers[0]->between(2s, 10s), 8 * MiB, 0.02), list(readers));
}

void tst_RateLimiter::equalAppetitesGetEqualSharesSmoothly_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<int>("latest"); // ms
    for (const int count : {1, 2, 3, 7, 24}) {
        for (const qint64 limit : {10 * KiB, 300 * KiB, 8 * MiB, 100 * MiB}) {
            for (const int latest : {0, 8, 20})
                QTest::addRow("%d of %lld KiB/s, %d ms late", count, limit / KiB, latest)
                    << count << limit << latest;
        }
    }
}

void tst_RateLimiter::equalAppetitesGetEqualSharesSmoothly()
{
    QFETCH(int, count);
    QFETCH(qint64, limit);
    QFETCH(int, latest);
    const auto limiter = std::make_shared<RateLimiter>(limit);
    Readers readers;
    for (int i = 0; i < count; ++i)
        readers.push_back(std::make_unique<Reader>(std::vector{limiter}, 20 * limit, Milliseconds(latest)));
    run(readers, 0ms, 10s);

    QVERIFY2(isWithin(totalOf(readers), 10 * limit, 0.02), list(readers));
    for (const auto& reader : readers) {
        QVERIFY2(isWithin(reader->total(), 10 * limit / count, 0.2), list(readers));
        for (Milliseconds from = 0ms; from < 10s; from += 1s) // nobody starves for a second
            QVERIFY(reader->between(from, from + 1s) > 0);
    }
    const qint64 most = mostInAWindow(readers, 10s);
    QVERIFY2(most <= limit * 3 / 8, qPrintable(QString::number(most)));
    for (const auto& reader : readers) {
        const qint64 own = mostInAWindow(std::vector{reader.get()}, 10s);
        QVERIFY2(count > 3 || own <= limit * 3 / (8 * count), qPrintable(QString::number(own)));
    }
}

void tst_RateLimiter::whatASlowLineLeavesTheOthersHave()
{
    const auto limiter = std::make_shared<RateLimiter>(MiB);
    Readers readers;
    for (const qint64 line : {10 * KiB, 100 * MiB, 200 * KiB, 100 * MiB})
        readers.push_back(std::make_unique<Reader>(std::vector{limiter}, line, 3ms));
    run(readers, 0ms, 10s);
    QVERIFY2(isWithin(totalOf(readers), 10 * MiB, 0.02), list(readers));
    QVERIFY2(isWithin(readers[0]->total(), 100 * KiB, 0.05), list(readers));
    QVERIFY2(isWithin(readers[2]->total(), 2000 * KiB, 0.05), list(readers));
    QVERIFY2(isWithin(readers[1]->total(), readers[3]->total(), 0.05), list(readers));
}

void tst_RateLimiter::whoWasAwayHasNoClaimToTheTimeMissed()
{
    const auto limiter = std::make_shared<RateLimiter>(MiB);
    Readers readers;
    for (int i = 0; i < 2; ++i)
        readers.push_back(std::make_unique<Reader>(std::vector{limiter}, 100 * MiB, 0ms));
    readers[1]->leaveUntil(10s);
    run(readers, 0ms, 10s);
    QCOMPARE(readers[1]->total(), 0);
    const qint64 before = readers[0]->total();
    QVERIFY2(isWithin(before, 10 * MiB, 0.02), list(readers));
    run(readers, 10s, 12s);
    QVERIFY2(isWithin(readers[0]->total() - before, MiB, 0.1), list(readers));
    QVERIFY2(isWithin(readers[1]->total(), MiB, 0.1), list(readers));
}

void tst_RateLimiter::whoStaysAwayOrIsGoneIsNotWaitedFor()
{
    const auto limiter = std::make_shared<RateLimiter>(MiB);
    Readers readers;
    for (int i = 0; i < 3; ++i)
        readers.push_back(std::make_unique<Reader>(std::vector{limiter}, 100 * MiB, 0ms));
    run(readers, 0ms, 1s);
    readers[1]->leaveUntil(1h);
    readers.pop_back();
    run(readers, 1s, 10s);
    QVERIFY2(readers[0]->between(1s, 2s) > MiB * 3 / 4, list(readers));
    QVERIFY2(isWithin(readers[0]->between(2s, 10s), 8 * MiB, 0.02), list(readers));
}

void tst_RateLimiter::aGateOutlivesWhoMadeItsLimiter()
{
    auto limiter = std::make_shared<RateLimiter>(MiB);
    const RateLimiter& still = *limiter;
    auto gate = std::make_unique<RateGate>(RateLimiters{std::move(limiter)});
    QVERIFY(gate->allowance(0ms) < everything);
    QCOMPARE(still.limit(), MiB);
    gate.reset();
}

QTEST_APPLESS_MAIN(tst_RateLimiter)
#include "tst_rate_limiter.moc"
