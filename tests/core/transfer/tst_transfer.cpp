// SPDX-License-Identifier: MIT
// Transfers against scripted servers, on real sockets and a real disk; time is turned by hand.
#include "tests/core/transfer/transfer_run.h"
#include "tests/support/scripted_server.h"

using namespace cellar;
using namespace cellar::test;
using namespace std::chrono_literals;

namespace {

constexpr qint64 size = 3 * (1 << 20) + 12345; // no whole number of chunks
constexpr quint64 seed = 11;
const Step honest = Step::file(seed, size);

/// Of a server without ranges.
Step whole()
{
    Step step = honest;
    step.ranges = false;
    return step;
}

class Run : public TransferRun
{
public:
    Run(FakeClock& clock, const ModelFile& file, int retries = 5)
        : TransferRun(clock, file, {RetryRules{retries, 1s}, 30s})
    {
    }
};

ModelFile fileFrom(const QList<QUrl>& sources)
{
    return generatedFile(u"folder"_qs, u"model.gguf"_qs, seed, size, sources);
}

} // namespace

class tst_Transfer : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsReceivedAndHashed();
    void theSpeedAndTheEndAreTold();
    void whoBringsWhatIsTold();
    void aBrokenConnectionIsTriedAgainAfterTheBackoff();
    void fruitlessAttemptsAreBounded();
    void attemptsThatBringNewBytesDoNotCount();
    void anAttemptThatOnlyRepeatsItselfCounts();
    void theServersWishToWaitIsHonoured();
    void theNextSourceIsAskedAtOnce();
    void wrongBytesAreBlamedOnTheirSource();
    void wrongBytesEverywhereShowBothDigests();
    void theSourcesOwnDigestIsComparedWhereNoOtherIsKnown();
    void withoutAnyDigestTheFileIsUnproved();
    void aFileThatIsNotWhatItsNameSaysIsToldOfAtOnce_data();
    void aFileThatIsNotWhatItsNameSaysIsToldOfAtOnce();
    void aFileCutShortByItsHeaderIsNotTaken_data();
    void aFileCutShortByItsHeaderIsNotTaken();
    void aLocalFileIsCopied();
    void aLocalFileHasItsPlaceAmongTheSources();
    void aLocalFileThatIsMissingIsNoDiskFault();
    void noRoomIsSaidBeforeTheFirstRequest();
    void deletedInMidTransferItLeavesNothing();

private:
    /// Another way to the bytes in each row: by ranges, as a whole, from a file of this machine.
    static void ways();
    QUrl urlOf(ScriptedServer& server, const QString& path, const QByteArray& bytes);

    FakeClock m_clock;
    QTemporaryDir m_folder;
};

void tst_Transfer::ways()
{
    QTest::addColumn<QString>("way");
    for (const char* way : {"ranges", "whole", "local"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

QUrl tst_Transfer::urlOf(ScriptedServer& server, const QString& path, const QByteArray& bytes)
{
    QFETCH(QString, way);
    Step step;
    step.body = Body::given(bytes);
    step.ranges = way == u"ranges";
    server.script(path, {step});
    if (way != u"local")
        return server.url(path);
    writeFile(m_folder.path() + path, bytes);
    return QUrl::fromLocalFile(m_folder.path() + path);
}

void tst_Transfer::aFileIsReceivedAndHashed()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {honest});
    Run run(m_clock, fileFrom({server.url(u"/f"_qs)}));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.result->sha256, generatedDigest(seed, size));
    QVERIFY(run.result->published);
    QCOMPARE(run.result->etag, u"\"v1\"");
    QCOMPARE(run.result->source, server.url(u"/f"_qs).toString());
    QCOMPARE(run.transfer->downloaded(), size);
    QVERIFY(!QFile::exists(run.layout.file({u"folder"_qs, u"model.gguf"_qs}))); // not committed yet
    QCOMPARE(run.all<event::SourceJudged>().size(), 1);
}

void tst_Transfer::theSpeedAndTheEndAreTold()
{
    ScriptedServer server;
    Step stalls = whole();
    stalls.stopAfter = 2 << 20;
    stalls.stop = Stop::Stall;
    server.script(u"/f"_qs, {stalls, whole()});
    Run run(m_clock, fileFrom({server.url(u"/f"_qs)}));
    QTRY_COMPARE(run.transfer->downloaded(), 2 << 20);
    m_clock.advance(1s);
    auto told = run.all<event::Progressed>();
    QCOMPARE(told.size(), 4); // four a second, no more
    QCOMPARE(told.last().progress.done, 2 << 20);
    QCOMPARE(told.last().progress.total, std::optional(size));
    QVERIFY(told.last().progress.bytesPerSecond > 0);
    QVERIFY(told.last().progress.eta);
    m_clock.advance(6s);
    QCOMPARE(run.all<event::Progressed>().last().progress.bytesPerSecond, 0.0);
    m_clock.advance(40s); // the stall, the backoff, the next attempt
    QVERIFY(run.ends());
    QCOMPARE(run.all<event::Progressed>().last().progress.done, size);
}

void tst_Transfer::whoBringsWhatIsTold()
{
    ScriptedServer server;
    Step stalls = whole();
    stalls.stopAfter = 2 << 20;
    stalls.stop = Stop::Stall;
    server.script(u"/f"_qs, {stalls, whole()});
    const QString source = server.url(u"/f"_qs).toString();
    Run run(m_clock, fileFrom({server.url(u"/f"_qs)}));
    QTRY_COMPARE(run.transfer->downloaded(), 2 << 20);
    m_clock.advance(1s);
    event::Progressed news = run.all<event::Progressed>().last();
    QCOMPARE(news.sources.size(), 1);
    QCOMPARE(news.sources[0].source, source);
    QCOMPARE(news.sources[0].connections, 1);
    m_clock.advance(40s);
    QVERIFY(run.ends());
    news = run.all<event::Progressed>().last();
    QCOMPARE(news.present, QList<ByteRange>({{0, size}}));
    QCOMPARE(news.sources, QList<event::SourceWork>({{source, 0, size, 0}}));
}

void tst_Transfer::aBrokenConnectionIsTriedAgainAfterTheBackoff()
{
    ScriptedServer server;
    Step broken = whole();
    broken.stopAfter = 1000;
    server.script(u"/f"_qs, {broken});
    Run run(m_clock, fileFrom({server.url(u"/f"_qs)}));
    QTRY_VERIFY(run.waitsNow());
    const auto retry = run.all<event::Retrying>().first();
    QCOMPARE(retry.error.kind, ErrorKind::Network);
    QVERIFY(retry.delay >= 800ms && retry.delay <= 1200ms);
    server.script(u"/f"_qs, {whole()});
    m_clock.advance(1200ms);
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.transfer->downloaded(), size + 1000);
}

void tst_Transfer::fruitlessAttemptsAreBounded()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {Step::answer(503)});
    Run run(m_clock, fileFrom({server.url(u"/f"_qs)}), 2);
    for (int attempt = 1; attempt <= 2; ++attempt) {
        QTRY_COMPARE(run.all<event::Retrying>().size(), attempt);
        QCOMPARE(run.all<event::Retrying>().last().attempt, attempt + 1);
        QCOMPARE(run.all<event::Retrying>().last().attempts, 3);
        m_clock.advance(5s);
    }
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"http-status");
    QCOMPARE(run.result.error().httpStatus, 503);
    QCOMPARE(server.requestCount(), 3);
    QCOMPARE(run.all<event::SourceJudged>().last().verdict, event::SourceJudged::Verdict::Dropped);
}

void tst_Transfer::attemptsThatBringNewBytesDoNotCount()
{
    ScriptedServer server;
    const auto breakAfter = [&](qint64 bytes) {
        Step step = honest;
        step.stopAfter = bytes;
        server.script(u"/f"_qs, {step});
    };
    breakAfter(1000);
    Run run(m_clock, fileFrom({server.url(u"/f"_qs)}), 1);
    for (int i = 1; i <= 8; ++i) {
        QTRY_COMPARE(run.all<event::Retrying>().size(), i);
        breakAfter(1000 + i * 1000);
        m_clock.advance(2s);
    }
    QTRY_COMPARE(run.all<event::Retrying>().size(), 9);
    server.script(u"/f"_qs, {honest});
    m_clock.advance(2s);
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
}

void tst_Transfer::anAttemptThatOnlyRepeatsItselfCounts()
{
    ScriptedServer server;
    Step step = whole();
    step.stopAfter = 5000;
    server.script(u"/f"_qs, {step});
    Run run(m_clock, fileFrom({server.url(u"/f"_qs)}), 2);
    for (int i = 1; i <= 3; ++i) { // after the first, which brought bytes, and two that brought no new one
        QTRY_COMPARE(run.all<event::Retrying>().size(), i);
        m_clock.advance(5s);
    }
    QVERIFY(run.ends());
    QCOMPARE(run.all<event::Retrying>().size(), 3);
    QCOMPARE(run.outcome(), u"network");
}

void tst_Transfer::theServersWishToWaitIsHonoured()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {Step::answer(503, {{"Retry-After", "100"}}), honest});
    Run run(m_clock, fileFrom({server.url(u"/f"_qs)}));
    QTRY_VERIFY(run.waitsNow());
    const auto waiting = std::get<state::Waiting>(run.all<event::StateChanged>().last().state);
    QCOMPARE(waiting.until, m_clock.utc().addSecs(100));
    m_clock.advance(99s);
    QTest::qWait(0);
    QCOMPARE(server.requestCount(), 1);
    m_clock.advance(1s);
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
}

void tst_Transfer::theNextSourceIsAskedAtOnce()
{
    ScriptedServer dead;
    dead.script(u"/f"_qs, {Step::answer(503, {{"Retry-After", "500"}})});
    ScriptedServer good;
    good.script(u"/f"_qs, {honest});
    Run run(m_clock, fileFrom({dead.url(u"/f"_qs), good.url(u"/f"_qs)}));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.all<event::Retrying>().size(), 1);
    QCOMPARE(run.all<event::Retrying>().first().delay, 0ms);
    QCOMPARE(run.all<event::Retrying>().first().source, good.url(u"/f"_qs).toString());
}

void tst_Transfer::wrongBytesAreBlamedOnTheirSource()
{
    ScriptedServer liar;
    liar.script(u"/f"_qs, {Step::file(seed + 1, size)});
    ScriptedServer good;
    good.script(u"/f"_qs, {honest});
    Run run(m_clock, fileFrom({liar.url(u"/f"_qs), good.url(u"/f"_qs)}));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.result->source, good.url(u"/f"_qs).toString());
    bool blamed = false;
    for (const auto& news : run.all<event::SourceJudged>()) {
        if (news.verdict != event::SourceJudged::Verdict::Dropped)
            continue;
        blamed = news.source == liar.url(u"/f"_qs).toString();
        QCOMPARE(news.error->kind, ErrorKind::DigestMismatch);
    }
    QVERIFY(blamed);
    QCOMPARE(liar.requestCount(), 1);
}

void tst_Transfer::wrongBytesEverywhereShowBothDigests()
{
    ScriptedServer liar;
    liar.script(u"/f"_qs, {Step::file(seed + 1, size)});
    Run run(m_clock, fileFrom({liar.url(u"/f"_qs)}));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"digest-mismatch");
    QVERIFY(run.result.error().detail.contains(generatedDigest(seed, size).hex()));
    QVERIFY(run.result.error().detail.contains(generatedDigest(seed + 1, size).hex()));
    QTRY_COMPARE(run.store->leftovers(), QStringList());
}

void tst_Transfer::theSourcesOwnDigestIsComparedWhereNoOtherIsKnown()
{
    ScriptedServer server;
    Step proved = honest;
    proved.headers.emplaceBack("Repr-Digest", reprDigest(generatedDigest(seed, size)));
    Step lies = honest;
    lies.headers.emplaceBack("Repr-Digest", reprDigest(generatedDigest(seed + 1, size)));
    server.script(u"/proved"_qs, {proved});
    server.script(u"/lies"_qs, {lies});
    for (const auto& [path, outcome] :
         {std::pair(u"/proved"_qs, u"received"_qs), std::pair(u"/lies"_qs, u"digest-mismatch"_qs)}) {
        ModelFile file = fileFrom({server.url(path)});
        file.sha256.reset();
        file.size.reset();
        Run run(m_clock, file);
        QVERIFY(run.ends());
        QCOMPARE(run.outcome(), outcome);
        if (run.result)
            QVERIFY(run.result->published);
    }
}

void tst_Transfer::withoutAnyDigestTheFileIsUnproved()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {honest});
    ModelFile file = fileFrom({server.url(u"/f"_qs)});
    file.sha256.reset();
    Run run(m_clock, file);
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QVERIFY(!run.result->published);
    QCOMPARE(run.result->sha256, generatedDigest(seed, size));
}

void tst_Transfer::aFileThatIsNotWhatItsNameSaysIsToldOfAtOnce_data()
{
    ways();
}

void tst_Transfer::aFileThatIsNotWhatItsNameSaysIsToldOfAtOnce()
{
    ScriptedServer server;
    const QByteArray pointer = QByteArray("version https://git-lfs").leftJustified(300'000, ' ');
    ModelFile file = fileFrom({urlOf(server, u"/pointer"_qs, pointer)});
    file.size.reset();
    file.sha256 = digestOf(pointer);
    Run run(m_clock, file);
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received"); // a warning, not a refusal
    QCOMPARE(run.all<event::ClaimBroken>().size(), 1);
    QVERIFY(!run.all<event::ClaimBroken>().first().detail.isEmpty());
    QVERIFY(!run.all<event::ClaimBroken>().first().source.isEmpty());

    const QByteArray right = generatedGguf(seed, 300'000);
    file = fileFrom({urlOf(server, u"/right"_qs, right)});
    file.size = right.size();
    file.sha256 = digestOf(right);
    Run second(m_clock, file);
    QVERIFY(second.ends());
    QCOMPARE(second.outcome(), u"received");
    QCOMPARE(second.all<event::ClaimBroken>().size(), 0);
}

void tst_Transfer::aFileCutShortByItsHeaderIsNotTaken_data()
{
    ways();
}

void tst_Transfer::aFileCutShortByItsHeaderIsNotTaken()
{
    ScriptedServer server;
    const QByteArray right = generatedGguf(seed, 300'000);
    const QUrl cut = urlOf(server, u"/cut"_qs, right.chopped(1));
    ModelFile file = fileFrom({cut});
    file.size.reset();
    file.sha256.reset();
    Run alone(m_clock, file);
    QVERIFY(alone.ends());
    QCOMPARE(alone.outcome(), u"size-mismatch");
    QVERIFY(alone.result.error().detail.contains(u"299999"_qs));
    QCOMPARE(alone.store->leftovers(), QStringList());

    file.sources += Source{urlOf(server, u"/right"_qs, right), 2, true};
    Run run(m_clock, file);
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.dropped().size(), 1);
    QVERIFY(!run.result->published);
    QCOMPARE(run.committed(), right);
}

void tst_Transfer::aLocalFileIsCopied()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"here.gguf"_qs);
    writeFile(path, generatedBytes(seed, 0, size));
    Run run(m_clock, fileFrom({QUrl::fromLocalFile(path)}));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
    QCOMPARE(run.result->sha256, generatedDigest(seed, size));
    QCOMPARE(run.transfer->downloaded(), 0); // nothing came over the network
}

void tst_Transfer::aLocalFileHasItsPlaceAmongTheSources()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {honest});
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"here.gguf"_qs), generatedBytes(seed, 0, size));
    const QUrl local = QUrl::fromLocalFile(folder.filePath(u"here.gguf"_qs));
    Run first(m_clock, fileFrom({local, server.url(u"/f"_qs)}));
    QVERIFY(first.ends());
    QCOMPARE(first.outcome(), u"received");
    QCOMPARE(server.requestCount(), 0);
    Run second(m_clock, fileFrom({server.url(u"/f"_qs), local}));
    QVERIFY(second.ends());
    QCOMPARE(second.transfer->downloaded(), size);
}

void tst_Transfer::aLocalFileThatIsMissingIsNoDiskFault()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {honest});
    Run run(m_clock, fileFrom({QUrl::fromLocalFile(u"/does/not/exist.gguf"_qs), server.url(u"/f"_qs)}));
    QVERIFY(run.ends());
    QCOMPARE(run.outcome(), u"received");
}

void tst_Transfer::noRoomIsSaidBeforeTheFirstRequest()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {honest});
    ModelFile file = fileFrom({server.url(u"/f"_qs)});
    file.size = 1LL << 50; // a pebibyte
    Run run(m_clock, file);
    QVERIFY(run.ends());
    QVERIFY2(run.outcome() == u"no-space" || run.outcome() == u"io", qPrintable(run.outcome()));
    QCOMPARE(server.requestCount(), 0);
}

void tst_Transfer::deletedInMidTransferItLeavesNothing()
{
    ScriptedServer server;
    Step step = whole();
    step.stopAfter = 2 << 20;
    step.stop = Stop::Stall;
    server.script(u"/f"_qs, {step});
    Run run(m_clock, fileFrom({server.url(u"/f"_qs)}));
    QTRY_COMPARE(run.transfer->downloaded(), 2 << 20);
    run.transfer.reset();
    QTRY_COMPARE(run.store->leftovers(), QStringList());
    QCOMPARE(run.endings, 0);
    QCOMPARE(m_clock.pendingAlarms(), 0);
}

QTEST_GUILESS_MAIN(tst_Transfer)
#include "tst_transfer.moc"
