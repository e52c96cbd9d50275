// SPDX-License-Identifier: MIT
#include "core/net/document_query.h"

#include "core/net/exchange.h"
#include "core/net/hub_refusal.h"
#include "core/net/origin.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

const QByteArray json = R"({"a":1})";

Step document(const QByteArray& body = json)
{
    return Step::answer(200, {{"Content-Type", "application/json"}}, body);
}

/// One credential for one origin.
class OneCredential final : public Credentials
{
public:
    OneCredential(QUrl origin, const QByteArray& token)
        : m_origin(std::move(origin))
        , m_credential(Credential::bearer(token))
    {
    }
    std::optional<Credential> of(const QUrl& url) const override
    {
        return isSameOrigin(url, m_origin) ? m_credential : std::nullopt;
    }

private:
    QUrl m_origin;
    std::optional<Credential> m_credential;
};

struct Answered
{
    std::optional<Result<Document>> result;
    QList<Milliseconds> waits;
    int endings = 0;

    QString outcome() const
    {
        return !result ? u"hangs"_qs : *result ? u"document"_qs : kindName(result->error().kind);
    }
};

Answered ask(Network& network, const Clock& clock, const DocumentRequest& request)
{
    Answered answered;
    DocumentQuery query(network, clock, request);
    QObject::connect(&query, &DocumentQuery::retrying, &query,
                     [&](const Error&, Milliseconds delay, int) { answered.waits += delay; });
    QObject::connect(&query, &DocumentQuery::ended, &query, [&](const Result<Document>& result) {
        ++answered.endings;
        answered.result = result;
    });
    query.start();
    [[maybe_unused]] const bool ends = QTest::qWaitFor([&] { return answered.endings > 0; }, 10000);
    return answered;
}

std::optional<QByteArray> authorization(const ScriptedServer& server, qsizetype request = 0)
{
    return server.requests().value(request).request.header("Authorization");
}

} // namespace

class DocumentQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void aDocumentComesWhole();
    void whatIsNoDocumentIsSaidSo_data();
    void whatIsNoDocumentIsSaidSo();
    void whatMayPassIsAskedAgain_data();
    void whatMayPassIsAskedAgain();
    void theServersWishToWaitIsHeeded();
    void aWishToWaitTooLongEndsIt();
    void nothingComesAfterStop();
    void theDeadlineHoldsForTheBodyToo();
    void aTokenThatIsNoneIsNotSent_data();
    void aTokenThatIsNoneIsNotSent();
    void aCredentialGoesToItsOriginAlone();
    void aDownloadSendsItToItsOriginAlone();
    void theFirstPlaceThatHasACredentialWins();
    void theHubsWordsBecomeADetail_data();
    void theHubsWordsBecomeADetail();

private:
    DocumentRequest request(const QString& path) const
    {
        DocumentRequest request;
        request.url = m_server.url(path);
        request.mostBytes = 1000;
        request.retry = {2, Milliseconds(1)};
        return request;
    }

    ScriptedServer m_server;
    SystemClock m_clock;
    Network m_network{QString()};
};

void DocumentQueryTest::aDocumentComesWhole()
{
    Step chunked = document();
    chunked.framing = Framing::Chunked;
    chunked.headers += std::pair<QByteArray, QByteArray>("X-Thing", "7");
    m_server.script(u"/moved"_qs, {Step::redirect("there?x=1", 307)});
    m_server.script(u"/there"_qs, {chunked});
    const Answered answered = ask(m_network, m_clock, request(u"/moved"_qs));
    QCOMPARE(answered.outcome(), u"document"_qs);
    QCOMPARE((*answered.result)->body, json);
    QCOMPARE((*answered.result)->header("x-thing"), QByteArray("7"));
    QCOMPARE((*answered.result)->head.url, m_server.url(u"/there?x=1"_qs));
    QCOMPARE(m_server.requests(u"/there"_qs).value(0).request.header("Accept"),
             QByteArray("application/json"));
    QCOMPARE(answered.endings, 1);
}

void DocumentQueryTest::whatIsNoDocumentIsSaidSo_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("kind");
    Step claimed = document();
    claimed.contentLength = QByteArrayList{"100000"};
    Step endless = Step::file(1, 100'000'000);
    endless.framing = Framing::Chunked;
    Step packed = document();
    packed.headers += std::pair<QByteArray, QByteArray>("Content-Encoding", "gzip");
    Step page = document("<!DOCTYPE html><p>Sign in");
    QTest::newRow("not there") << Step::answer(404) << u"http-status"_qs;
    QTest::newRow("not for you") << Step::answer(401) << u"unauthorised"_qs;
    QTest::newRow("too long") << document(QByteArray(1001, ' ')) << u"invalid-answer"_qs;
    QTest::newRow("far too long") << endless << u"invalid-answer"_qs;
    QTest::newRow("encoded") << packed << u"invalid-answer"_qs;
    QTest::newRow("nothing") << Step::answer(204) << u"invalid-answer"_qs;
    QTest::newRow("a sign-in page") << Step::signInPage() << u"captive-portal"_qs;
    QTest::newRow("one that calls itself JSON") << page << u"captive-portal"_qs;
    QTest::newRow("down to another scheme") << Step::redirect("ftp://127.0.0.1/x") << u"insecure-source"_qs;
    QTest::newRow("for ever round") << Step::redirect("/document") << u"invalid-answer"_qs;
    QTest::newRow("cut short") << claimed << u"network"_qs;
}

void DocumentQueryTest::whatIsNoDocumentIsSaidSo()
{
    QFETCH(Step, step);
    QFETCH(QString, kind);
    m_server.script(u"/document"_qs, {step});
    const Answered answered = ask(m_network, m_clock, request(u"/document"_qs));
    QCOMPARE(answered.outcome(), kind);
    QCOMPARE(answered.endings, 1);
}

void DocumentQueryTest::whatMayPassIsAskedAgain_data()
{
    QTest::addColumn<Step>("step");
    Step cut = document();
    cut.stopAfter = 3;
    Step reset = document();
    reset.stopAfter = 0;
    reset.stop = Stop::Reset;
    QTest::newRow("503") << Step::answer(503);
    QTest::newRow("429") << Step::answer(429);
    QTest::newRow("408") << Step::answer(408);
    QTest::newRow("cut") << cut;
    QTest::newRow("reset") << reset;
}

void DocumentQueryTest::whatMayPassIsAskedAgain()
{
    QFETCH(Step, step);
    const bool isCounted =
        step.status != 0 && step.stopAfter < 0; // Qt asks by itself where a connection breaks
    m_server.script(u"/document"_qs, {step, step, document()});
    Answered answered = ask(m_network, m_clock, request(u"/document"_qs));
    QCOMPARE(answered.outcome(), u"document"_qs);
    if (isCounted)
        QCOMPARE(answered.waits.size(), 2);
    m_server.script(u"/document"_qs, {step});
    const auto before = m_server.requestCount(u"/document"_qs);
    answered = ask(m_network, m_clock, request(u"/document"_qs));
    QVERIFY(answered.outcome() != u"document"_qs && answered.outcome() != u"hangs"_qs);
    QCOMPARE(answered.waits.size(), 2);
    if (isCounted)
        QCOMPARE(m_server.requestCount(u"/document"_qs) - before, 3);
}

void DocumentQueryTest::theServersWishToWaitIsHeeded()
{
    FakeClock clock;
    const Headers wishes{{"RateLimit", "\"api\";r=0;t=41"}, {"Retry-After", "5"}};
    m_server.script(u"/limited"_qs, {Step::answer(429, wishes), Step::answer(503, wishes), document()});
    QList<Milliseconds> waits;
    int endings = 0;
    DocumentQuery query(m_network, clock, request(u"/limited"_qs));
    connect(&query, &DocumentQuery::retrying, &query,
            [&](const Error&, Milliseconds delay, int) { waits += delay; });
    connect(&query, &DocumentQuery::ended, &query,
            [&](const Result<Document>& result) { endings += result ? 1 : 99; });
    query.start();
    QTRY_COMPARE(waits, QList{Milliseconds(42000)});
    clock.advance(Milliseconds(41999));
    QCOMPARE(m_server.requestCount(u"/limited"_qs), 1);
    clock.advance(Milliseconds(1));
    QTRY_COMPARE(waits.size(), 2);
    QCOMPARE(waits.last(), Milliseconds(5000));
    clock.advance(Milliseconds(5000));
    QTRY_COMPARE(endings, 1);
}

void DocumentQueryTest::aWishToWaitTooLongEndsIt()
{
    m_server.script(u"/limited"_qs, {Step::answer(429, {{"Retry-After", "601"}}), document()});
    const Answered answered = ask(m_network, m_clock, request(u"/limited"_qs));
    QCOMPARE(answered.outcome(), u"http-status"_qs);
    QCOMPARE(answered.result->error().httpStatus, 429);
}

void DocumentQueryTest::nothingComesAfterStop()
{
    Step later = document();
    later.delay = Milliseconds(50);
    m_server.script(u"/soon"_qs, {document()});
    m_server.script(u"/later"_qs, {later});
    int endings = 0;
    DocumentQuery query(m_network, m_clock, request(u"/soon"_qs));
    connect(&query, &DocumentQuery::ended, &query, [&] { ++endings; });
    query.start();
    query.stop(); // before the answer can come
    QCOMPARE(ask(m_network, m_clock, request(u"/later"_qs)).outcome(), u"document"_qs);
    QCOMPARE(endings, 0);
}

void DocumentQueryTest::theDeadlineHoldsForTheBodyToo()
{
    Step stalls = document();
    stalls.stopAfter = 3;
    stalls.stop = Stop::Stall;
    Step silent;
    silent.silent = true;
    for (const Step& step : {stalls, silent}) {
        m_server.script(u"/slow"_qs, {step});
        DocumentRequest slow = request(u"/slow"_qs);
        slow.stallTime = Milliseconds(20);
        slow.retry.retries = 0;
        QCOMPARE(ask(m_network, m_clock, slow).outcome(), u"timeout"_qs);
    }
}

void DocumentQueryTest::aTokenThatIsNoneIsNotSent_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a line more") << QByteArray("hf_abc\r\nX-Evil: 1");
    QTest::newRow("a space") << QByteArray("hf abc");
    QTest::newRow("NUL") << QByteArray("hf_\0abc", 7);
    QTest::newRow("not ASCII") << QByteArray("hf_\xc3\xa9");
    QTest::newRow("endless") << QByteArray(4097, 'a');
}

void DocumentQueryTest::aTokenThatIsNoneIsNotSent()
{
    QFETCH(QByteArray, token);
    QVERIFY(!Credential::bearer(token));
    QCOMPARE(Credential::bearer("hf_abc")->authorization(), QByteArray("Bearer hf_abc"));
}

void DocumentQueryTest::aCredentialGoesToItsOriginAlone()
{
    ScriptedServer origin;
    ScriptedServer other; // another port is another origin
    Network network(QString(), std::make_shared<OneCredential>(origin.url({}), "hf_secret"));
    origin.script(u"/a"_qs, {Step::redirect("/b")});
    origin.script(u"/b"_qs, {Step::redirect(other.url(u"/c"_qs).toEncoded())});
    other.script(u"/c"_qs, {Step::redirect(origin.url(u"/d"_qs).toEncoded())});
    origin.script(u"/d"_qs, {document()});
    DocumentRequest request;
    request.url = origin.url(u"/a"_qs);
    QCOMPARE(ask(network, m_clock, request).outcome(), u"document"_qs);
    QCOMPARE(origin.requestCount(), 3);
    for (const RecordedRequest& each : origin.requests())
        QCOMPARE(each.request.header("Authorization"), QByteArray("Bearer hf_secret"));
    QCOMPARE(other.requestCount(), 1);
    QCOMPARE(authorization(other), std::nullopt);
}

void DocumentQueryTest::aDownloadSendsItToItsOriginAlone()
{
    ScriptedServer origin;
    ScriptedServer cdn;
    Network network(QString(), std::make_shared<OneCredential>(origin.url({}), "hf_secret"));
    origin.script(u"/f"_qs, {Step::redirect(cdn.url(u"/blob?signed=1"_qs).toEncoded())});
    cdn.script(u"/blob"_qs, {Step::file(7, 1000)});
    Request file;
    file.url = origin.url(u"/f"_qs);
    file.expected = {1000, true};
    const auto fetch = [&] {
        Exchange exchange(network, m_clock, file);
        bool answered = false;
        connect(&exchange, &Exchange::answered, &exchange, [&] { answered = true; });
        exchange.start();
        QVERIFY(QTest::qWaitFor([&] { return answered; }, 10000));
        file.shortcut = exchange.finalUrl();
    };
    fetch();
    fetch(); // by the shortcut
    QCOMPARE(origin.requestCount(), 1);
    QCOMPARE(authorization(origin), QByteArray("Bearer hf_secret"));
    QCOMPARE(cdn.requestCount(), 2);
    QCOMPARE(authorization(cdn, 0), std::nullopt);
    QCOMPARE(authorization(cdn, 1), std::nullopt);
}

void DocumentQueryTest::theFirstPlaceThatHasACredentialWins()
{
    const QUrl a(u"https://a.example"_qs);
    const QUrl b(u"https://b.example"_qs);
    const CredentialPlaces places({std::make_shared<OneCredential>(a, "one"),
                                   std::make_shared<OneCredential>(a, "two"),
                                   std::make_shared<OneCredential>(b, "three")});
    QCOMPARE(places.of(QUrl(u"https://A.example:443/x?y"_qs))->authorization(), QByteArray("Bearer one"));
    QCOMPARE(places.of(b)->authorization(), QByteArray("Bearer three"));
    QVERIFY(!places.of(QUrl(u"http://a.example"_qs)));
    QVERIFY(!places.of(QUrl(u"https://a.example:444"_qs)));
    QVERIFY(!places.of(QUrl(u"https://x.a.example"_qs)));
}

void DocumentQueryTest::theHubsWordsBecomeADetail_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, int status, const char* code, const char* path,
                        const char* detail) {
        QTest::newRow(name) << status << QByteArray(code) << QString::fromLatin1(path)
                            << QString::fromLatin1(detail);
    };
    row("gated, no token", 401, "GatedRepo", "/o/r/resolve/main/f.gguf?x=1",
        "GatedRepo: a token is needed, and access, which is asked for at https://hub.example/o/r");
    row("gated", 403, "GatedRepo", "/api/models/o/r/tree/main",
        "GatedRepo: access is asked for at https://hub.example/o/r");
    row("private or not there", 401, "RepoNotFound", "/api/models/o/r",
        "RepoNotFound: no such repository, or a private one that needs a token: https://hub.example/o/r");
    row("not there", 404, "RepoNotFound", "/api/models/o/r/revision/x",
        "RepoNotFound: no such repository: https://hub.example/o/r");
    row("no such branch", 404, "RevisionNotFound", "/api/models/o/r",
        "RevisionNotFound: no such branch, tag or commit");
    row("no such file", 404, "EntryNotFound", "/o/r/resolve/main/f",
        "EntryNotFound: no such file at that revision");
    row("another word", 404, "Bearer hf_secret", "/o/r/resolve/main/f", "");
    row("no word", 404, "", "/", "");
}

void DocumentQueryTest::theHubsWordsBecomeADetail()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QString, path);
    QFETCH(QString, detail);
    Answer answer;
    answer.url = QUrl(u"https://hub.example"_qs + path);
    answer.status = status;
    answer.errorCode = code;
    QCOMPARE(hubRefusal(answer), detail);
    const Status checked = checkAnswer(answer, {});
    QVERIFY(!checked);
    QCOMPARE(checked.error().detail.endsWith(detail), true);
    QCOMPARE(checked.error().kind, status == 404 ? ErrorKind::HttpStatus : ErrorKind::Unauthorised);
}

QTEST_GUILESS_MAIN(DocumentQueryTest)
#include "tst_document_query.moc"
