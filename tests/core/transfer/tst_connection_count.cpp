// SPDX-License-Identifier: MIT
// The count against lines that are computed, a quarter of a second at a time.
#include "core/transfer/connection_count.h"

#include <QTest>

using namespace cellar;
using namespace std::chrono_literals;

namespace {

/// Bytes a second that so many connections bring together.
using Line = std::function<double(int connections)>;

const Line limitedAsAWhole = [](int) { return 100e6; };
const Line limitedPerConnection = [](int connections) { return connections * 10e6; };
const Line standsStill = [](int) { return 0.0; };

class Simulation
{
public:
    explicit Simulation(int permitted)
        : count(permitted)
    {
    }

    /// The connections follow what is wanted at once, and no more than `available`.
    void run(const Line& line, Milliseconds span, int available = 100)
    {
        const Milliseconds end = now + span;
        for (; now < end; now += 250ms) {
            const int running = std::min(available, count.wanted());
            received += qint64(line(running) / 4);
            count.observe(now, received, running);
            least = std::min(least, count.wanted());
            most = std::max(most, count.wanted());
        }
    }

    ConnectionCount count;
    Milliseconds now{0};
    qint64 received = 0;
    int least = 100;
    int most = 0;
};

} // namespace

class tst_ConnectionCount : public QObject
{
    Q_OBJECT

private slots:
    void itBeginsWithAsManyAsItMay();
    void aLineThatOneFillsGetsOne();
    void aLimitForEachConnectionKeepsAll();
    void aTrialOfFewerCostsLittle();
    void aLineThatChangesIsFollowed();
    void aLineThatStandsStillTellsNothing();
    void withoutEnoughConnectionsNothingIsConcluded();
    void oneIsNeverMore();
};

void tst_ConnectionCount::itBeginsWithAsManyAsItMay()
{
    QCOMPARE(ConnectionCount(4).wanted(), 4);
    QCOMPARE(ConnectionCount(1).wanted(), 1);
}

void tst_ConnectionCount::aLineThatOneFillsGetsOne()
{
    Simulation line(4);
    line.run(limitedAsAWhole, 10s);
    QCOMPARE(line.count.wanted(), 1);
}

void tst_ConnectionCount::aLimitForEachConnectionKeepsAll()
{
    Simulation line(4);
    line.run(limitedPerConnection, 10s);
    QCOMPARE(line.count.wanted(), 4);
    QCOMPARE(line.least, 2); // it was tried
}

void tst_ConnectionCount::aTrialOfFewerCostsLittle()
{
    Simulation line(4);
    line.run(limitedPerConnection, 100s);
    QVERIFY2(line.received >= qint64(0.95 * 40e6 * 100), qPrintable(QString::number(line.received)));
}

void tst_ConnectionCount::aLineThatChangesIsFollowed()
{
    Simulation line(4);
    line.run(limitedAsAWhole, 10s);
    QCOMPARE(line.count.wanted(), 1);
    line.run(limitedPerConnection, 60s);
    QCOMPARE(line.count.wanted(), 4);
    line.run(limitedAsAWhole, 60s);
    QVERIFY(line.count.wanted() <= 2); // one, or two in a trial
}

void tst_ConnectionCount::aLineThatStandsStillTellsNothing()
{
    Simulation line(4);
    line.run(standsStill, 60s);
    QCOMPARE(line.count.wanted(), 4);
    QCOMPARE(line.least, 4);
}

void tst_ConnectionCount::withoutEnoughConnectionsNothingIsConcluded()
{
    Simulation line(4);
    line.run(limitedAsAWhole, 60s, 2); // the server takes no more
    QCOMPARE(line.least, 4);
}

void tst_ConnectionCount::oneIsNeverMore()
{
    Simulation line(1);
    line.run(limitedPerConnection, 100s);
    QCOMPARE(line.most, 1);
}

QTEST_APPLESS_MAIN(tst_ConnectionCount)
#include "tst_connection_count.moc"
