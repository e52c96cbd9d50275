// SPDX-License-Identifier: MIT
// The requests to registries, against one that is scripted: manifests, tokens, and what is sent to whom.
#include "core/net/exchange.h"
#include "core/registry/oci/registry_tokens.h"
#include "core/registry/registry_query.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_server.h"

#include <QCryptographicHash>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

const QByteArray manifestType = "application/vnd.oci.image.manifest.v1+json";
const QByteArray indexType = "application/vnd.oci.image.index.v1+json";
const QByteArray weights = "the weights";
const QString tagged = u"/v2/team/tiny/manifests/v1"_qs;
const QString token = u"/token"_qs;

QByteArray shaOf(const QByteArray& bytes)
{
    return "sha256:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray descriptor(const QByteArray& type, const QByteArray& bytes, const QByteArray& title = {})
{
    const QByteArray annotations =
        title.isEmpty() ? QByteArray()
                        : R"(,"annotations":{"org.opencontainers.image.title":")" + title + "\"}";
    return R"({"mediaType":")" + type + R"(","digest":")" + shaOf(bytes) + R"(","size":)" +
           QByteArray::number(bytes.size()) + annotations + '}';
}

const QByteArray config = R"({"descriptor":{"name":"Tiny","licenses":["MIT"]},"config":{"format":"gguf"}})";

QByteArray manifest(const QByteArray& title = "m.Q4_K_M.gguf", const QByteArray& configuration = config)
{
    return R"({"schemaVersion":2,"config":)" +
           descriptor("application/vnd.cncf.model.config.v1+json", configuration) + R"(,"layers":[)" +
           descriptor("application/vnd.cncf.model.weight.v1.raw", weights, title) + "]}";
}

QByteArray index(const QByteArrayList& descriptors)
{
    return R"({"schemaVersion":2,"mediaType":")" + indexType + R"(","manifests":[)" + descriptors.join(',') +
           "]}";
}

QString blob(const QByteArray& bytes)
{
    return u"/v2/team/tiny/blobs/"_qs + QString::fromLatin1(shaOf(bytes));
}

QString manifestAt(const QByteArray& bytes)
{
    return u"/v2/team/tiny/manifests/"_qs + QString::fromLatin1(shaOf(bytes));
}

Step document(const QByteArray& body, const QByteArray& type = manifestType, Headers headers = {})
{
    headers.prepend({"Content-Type", type});
    return Step::answer(200, headers, body);
}

/// The user's, for some origins.
class Known final : public Credentials
{
public:
    std::optional<Credential> of(const QUrl& url) const override
    {
        const int port = url.port();
        return ports.contains(port) ? Credential::basic("u" + QByteArray::number(port), "canary")
                                    : std::nullopt;
    }
    QList<int> ports;
};

QByteArray authorization(const RecordedRequest& request)
{
    return request.request.header("Authorization").value_or("");
}

QByteArrayList authorizations(const ScriptedServer& server, const QString& path)
{
    QByteArrayList all;
    const auto requests = server.requests(path);
    for (const RecordedRequest& request : requests)
        all += authorization(request);
    return all;
}

} // namespace

class OciQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aManifestAndItsConfigurationBecomeAnOffer();
    void ofAnIndexTheFirstManifestWithAModelIsTaken();
    void indexesWithoutEndAreAFault();
    void wrongBytesAreRefused_data();
    void wrongBytesAreRefused();
    void whyNotIsSaid_data();
    void whyNotIsSaid();
    void nothingComesAfterStop();
    void aTokenIsAskedForOnceAndUsedForAllOfTheRepository();
    void theOwnCredentialGoesToTheRegistrysOwnRealm();
    void theOwnCredentialNeverGoesToAnotherHost();
    void aRealmsOwnCredentialIsSentWhereTheRegistryIsKnownToo();
    void aBasicRegistryGetsItsCredential();
    void aTokenThatWasRefusedIsAskedForAnewOnce();
    void whoWaitsForATokenSharesIt();
    void anExpiredTokenIsNotSent();
    void theRedirectOfABlobGetsNoToken();
    void theTokensPlaceIsAskedThroughTheProxyThatIsSet();
    void aFaultOfTheTokensPlaceIsToldAsItsOwn_data();
    void aFaultOfTheTokensPlaceIsToldAsItsOwn();

private:
    Result<Offer> resolve(const QString& version = u":v1"_qs)
    {
        const QString text = u"oci://127.0.0.1:%1/team/tiny"_qs.arg(m_server->port()) + version;
        std::optional<Result<Offer>> result;
        const auto query =
            RegistryQuery::of(**parseReference(text, {}), {}, *m_network, m_clock, {{1, Milliseconds(1)}});
        connect(query.get(), &RegistryQuery::ended, this,
                [&](const Result<Offer>& offer) { result = offer; });
        query->start();
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 10000))
            return fail(ErrorKind::Cancelled, u"hangs"_qs);
        return *result;
    }

    /// The kind of the error, or the bytes; `count` of them at a time.
    QByteArrayList fetch(const QUrl& url, int count = 1)
    {
        QByteArrayList outcomes;
        std::vector<std::unique_ptr<Exchange>> exchanges;
        for (int i = 0; i < count; ++i) {
            exchanges.push_back(
                std::make_unique<Exchange>(*m_network, m_clock, Request{url, false, {std::nullopt, true}}));
            Exchange* one = exchanges.back().get();
            const auto body = std::make_shared<QByteArray>();
            connect(one, &Exchange::readable, one, [one, body] {
                QByteArray buffer(4096, Qt::Uninitialized);
                while (const qint64 length = one->take(buffer.data(), buffer.size()))
                    *body += buffer.first(length);
            });
            connect(one, &Exchange::ended, this, [&outcomes, body](const std::optional<Error>& error) {
                outcomes += error ? kindName(error->kind).toLatin1() : *body;
            });
            one->start();
        }
        if (!QTest::qWaitFor([&] { return outcomes.size() == count; }, 10000))
            return {"hangs"};
        return outcomes;
    }

    void useNetwork(const Clock& clock)
    {
        m_tokens = std::make_shared<RegistryTokens>(QString(), m_known, clock);
        m_network = std::make_unique<Network>(QString(), m_tokens);
    }
    Step challenge(const ScriptedServer& realm, const QByteArray& more = {}) const
    {
        return Step::answer(
            401, {{"Www-Authenticate", "Bearer realm=\"" + realm.url(token).toEncoded() +
                                           "\",service=\"s\",scope=\"repository:team/tiny:pull\"" + more}});
    }
    static Step tokenStep(const QByteArray& value, int seconds = 300)
    {
        return document(R"({"token":")" + value + R"(","expires_in":)" + QByteArray::number(seconds) + "}",
                        "application/json");
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ScriptedServer> m_elsewhere;
    SystemClock m_clock;
    std::shared_ptr<Known> m_known;
    std::shared_ptr<RegistryTokens> m_tokens;
    std::unique_ptr<Network> m_network;
};

void OciQueryTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_elsewhere = std::make_unique<ScriptedServer>();
    m_known = std::make_shared<Known>();
    useNetwork(m_clock);
    m_server->script(tagged,
                     {document(manifest(), manifestType, {{"Docker-Content-Digest", shaOf(manifest())}})});
    m_server->script(blob(config), {document(config, "application/octet-stream")});
    m_server->script(blob(weights), {document(weights, "application/octet-stream")});
}

void OciQueryTest::aManifestAndItsConfigurationBecomeAnOffer()
{
    const auto offer = resolve();
    QVERIFY2(offer, qPrintable(offer ? QString() : offer.error().detail));
    const Model& model = offer->variants.value(0).model;
    QCOMPARE(model.name, u"Tiny"_qs);
    QCOMPARE(model.license, u"MIT"_qs);
    QCOMPARE(model.files.value(0).sources.value(0).url, m_server->url(blob(weights)));
    QCOMPARE(model.provenance->version, QString::fromLatin1(shaOf(manifest())));
    const QByteArray accept = m_server->requests(tagged).value(0).request.header("Accept").value_or("");
    QVERIFY2(accept.contains(manifestType) && accept.contains(indexType), accept.constData());
    m_server->script(manifestAt(manifest()), {document(manifest())});
    QVERIFY(resolve(u'@' + QString::fromLatin1(shaOf(manifest()))).has_value());
}

void OciQueryTest::ofAnIndexTheFirstManifestWithAModelIsTaken()
{
    const QByteArray none = manifest("README.md");
    const QByteArray inner = index({descriptor(manifestType, none), descriptor(manifestType, manifest())});
    const QByteArray outer = index({descriptor(indexType, inner)});
    m_server->script(tagged, {document(outer, indexType)});
    m_server->script(manifestAt(inner), {document(inner, indexType)});
    m_server->script(manifestAt(none), {document(none)});
    m_server->script(manifestAt(manifest()), {document(manifest())});
    const auto offer = resolve();
    QVERIFY2(offer, qPrintable(offer ? QString() : offer.error().detail));
    QCOMPARE(offer->variants.value(0).model.provenance->version, QString::fromLatin1(shaOf(manifest())));
    m_server->script(manifestAt(manifest()), {document(none)});
    QCOMPARE(kindName(resolve().error().kind), u"digest-mismatch"_qs);
}

void OciQueryTest::indexesWithoutEndAreAFault()
{
    QByteArray deep = index({});
    for (int i = 0; i < 6; ++i) {
        m_server->script(manifestAt(deep), {document(deep, indexType)});
        deep = index({descriptor(indexType, deep)});
    }
    m_server->script(tagged, {document(deep, indexType)});
    QVERIFY(!resolve());
    QVERIFY(m_server->requestCount() <= 5);
    QByteArrayList many;
    for (int i = 0; i < 100; ++i) {
        const QByteArray none = index({}) + QByteArray(i, ' ');
        m_server->script(manifestAt(none), {document(none, indexType)});
        many += descriptor(indexType, none);
    }
    const qsizetype before = m_server->requestCount();
    m_server->script(tagged, {document(index(many), indexType)});
    QCOMPARE(kindName(resolve().error().kind), u"unknown-model"_qs);
    QCOMPARE(m_server->requestCount() - before, 16);
}

void OciQueryTest::wrongBytesAreRefused_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Step>("step");
    const QString digest = u'@' + QString::fromLatin1(shaOf(manifest()));
    QTest::newRow("the registry says another digest")
        << u":v1"_qs << tagged << document(manifest(), manifestType, {{"Docker-Content-Digest", shaOf("x")}});
    QTest::newRow("another was asked for")
        << digest << manifestAt(manifest()) << document(manifest("other.gguf"));
    QTest::newRow("only a space more") << digest << manifestAt(manifest()) << document(manifest() + ' ');
    QTest::newRow("another was asked for, and the registry lies")
        << digest << manifestAt(manifest())
        << document(manifest("other.gguf"), manifestType, {{"Docker-Content-Digest", shaOf(manifest())}});
    QTest::newRow("another configuration") << u":v1"_qs << blob(config) << document("{}", "application/json");
}

void OciQueryTest::wrongBytesAreRefused()
{
    QFETCH(QString, version);
    QFETCH(QString, path);
    QFETCH(Step, step);
    m_server->script(path, {step});
    const auto offer = resolve(version);
    QVERIFY(!offer);
    QCOMPARE(kindName(offer.error().kind), u"digest-mismatch"_qs);
}

void OciQueryTest::whyNotIsSaid_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const Step& step, const char* kind) {
        QTest::newRow(name) << step << QString::fromLatin1(kind);
    };
    row("not there", Step::answer(404, {}, R"({"errors":[{"code":"MANIFEST_UNKNOWN"}]})"), "unknown-model");
    row("no access", Step::answer(401), "unauthorised");
    row("denied", Step::answer(403), "unauthorised");
    row("a fault", Step::answer(500), "http-status");
    row("too many", Step::answer(429, {{"Retry-After", "9999"}}), "http-status");
    row("a sign-in page", Step::signInPage(), "captive-portal");
    row("no JSON", document("{"), "invalid-answer");
    row("huge", document(QByteArray(5 << 20, ' ')), "invalid-answer");
    row("of another type", document(manifest(), indexType), "invalid-answer");
}

void OciQueryTest::whyNotIsSaid()
{
    QFETCH(Step, step);
    QFETCH(QString, kind);
    m_server->script(tagged, {step});
    QCOMPARE(kindName(resolve().error().kind), kind);
}

void OciQueryTest::nothingComesAfterStop()
{
    Step silent;
    silent.silent = true;
    m_server->script(tagged, {challenge(*m_server), document(manifest())});
    m_server->script(token, {silent});
    const QString text = u"oci://127.0.0.1:%1/team/tiny:v1"_qs.arg(m_server->port());
    const auto query = RegistryQuery::of(**parseReference(text, {}), {}, *m_network, m_clock, {});
    int endings = 0;
    connect(query.get(), &RegistryQuery::ended, this, [&] { ++endings; });
    query->start();
    QTRY_COMPARE(m_server->requestCount(token), 1);
    query->stop();
    QCOMPARE(fetch(m_server->url(blob(weights))), QByteArrayList{weights}); // time passes
    QCOMPARE(endings, 0);
}

void OciQueryTest::aTokenIsAskedForOnceAndUsedForAllOfTheRepository()
{
    m_server->script(tagged, {challenge(*m_elsewhere), document(manifest())});
    m_elsewhere->script(token, {tokenStep("t1")});
    QVERIFY(resolve().has_value());
    QCOMPARE(fetch(m_server->url(blob(weights))), QByteArrayList{weights});
    QCOMPARE(authorizations(*m_server, tagged), (QByteArrayList{"", "Bearer t1"}));
    QCOMPARE(authorizations(*m_server, blob(config)), QByteArrayList{"Bearer t1"});
    QCOMPARE(authorizations(*m_server, blob(weights)), QByteArrayList{"Bearer t1"});
    QCOMPARE(m_elsewhere->requestCount(), 1);
    QCOMPARE(m_elsewhere->requests(token).value(0).request.target,
             QByteArray("/token?service=s&scope=repository:team/tiny:pull"));
    m_server->script(u"/v2/team/other/blobs/x"_qs, {Step::answer(200, {}, "x")});
    m_server->script(u"/elsewhere"_qs, {Step::answer(200, {}, "x")});
    fetch(m_server->url(u"/v2/team/other/blobs/x"_qs));
    fetch(m_server->url(u"/elsewhere"_qs));
    QCOMPARE(authorizations(*m_server, u"/v2/team/other/blobs/x"_qs), QByteArrayList{""});
    QCOMPARE(authorizations(*m_server, u"/elsewhere"_qs), QByteArrayList{""});
}

void OciQueryTest::theOwnCredentialGoesToTheRegistrysOwnRealm()
{
    m_known->ports = {m_server->port()};
    m_server->script(tagged, {challenge(*m_server), document(manifest())});
    m_server->script(token, {tokenStep("t1")});
    QVERIFY(resolve().has_value());
    const QByteArray own = m_known->of(m_server->url(tagged))->authorization();
    QCOMPARE(authorizations(*m_server, token), QByteArrayList{own});
    QCOMPARE(authorizations(*m_server, tagged), (QByteArrayList{own, "Bearer t1"}));
}

void OciQueryTest::theOwnCredentialNeverGoesToAnotherHost()
{
    m_server->script(tagged, {challenge(*m_elsewhere), document(manifest())});
    m_elsewhere->script(token, {tokenStep("t1")});
    m_known->ports = {m_server->port()}; // of the registry
    QVERIFY(resolve().has_value());
    useNetwork(m_clock);
    m_known->ports = {m_elsewhere->port()}; // of the realm, and the registry is nobody we know
    m_server->script(tagged, {challenge(*m_elsewhere), document(manifest())});
    QVERIFY(resolve().has_value());
    QCOMPARE(authorizations(*m_elsewhere, token), (QByteArrayList{"", ""}));
}

void OciQueryTest::aRealmsOwnCredentialIsSentWhereTheRegistryIsKnownToo()
{
    m_known->ports = {m_server->port(), m_elsewhere->port()};
    m_server->script(tagged, {challenge(*m_elsewhere), document(manifest())});
    m_elsewhere->script(token, {tokenStep("t1")});
    QVERIFY(resolve().has_value());
    QCOMPARE(authorizations(*m_elsewhere, token),
             QByteArrayList{m_known->of(m_elsewhere->url(token))->authorization()});
}

void OciQueryTest::aBasicRegistryGetsItsCredential()
{
    m_server->script(tagged,
                     {Step::answer(401, {{"Www-Authenticate", "Basic realm=\"r\""}}), document(manifest())});
    QCOMPARE(kindName(resolve().error().kind), u"unauthorised"_qs);
    QCOMPARE(m_server->requestCount(tagged), 1); // there is nothing new to be sent
    m_known->ports = {m_server->port()};
    QVERIFY(resolve().has_value());
    QCOMPARE(authorizations(*m_server, tagged).last(), m_known->of(m_server->url(tagged))->authorization());
}

void OciQueryTest::aTokenThatWasRefusedIsAskedForAnewOnce()
{
    m_elsewhere->script(token, {tokenStep("t1"), tokenStep("t2"), tokenStep("t3"), tokenStep("t4")});
    const Step whole = document(weights, "application/octet-stream");
    m_server->script(blob(weights), {challenge(*m_elsewhere), whole, challenge(*m_elsewhere), whole,
                                     challenge(*m_elsewhere), challenge(*m_elsewhere), whole});
    const QUrl url = m_server->url(blob(weights));
    QCOMPARE(fetch(url), QByteArrayList{weights});
    QCOMPARE(fetch(url), QByteArrayList{weights});
    QCOMPARE(authorizations(*m_server, blob(weights)),
             (QByteArrayList{"", "Bearer t1", "Bearer t1", "Bearer t2"}));
    QCOMPARE(fetch(url), QByteArrayList{"unauthorised"}); // a second refusal is final
    QCOMPARE(authorizations(*m_server, blob(weights)).mid(4), (QByteArrayList{"Bearer t2", "Bearer t3"}));
}

void OciQueryTest::whoWaitsForATokenSharesIt()
{
    m_elsewhere->script(token, {tokenStep("t1")});
    const Step whole = document(weights, "application/octet-stream");
    const Step refused = challenge(*m_elsewhere);
    m_server->script(blob(weights), {refused, refused, refused, refused, whole});
    QCOMPARE(fetch(m_server->url(blob(weights)), 4), (QByteArrayList{weights, weights, weights, weights}));
    QCOMPARE(m_elsewhere->requestCount(), 1);
}

void OciQueryTest::anExpiredTokenIsNotSent()
{
    FakeClock clock;
    useNetwork(clock);
    m_elsewhere->script(token, {tokenStep("t1", 100), tokenStep("t2", 100)});
    const Step whole = document(weights, "application/octet-stream");
    m_server->script(blob(weights), {challenge(*m_elsewhere), whole, whole, challenge(*m_elsewhere), whole});
    const QUrl url = m_server->url(blob(weights));
    fetch(url);
    clock.advance(std::chrono::seconds(99));
    fetch(url);
    clock.advance(std::chrono::seconds(2));
    QCOMPARE(fetch(url), QByteArrayList{weights});
    QCOMPARE(authorizations(*m_server, blob(weights)),
             (QByteArrayList{"", "Bearer t1", "Bearer t1", "", "Bearer t2"}));
}

void OciQueryTest::theRedirectOfABlobGetsNoToken()
{
    ScriptedServer storage;
    storage.script(u"/signed"_qs, {Step::answer(200, {}, weights)});
    m_known->ports = {m_server->port()};
    m_elsewhere->script(token, {tokenStep("t1")});
    m_server->script(blob(weights),
                     {challenge(*m_elsewhere), Step::redirect(storage.url(u"/signed"_qs).toEncoded(), 307)});
    QCOMPARE(fetch(m_server->url(blob(weights))), QByteArrayList{weights});
    QCOMPARE(authorizations(*m_server, blob(weights)).last(), QByteArray("Bearer t1"));
    QCOMPARE(authorizations(storage, u"/signed"_qs), QByteArrayList{""});
}

void OciQueryTest::theTokensPlaceIsAskedThroughTheProxyThatIsSet()
{
    const QByteArray realm = "Bearer realm=\"https://192.0.2.1/token\""; // of no host, by RFC 5737
    m_server->script(tagged, {Step::answer(401, {{"Www-Authenticate", realm}})});
    for (const bool isKnown : {false, true}) {
        m_known->ports = isKnown ? QList<int>{m_server->port(), 443} : QList<int>();
        ScriptedServer proxy;
        m_tokens->setProxies(*ProxyRules::throughAddress(u"127.0.0.1:%1"_qs.arg(proxy.port())));
        QVERIFY(!resolve());
        QVERIFY(proxy.requestCount() > 0);
        QCOMPARE(proxy.requests().first().request.target, QByteArray("192.0.2.1:443"));
    }
}

void OciQueryTest::aFaultOfTheTokensPlaceIsToldAsItsOwn_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("kind");
    QTest::newRow("refused") << Step::answer(401) << u"unauthorised"_qs;
    QTest::newRow("a fault that may pass") << Step::answer(503) << u"http-status"_qs;
    QTest::newRow("no token") << document("{}", "application/json") << u"invalid-answer"_qs;
    QTest::newRow("huge") << document(QByteArray(2 << 20, ' '), "application/json") << u"invalid-answer"_qs;
    QTest::newRow("a sign-in page") << Step::signInPage() << u"captive-portal"_qs;
}

void OciQueryTest::aFaultOfTheTokensPlaceIsToldAsItsOwn()
{
    QFETCH(Step, step);
    QFETCH(QString, kind);
    m_server->script(tagged, {challenge(*m_elsewhere)});
    m_elsewhere->script(token, {step});
    const auto offer = resolve();
    QVERIFY(!offer);
    QCOMPARE(kindName(offer.error().kind), kind);
    QVERIFY2(offer.error().detail.contains(u"127.0.0.1:%1"_qs.arg(m_elsewhere->port())),
             qPrintable(offer.error().detail));
}

QTEST_GUILESS_MAIN(OciQueryTest)
#include "tst_oci_query.moc"
