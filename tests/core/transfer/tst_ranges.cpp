// SPDX-License-Identifier: MIT
// Transfers in ranges against scripted servers: what is asked again after a fault, what is not, and that no
// mixed file comes of it.
#include "core/hash/content_hasher.h"
#include "core/store/partial.h"
#include "core/store/piece_map_file.h"
#include "tests/core/transfer/transfer_run.h"
#include "tests/support/scripted_server.h"

using namespace cellar;
using namespace cellar::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 piece = PieceMap::pieceLength;
constexpr qint64 size = 3 * piece + 12345;
constexpr quint64 seed = 21;
constexpr quint64 otherSeed = 22;
const Step honest = Step::file(seed, size);

TransferOptions with(int connections, int retries = 5)
{
    return {RetryRules{retries, 1s}, 30s, connections};
}

Step cutAfter(qint64 bytes, Stop stop = Stop::Close)
{
    Step step = honest;
    step.stopAfter = bytes;
    step.stop = stop;
    return step;
}

Step paced(qint64 bytesPerSecond)
{
    Step step = honest;
    step.bodyRate = bytesPerSecond;
    return step;
}

ModelFile fileFrom(const QList<QUrl>& sources)
{
    return generatedFile(u"folder"_qs, u"model.gguf"_qs, seed, size, sources);
}

ModelFile unknownFrom(const QList<QUrl>& sources)
{
    ModelFile file = fileFrom(sources);
    file.sha256.reset();
    file.size.reset();
    return file;
}

/// The ranges that were asked for, in order; of a request for the whole: all of it.
QList<ByteRange> asked(const ScriptedServer& server, const QString& path = u"/f"_qs)
{
    QList<ByteRange> ranges;
    for (const RecordedRequest& record : server.requests(path))
        ranges += askedRange(record.request, size).value_or(ByteRange{0, size});
    return ranges;
}

qint64 total(const QList<ByteRange>& ranges)
{
    qint64 sum = 0;
    for (const ByteRange& range : ranges)
        sum += range.length;
    return sum;
}

/// What an earlier run left: these ranges, with the bytes that belong there.
std::shared_ptr<TemporaryStore> storeWith(const ModelFile& file, const QList<ByteRange>& ranges,
                                          bool fingerprints, const QUrl& source = {})
{
    auto store = std::make_shared<TemporaryStore>();
    const Layout layout(store->root());
    auto partial = Partial::open(layout, {file.place, size, file.sha256, file.pieces.has_value()});
    RangeSet kept;
    for (const ByteRange& range : ranges) {
        if (!(*partial)->write(range.offset, generatedBytes(seed, range.offset, range.length), {}))
            qFatal("the partial cannot be written");
        kept.add(range);
    }
    QHash<QString, QString> etags;
    if (!source.isEmpty())
        etags.insert(sourceKey(source), u"\"v1\""_qs);
    if (!(*partial)->checkpoint(kept, etags))
        qFatal("the journal cannot be written");
    if (!fingerprints)
        return store;
    auto map = PieceMapWriter::open(layout.partialPieces(file.place), size, file.sha256);
    for (qsizetype i = 0; i < PieceMap::count(size); ++i) {
        const ByteRange range = PieceMap::blank(size).rangeOf(i);
        if (kept.contains(range))
            (void)(*map)->write(i, fingerprintOf(generatedBytes(seed, range.offset, range.length)));
    }
    return store;
}

void damage(const QString& path, qint64 offset)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write("damaged") != 7)
        qFatal("%s cannot be damaged", qPrintable(path));
}

} // namespace

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
    void aFileThatWasReplacedByALongerOneIsFetchedAnew();
    void aStrangePartIsNoPart_data();
    void aStrangePartIsNoPart();
    void aRangeThatIsRefusedIsAskedAsAWhole();
    void aServerThatForgetsItsRangesIsAskedForTheWhole();

    void aCompletePartialIsProvedWithoutARequest();
    void withABrokenJournalTheWholeFileIsStillProved();
    void withABrokenJournalThePiecesThatAreKnownAreKept();
    void onlyTheDamagedPieceIsFetchedAgain();
    void aSignInPageLeavesThePartialUntouched();

    void aDeadSourceIsReplacedByTheNext();
    void aSourceThatStallsCostsLittle();
    void theTailOfAStalledConnectionIsTakenOver();
    void wrongBytesOfOneOfThreeAreBlamedOnIt_data();
    void wrongBytesOfOneOfThreeAreBlamedOnIt();
    void wrongBytesFromAllEndWithNothingLeft();
    void aServerThatTakesNoFurtherConnectionGoesOnWithTheFirst_data();
    void aServerThatTakesNoFurtherConnectionGoesOnWithTheFirst();
    void withoutADigestOnlyTheSameSourceGoesOn();
    void anExpiredAddressIsAskedForAnew();
    void aStallIsToldAndTakenBack();

private:
    /// Lets time go on in small steps until it ends, at most so long.
    bool endsWithin(TransferRun& run, Milliseconds limit)
    {
        for (Milliseconds passed{0}; passed < limit && run.endings == 0; passed += 250ms) {
            QTest::qWait(20);
            m_clock.advance(250ms);
        }
        return run.ends();
    }

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
    QVERIFY(endsWithin(run, 30s));
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.result->published, digestKnown);
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
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

void tst_Ranges::aDeadSourceIsReplacedByTheNext()
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

void tst_Ranges::aSourceThatStallsCostsLittle()
{
    ScriptedServer stalls;
    stalls.script(u"/f"_qs, {cutAfter(1 << 20, Stop::Stall)});
    ScriptedServer good;
    good.script(u"/f"_qs, {paced(2 << 20)});
    TransferRun run(m_clock, fileFrom({stalls.url(u"/f"_qs), good.url(u"/f"_qs)}), with(2));
    QVERIFY(endsWithin(run, 25s)); // less than the stall time
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.transfer->downloaded(), size);
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
}

void tst_Ranges::theTailOfAStalledConnectionIsTakenOver()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {honest, cutAfter(1 << 20, Stop::Stall), honest});
    TransferRun run(m_clock, fileFrom({server.url(u"/f"_qs)}), with(2));
    QVERIFY(endsWithin(run, 25s));
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.transfer->downloaded(), size);
    QCOMPARE(run.dropped(), QStringList());
    QVERIFY(run.committed() == generatedBytes(seed, 0, size));
}

void tst_Ranges::wrongBytesOfOneOfThreeAreBlamedOnIt_data()
{
    QTest::addColumn<int>("liar");
    QTest::addColumn<bool>("published");
    for (const int liar : {0, 1, 2}) {
        QTest::addRow("source %d", liar) << liar << false;
        QTest::addRow("source %d, piece hashes are known", liar) << liar << true;
    }
}

void tst_Ranges::wrongBytesOfOneOfThreeAreBlamedOnIt()
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
    QVERIFY(endsWithin(run, 60s));
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(run.committed() == generatedBytes(seed, 0, large));
    QVERIFY2(run.dropped() == QStringList{urls[liar].toString()}, qPrintable(run.dropped().join(u' ')));
    if (published) // what it brought is all that came twice
        QVERIFY2(run.transfer->downloaded() < large * 3 / 2,
                 qPrintable(QString::number(run.transfer->downloaded())));
}

void tst_Ranges::wrongBytesFromAllEndWithNothingLeft()
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

void tst_Ranges::withoutADigestOnlyTheSameSourceGoesOn()
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
