// SPDX-License-Identifier: MIT
// Transfers from several sources against scripted servers: who is asked, who is left, and who is to blame.
#include "tests/core/transfer/ranges_fixture.h"

using namespace cellar;
using namespace cellar::test;
using namespace cellar::test::ranges;
using namespace std::chrono_literals;

class tst_Sources : public QObject
{
    Q_OBJECT

private slots:
    void aDeadSourceIsReplacedByTheNext();
    void aSourceThatStallsCostsLittle();
    void wrongBytesOfOneOfThreeAreBlamedOnIt_data();
    void wrongBytesOfOneOfThreeAreBlamedOnIt();
    void wrongBytesFromAllEndWithNothingLeft();
    void withoutADigestOnlyTheSameSourceGoesOn();

private:
    FakeClock m_clock;
};

void tst_Sources::aDeadSourceIsReplacedByTheNext()
{
    ScriptedServer dead;
    ScriptedServer good;
    good.script(u"/f"_qs, {honest});
    const QUrl gone = dead.url(u"/f"_qs);
    dead.goAway();
    TransferRun run(m_clock, fileFrom({gone, good.url(u"/f"_qs)}), with(4));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(total(asked(good)), size);
}

void tst_Sources::aSourceThatStallsCostsLittle()
{
    ScriptedServer stalls;
    stalls.script(u"/f"_qs, {cutAfter(1 << 20, Stop::Stall)});
    ScriptedServer good;
    good.script(u"/f"_qs, {paced(2 << 20)});
    TransferRun run(m_clock, fileFrom({stalls.url(u"/f"_qs), good.url(u"/f"_qs)}), with(2));
    QVERIFY(endsWithin(m_clock, run, 25s)); // less than the stall time
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.transfer->downloaded(), size);
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
}

void tst_Sources::wrongBytesOfOneOfThreeAreBlamedOnIt_data()
{
    QTest::addColumn<int>("liar");
    QTest::addColumn<bool>("published");
    for (const int liar : {0, 1, 2}) {
        QTest::addRow("source %d", liar) << liar << false;
        QTest::addRow("source %d, piece hashes are known", liar) << liar << true;
    }
}

void tst_Sources::wrongBytesOfOneOfThreeAreBlamedOnIt()
{
    QFETCH(int, liar);
    QFETCH(bool, published);
    constexpr qint64 large = 24 * (1 << 20) + 777; // enough to try all of them
    std::array<ScriptedServer, 3> servers;
    QList<QUrl> urls;
    for (int i = 0; i < 3; ++i) {
        Step step = Step::file(i == liar ? otherSeed : seed, large);
        step.bodyRate = 12 << 20;
        servers[size_t(i)].script(u"/f"_qs, {step});
        urls += servers[size_t(i)].url(u"/f"_qs);
    }
    ModelFile file = generatedFile(u"folder"_qs, u"model.gguf"_qs, seed, large, urls);
    if (published)
        file.pieces = publishedPieces(generatedBytes(seed, 0, large), 1 << 20);
    TransferRun run(m_clock, file, with(3));
    QVERIFY(endsWithin(m_clock, run, 60s));
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(run.committed() == generatedBytes(seed, 0, large));
    QVERIFY2(run.dropped() == QStringList{urls[liar].toString()}, qPrintable(run.dropped().join(u' ')));
    if (published) // what it brought is all that came twice
        QVERIFY2(run.transfer->downloaded() < large * 3 / 2,
                 qPrintable(QString::number(run.transfer->downloaded())));
}

void tst_Sources::wrongBytesFromAllEndWithNothingLeft()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {Step::file(otherSeed, size)});
    server.script(u"/g"_qs, {Step::file(otherSeed + 1, size)});
    TransferRun run(m_clock, fileFrom({server.url(u"/f"_qs), server.url(u"/g"_qs)}), with(4));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"digest-mismatch");
    QCOMPARE(run.dropped().size(), 2);
    QCOMPARE(run.store->leftovers(), QStringList());
    QCOMPARE(m_clock.pendingAlarms(), 0);
}

void tst_Sources::withoutADigestOnlyTheSameSourceGoesOn()
{
    ScriptedServer first;
    ScriptedServer second;
    first.script(u"/f"_qs, {cutAfter(1 << 20), honest});
    second.script(u"/f"_qs, {Step::file(otherSeed, size)});
    TransferRun run(m_clock, unknownFrom({first.url(u"/f"_qs), second.url(u"/f"_qs)}), with(1));
    QTRY_VERIFY(run.waitsNow());
    m_clock.advance(1200ms);
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(asked(first)[1].offset, 1 << 20);
    QCOMPARE(second.requestCount(), 0);
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));

    first.script(u"/f"_qs, {cutAfter(1 << 20), Step::answer(404)});
    TransferRun other(m_clock, unknownFrom({first.url(u"/f"_qs), second.url(u"/f"_qs)}), with(1));
    QTRY_VERIFY(other.waitsNow());
    m_clock.advance(1200ms);
    QVERIFY(other.ends());
    QCOMPARE(other.outcome(), u"received");
    QVERIFY(other.committed() == generatedBytes(otherSeed, 0, size)); // all of it from the second
}

QTEST_GUILESS_MAIN(tst_Sources)
#include "tst_sources.moc"
