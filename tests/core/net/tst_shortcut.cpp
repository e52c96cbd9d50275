// SPDX-License-Identifier: MIT
// An exchange that remembers where its origin led the last time: the address is asked without the walk, and
// the origin again when the address has had its day.
#include "tests/core/net/fetch.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"

using namespace cellar;
using namespace cellar::test;
using namespace std::chrono_literals;

class tst_Shortcut : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theShortcutSparesTheWalk();
    void anAnswerDecidesWhetherTheOriginIsAsked_data();
    void anAnswerDecidesWhetherTheOriginIsAsked();
    void theOriginIsAskedAgainWhereNobodyAnswers_data();
    void theOriginIsAskedAgainWhereNobodyAnswers();
    void aSilentShortcutCostsOneDeadline();
    void theOriginIsAskedOnceOnly();
    void aBodyThatBreaksIsNoReasonToAskAgain();
    void whereNoRedirectMayLeadNobodyIsAsked_data();
    void whereNoRedirectMayLeadNobodyIsAsked();
    void fromHttpsNoShortcutLeadsDown();
    void theOriginItselfIsNoShortcut();

private:
    Request request(const QUrl& shortcut) const;

    Network m_network{QString()};
    FakeClock m_clock;
    std::unique_ptr<ScriptedServer> m_origin; // /f leads to /fresh of the cdn
    std::unique_ptr<ScriptedServer> m_cdn;
};

void tst_Shortcut::init()
{
    m_origin = std::make_unique<ScriptedServer>();
    m_cdn = std::make_unique<ScriptedServer>();
    m_origin->script(u"/f"_qs, {Step::redirect(m_cdn->url(u"/fresh"_qs).toEncoded())});
    m_cdn->script(u"/fresh"_qs, {honest});
}

Request tst_Shortcut::request(const QUrl& shortcut) const
{
    Request request{m_origin->url(u"/f"_qs), false, {size, true}};
    request.range = ByteRange{1000, 500};
    request.ifRange = "\"v1\"";
    request.shortcut = shortcut;
    return request;
}

void tst_Shortcut::theShortcutSparesTheWalk()
{
    Fetch first(m_network, m_clock, request({}));
    QCOMPARE(first.outcome(), u"whole");
    QCOMPARE(m_origin->requestCount(), 1);
    Fetch second(m_network, m_clock, request(first.exchange().finalUrl()));
    QCOMPARE(second.outcome(), u"whole");
    QCOMPARE(second.body, honest.body.read(1000, 500));
    QCOMPARE(second.exchange().finalUrl(), m_cdn->url(u"/fresh"_qs));
    QCOMPARE(m_origin->requestCount(), 1);
    QCOMPARE(m_cdn->requestCount(), 2);
    QCOMPARE(m_cdn->requests().last().request.header("Range"), QByteArray("bytes=1000-1499"));
}

void tst_Shortcut::anAnswerDecidesWhetherTheOriginIsAsked_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("walks");
    for (const int status : {400, 401, 403, 404, 410})
        QTest::addRow("%d", status) << Step::answer(status) << u"whole"_qs << 1;
    QTest::newRow("302") << Step::redirect("http://192.0.2.1/login") << u"whole"_qs << 1;
    for (const int status : {408, 429, 500, 503})
        QTest::addRow("%d", status) << Step::answer(status) << u"http-status"_qs << 0;
    QTest::newRow("416") << Step::answer(416) << u"range-mismatch"_qs << 0;
    QTest::newRow("sign-in page") << Step::signInPage() << u"captive-portal"_qs << 0;
    Step changed = honest;
    changed.etag = "\"v2\"";
    changed.ifRange = false;
    QTest::newRow("another version") << changed << u"source-changed"_qs << 0;
}

void tst_Shortcut::anAnswerDecidesWhetherTheOriginIsAsked()
{
    QFETCH(Step, step);
    QFETCH(QString, outcome);
    QFETCH(int, walks);
    m_cdn->script(u"/expired"_qs, {step});
    Fetch fetch(m_network, m_clock, request(m_cdn->url(u"/expired"_qs)));
    QCOMPARE(fetch.outcome(), outcome);
    QCOMPARE(fetch.endings, 1);
    QCOMPARE(m_cdn->requestCount(u"/expired"_qs), 1);
    QCOMPARE(m_origin->requestCount(), walks);
    if (walks > 0) {
        QCOMPARE(fetch.body, honest.body.read(1000, 500));
        QCOMPARE(fetch.exchange().finalUrl(), m_cdn->url(u"/fresh"_qs));
        QCOMPARE(m_cdn->requests().last().request.header("If-Range"), QByteArray("\"v1\""));
    }
}

void tst_Shortcut::theOriginIsAskedAgainWhereNobodyAnswers_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("connection refused") << Step();
    Step step;
    step.raw = "\x01\x02 this is no HTTP\r\n\r\n";
    QTest::newRow("garbage") << step;
}

void tst_Shortcut::theOriginIsAskedAgainWhereNobodyAnswers()
{
    QFETCH(Step, step);
    ScriptedServer dead;
    dead.script(u"/f"_qs, {step});
    if (step.raw.isEmpty())
        dead.goAway();
    Fetch fetch(m_network, m_clock, request(dead.url(u"/f"_qs)));
    QCOMPARE(fetch.outcome(), u"whole");
    QCOMPARE(fetch.body, honest.body.read(1000, 500));
    QCOMPARE(fetch.endings, 1);
    QCOMPARE(m_origin->requestCount(), 1);
}

void tst_Shortcut::aSilentShortcutCostsOneDeadline()
{
    Step silent;
    silent.silent = true;
    m_cdn->script(u"/silent"_qs, {silent});
    Fetch fetch(m_network, m_clock, request(m_cdn->url(u"/silent"_qs)));
    QTRY_COMPARE(m_cdn->requestCount(u"/silent"_qs), 1);
    m_clock.advance(59s);
    QCOMPARE(m_origin->requestCount(), 0);
    m_clock.advance(1s);
    QCOMPARE(fetch.outcome(), u"whole");
    QCOMPARE(m_origin->requestCount(), 1);
}

void tst_Shortcut::theOriginIsAskedOnceOnly()
{
    m_cdn->script(u"/expired"_qs, {Step::answer(403)});
    m_origin->script(u"/f"_qs, {Step::redirect(m_cdn->url(u"/expired"_qs).toEncoded())});
    Fetch fetch(m_network, m_clock, request(m_cdn->url(u"/expired"_qs)));
    QCOMPARE(fetch.outcome(), u"unauthorised");
    QCOMPARE(fetch.endings, 1);
    QCOMPARE(m_origin->requestCount(), 1);
    QCOMPARE(m_cdn->requestCount(), 2);
}

void tst_Shortcut::aBodyThatBreaksIsNoReasonToAskAgain()
{
    Step step = honest;
    step.stopAfter = 100;
    m_cdn->script(u"/breaks"_qs, {step});
    Fetch fetch(m_network, m_clock, request(m_cdn->url(u"/breaks"_qs)));
    QCOMPARE(fetch.outcome(), u"network");
    QCOMPARE(m_origin->requestCount(), 0);
}

void tst_Shortcut::whereNoRedirectMayLeadNobodyIsAsked_data()
{
    QTest::addColumn<QUrl>("shortcut");
    for (const char* address : {"", "ftp://127.0.0.1/f", "file:///etc/hostname", "data:,hello",
                                "http://192.0.2.1/f", "http:///f", "http://[bad/f"})
        QTest::newRow(*address ? address : "none") << QUrl(QString::fromLatin1(address));
}

void tst_Shortcut::whereNoRedirectMayLeadNobodyIsAsked()
{
    QFETCH(QUrl, shortcut);
    Fetch fetch(m_network, m_clock, request(shortcut));
    QCOMPARE(fetch.outcome(), u"whole");
    QCOMPARE(m_origin->requestCount(), 1);
    QCOMPARE(m_cdn->requestCount(), 1);
}

void tst_Shortcut::fromHttpsNoShortcutLeadsDown()
{
    const TlsAuthority authority;
    ScriptedServer origin({.tls = authority.issue(Certificate::Good)});
    origin.script(u"/f"_qs, {honest});
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"ca.pem"_qs), authority.pem());
    Network network(folder.filePath(u"ca.pem"_qs));
    Request down = request(m_cdn->url(u"/fresh"_qs));
    down.url = origin.url(u"/f"_qs);
    Fetch fetch(network, m_clock, down);
    QCOMPARE(fetch.outcome(), u"whole");
    QCOMPARE(m_cdn->requestCount(), 0);

    Network stranger{QString()};
    Fetch untrusted(stranger, m_clock, request(origin.url(u"/f"_qs)));
    QCOMPARE(untrusted.outcome(), u"whole");
    QCOMPARE(untrusted.exchange().finalUrl(), m_cdn->url(u"/fresh"_qs));
    QCOMPARE(origin.requestCount(), 1);
}

void tst_Shortcut::theOriginItselfIsNoShortcut()
{
    m_origin->script(u"/f"_qs, {Step::answer(404)});
    Fetch fetch(m_network, m_clock, request(m_origin->url(u"/f"_qs)));
    QCOMPARE(fetch.outcome(), u"http-status");
    QCOMPARE(m_origin->requestCount(), 1);
}

QTEST_GUILESS_MAIN(tst_Shortcut)
#include "tst_shortcut.moc"
