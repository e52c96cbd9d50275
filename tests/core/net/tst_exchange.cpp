// SPDX-License-Identifier: MIT
// One exchange against a server that does every odd thing, on the real QNetworkAccessManager.
#include "tests/core/net/fetch.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/tls_ca.h"

#include <QSignalSpy>

using namespace cellar;
using namespace cellar::test;
using namespace std::chrono_literals;

namespace {

QString trustFile(const QTemporaryDir& folder, const TlsAuthority& authority)
{
    const QString path = folder.filePath(u"ca.pem"_qs);
    writeFile(path, authority.pem());
    return path;
}

} // namespace

class tst_Exchange : public QObject
{
    Q_OBJECT

private slots:
    void anHonestAnswerIsTakenWhole();
    void theRequestAsksForPlainBytesAndCarriesNothingElse();
    void everyOddAnswerHasItsOutcome_data();
    void everyOddAnswerHasItsOutcome();
    void aBodyCutShortIsNeverWhole_data();
    void aBodyCutShortIsNeverWhole();
    void neverMoreThanTheKnownSizeIsTaken_data();
    void neverMoreThanTheKnownSizeIsTaken();
    void redirectsAreWalkedAndNothingIsCarriedAlong();
    void tenRedirectsAreFollowedAndNotOneMore();
    void retryAfterIsPassedOn();
    void aSilentServerEndsAtTheHeadersDeadline();
    void aBodyThatStopsEndsAtTheStallTime();
    void aByteASecondIsTooSlow();
    void aSlowDiskIsNoStall();
    void afterStopNothingComes();
    void aCertificateThatDoesNotHoldIsSaidAndNothingIsSent_data();
    void aCertificateThatDoesNotHoldIsSaidAndNothingIsSent();
    void aTrustedCertificateOfOurOwnIsAccepted();
    void otherCertificatesAreTrustedFromTheNextRequestOn();
    void otherProxiesAreTakenFromTheNextRequestOn();
    void aServerThatIsNotThereIsANetworkError();
    void theBodyIsHeldBackWhenItIsNotTaken();

private:
    Network m_network{QString()};
    FakeClock m_clock;
};

void tst_Exchange::anHonestAnswerIsTakenWhole()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {honest});
    Fetch fetch(m_network, m_clock, server.url(u"/f"_qs));
    QCOMPARE(fetch.outcome(), u"whole");
    QCOMPARE(fetch.body, Body::generated(7, size).read(0, size));
    QCOMPARE(fetch.exchange().answer().etag, QByteArray("\"v1\""));
    QCOMPARE(fetch.endings, 1);
    QCOMPARE(m_clock.pendingAlarms(), 0);
}

void tst_Exchange::theRequestAsksForPlainBytesAndCarriesNothingElse()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {honest});
    Fetch fetch(m_network, m_clock, server.url(u"/f"_qs));
    QVERIFY(fetch.ends());
    const HttpRequest request = server.requests().first().request;
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
    QVERIFY(request.header("User-Agent")->startsWith("ModelCellar/"));
    for (const char* name : {"Cookie", "Authorization", "Range", "If-Range"})
        QVERIFY2(!request.header(name), name);
}

void tst_Exchange::everyOddAnswerHasItsOutcome_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* name, const QString& outcome, Step step) {
        QTest::newRow(name) << step << outcome;
    };
    const auto with = [](auto change) {
        Step step = honest;
        change(step);
        return step;
    };
    row("404", u"http-status"_qs, Step::answer(404));
    row("503", u"http-status"_qs, Step::answer(503));
    row("401", u"unauthorised"_qs, Step::answer(401, {{"WWW-Authenticate", "Basic realm=x"}}));
    row("403", u"unauthorised"_qs, Step::answer(403));
    row("204", u"invalid-answer"_qs, Step::answer(204));
    row("206 that was not asked for", u"invalid-answer"_qs, with([](Step& s) { s.status = 206; }));
    row("sign-in page", u"captive-portal"_qs, Step::signInPage());
    row("sign-in page called bytes", u"captive-portal"_qs,
        Step::answer(200, {{"Content-Type", "application/octet-stream"}},
                     "<!DOCTYPE html>" + QByteArray(size, 'x')));
    row("gzip nobody asked for", u"invalid-answer"_qs,
        Step::answer(200, {{"Content-Encoding", "gzip"}}, gzipped(QByteArray(100000, 'a'))));
    row("redirect without Location", u"invalid-answer"_qs, Step::answer(302));
    row("redirect to a file", u"insecure-source"_qs, Step::redirect("file:///etc/hostname"));
    row("redirect to ftp", u"insecure-source"_qs, Step::redirect("ftp://127.0.0.1/f"));
    row("redirect to data", u"insecure-source"_qs, Step::redirect("data:,hello"));
    row("redirect to http elsewhere", u"insecure-source"_qs, Step::redirect("http://192.0.2.1/f"));
    row("garbage", u"network"_qs, with([](Step& s) { s.raw = "\x01\x02 this is no HTTP\r\n\r\n"; }));
    row("103 first", u"invalid-answer"_qs, with([](Step& s) { s.interim = 1; }));
    row("Content-Length doubled", u"whole"_qs, with([](Step& s) {
            s.contentLength = QByteArrayList{"300000", "300000"};
        }));
    row("Content-Length negative", u"whole"_qs,
        with([](Step& s) { s.contentLength = QByteArrayList{"-1"}; }));
    row("Content-Length 2^66", u"whole"_qs,
        with([](Step& s) { s.contentLength = QByteArrayList{"73786976294838206464"}; }));
    row("Content-Length too small", u"size-mismatch"_qs,
        with([](Step& s) { s.contentLength = QByteArrayList{"299999"}; }));
    row("chunked", u"whole"_qs, with([](Step& s) { s.framing = Framing::Chunked; }));
    row("HTTP/1.0 until close", u"whole"_qs, with([](Step& s) { s.framing = Framing::UntilClose; }));
}

void tst_Exchange::everyOddAnswerHasItsOutcome()
{
    QFETCH(Step, step);
    QFETCH(QString, outcome);
    ScriptedServer server;
    server.script(u"/f"_qs, {step});
    Fetch fetch(m_network, m_clock, server.url(u"/f"_qs));
    QCOMPARE(fetch.outcome(), outcome);
    QCOMPARE(fetch.endings, 1);
    if (outcome == u"whole")
        QCOMPARE(fetch.body, Body::generated(7, size).read(0, size));
    else if (step.framing == Framing::Length)
        QCOMPARE(fetch.body.size(), 0);
}

void tst_Exchange::aBodyCutShortIsNeverWhole_data()
{
    QTest::addColumn<Step>("step");
    for (const qint64 at : {0LL, 1LL, 65536LL, size - 1LL}) {
        for (const Stop stop : {Stop::Close, Stop::Reset}) {
            Step step = honest;
            step.stopAfter = at;
            step.stop = stop;
            QTest::addRow("%s at %lld", stop == Stop::Close ? "closed" : "reset", at) << step;
        }
    }
    Step step = honest;
    step.framing = Framing::ChunkedWithoutEnd;
    step.stopAfter = 100000;
    QTest::newRow("chunked, aborted") << step;
    step.framing = Framing::BadChunk;
    step.stopAfter = -1;
    QTest::newRow("a bad chunk") << step;
    step.framing = Framing::UntilClose;
    step.stopAfter = 100000;
    QTest::newRow("closed early, without length") << step;
}

void tst_Exchange::aBodyCutShortIsNeverWhole()
{
    QFETCH(Step, step);
    ScriptedServer server;
    server.script(u"/f"_qs, {step});
    for (int i = 0; i < 20; ++i) { // Qt calls some of these a success
        Fetch fetch(m_network, m_clock, server.url(u"/f"_qs));
        QCOMPARE(fetch.outcome(), u"network");
        QVERIFY(fetch.body.size() < size);
    }
}

void tst_Exchange::neverMoreThanTheKnownSizeIsTaken_data()
{
    QTest::addColumn<Step>("step");
    Step step = honest;
    step.stray = QByteArray(100000, 'z');
    QTest::newRow("stray bytes") << step;
    step = Step::file(7, size + 100000);
    QTest::newRow("a longer body") << step;
    step = honest;
    step.framing = Framing::UntilClose;
    step.endless = true;
    QTest::newRow("an endless body") << step;
    step = honest;
    step.contentLength = QByteArrayList{"400000"};
    QTest::newRow("Content-Length too big") << step;
}

void tst_Exchange::neverMoreThanTheKnownSizeIsTaken()
{
    QFETCH(Step, step);
    ScriptedServer server;
    server.script(u"/f"_qs, {step});
    Fetch fetch(m_network, m_clock, server.url(u"/f"_qs));
    QCOMPARE(fetch.outcome(), u"whole");
    QCOMPARE(fetch.body.size(), size);
    QCOMPARE(fetch.body, Body::generated(7, size).read(0, size));
}

void tst_Exchange::redirectsAreWalkedAndNothingIsCarriedAlong()
{
    ScriptedServer cdn;
    cdn.script(u"/signed"_qs, {honest});
    ScriptedServer hub;
    const QByteArray linked = '"' + digestOf(honest.body.read(0, size)).hex().toLatin1() + '"';
    Step redirect = Step::redirect(cdn.url(u"/signed"_qs).toEncoded() + "?Signature=a%2Bb");
    redirect.headers.emplaceBack("X-Linked-Etag", linked);
    redirect.headers.emplaceBack("Set-Cookie", "session=secret");
    hub.script(u"/f"_qs, {redirect});
    Fetch fetch(m_network, m_clock, hub.url(u"/f"_qs), {});
    QCOMPARE(fetch.outcome(), u"whole");
    const HttpRequest request = cdn.requests().first().request;
    QVERIFY(request.target.endsWith("?Signature=a%2Bb"));
    QVERIFY(!request.header("Cookie"));
    QVERIFY(!request.header("Referer"));
    QCOMPARE(publishedDigest(fetch.exchange().answer()), digestOf(honest.body.read(0, size)));
}

void tst_Exchange::tenRedirectsAreFollowedAndNotOneMore()
{
    ScriptedServer server;
    server.script(u"/loop"_qs, {Step::redirect("/loop")});
    Fetch fetch(m_network, m_clock, server.url(u"/loop"_qs));
    QCOMPARE(fetch.outcome(), u"invalid-answer");
    QCOMPARE(server.requestCount(), 11);

    server.script(u"/ten"_qs, QList<Step>(10, Step::redirect("/ten")) << honest);
    Fetch ten(m_network, m_clock, server.url(u"/ten"_qs));
    QCOMPARE(ten.outcome(), u"whole");
}

void tst_Exchange::retryAfterIsPassedOn()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {Step::answer(429, {{"Retry-After", "17"}})});
    Fetch fetch(m_network, m_clock, server.url(u"/f"_qs));
    QVERIFY(fetch.ends());
    QCOMPARE(fetch.exchange().retryAfter(), std::optional<Milliseconds>(17s));
}

void tst_Exchange::aSilentServerEndsAtTheHeadersDeadline()
{
    ScriptedServer server;
    Step silent;
    silent.silent = true;
    Step endless;
    endless.endlessHeaders = true;
    server.script(u"/silent"_qs, {silent});
    server.script(u"/endless"_qs, {endless});
    for (const QString& path : {u"/silent"_qs, u"/endless"_qs}) {
        Network network{QString()}; // of its own: reading what has no end keeps Qt's thread busy for a while
        Fetch fetch(network, m_clock, server.url(path));
        QTRY_COMPARE(server.requestCount(path), 1);
        m_clock.advance(59s);
        QCOMPARE(fetch.endings, 0);
        m_clock.advance(1s);
        QCOMPARE(fetch.outcome(), u"timeout");
    }
}

void tst_Exchange::aBodyThatStopsEndsAtTheStallTime()
{
    ScriptedServer server;
    Step step = honest;
    step.stopAfter = 1000;
    step.stop = Stop::Stall;
    server.script(u"/f"_qs, {step});
    Fetch fetch(m_network, m_clock, server.url(u"/f"_qs));
    QTRY_COMPARE(fetch.body.size(), 1000);
    m_clock.advance(29s);
    QCOMPARE(fetch.endings, 0);
    m_clock.advance(16s);
    QCOMPARE(fetch.outcome(), u"stalled");
}

void tst_Exchange::aByteASecondIsTooSlow()
{
    ScriptedServer server;
    Step step = honest;
    step.bodyRate = 20; // bytes a second of the real clock, while the fake one runs faster
    server.script(u"/f"_qs, {step});
    Fetch fetch(m_network, m_clock, server.url(u"/f"_qs));
    QTRY_VERIFY(fetch.exchange().taken() > 0);
    qint64 last = 0;
    for (int second = 0; second < 90 && fetch.endings == 0; second += 3) {
        last = fetch.exchange().taken();
        m_clock.advance(3s);
        QVERIFY(QTest::qWaitFor([&] { return fetch.endings > 0 || fetch.exchange().taken() > last; }));
    }
    QCOMPARE(fetch.outcome(), u"stalled");
}

void tst_Exchange::aSlowDiskIsNoStall()
{
    ScriptedServer server;
    server.script(u"/f"_qs, {honest});
    Exchange exchange(m_network, m_clock, {server.url(u"/f"_qs), false, {size, true}, 30s});
    QSignalSpy readable(&exchange, &Exchange::readable);
    QSignalSpy ended(&exchange, &Exchange::ended);
    exchange.start();
    QVERIFY(readable.wait());
    m_clock.advance(1h); // nobody takes anything
    QCOMPARE(ended.count(), 0);
    QByteArray buffer(size, Qt::Uninitialized);
    qint64 taken = 0;
    QVERIFY(QTest::qWaitFor([&] { return (taken += exchange.take(buffer.data(), buffer.size())) == size; }));
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(!ended.first().first().value<std::optional<Error>>());
}

void tst_Exchange::afterStopNothingComes()
{
    ScriptedServer server;
    Step step = honest;
    step.delay = 1ms;
    step.stopAfter = size - 1;
    step.stop = Stop::Stall;
    server.script(u"/f"_qs, {step});
    Fetch fetch(m_network, m_clock, server.url(u"/f"_qs));
    QTRY_COMPARE(server.requestCount(), 1);
    fetch.exchange().stop();
    m_clock.advance(1h);
    QTest::qWait(0);
    QCOMPARE(fetch.endings, 0);
    QCOMPARE(m_clock.pendingAlarms(), 0);
}

void tst_Exchange::aCertificateThatDoesNotHoldIsSaidAndNothingIsSent_data()
{
    QTest::addColumn<int>("flaw");
    QTest::newRow("expired") << int(Certificate::Expired);
    QTest::newRow("not yet valid") << int(Certificate::NotYetValid);
    QTest::newRow("another host") << int(Certificate::WrongHost);
    QTest::newRow("self-signed") << int(Certificate::SelfSigned);
    QTest::newRow("another CA") << int(Certificate::OtherAuthority);
}

void tst_Exchange::aCertificateThatDoesNotHoldIsSaidAndNothingIsSent()
{
    QFETCH(int, flaw);
    const TlsAuthority authority;
    ScriptedServer server({.tls = authority.issue(Certificate(flaw))});
    server.script(u"/f"_qs, {honest});
    const QTemporaryDir folder;
    Network network(trustFile(folder, authority));
    Fetch fetch(network, m_clock, server.url(u"/f"_qs));
    QCOMPARE(fetch.outcome(), u"tls");
    QVERIFY(fetch.detail().contains(u"certificate"));
    QCOMPARE(server.requestCount(), 0);
}

void tst_Exchange::aTrustedCertificateOfOurOwnIsAccepted()
{
    const TlsAuthority authority;
    ScriptedServer server({.tls = authority.issue(Certificate::Good)});
    server.script(u"/f"_qs, {honest});
    const QTemporaryDir folder;
    Network trusting(trustFile(folder, authority));
    Fetch fetch(trusting, m_clock, server.url(u"/f"_qs));
    QCOMPARE(fetch.outcome(), u"whole");
    Fetch stranger(m_network, m_clock, server.url(u"/f"_qs));
    QCOMPARE(stranger.outcome(), u"tls");
    Network broken(u"/does/not/exist.pem"_qs);
    Fetch unreadable(broken, m_clock, server.url(u"/f"_qs));
    QCOMPARE(unreadable.outcome(), u"tls");
}

void tst_Exchange::otherCertificatesAreTrustedFromTheNextRequestOn()
{
    const TlsAuthority authority;
    const QTemporaryDir folder;
    ScriptedServer server({.tls = authority.issue(Certificate::Good)});
    server.script(u"/f"_qs, {honest});
    Network network{QString()};
    Fetch distrusted(network, m_clock, server.url(u"/f"_qs));
    QCOMPARE(distrusted.outcome(), u"tls");
    network.setCaFile(trustFile(folder, authority));
    Fetch trusted(network, m_clock, server.url(u"/f"_qs));
    QCOMPARE(trusted.outcome(), u"whole");
}

void tst_Exchange::otherProxiesAreTakenFromTheNextRequestOn()
{
    ScriptedServer first;
    ScriptedServer second;
    const QString address = u"http://192.0.2.1/f"_qs; // of no host, by RFC 5737
    Network network{QString()};
    for (ScriptedServer* proxy : {&first, &second}) {
        proxy->script(address, {honest});
        network.setProxies(*ProxyRules::throughAddress(u"127.0.0.1:%1"_qs.arg(proxy->port())));
        Fetch fetch(network, m_clock, Request{QUrl(address), true, {size, true}});
        QCOMPARE(fetch.outcome(), u"whole");
        QCOMPARE(proxy->requestCount(address), 1);
    }
}

void tst_Exchange::aServerThatIsNotThereIsANetworkError()
{
    QUrl url;
    {
        ScriptedServer server;
        url = server.url(u"/f"_qs);
    }
    Fetch fetch(m_network, m_clock, url);
    QCOMPARE(fetch.outcome(), u"network");
}

void tst_Exchange::theBodyIsHeldBackWhenItIsNotTaken()
{
    constexpr qint64 big = 256LL << 20;
    ScriptedServer server;
    server.script(u"/f"_qs, {Step::file(7, big)});
    Exchange exchange(m_network, m_clock, {server.url(u"/f"_qs), false, {big, true}, 30s});
    QSignalSpy readable(&exchange, &Exchange::readable);
    exchange.start();
    QVERIFY(readable.wait());
    qint64 sent = -1;
    QVERIFY(QTest::qWaitFor([&] { // until the sockets are full
        const qint64 before = std::exchange(sent, server.bodySent());
        QTest::qWait(100);
        return before == sent;
    }));
    QVERIFY2(sent < 32LL << 20, qPrintable(QString::number(sent)));
}

QTEST_GUILESS_MAIN(tst_Exchange)
#include "tst_exchange.moc"
