// SPDX-License-Identifier: MIT
// Transfers from packed sources, against scripted servers, on real sockets and a real disk.
#include "core/store/partial.h"
#include "core/transfer/packed_stream.h"
#include "tests/core/transfer/transfer_run.h"
#include "tests/support/packed.h"
#include "tests/support/scripted_server.h"

using namespace cellar;
using namespace cellar::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 size = 2 * PackedStream::blockBytes + 12345; // no whole number of blocks
constexpr qint64 piece = 256 << 10;
constexpr quint64 seed = 21;
constexpr quint64 otherSeed = 22;
const Step honest = Step::file(seed, size);
const QByteArray plain = generatedBytes(seed, 0, size);
const QByteArray zstd = packed(Packing::Zstd, plain);

Step sent(const QByteArray& bytes)
{
    Step step;
    step.body = Body::given(bytes);
    return step;
}

Step cut(qint64 bytes)
{
    Step step = sent(zstd);
    step.stopAfter = bytes;
    return step;
}

TransferOptions with(int connections)
{
    return {RetryRules{5, 1s}, 30s, connections};
}

ModelFile packedFrom(const QList<QUrl>& urls)
{
    ModelFile file = generatedFile(u"folder"_qs, u"model.gguf"_qs, seed, size, urls);
    for (Source& source : file.sources)
        source.packing = impliedPacking(source.url, file.place.name);
    return file;
}

ModelFile nothingKnownFrom(const QList<QUrl>& urls)
{
    ModelFile file = packedFrom(urls);
    file.sha256.reset();
    file.size.reset();
    return file;
}

/// Of zeros, packed to next to nothing.
ModelFile zerosFrom(const QUrl& url, qint64 count)
{
    ModelFile file = packedFrom({url});
    file.size = count;
    Hasher hasher;
    const QByteArray block(1 << 20, '\0');
    for (qint64 left = count; left > 0; left -= block.size())
        hasher.add(QByteArrayView(block).first(qMin<qint64>(left, block.size())));
    file.sha256 = hasher.finish();
    return file;
}

/// What an earlier run left.
std::shared_ptr<TemporaryStore> storeWith(const ModelFile& file, const QList<ByteRange>& ranges)
{
    auto store = std::make_shared<TemporaryStore>();
    auto partial = Partial::open(Layout(store->root()), {file.place, size, file.sha256, false});
    RangeSet kept;
    for (const ByteRange& range : ranges) {
        if (!(*partial)->write(range.offset, plain.mid(range.offset, range.length), {}))
            qFatal("the partial cannot be written");
        kept.add(range);
    }
    if (!(*partial)->checkpoint(kept, {}))
        qFatal("the journal cannot be written");
    return store;
}

/// Bytes of the file that were asked for in ranges.
qint64 asked(const ScriptedServer& server)
{
    qint64 sum = 0;
    for (const RecordedRequest& record : server.requests(u"/f"_qs))
        sum += askedRange(record.request, size).value_or(ByteRange{0, size}).length;
    return sum;
}

/// Lets time go on in small steps until it ends, at most so long.
bool endsWithin(FakeClock& clock, TransferRun& run, Milliseconds limit)
{
    for (Milliseconds passed{0}; passed < limit && run.endings == 0; passed += 250ms) {
        QTest::qWait(20);
        clock.advance(250ms);
    }
    return run.ends();
}

} // namespace

class tst_Packed : public QObject
{
    Q_OBJECT

private slots:
    void whatComesOutIsReceivedAndProved_data();
    void whatComesOutIsReceivedAndProved();
    void whatNobodyKnowsIsUnproved();
    void theDigestOfThePackedFileIsNotThatOfWhatComesOut();
    void anotherSourceGoesOnByRanges();
    void theSameStreamGoesOnWhereItBroke_data();
    void theSameStreamGoesOnWhereItBroke();
    void thatTheFileItselfIsCutIsSeenThereToo();
    void onlyWhatIsMissingIsWritten();
    void noMoreIsFetchedThanIsMissing();
    void priorityDecidesWhichIsAsked();
    void whereSomethingIsHereRangesComeFirst();
    void wrongBytesAreBlamedAndTheNextIsAsked();
    void aWrongPieceStopsTheStreamAtOnce();
    void whatCannotBeUsedIsBlamed_data();
    void whatCannotBeUsedIsBlamed();
    void aBodyWithoutLengthThatIsCutIsAskedForAgain();
    void aContentEncodingIsRefusedAsEver();
    void aBombIsStoppedByTheSize();
    void aBombOfUnknownSizeIsStopped();
    void manyZerosAreNoBombWhereTheSizeIsKnown();
    void aLocalFileIsUnpacked_data();
    void aLocalFileIsUnpacked();
    void theLimitCountsWhatIsSent();
    void stoppedInTheMiddleWhatCameIsKept();

private:
    FakeClock m_clock;
};

void tst_Packed::whatComesOutIsReceivedAndProved_data()
{
    QTest::addColumn<Packing>("packing");
    QTest::addColumn<Framing>("framing");
    for (const Packing packing : {Packing::Gzip, Packing::Zstd}) {
        const QString name = packingName(packing);
        QTest::newRow(qPrintable(name)) << packing << Framing::Length;
        QTest::newRow(qPrintable(name + u", chunked"_qs)) << packing << Framing::Chunked;
        QTest::newRow(qPrintable(name + u", until it closes"_qs)) << packing << Framing::UntilClose;
    }
}

void tst_Packed::whatComesOutIsReceivedAndProved()
{
    QFETCH(Packing, packing);
    QFETCH(Framing, framing);
    const QByteArray bytes = packed(packing, plain.first(1000)) + packed(packing, plain.sliced(1000));
    ScriptedServer server;
    Step step = sent(bytes);
    step.framing = framing;
    const QString path = u"/f"_qs + endingOf(packing);
    server.script(path, {step});
    TransferRun run(m_clock, packedFrom({server.url(path)}), with(4));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.result->sha256, generatedDigest(seed, size));
    QVERIFY(run.result->published);
    QCOMPARE(run.result->source, server.url(path).toString());
    QCOMPARE(run.transfer->downloaded(), bytes.size());
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(!server.requests(path)[0].request.header("Range"));
    QCOMPARE(run.transfer->progress().done, size);
    QCOMPARE(run.transfer->progress().total, size);
    const auto last = run.all<event::Progressed>().last();
    QCOMPARE(last.sources.size(), 1);
    QCOMPARE(last.sources[0].brought, size);
    QCOMPARE(run.committed(), plain);
}

void tst_Packed::whatNobodyKnowsIsUnproved()
{
    ScriptedServer server;
    server.script(u"/f.zst"_qs, {sent(zstd)});
    TransferRun run(m_clock, nothingKnownFrom({server.url(u"/f.zst"_qs)}), with(4));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(!run.result->published);
    QCOMPARE(run.result->sha256, generatedDigest(seed, size));
    QCOMPARE(run.transfer->downloaded(), zstd.size());
    QCOMPARE(run.committed(), plain);
}

void tst_Packed::theDigestOfThePackedFileIsNotThatOfWhatComesOut()
{
    ScriptedServer server;
    Step step = sent(zstd);
    step.headers = {{"X-Linked-Etag", '"' + digestOf(zstd).hex().toLatin1() + '"'}};
    server.script(u"/f.zst"_qs, {step});
    TransferRun run(m_clock, nothingKnownFrom({server.url(u"/f.zst"_qs)}), with(4));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(!run.result->published);
}

void tst_Packed::anotherSourceGoesOnByRanges()
{
    ScriptedServer server;
    server.script(u"/f.zst"_qs, {cut(zstd.size() / 2)});
    server.script(u"/f"_qs, {honest});
    TransferRun run(m_clock, packedFrom({server.url(u"/f.zst"_qs), server.url(u"/f"_qs)}), with(2));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(server.requestCount(u"/f.zst"_qs), 1);
    const qint64 ranged = asked(server);
    QVERIFY2(ranged > size / 4 && ranged < size * 3 / 4, qPrintable(QString::number(ranged)));
    QCOMPARE(run.committed(), plain);
}

void tst_Packed::theSameStreamGoesOnWhereItBroke_data()
{
    QTest::addColumn<QList<Step>>("steps");
    QTest::addColumn<bool>("sendsAllAgain");
    const Step broken = cut(zstd.size() / 2);
    const auto row = [](const char* name, bool sendsAllAgain, const QList<Step>& steps) {
        QTest::newRow(name) << steps << sendsAllAgain;
    };
    row("once", false, {broken, sent(zstd)});
    row("twice", false, {broken, cut(zstd.size() / 4), sent(zstd)});
    row("with a refusal between", false, {broken, Step::answer(503), sent(zstd)});
    Step noRanges = sent(zstd);
    noRanges.ranges = false;
    Step brokenNoRanges = broken;
    brokenNoRanges.ranges = false;
    row("without ranges", true, {brokenNoRanges, noRanges});
    row("without ranges after all", true, {broken, noRanges});
    Step noTag = broken;
    noTag.etag = {};
    row("without a validator", true, {noTag, sent(zstd)});
    Step weakTag = broken;
    weakTag.etag = "W/\"v1\"";
    row("with a weak validator", true, {weakTag, sent(zstd)});
    Step newer = sent(packed(Packing::Zstd, plain.first(10)) + packed(Packing::Zstd, plain.sliced(10)));
    newer.etag = "\"v2\"";
    row("of another version", true, {broken, newer});
    Step ignored = newer;
    ignored.ifRange = false;
    row("of another version, and it does not look", true, {broken, ignored});
    Step garbled = sent(zstd);
    garbled.contentRange = "bytes 0-9/10";
    garbled.status = 206;
    row("with another part", true, {broken, garbled, sent(zstd)});
    Step longer = sent(zstd + QByteArray(100, 'x'));
    row("of another length", true, {broken, longer, sent(zstd)});
}

void tst_Packed::theSameStreamGoesOnWhereItBroke()
{
    QFETCH(QList<Step>, steps);
    ScriptedServer server;
    server.script(u"/f.zst"_qs, steps);
    TransferRun run(m_clock, packedFrom({server.url(u"/f.zst"_qs)}), with(4));
    QVERIFY(QTest::qWaitFor([&] { return run.waitsNow(); }));
    const qint64 here = run.transfer->progress().done;
    QVERIFY2(here > size / 4 && here < size, qPrintable(QString::number(here)));
    QVERIFY(endsWithin(m_clock, run, 60s));
    QCOMPARE(run.outcome(), u"received");
    const bool sendsAllAgain = run.transfer->downloaded() >= zstd.size() * 5 / 4;
    QTEST(sendsAllAgain, "sendsAllAgain");
    for (const auto& news : run.all<event::Progressed>())
        QVERIFY(news.progress.done >= 0 && news.progress.done <= size);
    QCOMPARE(run.committed(), plain);
}

void tst_Packed::thatTheFileItselfIsCutIsSeenThereToo()
{
    ScriptedServer server;
    const Step all = sent(zstd.chopped(1000));
    Step broken = all;
    broken.stopAfter = zstd.size() / 2;
    server.script(u"/f.zst"_qs, {broken, all});
    TransferRun run(m_clock, packedFrom({server.url(u"/f.zst"_qs)}), with(4));
    QVERIFY(endsWithin(m_clock, run, 10s));
    QCOMPARE(run.outcome(), u"invalid-answer");
    QVERIFY(run.transfer->downloaded() <= zstd.size());
}

void tst_Packed::onlyWhatIsMissingIsWritten()
{
    ScriptedServer server;
    QByteArray wrong = plain;
    wrong.replace(100, 7, "damaged"); // where it is here already
    server.script(u"/f.zst"_qs, {sent(packed(Packing::Zstd, wrong))});
    const ModelFile file = packedFrom({server.url(u"/f.zst"_qs)});
    TransferRun run(m_clock, file, with(4), storeWith(file, {{0, piece + 5}, {2 * piece, 1000}}));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.result->resumed, piece + 5 + 1000);
    QCOMPARE(run.committed(), plain);
}

void tst_Packed::noMoreIsFetchedThanIsMissing()
{
    ScriptedServer server;
    Step endless = sent(zstd);
    endless.stopAfter = zstd.size() / 2;
    endless.stop = Stop::Stall;
    server.script(u"/f.zst"_qs, {endless});
    const ModelFile file = packedFrom({server.url(u"/f.zst"_qs)});
    TransferRun run(m_clock, file, with(4), storeWith(file, {{piece, size - piece}}));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.committed(), plain);
}

void tst_Packed::priorityDecidesWhichIsAsked()
{
    ScriptedServer server;
    server.script(u"/f.zst"_qs, {sent(zstd)});
    server.script(u"/f"_qs, {honest});
    TransferRun run(m_clock, packedFrom({server.url(u"/f"_qs), server.url(u"/f.zst"_qs)}), with(4));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(server.requestCount(u"/f.zst"_qs), 0);
}

void tst_Packed::whereSomethingIsHereRangesComeFirst()
{
    ScriptedServer server;
    server.script(u"/f.zst"_qs, {sent(zstd)});
    server.script(u"/f"_qs, {honest});
    const ModelFile file = packedFrom({server.url(u"/f.zst"_qs), server.url(u"/f"_qs)});
    TransferRun run(m_clock, file, with(4), storeWith(file, {{0, piece}}));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(server.requestCount(u"/f.zst"_qs), 0);
}

void tst_Packed::wrongBytesAreBlamedAndTheNextIsAsked()
{
    ScriptedServer server;
    server.script(u"/f.zst"_qs, {sent(packed(Packing::Zstd, generatedBytes(otherSeed, 0, size)))});
    server.script(u"/f.gz"_qs, {sent(packed(Packing::Gzip, plain))});
    TransferRun run(m_clock, packedFrom({server.url(u"/f.zst"_qs), server.url(u"/f.gz"_qs)}), with(4));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.dropped(), QStringList{server.url(u"/f.zst"_qs).toString()});
    QCOMPARE(run.committed(), plain);
}

void tst_Packed::aWrongPieceStopsTheStreamAtOnce()
{
    ScriptedServer server;
    QByteArray wrong = plain;
    wrong.replace(100, 7, "damaged");
    Step stalls = sent(packed(Packing::Zstd, wrong));
    stalls.stopAfter = stalls.body.size() * 3 / 4;
    stalls.stop = Stop::Stall; // so that it has to be left
    server.script(u"/f.zst"_qs, {stalls});
    server.script(u"/f"_qs, {honest});
    ModelFile file = packedFrom({server.url(u"/f.zst"_qs), server.url(u"/f"_qs)});
    file.pieces = publishedPieces(plain, piece);
    TransferRun run(m_clock, file, with(4));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.dropped(), QStringList{server.url(u"/f.zst"_qs).toString()});
    QVERIFY(asked(server) <= size);
    QCOMPARE(run.committed(), plain);
}

void tst_Packed::whatCannotBeUsedIsBlamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("sizeIsKnown");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const QByteArray& body, bool sizeIsKnown, const char* kind) {
        QTest::newRow(name) << body << sizeIsKnown << QString::fromLatin1(kind);
    };
    QByteArray flipped = zstd;
    flipped[zstd.size() / 2] ^= 1;
    row("not packed", plain, false, "invalid-answer");
    row("a flipped bit", flipped, false, "invalid-answer");
    row("cut short", zstd.chopped(1), false, "invalid-answer");
    row("garbage behind it", zstd + "garbage", false, "invalid-answer");
    row("garbage behind it, with a size", zstd + "garbage", true, "invalid-answer");
    row("a dictionary is wanted", zstdFrameWithDictionary(plain), false, "invalid-answer");
    row("a window that is too large", zstdFrameWithWindow(plain, 30), false, "invalid-answer");
    row("too short", packed(Packing::Zstd, plain.chopped(1)), true, "size-mismatch");
    row("too long", packed(Packing::Zstd, plain + "x"), true, "size-mismatch");
    row("empty", {}, false, "invalid-answer");
}

void tst_Packed::whatCannotBeUsedIsBlamed()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, sizeIsKnown);
    ScriptedServer server;
    server.script(u"/f.zst"_qs, {sent(body)});
    ModelFile file = nothingKnownFrom({server.url(u"/f.zst"_qs)});
    if (sizeIsKnown)
        file.size = size;
    TransferRun run(m_clock, file, with(4));
    QVERIFY(run.ends());
    QTEST(run.outcome(), "kind");
    QCOMPARE(run.dropped(), QStringList{server.url(u"/f.zst"_qs).toString()});
    QCOMPARE(run.result.error().source, server.url(u"/f.zst"_qs).toString());
    QVERIFY(!hasReceived(run.layout, run.place));
}

void tst_Packed::aBodyWithoutLengthThatIsCutIsAskedForAgain()
{
    ScriptedServer server;
    Step cutOff = sent(zstd.chopped(1000));
    cutOff.framing = Framing::UntilClose;
    server.script(u"/f.zst"_qs, {cutOff, sent(zstd)});
    TransferRun run(m_clock, packedFrom({server.url(u"/f.zst"_qs)}), with(4));
    QVERIFY(endsWithin(m_clock, run, 10s));
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(server.requestCount(), 2);
}

void tst_Packed::aContentEncodingIsRefusedAsEver()
{
    ScriptedServer server;
    Step step = sent(zstd);
    step.headers = {{"Content-Encoding", "zstd"}};
    server.script(u"/f.zst"_qs, {step});
    TransferRun run(m_clock, packedFrom({server.url(u"/f.zst"_qs)}), with(4));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"invalid-answer");
    QCOMPARE(run.transfer->downloaded(), 0);
}

void tst_Packed::aBombIsStoppedByTheSize()
{
    ScriptedServer server;
    server.script(u"/f.zst"_qs, {sent(packedZeros(Packing::Zstd, 500 << 20))});
    ModelFile file = nothingKnownFrom({server.url(u"/f.zst"_qs)});
    file.size = size;
    TransferRun run(m_clock, file, with(4));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"size-mismatch");
    QVERIFY(run.result.error().detail.contains(u"more than"_qs));
}

void tst_Packed::aBombOfUnknownSizeIsStopped()
{
    ScriptedServer server;
    server.script(u"/f.zst"_qs, {sent(packedZeros(Packing::Zstd, 500 << 20))});
    TransferRun run(m_clock, nothingKnownFrom({server.url(u"/f.zst"_qs)}), with(4));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"invalid-answer");
    QVERIFY(run.result.error().detail.contains(u"250 times"_qs));
    QVERIFY(!hasReceived(run.layout, run.place));
}

void tst_Packed::manyZerosAreNoBombWhereTheSizeIsKnown()
{
    const qint64 count = 80 << 20;
    ScriptedServer server;
    server.script(u"/f.zst"_qs, {sent(packedZeros(Packing::Zstd, count))});
    TransferRun run(m_clock, zerosFrom(server.url(u"/f.zst"_qs), count), with(4));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(run.transfer->downloaded() < count / 1000);
}

void tst_Packed::aLocalFileIsUnpacked_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("known") << true << zstd << u"received"_qs;
    QTest::newRow("not known") << false << zstd << u"received"_qs;
    QTest::newRow("cut short") << false << zstd.chopped(5) << u"invalid-answer"_qs;
    QTest::newRow("not there") << true << QByteArray() << u"invalid-answer"_qs;
}

void tst_Packed::aLocalFileIsUnpacked()
{
    QFETCH(bool, isKnown);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, outcome);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f.zst"_qs);
    if (!bytes.isEmpty())
        writeFile(path, bytes);
    const QUrl url = QUrl::fromLocalFile(path);
    TransferRun run(m_clock, isKnown ? packedFrom({url}) : nothingKnownFrom({url}), with(4));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), outcome);
    QCOMPARE(run.transfer->downloaded(), 0);
    if (run.result)
        QCOMPARE(run.committed(), plain);
}

void tst_Packed::theLimitCountsWhatIsSent()
{
    ScriptedServer server;
    server.script(u"/f.zst"_qs, {sent(packedZeros(Packing::Zstd, size))});
    TransferOptions options = with(1);
    options.limiters = {std::make_shared<RateLimiter>()};
    options.limiters[0]->setLimit(1 << 20); // what comes out would take 2 s, what is sent nothing
    TransferRun run(m_clock, zerosFrom(server.url(u"/f.zst"_qs), size), options);
    QVERIFY(endsWithin(m_clock, run, 1s));
    QCOMPARE(run.outcome(), u"received");

    server.script(u"/f.zst"_qs, {sent(zstd)}); // which is as long as what comes out
    TransferRun slow(m_clock, packedFrom({server.url(u"/f.zst"_qs)}), options);
    const Milliseconds began = m_clock.now();
    QVERIFY(endsWithin(m_clock, slow, 10s));
    QCOMPARE(slow.outcome(), u"received");
    QVERIFY(m_clock.now() - began >= 1500ms);
}

void tst_Packed::stoppedInTheMiddleWhatCameIsKept()
{
    ScriptedServer server;
    Step stalls = cut(zstd.size() / 2);
    stalls.stop = Stop::Stall;
    server.script(u"/f.zst"_qs, {stalls, sent(zstd)});
    const ModelFile file = packedFrom({server.url(u"/f.zst"_qs)});
    TransferRun first(m_clock, file, with(4));
    QVERIFY(QTest::qWaitFor([&] { return first.transfer->progress().done > piece; }));
    first.transfer->stop();
    QVERIFY(first.ends());
    QCOMPARE(first.outcome(), u"cancelled");
    const auto journal = readJournal(first.layout, first.place);
    QVERIFY(journal && journal->ranges.total() > piece);

    TransferRun second(m_clock, file, with(4), first.store);
    QVERIFY(second.ends());
    QCOMPARE(second.outcome(), u"received");
    QVERIFY(second.result->resumed >= journal->ranges.total());
    QCOMPARE(second.committed(), plain);
}

QTEST_GUILESS_MAIN(tst_Packed)
#include "tst_packed.moc"
