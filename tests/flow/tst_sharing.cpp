// SPDX-License-Identifier: MIT
// Several processes and one model: the holder dies while others wait, and others want to look, repair or tidy
// up.
#include "tests/flow/transfers.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

class SharingTest : public QObject
{
    Q_OBJECT

private slots:
    void oneOfThoseThatWaitTakesOverAndGoesOn();
    void whatIsFetchedIsNotTakenAway_data();
    void whatIsFetchedIsNotTakenAway();
    void whatIsReadIsNotTakenAway();
};

namespace {

Command ensureAsJson(const Bench& bench)
{
    return bench.command({QStringLiteral("ensure"), QStringLiteral("m"), QStringLiteral("--json"),
                          QStringLiteral("--connections"), QStringLiteral("1")});
}

Step paced(qint64 bytesPerSecond)
{
    Step step = BigModel::whole();
    step.bodyRate = bytesPerSecond;
    return step;
}

} // namespace

void SharingTest::oneOfThoseThatWaitTakesOverAndGoesOn()
{
    Bench bench;
    BigModel big(bench, {paced(6 * mebibyte)});
    Child holder(ensureAsJson(bench));
    QVERIFY(holder.waitForOut("\"progress\""));
    Child first(ensureAsJson(bench));
    Child second(ensureAsJson(bench));
    QVERIFY(first.waitForOut("\"locked\""));
    QVERIFY(second.waitForOut("\"locked\""));
    QTRY_VERIFY(bench.server().bodySent() > 12 * mebibyte);
    holder.kill();
    QVERIFY(!big.isThere());
    big.script({BigModel::whole()});
    QElapsedTimer since;
    since.start();
    const Outcome one = first.wait();
    const Outcome other = second.wait();
    QVERIFY2(one.exitCode == 0, one.err.constData());
    QVERIFY2(other.exitCode == 0, other.err.constData());
    QVERIFY2(since.elapsed() < 5000, qPrintable(QString::number(since.elapsed())));
    QVERIFY(big.isRight());
    const qint64 sent = big.sentSince();
    QVERIFY2(sent <= bigSize + journalInterval, qPrintable(QString::number(sent)));
    QCOMPARE(bench.leftovers(), QStringList());
}

void SharingTest::whatIsFetchedIsNotTakenAway_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("verify") << QByteArray("verify m");
    QTest::newRow("repair") << QByteArray("repair m --no-wait");
    QTest::newRow("remove") << QByteArray("remove m");
    QTest::newRow("prune") << QByteArray("prune --older-than 0");
}

void SharingTest::whatIsFetchedIsNotTakenAway()
{
    QFETCH(QByteArray, line);
    Bench bench;
    const BigModel big(bench, {paced(8 * mebibyte)});
    Child holder(ensureAsJson(bench));
    QTRY_VERIFY(bench.server().bodySent() > 2 * mebibyte);
    const Outcome meanwhile = bench.cellar(line.constData());
    QCOMPARE(meanwhile.signal, 0);
    const Outcome outcome = holder.wait();
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(big.isRight());
    QVERIFY2(bench.server().bodySent() <= bigSize + mebibyte, meanwhile.err.constData());
}

void SharingTest::whatIsReadIsNotTakenAway()
{
    Bench bench;
    const BigModel big(bench);
    QCOMPARE(big.ensure().exitCode, 0);
    Child reader(bench.command({QStringLiteral("verify"), QStringLiteral("m")}));
    const Outcome again = big.ensure();
    const Outcome pruned = bench.cellar("prune --older-than 0");
    QCOMPARE(pruned.signal, 0);
    QCOMPARE(reader.wait().exitCode, 0);
    QCOMPARE(again.exitCode, 0);
    QVERIFY(big.isRight());
}

QTEST_GUILESS_MAIN(SharingTest)
#include "tst_sharing.moc"
