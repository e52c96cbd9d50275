// SPDX-License-Identifier: MIT
// Transfers in ranges of one source against scripted servers: what is asked again after a fault, what is not,
// and that no mixed file comes of it.
#include "tests/core/transfer/ranges_fixture.h"

using namespace cellar;
using namespace cellar::test;
using namespace cellar::test::ranges;
using namespace std::chrono_literals;

class tst_Ranges : public QObject
{
    Q_OBJECT

private slots:
    void aFileComesInRangesOverSeveralConnections();
    void withOneConnectionThereAreNeverTwo();
    void aCutConnectionIsResumedAtItsByte();
    void anotherTransferGoesOnWhereTheFirstWasStopped();
    void stoppedBeforeItsPartialIsOpenItLeavesNothing();
    void stoppedBeforeItsPartialIsOpenItKeepsWhatWasThere();

    void aWeakTagIsNeverACondition_data();
    void aWeakTagIsNeverACondition();
    void aFileThatIsReplacedIsNeverMixed_data();
    void aFileThatIsReplacedIsNeverMixed();
    void aReplacedFileIsNoticedWithoutAStrongTag_data();
    void aReplacedFileIsNoticedWithoutAStrongTag();
    void serversThatDoNotAgreeOnAWeakTagAreBelievedByTheDigest_data();
    void serversThatDoNotAgreeOnAWeakTagAreBelievedByTheDigest();
    void thatTheFileWasReplacedByAnotherIsSaid();
    void aFileThatWasReplacedByALongerOneIsFetchedAnew();
    void aStrangePartIsNoPart_data();
    void aStrangePartIsNoPart();
    void aRangeThatIsRefusedIsAskedAsAWhole();
    void aServerThatForgetsItsRangesIsAskedForTheWhole();

    void aCompletePartialIsProvedWithoutARequest();
    void whatIsOnlyProvedIsToldAsThat();
    void aCompletePartialThatIsWrongIsFetched();
    void withABrokenJournalTheWholeFileIsStillProved();
    void withABrokenJournalThePiecesThatAreKnownAreKept();
    void onlyTheDamagedPieceIsFetchedAgain();
    void aSignInPageLeavesThePartialUntouched();

    void aServerThatTricklesIsGivenUp();
    void theTailOfAStalledConnectionIsTakenOver();
    void aServerThatTakesNoFurtherConnectionGoesOnWithTheFirst_data();
    void aServerThatTakesNoFurtherConnectionGoesOnWithTheFirst();
    void anExpiredAddressIsAskedForAnew();
    void aStallIsToldAndTakenBack();

private:
    FakeClock m_clock;
};

void tst_Ranges::aFileComesInRangesOverSeveralConnections()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {paced(4 << 20)});
    TransferRun run(m_clock, fileFrom({server.url(u"/f"_qs)}), with(3));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.transfer->downloaded(), size);
    QCOMPARE(total(asked(server)), size);
    QVERIFY(server.requestCount() >= 3);
    QCOMPARE(server.connectionCount(), 3);
    QCOMPARE(run.result->resumed, 0);
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
    QCOMPARE(run.store->leftovers(), QStringList());
    m_clock.advance(10s); // nothing is written after the end
    QTest::qWait(50);
    QCOMPARE(run.store->leftovers(), QStringList());
    QCOMPARE(run.endings, 1);
}

void tst_Ranges::withOneConnectionThereAreNeverTwo()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {honest});
    TransferRun run(m_clock, fileFrom({server.url(u"/f"_qs)}), with(1));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(server.requestCount() > 1);
    QCOMPARE(server.connectionCount(), 1);
}

void tst_Ranges::aCutConnectionIsResumedAtItsByte()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {cutAfter(1'000'001), honest});
    TransferRun run(m_clock, fileFrom({server.url(u"/f"_qs)}), with(1));
    QTRY_VERIFY(run.waitsNow());
    m_clock.advance(1200ms);
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(asked(server)[1].offset, 1'000'001);
    QCOMPARE(server.requests()[1].request.header("If-Range"), QByteArray("\"v1\""));
    QVERIFY(!server.requests()[0].request.header("If-Range"));
    QCOMPARE(run.transfer->downloaded(), size);
}

void tst_Ranges::anotherTransferGoesOnWhereTheFirstWasStopped()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {cutAfter(3'000'000, Stop::Stall)});
    const ModelFile file = fileFrom({server.url(u"/f"_qs)});
    TransferRun first(m_clock, file, with(1));
    QTRY_COMPARE(first.transfer->downloaded(), 3'000'000);
    first.transfer->stop();
    QVERIFY(first.ends());
    QCOMPARE(first.outcome(), u"cancelled");
    QCOMPARE(readJournal(first.layout, file.place)->ranges, RangeSet({0, 3'000'000}));

    server.script(u"/f"_qs, {honest});
    TransferRun second(m_clock, file, with(1), first.store);
    QVERIFY(second.ends());
    QCOMPARE(second.outcome(), u"received");
    QCOMPARE(second.result->resumed, 3'000'000);
    QCOMPARE(asked(server)[1].offset, 3'000'000);
    QCOMPARE(server.requests()[1].request.header("If-Range"), QByteArray("\"v1\""));
    QCOMPARE(second.transfer->downloaded(), size - 3'000'000);
    QCOMPARE(first.endings, 1);
    QVERIFY(second.committed() == generatedBytes(seed, 0, size));
}

void tst_Ranges::stoppedBeforeItsPartialIsOpenItLeavesNothing()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {honest});
    TransferRun run(m_clock, fileFrom({server.url(u"/f"_qs)}), with(4));
    run.transfer->stop();
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"cancelled");
    QCOMPARE(run.store->leftovers(), QStringList());
    QCOMPARE(server.requestCount(), 0);
    QCOMPARE(m_clock.pendingAlarms(), 0);
}

void tst_Ranges::stoppedBeforeItsPartialIsOpenItKeepsWhatWasThere()
{
    ScriptedServer server;
    const ModelFile file = fileFrom({server.url(u"/f"_qs)});
    TransferRun run(m_clock, file, with(4), storeWith(file, {{0, piece}}, true));
    run.transfer->stop();
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"cancelled");
    QCOMPARE(readJournal(run.layout, file.place)->ranges, RangeSet({0, piece}));
}

void tst_Ranges::aWeakTagIsNeverACondition_data()
{
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<bool>("digestKnown");
    QTest::addColumn<bool>("inRanges");
    QTest::newRow("weak, digest known") << QByteArray("W/\"v1\"") << true << true;
    QTest::newRow("none, digest known") << QByteArray() << true << true;
    QTest::newRow("weak, no digest") << QByteArray("W/\"v1\"") << false << false;
    QTest::newRow("none, no digest") << QByteArray() << false << false;
    QTest::newRow("strong, no digest") << QByteArray("\"v1\"") << false << true;
}

void tst_Ranges::aWeakTagIsNeverACondition()
{
    QFETCH(QByteArray, etag);
    QFETCH(bool, digestKnown);
    QFETCH(bool, inRanges);
    ScriptedServer server;
    Step step = honest;
    step.etag = etag;
    server.script(u"/f"_qs, {step});
    TransferRun run(m_clock,
                    digestKnown ? fileFrom({server.url(u"/f"_qs)}) : unknownFrom({server.url(u"/f"_qs)}),
                    with(4));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
    const auto requests = server.requests();
    for (const RecordedRequest& record : requests)
        QVERIFY(etag.startsWith('"') || !record.request.header("If-Range"));
    QCOMPARE(requests.last().status, inRanges ? 206 : 200);
}

void tst_Ranges::aFileThatIsReplacedIsNeverMixed_data()
{
    QTest::addColumn<bool>("ranges");
    QTest::addColumn<bool>("ifRange");
    QTest::addColumn<bool>("digestKnown");
    for (const bool digestKnown : {true, false}) {
        const char* known = digestKnown ? "the digest is known" : "no digest";
        QTest::addRow("If-Range is honoured, %s", known) << true << true << digestKnown;
        QTest::addRow("If-Range is ignored, %s", known) << true << false << digestKnown;
        QTest::addRow("no ranges any more, %s", known) << false << true << digestKnown;
    }
}

// Between two ranges, while other connections bring the former version still.
void tst_Ranges::aFileThatIsReplacedIsNeverMixed()
{
    QFETCH(bool, ranges);
    QFETCH(bool, ifRange);
    QFETCH(bool, digestKnown);
    ScriptedServer server;
    Step former = Step::file(otherSeed, size);
    former.etag = "\"v0\"";
    former.bodyRate = 8 << 20;
    Step now = honest;
    now.ranges = ranges;
    now.ifRange = ifRange;
    server.script(u"/f"_qs, {former, former, former, now});
    TransferRun run(m_clock,
                    digestKnown ? fileFrom({server.url(u"/f"_qs)}) : unknownFrom({server.url(u"/f"_qs)}),
                    with(4));
    QVERIFY(endsWithin(m_clock, run, 30s));
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.result->published, digestKnown);
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
}

void tst_Ranges::aReplacedFileIsNoticedWithoutAStrongTag_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<bool>("tagged"); // or only dated
    QTest::newRow("a weak tag") << 4 << true;
    QTest::newRow("a date") << 4 << false;
    QTest::newRow("a weak tag, one connection") << 1 << true;
    QTest::newRow("a date, one connection") << 1 << false;
}

void tst_Ranges::aReplacedFileIsNoticedWithoutAStrongTag()
{
    QFETCH(int, connections);
    QFETCH(bool, tagged);
    ScriptedServer server;
    const auto version = [tagged](quint64 seed, const QByteArray& number) {
        Step step = Step::file(seed, size);
        step.etag = tagged ? "W/\"v" + number + '"' : QByteArray();
        step.headers = {{"Last-Modified", "Sun, 0" + number + " Nov 2020 08:49:37 GMT"}};
        step.bodyRate = 8 << 20;
        return step;
    };
    const Step former = version(otherSeed, "1");
    server.script(u"/f"_qs, {former, former, version(seed, "2")});
    TransferRun run(m_clock, fileFrom({server.url(u"/f"_qs)}), with(connections));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.dropped(), QStringList());
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
}

void tst_Ranges::serversThatDoNotAgreeOnAWeakTagAreBelievedByTheDigest_data()
{
    QTest::addColumn<QByteArrayList>("tags"); // in turn
    QTest::newRow("two of them") << QByteArrayList{"W/\"a\"", "W/\"b\"", "W/\"a\"", "W/\"b\"", "W/\"a\""};
    QTest::newRow("each time another") << QByteArrayList{"W/\"{n}\""};
}

void tst_Ranges::serversThatDoNotAgreeOnAWeakTagAreBelievedByTheDigest()
{
    QFETCH(QByteArrayList, tags);
    ScriptedServer server;
    QList<Step> steps;
    for (const QByteArray& tag : tags) {
        steps += honest;
        steps.last().etag = tag;
    }
    server.script(u"/f"_qs, steps);
    TransferRun run(m_clock, fileFrom({server.url(u"/f"_qs)}), with(1));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.dropped(), QStringList());
    QVERIFY2(run.transfer->downloaded() <= size + 2 * piece,
             qPrintable(QString::number(run.transfer->downloaded())));
}

void tst_Ranges::thatTheFileWasReplacedByAnotherIsSaid()
{
    ScriptedServer server;
    Step former = honest;
    former.etag = "W/\"1\"";
    Step now = Step::file(otherSeed, size);
    now.etag = "W/\"2\"";
    server.script(u"/f"_qs, {former, now});
    now = Step::file(otherSeed, size + 1);
    server.script(u"/longer"_qs, {former, now});
    TransferRun other(m_clock, fileFrom({server.url(u"/f"_qs)}), with(1));
    QVERIFY(other.ends());
    QCOMPARE(other.outcome(), u"digest-mismatch");
    QVERIFY2(other.result.error().detail.contains(u"changed"), qPrintable(other.result.error().detail));
    TransferRun longer(m_clock, fileFrom({server.url(u"/longer"_qs)}), with(1));
    QVERIFY(longer.ends());
    QCOMPARE(longer.outcome(), u"size-mismatch");
    QVERIFY2(longer.result.error().detail.contains(u"changed"), qPrintable(longer.result.error().detail));
}

void tst_Ranges::aFileThatWasReplacedByALongerOneIsFetchedAnew()
{
    constexpr qint64 longer = size + piece;
    ScriptedServer server;
    Step now = Step::file(otherSeed, longer);
    now.etag = "\"v2\"";
    server.script(u"/f"_qs, {now});
    const ModelFile file = unknownFrom({server.url(u"/f"_qs)});
    TransferRun run(m_clock, file, with(4), storeWith(file, {{0, piece}}, false, server.url(u"/f"_qs)));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(run.committed() == generatedBytes(otherSeed, 0, longer));
    QCOMPARE(run.store->leftovers(), QStringList());
}

void tst_Ranges::aStrangePartIsNoPart_data()
{
    QTest::addColumn<Step>("strange");
    QTest::addColumn<QString>("alone");
    Step step = honest;
    const QByteArray end = QByteArray::number(size);
    step.contentRange = "bytes 1-4194304/" + end;
    QTest::newRow("another start") << step << u"received"_qs;
    step.contentRange = "bytes 0-4194303/1000000000";
    QTest::newRow("another total") << step << u"size-mismatch"_qs;
    step.contentRange = "bytes 0-9999999/" + end;
    QTest::newRow("more than was asked for") << step << u"received"_qs;
    step.contentRange = "pages 1-2/" + end;
    QTest::newRow("another unit") << step << u"received"_qs;
    step.contentRange = QByteArray();
    QTest::newRow("no Content-Range") << step << u"received"_qs;
    step = honest;
    step.headers.emplaceBack("Content-Type", "multipart/byteranges; boundary=x");
    QTest::newRow("several parts") << step << u"received"_qs;
    step = honest;
    step.headers.emplaceBack("Content-Encoding", "gzip");
    QTest::newRow("encoded") << step << u"invalid-answer"_qs;
}

void tst_Ranges::aStrangePartIsNoPart()
{
    QFETCH(Step, strange);
    QFETCH(QString, alone);
    ScriptedServer server;
    server.script(u"/f"_qs, {strange});
    server.script(u"/good"_qs, {honest});
    TransferRun single(m_clock, fileFrom({server.url(u"/f"_qs)}), with(4));
    QVERIFY(single.ends());
    QCOMPARE(single.outcome(), alone);
    if (single.result)
        QVERIFY(single.committed() == generatedBytes(seed, 0, size));
    QCOMPARE(single.store->leftovers(), QStringList());

    TransferRun both(m_clock, fileFrom({server.url(u"/f"_qs), server.url(u"/good"_qs)}), with(4));
    QVERIFY(both.ends());
    QCOMPARE(both.outcome(), u"received");
    QCOMPARE(both.result->source, server.url(u"/good"_qs).toString());
    QVERIFY(both.committed() == generatedBytes(seed, 0, size));
}

void tst_Ranges::aRangeThatIsRefusedIsAskedAsAWhole()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {honest, Step::answer(416), honest});
    TransferRun run(m_clock, fileFrom({server.url(u"/f"_qs)}), with(1));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(!server.requests().last().request.header("Range"));
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
    QCOMPARE(run.store->leftovers(), QStringList());
}

void tst_Ranges::aServerThatForgetsItsRangesIsAskedForTheWhole()
{
    ScriptedServer server;
    Step whole = honest;
    whole.ranges = false;
    server.script(u"/f"_qs, {whole});
    const ModelFile file = fileFrom({server.url(u"/f"_qs)});
    TransferRun run(m_clock, file, with(4), storeWith(file, {{0, piece}}, true));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
    QCOMPARE(run.store->leftovers(), QStringList());
}

void tst_Ranges::aCompletePartialIsProvedWithoutARequest()
{
    ScriptedServer server;
    const ModelFile file = fileFrom({server.url(u"/f"_qs)});
    TransferRun run(m_clock, file, with(4), storeWith(file, {{0, size}}, false));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.result->resumed, size);
    QCOMPARE(run.result->source, QString());
    QCOMPARE(server.requestCount(), 0);
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
}

void tst_Ranges::whatIsOnlyProvedIsToldAsThat()
{
    ScriptedServer server;
    const ModelFile file = fileFrom({server.url(u"/f"_qs)});
    TransferRun run(m_clock, file, with(4), storeWith(file, {{0, size}}, false));
    // Time goes on while nothing is proved yet.
    connect(run.transfer.get(), &Transfer::happened, this, [&](const EventDetail& detail) {
        if (std::holds_alternative<event::StateChanged>(detail))
            m_clock.advance(m_clock.nextAlarm().value_or(Milliseconds(0)));
    });
    QTRY_VERIFY(!run.events.isEmpty());
    const auto* news = std::get_if<event::StateChanged>(&run.events.first());
    const auto* begin = news ? std::get_if<state::Verifying>(&news->state) : nullptr;
    QVERIFY(begin);
    QCOMPARE(begin->progress.done, 0);
    QCOMPARE(begin->progress.total, std::optional(size));
    QVERIFY(run.events.size() > 1);
    const auto* tick = std::get_if<event::Progressed>(&run.events[1]);
    QVERIFY(tick);
    QCOMPARE(tick->progress.done, 0);
    QCOMPARE(tick->progress.total, std::optional(size));
    QVERIFY(run.ends());
    QCOMPARE(run.all<event::StateChanged>().size(), 1);
    QCOMPARE(run.all<event::Progressed>().last().progress.done, size);
    QCOMPARE(run.all<event::Progressed>().last().connections, 0);
}

void tst_Ranges::aCompletePartialThatIsWrongIsFetched()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {Step::file(seed + 1, size)});
    ModelFile file = fileFrom({server.url(u"/f"_qs)});
    file.sha256 = generatedDigest(seed + 1, size);
    TransferRun run(m_clock, file, with(4), storeWith(file, {{0, size}}, false));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QStringList words;
    for (const auto& news : run.all<event::StateChanged>())
        words += stateName(news.state);
    QCOMPARE(words.first(), u"verifying");
    QVERIFY(words.mid(1).contains(u"downloading"));
    QVERIFY(run.committed() == generatedBytes(seed + 1, 0, size));
}

void tst_Ranges::withABrokenJournalTheWholeFileIsStillProved()
{
    ScriptedServer server;
    const ModelFile file = fileFrom({server.url(u"/f"_qs)});
    const auto store = storeWith(file, {{0, size}}, false);
    writeFile(Layout(store->root()).journal(file.place), "broken");
    TransferRun run(m_clock, file, with(4), store);
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(server.requestCount(), 0);
}

void tst_Ranges::withABrokenJournalThePiecesThatAreKnownAreKept()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {honest});
    const ModelFile file = fileFrom({server.url(u"/f"_qs)});
    // The last one too: the file is as long as it should be, with a hole in it.
    const auto store = storeWith(file, {{0, piece}, {2 * piece, size - 2 * piece}}, true);
    writeFile(Layout(store->root()).journal(file.place), "broken");
    TransferRun run(m_clock, file, with(4), store);
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(total(asked(server)), piece);
    QCOMPARE(asked(server).first().offset, piece);
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
}

void tst_Ranges::onlyTheDamagedPieceIsFetchedAgain()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {honest});
    const ModelFile file = fileFrom({server.url(u"/f"_qs)});
    const auto store = storeWith(file, {{0, size}}, true);
    damage(Layout(store->root()).partial(file.place), piece + 1000);
    TransferRun run(m_clock, file, with(4), store);
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(asked(server), (QList<ByteRange>{{piece, piece}}));
    QCOMPARE(run.result->resumed, size - piece);
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
}

void tst_Ranges::aSignInPageLeavesThePartialUntouched()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {Step::signInPage()});
    const ModelFile file = fileFrom({server.url(u"/f"_qs)});
    const auto store = storeWith(file, {{0, piece}}, true, server.url(u"/f"_qs));
    const Layout layout(store->root());
    const QByteArray journal = fileBytes(layout.journal(file.place));
    const QByteArray bytes = fileBytes(layout.partial(file.place));
    TransferRun run(m_clock, file, with(4), store);
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"captive-portal");
    QCOMPARE(fileBytes(layout.journal(file.place)), journal);
    QVERIFY(fileBytes(layout.partial(file.place)) == bytes);
}

void tst_Ranges::aServerThatTricklesIsGivenUp()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {cutAfter(600, Stop::Stall)}); // twenty bytes a second
    TransferRun run(m_clock, fileFrom({server.url(u"/f"_qs)}), with(1, 2));
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QTRY_COMPARE(run.transfer->downloaded(), attempt * 600);
        m_clock.advance(40s);
        QTRY_VERIFY(run.waitsNow() || run.endings > 0);
        m_clock.advance(3s);
    }
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"stalled");
    QCOMPARE(server.requestCount(), 3);
}

void tst_Ranges::theTailOfAStalledConnectionIsTakenOver()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {honest, cutAfter(1 << 20, Stop::Stall), honest});
    TransferRun run(m_clock, fileFrom({server.url(u"/f"_qs)}), with(2));
    QVERIFY(endsWithin(m_clock, run, 25s));
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.transfer->downloaded(), size);
    QCOMPARE(run.dropped(), QStringList());
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
}

void tst_Ranges::aServerThatTakesNoFurtherConnectionGoesOnWithTheFirst_data()
{
    QTest::addColumn<Step>("refusal");
    QTest::newRow("429") << Step::answer(429, {{"Retry-After", "300"}});
    QTest::newRow("503") << Step::answer(503);
    Step reset = honest;
    reset.stopAfter = 0;
    reset.stop = Stop::Reset;
    QTest::newRow("reset") << reset;
}

void tst_Ranges::aServerThatTakesNoFurtherConnectionGoesOnWithTheFirst()
{
    QFETCH(Step, refusal);
    ScriptedServer server;
    server.script(u"/f"_qs, {paced(4 << 20), refusal, refusal, honest});
    TransferRun run(m_clock, fileFrom({server.url(u"/f"_qs)}), with(3, 0)); // a single failure would end it
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(!run.waitsNow());
    QCOMPARE(run.dropped(), QStringList());
    QCOMPARE(run.transfer->downloaded(), size);
}

void tst_Ranges::anExpiredAddressIsAskedForAnew()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {Step::redirect("/signed?key=1"), Step::redirect("/anew?key=2")});
    server.script(u"/signed"_qs, {honest, Step::answer(403)});
    server.script(u"/anew"_qs, {honest});
    TransferRun run(m_clock, fileFrom({server.url(u"/f"_qs)}), with(1));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(server.requestCount(u"/f"_qs), 2);
    QCOMPARE(run.transfer->downloaded(), size);
    QCOMPARE(run.all<event::Retrying>().size(), 0);
}

void tst_Ranges::aStallIsToldAndTakenBack()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {paced(1 << 20)});
    TransferRun run(m_clock, fileFrom({server.url(u"/f"_qs)}), with(1));
    QTRY_VERIFY(run.transfer->downloaded() > 0);
    const auto isStalled = [&run] {
        const auto states = run.all<event::StateChanged>();
        const auto* state = std::get_if<state::Downloading>(&states.last().state);
        return state && state->stalled;
    };
    m_clock.advance(4900ms); // and nothing is read meanwhile
    QVERIFY(!isStalled());
    m_clock.advance(600ms);
    QVERIFY(isStalled());
    const qint64 before = run.transfer->downloaded();
    QTRY_VERIFY(run.transfer->downloaded() > before);
    m_clock.advance(250ms);
    QVERIFY(!isStalled());
}

QTEST_GUILESS_MAIN(tst_Ranges)
#include "tst_ranges.moc"
