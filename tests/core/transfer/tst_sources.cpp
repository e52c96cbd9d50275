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
    void aSilentFirstSourceHoldsNobodyUp_data();
    void aSilentFirstSourceHoldsNobodyUp();
    void aSourceThatAnswersLateIsUsedAllTheSame();
    void whoAnswersFirstOfTheSilentHasTheRange();
    void aHostWithoutAFreeConnectionHoldsNobodyUp();
    void furtherConnectionsGoWhereTheHostIsFree();
    void beforeAnothersBytesComeTheJournalForgetsTheFormer();

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

void tst_Sources::aSilentFirstSourceHoldsNobodyUp_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<bool>("ranges");
    QTest::addColumn<bool>("digestKnown");
    for (const int connections : {1, 4}) {
        QTest::addRow("%d connections", connections) << connections << true << true;
        QTest::addRow("%d connections, no digest", connections) << connections << true << false;
        QTest::addRow("%d connections, the other without ranges", connections)
            << connections << false << true;
    }
}

void tst_Sources::aSilentFirstSourceHoldsNobodyUp()
{
    QFETCH(int, connections);
    QFETCH(bool, ranges);
    QFETCH(bool, digestKnown);
    ScriptedServer silent;
    Step never = honest;
    never.silent = true;
    silent.script(u"/f"_qs, {never});
    ScriptedServer good;
    Step step = honest;
    step.ranges = ranges;
    good.script(u"/f"_qs, {step});
    const QList<QUrl> urls{silent.url(u"/f"_qs), good.url(u"/f"_qs)};
    TransferRun run(m_clock, digestKnown ? fileFrom(urls) : unknownFrom(urls), with(connections));
    QTRY_COMPARE(silent.requestCount(), 1);
    m_clock.advance(1750ms);
    QTest::qWait(50);
    QCOMPARE(good.requestCount(), 0);
    m_clock.advance(500ms);
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(silent.requestCount(), 1);
    QCOMPARE(run.dropped(), QStringList());
    QCOMPARE(run.transfer->downloaded(), size);
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
    QCOMPARE(run.store->leftovers(), QStringList());
}

void tst_Sources::aSourceThatAnswersLateIsUsedAllTheSame()
{
    constexpr qint64 large = 32 << 20; // enough to try it once more
    ScriptedServer late;
    Step afterAWhile = Step::file(seed, large);
    afterAWhile.delay = 500ms;
    late.script(u"/f"_qs, {afterAWhile, Step::file(seed, large)});
    ScriptedServer slow;
    Step step = Step::file(seed, large);
    step.bodyRate = 1 << 20;
    slow.script(u"/f"_qs, {step});
    TransferRun run(
        m_clock,
        generatedFile(u"folder"_qs, u"model.gguf"_qs, seed, large, {late.url(u"/f"_qs), slow.url(u"/f"_qs)}),
        with(2));
    QTRY_COMPARE(late.requestCount(), 1);
    m_clock.advance(2250ms);
    QTRY_VERIFY(slow.bodySent() > 0);
    QVERIFY(endsWithin(m_clock, run, 60s));
    QCOMPARE(run.outcome(), u"received");
    QVERIFY2(late.bodySent() > large / 2, qPrintable(QString::number(late.bodySent())));
    QVERIFY(run.committed() == generatedBytes(seed, 0, large));
}

void tst_Sources::whoAnswersFirstOfTheSilentHasTheRange()
{
    ScriptedServer late;
    Step afterAWhile = honest;
    afterAWhile.delay = 500ms;
    late.script(u"/f"_qs, {afterAWhile, honest});
    ScriptedServer silent;
    Step never = honest;
    never.silent = true;
    silent.script(u"/f"_qs, {never});
    TransferRun run(m_clock, fileFrom({late.url(u"/f"_qs), silent.url(u"/f"_qs)}), with(2));
    QTRY_COMPARE(late.requestCount(), 1);
    m_clock.advance(2250ms);
    QTRY_COMPARE(silent.requestCount(), 1);
    m_clock.advance(250ms);
    QVERIFY(run.ends()); // without waiting for the other
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(total(asked(late)), size);
}

void tst_Sources::aHostWithoutAFreeConnectionHoldsNobodyUp()
{
    ScriptedServer busy;
    busy.script(u"/f"_qs, {honest});
    ScriptedServer good;
    good.script(u"/f"_qs, {honest});
    TransferRun run(m_clock, fileFrom({busy.url(u"/f"_qs), good.url(u"/f"_qs)}), with(4));
    run.hostSlots.setMost(1);
    QObject holder;
    auto slot = run.hostSlots.tryTake(busy.url(u"/f"_qs), HostSlots::Want::First, &holder);
    QVERIFY(slot);
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(busy.requestCount(), 0);
    QCOMPARE(total(asked(good)), size);
    slot.reset();
    QVERIFY(run.hostSlots.tryTake(busy.url(u"/f"_qs), HostSlots::Want::More, &holder)); // nobody waits there
}

void tst_Sources::furtherConnectionsGoWhereTheHostIsFree()
{
    constexpr qint64 large = 32 << 20;
    ScriptedServer faster;
    ScriptedServer slower;
    Step step = Step::file(seed, large);
    step.bodyRate = 8 << 20;
    faster.script(u"/f"_qs, {step});
    step.bodyRate = 4 << 20;
    slower.script(u"/f"_qs, {step});
    TransferRun run(m_clock,
                    generatedFile(u"folder"_qs, u"model.gguf"_qs, seed, large,
                                  {faster.url(u"/f"_qs), slower.url(u"/f"_qs)}),
                    with(2));
    run.hostSlots.setMost(1);
    QVERIFY(endsWithin(m_clock, run, 60s));
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(slower.requestCount() > 1); // while the faster one has its only connection
}

// A disk on which the journal cannot be written stands for a process that is killed before it is.
void tst_Sources::beforeAnothersBytesComeTheJournalForgetsTheFormer()
{
    ScriptedServer first;
    ScriptedServer second;
    first.script(u"/f"_qs, {cutAfter(1 << 20, Stop::Stall), Step::answer(404)});
    second.script(u"/f"_qs, {Step::file(otherSeed, size)});
    TransferRun run(m_clock, unknownFrom({first.url(u"/f"_qs), second.url(u"/f"_qs)}), with(1));
    QTRY_COMPARE(run.transfer->downloaded(), 1 << 20);
    const auto isInTheJournal = [&run, this] {
        m_clock.advance(250ms);
        const auto journal = readJournal(run.layout, run.place);
        return journal && journal->ranges == RangeSet({0, 1 << 20});
    };
    QTRY_VERIFY(isInTheJournal());
    const QString journal = run.layout.journal(run.place);
    QVERIFY(QFile::remove(journal));
    QVERIFY(QDir().mkpath(journal + u"/in the way"_qs));
    QVERIFY(endsWithin(m_clock, run, 60s)); // after the stall and the backoff
    QCOMPARE(second.requestCount(), 1);
    QCOMPARE(run.outcome(), u"io");
    QCOMPARE(run.transfer->downloaded(), 1 << 20); // not a byte of the second
}

QTEST_GUILESS_MAIN(tst_Sources)
#include "tst_sources.moc"
