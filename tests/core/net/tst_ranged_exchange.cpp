// SPDX-License-Identifier: MIT
// A part of a file asked of a server that does every odd thing with ranges, on the real
// QNetworkAccessManager: what does not fit is refused before a byte of it is handed out.
#include "tests/core/net/fetch.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"

#include <QSignalSpy>

using namespace cellar;
using namespace cellar::test;
using namespace std::chrono_literals;

namespace {

constexpr ByteRange middle{100000, 50000};

Request partOf(const QUrl& url, const ByteRange& range = middle, const QByteArray& ifRange = "\"v1\"")
{
    Request request{url, false, {size, true}};
    request.range = range;
    request.ifRange = ifRange;
    return request;
}

QByteArray bytesOf(const ByteRange& range)
{
    return honest.body.read(range.offset, range.length);
}

template <class Change>
Step with(Change change)
{
    Step step = honest;
    change(step);
    return step;
}

} // namespace

class tst_RangedExchange : public QObject
{
    Q_OBJECT

private slots:
    void aPartIsTakenAndNothingElse();
    void theLastByteMayBeAskedFor();
    void theConditionIsAStrongTagOrNone();
    void theWholeFileMayBeAnswered_data();
    void theWholeFileMayBeAnswered();
    void whatDoesNotFitIsRefusedBeforeAByte_data();
    void whatDoesNotFitIsRefusedBeforeAByte();
    void aRangeOutsideTellsTheRealSize();
    void aShorterPartIsWhole();
    void aPartCutShortCountsWhatCame_data();
    void aPartCutShortCountsWhatCame();
    void neverMoreThanTheRangeIsTaken_data();
    void neverMoreThanTheRangeIsTaken();
    void onlyTheBeginningCanBeAWebPage();
    void theRangeGoesAlongWithARedirect();
    void aLimitEndsItWhileMoreWouldCome();
    void aLimitNeverGrows();
    void aLimitBelowWhatWasTakenEndsItFromTheEventLoop();
    void aLimitOfNothingEndsItBeforeAnAnswer();
    void aBodyCutShortOfItsLimitIsNotWhole();

private:
    Network m_network{QString()};
    FakeClock m_clock;
    ScriptedServer m_server;
    const QUrl m_url = m_server.url(u"/f"_qs);
};

void tst_RangedExchange::aPartIsTakenAndNothingElse()
{
    m_server.script(u"/f"_qs, {honest});
    const auto before = m_server.requestCount();
    Fetch fetch(m_network, m_clock, partOf(m_url));
    QCOMPARE(fetch.outcome(), u"whole");
    QCOMPARE(fetch.body, bytesOf(middle));
    QCOMPARE(fetch.endings, 1);
    QCOMPARE(m_server.requestCount(), before + 1);
    const HttpRequest request = m_server.requests().last().request;
    QCOMPARE(request.header("Range"), QByteArray("bytes=100000-149999"));
    QCOMPARE(request.header("If-Range"), QByteArray("\"v1\""));
    QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
    const Answer& answer = fetch.exchange().answer();
    QVERIFY(answer.isPartial());
    QCOMPARE(answer.contentRange, (ContentRange{middle, size}));
    QCOMPARE(answer.acceptRanges, std::optional(true));
    QCOMPARE(strongEtag(answer), QByteArray("\"v1\""));
    QCOMPARE(fetch.exchange().finalUrl(), m_url);
    QCOMPARE(m_clock.pendingAlarms(), 0);
}

void tst_RangedExchange::theLastByteMayBeAskedFor()
{
    m_server.script(u"/f"_qs, {honest});
    const ByteRange last{size - 1, 1};
    Fetch fetch(m_network, m_clock, partOf(m_url, last));
    QCOMPARE(fetch.outcome(), u"whole");
    QCOMPARE(fetch.body, bytesOf(last));
    QCOMPARE(m_server.requests().last().request.header("Range"), QByteArray("bytes=299999-299999"));
}

void tst_RangedExchange::theConditionIsAStrongTagOrNone()
{
    m_server.script(u"/f"_qs, {honest});
    for (const char* tag : {"", "W/\"v1\"", "v1", "\"v1\"\r\nX-Evil: 1, \""}) {
        Fetch fetch(m_network, m_clock, partOf(m_url, middle, tag));
        QCOMPARE(fetch.outcome(), u"whole");
        QCOMPARE(fetch.body, bytesOf(middle));
        const HttpRequest request = m_server.requests().last().request;
        QVERIFY2(!request.header("If-Range"), tag);
        QVERIFY2(!request.header("X-Evil"), tag);
    }
    Request whole = partOf(m_url);
    whole.range.reset();
    Fetch fetch(m_network, m_clock, whole);
    QCOMPARE(fetch.outcome(), u"whole");
    QCOMPARE(fetch.body.size(), size);
    QVERIFY(!m_server.requests().last().request.header("Range"));
    QVERIFY(!m_server.requests().last().request.header("If-Range"));
}

void tst_RangedExchange::theWholeFileMayBeAnswered_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("another version") << with([](Step& s) { s.etag = "\"v2\""; });
    QTest::newRow("no ranges") << with([](Step& s) { s.ranges = false; });
}

void tst_RangedExchange::theWholeFileMayBeAnswered()
{
    QFETCH(Step, step);
    m_server.script(u"/f"_qs, {step});
    Fetch fetch(m_network, m_clock, partOf(m_url));
    QCOMPARE(fetch.outcome(), u"whole");
    QCOMPARE(fetch.exchange().answer().status, 200);
    QVERIFY(!fetch.exchange().answer().isPartial());
    QCOMPARE(bodyOffset(fetch.exchange().answer()), 0);
    QCOMPARE(fetch.body, bytesOf({0, size}));
}

void tst_RangedExchange::whatDoesNotFitIsRefusedBeforeAByte_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, const QString& outcome, const Step& step) {
        QTest::newRow(name) << step << outcome;
    };
    const auto saying = [](const QByteArray& range) {
        return with([&](Step& s) { s.contentRange = range; });
    };
    row("If-Range ignored", u"source-changed"_qs, with([](Step& s) {
            s.etag = "\"v2\"";
            s.ifRange = false;
        }));
    row("begins elsewhere", u"range-mismatch"_qs, saying("bytes 99999-149998/300000"));
    row("ends later", u"range-mismatch"_qs, saying("bytes 100000-150000/300000"));
    row("another total", u"size-mismatch"_qs, saying("bytes 100000-149999/300001"));
    row("no Content-Range", u"range-mismatch"_qs, saying(""));
    row("nonsense", u"range-mismatch"_qs, saying("bytes 149999-100000/300000"));
    row("the whole as a part", u"range-mismatch"_qs, with([](Step& s) { s.status = 206; }));
    row("multipart", u"range-mismatch"_qs, with([](Step& s) {
            s.contentRange = QByteArray();
            s.headers = {{"Content-Type", "multipart/byteranges; boundary=x"}};
        }));
    row("gzip", u"range-mismatch"_qs, with([](Step& s) { s.headers = {{"Content-Encoding", "gzip"}}; }));
    row("Content-Length too small", u"range-mismatch"_qs,
        with([](Step& s) { s.contentLength = QByteArrayList{"49999"}; }));
    row("Content-Length too big", u"range-mismatch"_qs,
        with([](Step& s) { s.contentLength = QByteArrayList{"50001"}; }));
    row("sign-in page", u"captive-portal"_qs, Step::signInPage());
    row("204", u"invalid-answer"_qs, Step::answer(204));
    row("412", u"http-status"_qs, Step::answer(412));
    row("403", u"unauthorised"_qs, Step::answer(403));
}

void tst_RangedExchange::whatDoesNotFitIsRefusedBeforeAByte()
{
    QFETCH(Step, step);
    QFETCH(QString, outcome);
    m_server.script(u"/f"_qs, {step});
    Fetch fetch(m_network, m_clock, partOf(m_url));
    QSignalSpy answered(&fetch.exchange(), &Exchange::answered);
    QCOMPARE(fetch.outcome(), outcome);
    QCOMPARE(fetch.endings, 1);
    QCOMPARE(answered.count(), 0);
    QCOMPARE(fetch.exchange().taken(), 0);
    QCOMPARE(fetch.exchange().finalUrl(), QUrl());
}

void tst_RangedExchange::aRangeOutsideTellsTheRealSize()
{
    m_server.script(u"/f"_qs, {Step::file(7, 30000)});
    Fetch fetch(m_network, m_clock, partOf(m_url));
    QCOMPARE(fetch.outcome(), u"range-mismatch");
    QVERIFY2(fetch.detail().contains(u"416"), qPrintable(fetch.detail()));
    QCOMPARE(fetch.exchange().answer().status, 416);
    QCOMPARE(fetch.exchange().answer().contentRange->total, std::optional<qint64>(30000));
}

void tst_RangedExchange::aShorterPartIsWhole()
{
    m_server.script(u"/f"_qs, {with([](Step& s) {
                        s.contentRange = "bytes 100000-109999/*";
                        s.contentLength = QByteArrayList{"10000"};
                    })});
    Fetch fetch(m_network, m_clock, partOf(m_url));
    QCOMPARE(fetch.outcome(), u"whole");
    QCOMPARE(fetch.body, bytesOf({100000, 10000}));
    QCOMPARE(fetch.exchange().answer().contentRange->range, (ByteRange{100000, 10000}));
}

void tst_RangedExchange::aPartCutShortCountsWhatCame_data()
{
    QTest::addColumn<Step>("step");
    for (const qint64 at : {0LL, 1LL, 20000LL, middle.length - 1}) {
        for (const Stop stop : {Stop::Close, Stop::Reset})
            QTest::addRow("%s at %lld", stop == Stop::Close ? "closed" : "reset", at) << with([&](Step& s) {
                s.stopAfter = at;
                s.stop = stop;
            });
    }
    QTest::newRow("chunked, aborted") << with([](Step& s) {
        s.framing = Framing::ChunkedWithoutEnd;
        s.stopAfter = 20000;
    });
    QTest::newRow("closed early, without length") << with([](Step& s) {
        s.framing = Framing::UntilClose;
        s.stopAfter = 20000;
    });
}

void tst_RangedExchange::aPartCutShortCountsWhatCame()
{
    QFETCH(Step, step);
    m_server.script(u"/f"_qs, {step});
    for (int i = 0; i < 20; ++i) { // Qt calls some of these a success
        Fetch fetch(m_network, m_clock, partOf(m_url));
        QCOMPARE(fetch.outcome(), u"network");
        QVERIFY(fetch.body.size() <= step.stopAfter);
        QCOMPARE(fetch.exchange().taken(), fetch.body.size());
        QCOMPARE(fetch.body, bytesOf({middle.offset, fetch.body.size()}));
    }
}

void tst_RangedExchange::neverMoreThanTheRangeIsTaken_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("stray bytes") << with([](Step& s) { s.stray = QByteArray(100000, 'z'); });
    QTest::newRow("endless, without length") << with([](Step& s) {
        s.framing = Framing::UntilClose;
        s.endless = true;
    });
    QTest::newRow("endless, chunked") << with([](Step& s) {
        s.framing = Framing::Chunked;
        s.endless = true;
    });
    QTest::newRow("endless, two lengths") << with([](Step& s) {
        s.contentLength = QByteArrayList{"50000", "90000"};
        s.endless = true;
    });
}

void tst_RangedExchange::neverMoreThanTheRangeIsTaken()
{
    QFETCH(Step, step);
    m_server.script(u"/f"_qs, {step});
    Fetch fetch(m_network, m_clock, partOf(m_url));
    QCOMPARE(fetch.outcome(), u"whole");
    QCOMPARE(fetch.body.size(), middle.length);
    QCOMPARE(fetch.body, bytesOf(middle));
}

void tst_RangedExchange::onlyTheBeginningCanBeAWebPage()
{
    const QByteArray page = "<html>" + QByteArray(size - 12, 'x') + "<html>";
    Step step;
    step.body = Body::given(page);
    m_server.script(u"/f"_qs, {step});
    Fetch beginning(m_network, m_clock, partOf(m_url, {0, 100}));
    QCOMPARE(beginning.outcome(), u"captive-portal");
    QCOMPARE(beginning.body.size(), 0);
    Fetch end(m_network, m_clock, partOf(m_url, {size - 6, 6}));
    QCOMPARE(end.outcome(), u"whole");
    QCOMPARE(end.body, QByteArray("<html>"));
}

void tst_RangedExchange::theRangeGoesAlongWithARedirect()
{
    ScriptedServer cdn;
    cdn.script(u"/signed"_qs, {honest});
    const QUrl signedUrl(cdn.url(u"/signed"_qs).toString() + u"?Signature=a%2Bb"_qs);
    m_server.script(u"/f"_qs, {Step::redirect(signedUrl.toEncoded())});
    Fetch fetch(m_network, m_clock, partOf(m_url));
    QCOMPARE(fetch.outcome(), u"whole");
    QCOMPARE(fetch.body, bytesOf(middle));
    QCOMPARE(fetch.exchange().finalUrl(), signedUrl);
    const HttpRequest request = cdn.requests().first().request;
    QCOMPARE(request.header("Range"), QByteArray("bytes=100000-149999"));
    QCOMPARE(request.header("If-Range"), QByteArray("\"v1\""));
}

void tst_RangedExchange::aLimitEndsItWhileMoreWouldCome()
{
    m_server.script(u"/f"_qs, {with([](Step& s) {
                        s.stopAfter = 30000;
                        s.stop = Stop::Stall;
                    })});
    Fetch fetch(m_network, m_clock, partOf(m_url));
    QObject::connect(&fetch.exchange(), &Exchange::answered, this, [&] { fetch.exchange().limitTo(20000); });
    QCOMPARE(fetch.outcome(), u"whole");
    QCOMPARE(fetch.body, bytesOf({middle.offset, 20000}));
    QCOMPARE(fetch.endings, 1);
    QCOMPARE(m_clock.pendingAlarms(), 0);
}

void tst_RangedExchange::aLimitNeverGrows()
{
    m_server.script(u"/f"_qs, {honest});
    Fetch fetch(m_network, m_clock, partOf(m_url));
    fetch.exchange().limitTo(20000);
    fetch.exchange().limitTo(40000);
    QCOMPARE(fetch.outcome(), u"whole");
    QCOMPARE(fetch.body, bytesOf({middle.offset, 20000}));

    Fetch beyond(m_network, m_clock, partOf(m_url));
    beyond.exchange().limitTo(middle.length + 1);
    QCOMPARE(beyond.outcome(), u"whole");
    QCOMPARE(beyond.body, bytesOf(middle));
}

void tst_RangedExchange::aLimitBelowWhatWasTakenEndsItFromTheEventLoop()
{
    m_server.script(u"/f"_qs, {with([](Step& s) {
                        s.stopAfter = 1000;
                        s.stop = Stop::Stall;
                    })});
    for (const qint64 limit : {1000, 10, 0, -1}) {
        Fetch fetch(m_network, m_clock, partOf(m_url));
        QTRY_COMPARE(fetch.body.size(), 1000);
        fetch.exchange().limitTo(limit);
        QCOMPARE(fetch.endings, 0);
        QCOMPARE(fetch.outcome(), u"whole");
        QCOMPARE(fetch.endings, 1);
        QCOMPARE(fetch.exchange().taken(), 1000);
    }
}

void tst_RangedExchange::aLimitOfNothingEndsItBeforeAnAnswer()
{
    m_server.script(u"/f"_qs, {with([](Step& s) { s.silent = true; })});
    Fetch fetch(m_network, m_clock, partOf(m_url));
    fetch.exchange().limitTo(0);
    QCOMPARE(fetch.endings, 0);
    QCOMPARE(fetch.outcome(), u"whole");
    QCOMPARE(fetch.endings, 1);
    QCOMPARE(m_clock.pendingAlarms(), 0);
}

void tst_RangedExchange::aBodyCutShortOfItsLimitIsNotWhole()
{
    m_server.script(u"/f"_qs, {with([](Step& s) { s.stopAfter = 10000; })});
    Fetch fetch(m_network, m_clock, partOf(m_url));
    fetch.exchange().limitTo(20000);
    QCOMPARE(fetch.outcome(), u"network");
    QVERIFY2(fetch.detail().contains(u"of 20000 bytes"), qPrintable(fetch.detail()));
}

QTEST_GUILESS_MAIN(tst_RangedExchange)
#include "tst_ranged_exchange.moc"
