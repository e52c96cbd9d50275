// SPDX-License-Identifier: MIT
// The requests to the hub, against one that is scripted.
#include "core/registry/registry_query.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

const QByteArray commit = "52e7645ba7c309695bec7ac98f4f005b139cf465";
const QByteArray sha = "030a469a63576d59f601ef5608846b7718eaa884dd820e9aa7493efec1788afa";
const QString info = u"/api/models/org/repo/revision/main"_qs;
const QString tree = u"/api/models/Org/Repo/tree/"_qs + QString::fromLatin1(commit);
const HubReference reference{u"org"_qs, u"repo"_qs};

Step json(const QByteArray& body, Headers headers = {})
{
    headers.prepend({"Content-Type", "application/json; charset=utf-8"});
    return Step::answer(200, headers, body);
}

Step repository(const QByteArray& more = {})
{
    return json(R"({"id":"Org/Repo","sha":")" + commit + "\"" + more + "}");
}

QByteArray listed(const QByteArrayList& names)
{
    QByteArrayList entries;
    for (const QByteArray& name : names)
        entries +=
            R"({"type":"file","path":")" + name + R"(","size":9,"lfs":{"size":9,"oid":")" + sha + "\"}}";
    return '[' + entries.join(',') + ']';
}

Step page(const QByteArrayList& names, const QByteArray& next = {})
{
    return json(listed(names),
                next.isEmpty() ? Headers{} : Headers{{"Link", '<' + next + ">; rel=\"next\""}});
}

} // namespace

class HubQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theRevisionIsResolvedOnceAndAllElseIsAskedByItsCommit();
    void aRevisionIsEncodedWhole();
    void allPagesAreRead();
    void pagesWithoutEndAreAFault();
    void aPageElsewhereIsNotAskedFor_data();
    void aPageElsewhereIsNotAskedFor();
    void aMirrorsLinksToTheHubLeadToTheMirror();
    void aRepositoryThatMovedIsFollowed();
    void whyNotIsSaid_data();
    void whyNotIsSaid();
    void aMomentaryFaultIsWaitedOut();
    void aCommitThatIsNotTheOneAskedForIsRefused();
    void offlineIsNotAsked();
    void nothingComesAfterStop();

private:
    Result<Offer> resolve(const HubReference& what = reference)
    {
        std::optional<Result<Offer>> result;
        int endings = 0;
        const auto query = RegistryQuery::of(what, m_hub, m_network, m_clock, {{2, Milliseconds(1)}});
        connect(query.get(), &RegistryQuery::ended, this, [&](const Result<Offer>& offer) {
            result = offer;
            ++endings;
        });
        connect(query.get(), &RegistryQuery::retrying, this, [this] { ++m_retries; });
        query->start();
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 10000) || endings != 1)
            return fail(ErrorKind::Cancelled, u"hangs"_qs);
        return *result;
    }

    std::unique_ptr<ScriptedServer> m_server;
    SystemClock m_clock;
    Network m_network{QString()};
    Hub m_hub;
    int m_retries = 0;
};

void HubQueryTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_hub = {m_server->url({}), false};
    m_retries = 0;
    m_server->script(info, {repository()});
    m_server->script(tree, {page({"m.Q4_K_M.gguf"})});
}

void HubQueryTest::theRevisionIsResolvedOnceAndAllElseIsAskedByItsCommit()
{
    m_server->script(info, {repository(R"(,"gated":"auto","tags":["license:mit"])")});
    const auto offer = resolve();
    QVERIFY2(offer, qPrintable(offer ? QString() : offer.error().detail));
    QCOMPARE(m_server->requestCount(), 2);
    QCOMPARE(m_server->requests(tree).value(0).request.target,
             tree.toLatin1() + "?recursive=true&expand=false");
    QVERIFY(offer->gated);
    QCOMPARE(offer->license, u"mit"_qs);
    const Model& model = offer->variants.value(0).model;
    QCOMPARE(model.files.value(0).sources.value(0).url,
             m_server->url(u"/Org/Repo/resolve/%1/m.Q4_K_M.gguf"_qs.arg(QString::fromLatin1(commit))));
    QCOMPARE(model.files.value(0).size, 9);
    QCOMPARE(model.provenance->version, QString::fromLatin1(commit));
    QCOMPARE(model.provenance->revision, u"main"_qs);
}

void HubQueryTest::aRevisionIsEncodedWhole()
{
    m_server->script(u"/api/models/org/repo/revision/refs%2Fpr%2F3"_qs, {repository()});
    HubReference pull = reference;
    pull.revision = u"refs/pr/3"_qs;
    const auto offer = resolve(pull);
    QVERIFY2(offer, qPrintable(offer ? QString() : offer.error().detail));
    QCOMPARE(offer->variants.value(0).model.provenance->revision, u"refs/pr/3"_qs);
}

void HubQueryTest::allPagesAreRead()
{
    m_server->script(tree, {page({"a.Q2_K.gguf"}, m_server->url(tree).toEncoded() + "?cursor=x%3D"),
                            page({"b.Q3_K.gguf"}, "?cursor=y"), page({"c.Q4_K_M.gguf"})});
    const auto offer = resolve();
    QVERIFY2(offer, qPrintable(offer ? QString() : offer.error().detail));
    QCOMPARE(offer->variants.size(), 3);
    QCOMPARE(m_server->requests(tree).value(1).request.target, tree.toLatin1() + "?cursor=x%3D");
    QCOMPARE(m_server->requests(tree).value(2).request.target, tree.toLatin1() + "?cursor=y");
}

void HubQueryTest::pagesWithoutEndAreAFault()
{
    m_server->script(tree, {page({}, "?cursor=a"), page({}, "?cursor=b"), page({}, "?cursor=a")});
    QCOMPARE(kindName(resolve().error().kind), u"invalid-answer"_qs);
    QCOMPARE(m_server->requestCount(tree), 3);
    m_server->script(tree, {page({}, "?cursor={n}")}); // another one for ever
    QCOMPARE(kindName(resolve().error().kind), u"invalid-answer"_qs);
    QCOMPARE(m_server->requestCount(tree), 3 + 100);
}

void HubQueryTest::aPageElsewhereIsNotAskedFor_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("another host") << QByteArray("https://evil.example/x");
    QTest::newRow("another port") << QByteArray("http://127.0.0.1:1/x");
    QTest::newRow("another scheme") << QByteArray("file:///etc/passwd");
    QTest::newRow("no address") << QByteArray("http://[");
}

void HubQueryTest::aPageElsewhereIsNotAskedFor()
{
    QFETCH(QByteArray, next);
    m_server->script(tree, {page({"m.gguf"}, next)});
    const auto offer = resolve();
    QVERIFY(!offer);
    QCOMPARE(kindName(offer.error().kind), u"invalid-answer"_qs);
}

void HubQueryTest::aMirrorsLinksToTheHubLeadToTheMirror()
{
    m_server->script(
        tree, {page({"a.gguf"}, "https://huggingface.co" + tree.toLatin1() + "?cursor=1"), page({"b.gguf"})});
    QCOMPARE(resolve()->variants.size(), 2);
}

void HubQueryTest::aRepositoryThatMovedIsFollowed()
{
    m_server->script(info, {Step::redirect("/api/models/Org/Repo/revision/main", 307)});
    m_server->script(u"/api/models/Org/Repo/revision/main"_qs, {repository()});
    QCOMPARE(resolve()->repository, u"Org/Repo"_qs);
}

void HubQueryTest::whyNotIsSaid_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const Step& step, const char* kind, const char* detail) {
        QTest::newRow(name) << step << QString::fromLatin1(kind) << QString::fromLatin1(detail);
    };
    const auto refused = [](int status, const char* code) {
        return Step::answer(status, {{"X-Error-Code", code}}, R"({"error":"secret"})");
    };
    row("not there", refused(404, "RepoNotFound"), "unknown-model", "no such repository");
    row("no such branch", refused(404, "RevisionNotFound"), "unknown-model", "no such branch");
    row("private", refused(401, "RepoNotFound"), "unauthorised", "needs a token");
    row("gated", refused(403, "GatedRepo"), "unauthorised", "access is asked for at http://127.0.0.1");
    row("a bad token", Step::answer(401), "unauthorised", "401");
    row("taken down", repository(R"(,"disabled":true)"), "unknown-model", "disabled");
    row("a fault", Step::answer(500), "http-status", "500");
    row("a sign-in page", Step::signInPage(), "captive-portal", "");
    row("no JSON", json("{"), "invalid-answer", "JSON");
    row("huge", json(QByteArray(9 << 20, ' ')), "invalid-answer", "more than");
}

void HubQueryTest::whyNotIsSaid()
{
    QFETCH(Step, step);
    QFETCH(QString, kind);
    QFETCH(QString, detail);
    m_server->script(info, {step});
    const auto offer = resolve();
    QVERIFY(!offer);
    QCOMPARE(kindName(offer.error().kind), kind);
    QVERIFY2(offer.error().detail.contains(detail), qPrintable(offer.error().detail));
    QVERIFY(!offer.error().detail.contains(u"secret"));
}

void HubQueryTest::aMomentaryFaultIsWaitedOut()
{
    m_server->script(info, {Step::answer(503), repository()});
    m_server->script(tree, {Step::answer(429), page({"m.gguf"})});
    QVERIFY(resolve());
    QCOMPARE(m_retries, 2);
}

void HubQueryTest::aCommitThatIsNotTheOneAskedForIsRefused()
{
    HubReference pinned = reference;
    pinned.revision = QString(40, u'a');
    m_server->script(u"/api/models/org/repo/revision/"_qs + pinned.revision, {repository()});
    QCOMPARE(kindName(resolve(pinned).error().kind), u"invalid-answer"_qs);
    pinned.revision = QString::fromLatin1(commit);
    m_server->script(u"/api/models/org/repo/revision/"_qs + pinned.revision, {repository()});
    QVERIFY(resolve(pinned));
}

void HubQueryTest::offlineIsNotAsked()
{
    m_hub.offline = true;
    QCOMPARE(kindName(resolve().error().kind), u"network"_qs);
    m_hub.offline = false;
    m_hub.endpoint = QUrl(u"http://hub.example"_qs);
    QCOMPARE(kindName(resolve().error().kind), u"insecure-source"_qs);
    m_hub.endpoint = QUrl(u"nonsense"_qs);
    QVERIFY(!resolve());
    QCOMPARE(m_server->requestCount(), 0);
}

void HubQueryTest::nothingComesAfterStop()
{
    int endings = 0;
    const auto query = RegistryQuery::of(reference, m_hub, m_network, m_clock, {});
    connect(query.get(), &RegistryQuery::ended, this, [&] { ++endings; });
    query->start();
    query->stop(); // before the answer can come
    QVERIFY(resolve());
    QCOMPARE(endings, 0);
}

QTEST_GUILESS_MAIN(HubQueryTest)
#include "tst_hub_query.moc"
