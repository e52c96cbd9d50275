// SPDX-License-Identifier: MIT
// `add` and `ensure` of references to the hub, against one that is scripted, and its CDN on another origin.
#include "tests/cli/bench.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

const QByteArray commit = "52e7645ba7c309695bec7ac98f4f005b139cf465";
const QByteArray later = "aaaa645ba7c309695bec7ac98f4f005b139cf465";
const QByteArray token = "hf_cAnArYcAnArYcAnArYcAnArYcAnArYcAnA";
const QString info = u"/api/models/org/repo/revision/main"_qs;

struct HubFile
{
    QByteArray name;
    quint64 seed;
    qint64 size;
};

const HubFile large{"m.Q8_0.gguf", 1, 300'000};
const HubFile middle{"m.Q4_K_M.gguf", 2, 200'000};
const HubFile little{"m.Q2_K.gguf", 3, 100'000};

} // namespace

class HubCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addTakesTheOneThatLlamaCppWouldTake();
    void addOfAFileTakesThat();
    void addTakesTheProposedFallbacksWhereTheyAreWanted();
    void addKeepsWhereItCameFrom();
    void addAsJsonTellsTheOffer();
    void whatIsGivenHasToFitWhatTheHubSays();
    void everyWayToWriteItLeadsThere_data();
    void everyWayToWriteItLeadsThere();
    void ensureFetchesProvesAndAsksOnce();
    void ensureOfASetFetchesAllParts();
    void ensureTakesTheFallbackThatWasProposed();
    void whatFailsHasItsStatus_data();
    void whatFailsHasItsStatus();
    void aFileThatIsGatedSaysWhereAccessIsAskedFor();
    void aReferenceThatDoesNotHoldIsRefusedWithoutAsking();
    void anInterruptedQuestionEndsSoon();
    void theTokenOpensTheHubAndIsSeenNowhere_data();
    void theTokenOpensTheHubAndIsSeenNowhere();
    void withoutATokenNoneIsSent();
    void whatMovedAtTheHubIsOutdated();
    void whatOnlyMovedItsCommitIsNot();
    void aPinnedModelIsNotAskedFor();
    void updateBringsTheNewVersionToTheSamePlace();
    void theOldVersionStaysUntilTheNewOneIsProved();
    void aSetIsUpdatedBesideTheOldOne();
    void whatIsNotHereIsNotFetchedByAnUpdate();
    void updateWithKeepLeavesTheOldVersionWhereItIs();
    void updateKeepsTheMirrorsThatWereAdded();
    void anUpdateThatWasBrokenOffGoesOnAlsoAfterAnEnsure();

private:
    void publish(const QList<HubFile>& files, bool gated = false, const QByteArray& at = commit);
    Command command(const QStringList& arguments) const;
    Outcome cellar(const QStringList& arguments) const { return run(command(arguments)); }
    Outcome cellar(const char* line) const { return cellar(QString::fromUtf8(line).split(u' ')); }
    QByteArray pathOf(const QString& relative) const
    {
        return (m_bench->store() + u'/' + relative + u'\n').toUtf8();
    }
    ScriptedServer& hub() const { return m_bench->server(); }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<ScriptedServer> m_cdn;
    QMap<QString, QString> m_environment;
};

void HubCommandTest::init()
{
    m_bench = std::make_unique<Bench>();
    m_cdn = std::make_unique<ScriptedServer>();
    m_environment = {{u"HF_ENDPOINT"_qs, hub().url({}).toString()}, {u"HF_HUB_OFFLINE"_qs, QString()}};
    publish({large, middle, little});
}

void HubCommandTest::publish(const QList<HubFile>& files, bool gated, const QByteArray& at)
{
    hub().script(info, {Step::answer(200, {{"Content-Type", "application/json"}},
                                     R"({"id":"Org/Repo","sha":")" + at + R"(","gated":)" +
                                         (gated ? "\"manual\"" : "false") + R"(,"tags":["license:mit"]})")});
    QByteArrayList entries;
    for (const HubFile& file : files) {
        const QString blob = u"/blobs/%1/"_qs.arg(file.seed) + QString::fromLatin1(file.name);
        const QByteArray sha = digestOf(generatedBytes(file.seed, 0, file.size)).hex().toLatin1();
        const QByteArray size = QByteArray::number(file.size);
        entries += R"({"type":"file","path":")" + file.name + R"(","size":)" + size + R"(,"lfs":{"size":)" +
                   size + R"(,"oid":")" + sha + "\"}}";
        m_cdn->script(blob, {Step::file(file.seed, file.size)});
        Step found = Step::redirect(m_cdn->url(blob).toEncoded() + "?Signature=x");
        found.headers += std::pair<QByteArray, QByteArray>("X-Linked-Etag", '"' + sha + '"');
        hub().script(QString::fromLatin1("/Org/Repo/resolve/" + at + '/' + file.name), {found});
    }
    hub().script(QString::fromLatin1("/api/models/Org/Repo/tree/" + at),
                 {Step::answer(200, {{"Content-Type", "application/json"}}, '[' + entries.join(',') + ']')});
}

Command HubCommandTest::command(const QStringList& arguments) const
{
    Command command = m_bench->command(arguments);
    for (auto it = m_environment.begin(); it != m_environment.end(); ++it)
        command.environment.insert(it.key(), it.value());
    return command;
}

void HubCommandTest::addTakesTheOneThatLlamaCppWouldTake()
{
    const Outcome outcome = cellar("add hf:org/repo");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray("m.q4_k_m\n"));
    QVERIFY2(outcome.err.contains("takes Q4_K_M"), outcome.err.constData());
    QVERIFY2(outcome.err.contains("also there: Q8_0 (300.0 kB), Q2_K (100.0 kB)"), outcome.err.constData());
    QVERIFY2(outcome.err.contains("would do as fallbacks: Q2_K"), outcome.err.constData());
    QCOMPARE(cellar("-q add hf:org/repo --id other").err, QByteArray());
    const QByteArray shown = cellar("show m.q4_k_m").out;
    QVERIFY2(shown.contains("licence         mit"), shown.constData());
    QVERIFY(!QFile::exists(m_bench->store())); // nothing was fetched
    QCOMPARE(m_cdn->requestCount(), 0);
}

void HubCommandTest::addOfAFileTakesThat()
{
    QCOMPARE(cellar("add hf:org/repo/m.Q2_K.gguf --id tiny").out, QByteArray("tiny\n"));
    QVERIFY(cellar("show tiny").out.contains("m.Q2_K.gguf"));
}

void HubCommandTest::addTakesTheProposedFallbacksWhereTheyAreWanted()
{
    const Outcome outcome = cellar("add hf:org/repo/m.Q8_0.gguf --with-fallbacks");
    QCOMPARE(outcome.out, QByteArray("m.q8_0\nm.q4_k_m\nm.q2_k\n"));
    const auto model = eventsOf(cellar("show m.q4_k_m --json").out, "model").value(0);
    QCOMPARE(member(model, "fallback").toString(), u"m.q2_k"_qs);
    m_bench->writeCatalog({m_bench->served(u"last"_qs)});
    QCOMPARE(cellar("add hf:org/repo --fallback last --with-fallbacks").exitCode, 0);
    QCOMPARE(member(eventsOf(cellar("show m.q2_k --json").out, "model").value(0), "fallback").toString(),
             u"last"_qs);
    QCOMPARE(cellar("add hf:org/repo --fallback nowhere").exitCode, 7);
}

void HubCommandTest::addKeepsWhereItCameFrom()
{
    QCOMPARE(cellar("add hf:org/repo").exitCode, 0);
    const QByteArray document = fileBytes(m_bench->catalog());
    const QJsonValue model = QJsonDocument::fromJson(document)[u"models"][0];
    QCOMPARE(model[u"registry"].toObject(), (QJsonObject{{u"reference"_qs, u"hf:org/repo"_qs},
                                                         {u"revision"_qs, u"main"_qs},
                                                         {u"version"_qs, QString::fromLatin1(commit)}}));
    QCOMPARE(model[u"files"][0][u"sources"][0].toString(),
             hub().url(QString::fromLatin1("/Org/Repo/resolve/" + commit + "/m.Q4_K_M.gguf")).toString());
    QCOMPARE(model[u"files"][0][u"size"].toInteger(), middle.size);
}

void HubCommandTest::addAsJsonTellsTheOffer()
{
    const Outcome outcome = cellar("add hf:org/repo --json");
    const auto offers = eventsOf(outcome.out, "offer");
    QCOMPARE(offers.size(), 1);
    QCOMPARE(member(offers[0], "repository").toString(), u"Org/Repo"_qs);
    QCOMPARE(member(offers[0], "chosen").toInt(), 1);
    QCOMPARE(member(offers[0], "proposed_fallbacks").toArray(), QJsonArray{2});
    QCOMPARE(member(offers[0], "variants")[0][u"label"].toString(), u"Q8_0"_qs);
    QCOMPARE(member(offers[0], "variants")[0][u"reference"].toString(), u"hf:org/repo/m.Q8_0.gguf"_qs);
    QCOMPARE(eventsOf(outcome.out, "model").size(), 1);
    QCOMPARE(jsonLines(outcome.out).size(), 2);
}

void HubCommandTest::whatIsGivenHasToFitWhatTheHubSays()
{
    const QByteArray wrong(64, 'a');
    QCOMPARE(cellar(QByteArray("add hf:org/repo --sha256 " + wrong).constData()).exitCode, 4);
    QCOMPARE(cellar("add hf:org/repo --size 7").exitCode, 4);
    const QByteArray right = digestOf(generatedBytes(middle.seed, 0, middle.size)).hex().toLatin1();
    QCOMPARE(cellar(QByteArray("add hf:org/repo --size 200000 --sha256 " + right).constData()).exitCode, 0);
}

void HubCommandTest::everyWayToWriteItLeadsThere_data()
{
    QTest::addColumn<QString>("source");
    for (const char* source : {"hf:org/repo", "https://huggingface.co/org/repo", "hf.co/org/repo",
                               "https://huggingface.co/org/repo/blob/main/m.Q4_K_M.gguf",
                               "https://huggingface.co/org/repo/resolve/main/m.Q4_K_M.gguf?download=true"})
        QTest::newRow(source) << QString::fromLatin1(source);
}

void HubCommandTest::everyWayToWriteItLeadsThere()
{
    QFETCH(QString, source);
    const Outcome outcome = cellar({u"add"_qs, source});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray("m.q4_k_m\n"));
}

void HubCommandTest::ensureFetchesProvesAndAsksOnce()
{
    const QByteArray path = pathOf(u"m.q4_k_m/m.Q4_K_M.gguf"_qs);
    Outcome outcome = cellar("ensure hf:org/repo --json");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(member(eventsOf(outcome.out, "ready").value(0), "published").toBool(), true);
    QCOMPARE(member(eventsOf(outcome.out, "ready").value(0), "model").toString(), u"m.q4_k_m"_qs);
    const auto before = hub().requestCount();
    outcome = cellar("ensure hf:org/repo");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, path);
    QCOMPARE(hub().requestCount(), before); // known by its reference
    outcome = cellar("ensure hf:org/repo/m.Q4_K_M.gguf");
    QCOMPARE(outcome.out, path); // known by its address
    QCOMPARE(hub().requestCount(), before + 2);
    QCOMPARE(m_cdn->bodySent(), middle.size);
}

void HubCommandTest::ensureOfASetFetchesAllParts()
{
    publish({{"m-00001-of-00002.gguf", 5, 50'000}, {"m-00002-of-00002.gguf", 6, 60'000}});
    const Outcome outcome = cellar("ensure hf:org/repo");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, pathOf(u"m-00001-of-00002/m-00001-of-00002.gguf"_qs));
    QCOMPARE(fileBytes(m_bench->store() + u"/m-00001-of-00002/m-00002-of-00002.gguf"_qs).size(), 60'000);
}

void HubCommandTest::ensureTakesTheFallbackThatWasProposed()
{
    m_cdn->script(u"/blobs/2/m.Q4_K_M.gguf"_qs, {Step::answer(404)});
    QCOMPARE(cellar("add hf:org/repo --with-fallbacks").exitCode, 0);
    const Outcome outcome = cellar("ensure hf:org/repo --backoff 0.01");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, pathOf(u"m.q2_k/m.Q2_K.gguf"_qs));
}

void HubCommandTest::whatFailsHasItsStatus_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("said");
    const auto refused = [](int status, const char* code) {
        return Step::answer(status, {{"X-Error-Code", code}});
    };
    QTest::newRow("not there") << refused(404, "RepoNotFound") << 7 << QByteArray("no such repository");
    QTest::newRow("no such revision")
        << refused(404, "RevisionNotFound") << 7 << QByteArray("no such branch");
    QTest::newRow("private or not there") << refused(401, "RepoNotFound") << 8 << QByteArray("HF_TOKEN");
    QTest::newRow("gated") << refused(403, "GatedRepo") << 8 << QByteArray("/org/repo");
    QTest::newRow("broken") << Step::answer(500) << 3 << QByteArray("500");
    QTest::newRow("no JSON") << Step::answer(200, {}, "{") << 3 << QByteArray("JSON");
    QTest::newRow("a sign-in page") << Step::signInPage() << 3 << QByteArray("sign-in page");
}

void HubCommandTest::whatFailsHasItsStatus()
{
    QFETCH(Step, step);
    QFETCH(int, exit);
    QFETCH(QByteArray, said);
    hub().script(info, {step});
    for (const char* line : {"ensure hf:org/repo --retries 1 --backoff 0.01"}) {
        const Outcome outcome = cellar(line);
        QVERIFY2(outcome.exitCode == exit, outcome.err.constData());
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.contains(said), outcome.err.constData());
        QVERIFY(!QFile::exists(m_bench->catalog()));
    }
}

void HubCommandTest::aFileThatIsGatedSaysWhereAccessIsAskedFor()
{
    publish({middle}, true);
    hub().script(QString::fromLatin1("/Org/Repo/resolve/" + commit + "/m.Q4_K_M.gguf"),
                 {Step::answer(401, {{"X-Error-Code", "GatedRepo"}})});
    const Outcome outcome = cellar("ensure hf:org/repo");
    QVERIFY2(outcome.exitCode == 8, outcome.err.constData());
    QVERIFY2(outcome.err.contains("accepted its terms"), outcome.err.constData());
    const QByteArray page = hub().url(u"/Org/Repo"_qs).toEncoded();
    QVERIFY2(outcome.err.contains(QByteArray("asked for at " + page)), outcome.err.constData());
    QVERIFY2(outcome.err.contains("HF_TOKEN"), outcome.err.constData());
}

void HubCommandTest::aReferenceThatDoesNotHoldIsRefusedWithoutAsking()
{
    for (const char* source :
         {"hf:repo", "hf:org/../x", "hf:org/repo/../../x", "https://huggingface.co/org/repo/blob/main"}) {
        for (const char* verb : {"add", "ensure"}) {
            const Outcome outcome = cellar({QString::fromLatin1(verb), QString::fromLatin1(source)});
            QVERIFY2(outcome.exitCode == 8, outcome.err.constData());
        }
    }
    QCOMPARE(hub().requestCount(), 0);
}

void HubCommandTest::anInterruptedQuestionEndsSoon()
{
    Step silent;
    silent.silent = true;
    hub().script(info, {silent});
    for (const char* verb : {"add", "ensure"}) {
        const auto before = hub().requestCount();
        Child child(command({QString::fromLatin1(verb), u"hf:org/repo"_qs}));
        QTRY_COMPARE(hub().requestCount(), before + 1);
        child.send(15);
        QCOMPARE(child.wait(Milliseconds(3000)).exitCode, 143);
    }
}

void HubCommandTest::theTokenOpensTheHubAndIsSeenNowhere_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("fails");
    for (const char* variable : {"HF_TOKEN", "HF_TOKEN_PATH", "HF_HOME", "the file"})
        QTest::newRow(variable) << QString::fromLatin1(variable) << false;
    QTest::newRow("repeated by the hub") << QStringLiteral("HF_TOKEN") << true;
}

void HubCommandTest::theTokenOpensTheHubAndIsSeenNowhere()
{
    QFETCH(QString, variable);
    QFETCH(bool, fails);
    const QTemporaryDir outside; // of the home, which is searched below
    const QString file = outside.filePath(u"token"_qs);
    writeFile(file, token + "\n");
    if (variable == u"HF_TOKEN")
        m_environment.insert(variable, QString::fromLatin1(token));
    else if (variable == u"the file")
        m_environment.insert(u"XDG_CACHE_HOME"_qs, outside.path());
    else
        m_environment.insert(variable, variable == u"HF_HOME" ? outside.path() : file);
    if (variable == u"the file")
        writeFile(outside.filePath(u"huggingface/token"_qs), token);
    if (fails) // a hub that repeats what it was sent
        hub().script(QString::fromLatin1("/Org/Repo/resolve/" + commit + "/m.Q4_K_M.gguf"),
                     {Step::answer(403, {{"X-Error-Code", token}, {"X-Error-Message", "Bearer " + token}},
                                   "{\"error\":\"Bearer " + token + "\"}")});

    QByteArrayList said;
    for (const char* line : {"ensure hf:org/repo --json -v", "ensure hf:org/repo -v", "show m.q4_k_m",
                             "list --json", "export m.q4_k_m", "verify m.q4_k_m --json"}) {
        const Outcome outcome = cellar(line);
        said += outcome.out;
        said += outcome.err;
        if (QByteArray(line).startsWith("ensure"))
            QVERIFY2(outcome.exitCode == (fails ? 8 : 0), outcome.err.constData());
    }
    for (const RecordedRequest& request : hub().requests()) {
        QCOMPARE(request.request.header("Authorization"), QByteArray("Bearer " + token));
        QVERIFY(!request.request.target.contains(token));
    }
    QVERIFY(hub().requestCount() >= 3);
    QCOMPARE(m_cdn->requestCount() > 0, !fails);
    for (const RecordedRequest& request : m_cdn->requests()) {
        for (const auto& [name, value] : request.request.headers)
            QVERIFY2(!value.contains("hf_") && name.toLower() != "authorization", value.constData());
        QVERIFY(!request.request.target.contains(token));
    }
    for (const QByteArray& text : said)
        QVERIFY2(!text.contains(token), text.constData());
    int files = 0;
    QDirIterator all(m_bench->home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QVERIFY2(!fileBytes(all.next()).contains(token), qPrintable(all.filePath()));
        ++files;
    }
    QVERIFY(files > 0); // the catalogue at least
}

void HubCommandTest::withoutATokenNoneIsSent()
{
    m_environment.insert(u"HF_TOKEN"_qs, QString::fromLatin1(token));
    m_environment.insert(u"HF_HUB_DISABLE_IMPLICIT_TOKEN"_qs, u"1"_qs);
    QCOMPARE(cellar("ensure hf:org/repo").exitCode, 0);
    for (const RecordedRequest& request : hub().requests())
        QVERIFY(!request.request.header("Authorization"));
    m_environment.insert(u"HF_HUB_OFFLINE"_qs, u"1"_qs);
    const auto before = hub().requestCount();
    QCOMPARE(cellar("add hf:org/repo").exitCode, 3);
    QCOMPARE(cellar("ensure hf:org/repo").exitCode, 0); // it is here
    QCOMPARE(hub().requestCount(), before);
}

void HubCommandTest::whatMovedAtTheHubIsOutdated()
{
    QCOMPARE(cellar("add hf:org/repo hf:org/repo/m.Q2_K.gguf").exitCode, 0);
    QCOMPARE(cellar("outdated").out, QByteArray());
    publish({large, {middle.name, 12, 250'000}, little}, false, later);
    const QByteArray line = "m.q4_k_m\t" + commit + '\t' + later + '\n';
    Outcome outcome = cellar("outdated");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, line);
    QVERIFY2(outcome.err.contains("250.0 kB to fetch"), outcome.err.constData());
    QCOMPARE(cellar("outdated m.q2_k").out, QByteArray());
    outcome = cellar("outdated m.q2_k m.q4_k_m --json");
    const auto events = eventsOf(outcome.out, "outdated");
    QCOMPARE(events.size(), 1);
    QCOMPARE(member(events[0], "model").toString(), u"m.q4_k_m"_qs);
    QCOMPARE(member(events[0], "size").toInt(), 250'000);
    QCOMPARE(cellar("outdated nothing").exitCode, 7);
    hub().script(info, {Step::answer(404, {{"X-Error-Code", "RepoNotFound"}})});
    QCOMPARE(cellar("outdated").exitCode, 7);
}

void HubCommandTest::whatOnlyMovedItsCommitIsNot()
{
    QCOMPARE(cellar("add hf:org/repo").exitCode, 0);
    publish({large, middle, little}, false, later);
    QCOMPARE(cellar("outdated").out, QByteArray());
}

void HubCommandTest::aPinnedModelIsNotAskedFor()
{
    hub().script(QString::fromLatin1("/api/models/org/repo/revision/" + commit), {Step::answer(404)});
    m_bench->writeCatalog({m_bench->served(u"plain"_qs)});
    QCOMPARE(cellar("outdated").exitCode, 0);
    const Outcome outcome = cellar("outdated plain");
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.err.contains("of no registry"), outcome.err.constData());
    QCOMPARE(hub().requestCount(), 0);
}

void HubCommandTest::updateBringsTheNewVersionToTheSamePlace()
{
    QCOMPARE(cellar("ensure hf:org/repo").exitCode, 0);
    publish({large, {middle.name, 12, middle.size}, little}, false, later); // of the same size
    const Outcome outcome = cellar("update --json");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const auto events = eventsOf(outcome.out, "updated");
    QCOMPARE(events.size(), 1);
    QCOMPARE(member(events[0], "there").toString(), QString::fromLatin1(later));
    QCOMPARE(cellar("path m.q4_k_m").out, pathOf(u"m.q4_k_m/m.Q4_K_M.gguf"_qs));
    QCOMPARE(fileBytes(m_bench->store() + u"/m.q4_k_m/m.Q4_K_M.gguf"_qs), generatedBytes(12, 0, middle.size));
    QCOMPARE(cellar("verify m.q4_k_m").exitCode, 0);
    QCOMPARE(cellar("update").out, QByteArray());
    const auto before = hub().requestCount();
    QCOMPARE(cellar("ensure hf:org/repo").exitCode, 0); // still made of that reference
    QCOMPARE(hub().requestCount(), before);
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void HubCommandTest::theOldVersionStaysUntilTheNewOneIsProved()
{
    QCOMPARE(cellar("ensure hf:org/repo").exitCode, 0);
    publish({large, {middle.name, 12, middle.size}, little}, false, later);
    Step cut = Step::file(12, middle.size);
    cut.stopAfter = 150'000;
    m_cdn->script(u"/blobs/12/m.Q4_K_M.gguf"_qs, {cut, Step::answer(404)});
    const auto old = [&] { return fileBytes(m_bench->store() + u"/m.q4_k_m/m.Q4_K_M.gguf"_qs); };
    Outcome outcome = cellar("update --retries 0 --backoff 0.01");
    QVERIFY2(outcome.exitCode == 3, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(old(), generatedBytes(middle.seed, 0, middle.size));
    QCOMPARE(cellar("path m.q4_k_m").exitCode, 0);
    QCOMPARE(cellar("verify m.q4_k_m").exitCode, 0);

    m_cdn->script(u"/blobs/12/m.Q4_K_M.gguf"_qs, {Step::file(99, middle.size)}); // wrong bytes
    outcome = cellar("update --retries 0 --backoff 0.01");
    QVERIFY2(outcome.exitCode == 4, outcome.err.constData());
    QCOMPARE(old(), generatedBytes(middle.seed, 0, middle.size));
    QCOMPARE(cellar("path m.q4_k_m").exitCode, 0);
    QCOMPARE(cellar("outdated").out.isEmpty(), false);
}

void HubCommandTest::aSetIsUpdatedBesideTheOldOne()
{
    publish({{"m-00001-of-00002.gguf", 5, 50'000}, {"m-00002-of-00002.gguf", 6, 60'000}});
    QCOMPARE(cellar("ensure hf:org/repo --id big").exitCode, 2); // ensure has no --id
    QCOMPARE(cellar("add hf:org/repo --id big").exitCode, 0);
    QCOMPARE(cellar("ensure big").exitCode, 0);
    publish({{"m-00001-of-00002.gguf", 5, 50'000}, {"m-00002-of-00002.gguf", 16, 60'000}}, false, later);
    const QString samePart = u"/blobs/5/m-00001-of-00002.gguf"_qs;
    const auto fetched = m_cdn->requestCount(samePart);
    const Outcome outcome = cellar("update big");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, "big\t" + commit + '\t' + later + '\n');
    QCOMPARE(m_cdn->requestCount(samePart), fetched);
    QCOMPARE(cellar("path big").out, pathOf(u"big.aaaa645b/m-00001-of-00002.gguf"_qs));
    QCOMPARE(fileBytes(m_bench->store() + u"/big/m-00002-of-00002.gguf"_qs), generatedBytes(6, 0, 60'000));
}

void HubCommandTest::whatIsNotHereIsNotFetchedByAnUpdate()
{
    QCOMPARE(cellar("add hf:org/repo").exitCode, 0);
    publish({large, {middle.name, 12, 250'000}, little}, false, later);
    QCOMPARE(cellar("update").exitCode, 0);
    QCOMPARE(m_cdn->requestCount(), 0);
    QCOMPARE(cellar("outdated").out, QByteArray());
    QVERIFY(fileBytes(m_bench->catalog()).contains(later));
}

void HubCommandTest::updateWithKeepLeavesTheOldVersionWhereItIs()
{
    QCOMPARE(cellar("ensure hf:org/repo").exitCode, 0);
    publish({large, {middle.name, 12, middle.size}, little}, false, later);
    const Outcome outcome = cellar("update --keep");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, "m.q4_k_m.aaaa645b\t" + commit + '\t' + later + '\n');
    QCOMPARE(cellar("path m.q4_k_m").out, pathOf(u"m.q4_k_m/m.Q4_K_M.gguf"_qs));
    QCOMPARE(cellar("path m.q4_k_m.aaaa645b").out, pathOf(u"m.q4_k_m.aaaa645b/m.Q4_K_M.gguf"_qs));
    QCOMPARE(cellar("verify").out.count("ok\t"), 2);
    QCOMPARE(cellar("outdated").out, QByteArray()); // the old one is pinned
    QCOMPARE(cellar("update --keep").out, QByteArray());
    QCOMPARE(cellar("ensure hf:org/repo").out, pathOf(u"m.q4_k_m.aaaa645b/m.Q4_K_M.gguf"_qs));
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void HubCommandTest::updateKeepsTheMirrorsThatWereAdded()
{
    const QString mirror = m_cdn->url(u"/mirror/m.Q4_K_M.gguf"_qs).toString();
    QCOMPARE(cellar({u"add"_qs, u"hf:org/repo"_qs, u"--mirror"_qs, mirror}).exitCode, 0);
    QCOMPARE(cellar("ensure m.q4_k_m").exitCode, 0);
    publish({large, {middle.name, 12, middle.size}, little}, false, later);
    m_cdn->script(u"/blobs/12/m.Q4_K_M.gguf"_qs, {Step::answer(404)}); // the mirror alone has it
    m_cdn->script(u"/mirror/m.Q4_K_M.gguf"_qs, {Step::file(12, middle.size)});
    const Outcome outcome = cellar("update --retries 0 --backoff 0.01");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(fileBytes(m_bench->store() + u"/m.q4_k_m/m.Q4_K_M.gguf"_qs), generatedBytes(12, 0, middle.size));
    QVERIFY(cellar("show m.q4_k_m").out.contains(mirror.toUtf8()));
    QVERIFY(!fileBytes(m_bench->catalog()).contains(commit));
}

void HubCommandTest::anUpdateThatWasBrokenOffGoesOnAlsoAfterAnEnsure()
{
    QCOMPARE(cellar("ensure hf:org/repo").exitCode, 0);
    publish({large, {middle.name, 12, middle.size}, little}, false, later);
    const QString blob = u"/blobs/12/m.Q4_K_M.gguf"_qs;
    Step cut = Step::file(12, middle.size);
    cut.stopAfter = 150'000;
    m_cdn->script(blob, {cut, Step::answer(404)});
    QCOMPARE(cellar("update --retries 0 --backoff 0.01").exitCode, 3);
    QCOMPARE(cellar("ensure m.q4_k_m").exitCode, 0); // the old one is ready
    m_cdn->script(blob, {Step::file(12, middle.size)});
    const qint64 before = m_cdn->bodySent(blob);
    QCOMPARE(cellar("update").exitCode, 0);
    QVERIFY2(m_cdn->bodySent(blob) - before <= 100'000, qPrintable(QString::number(m_cdn->bodySent(blob))));
    QCOMPARE(fileBytes(m_bench->store() + u"/m.q4_k_m/m.Q4_K_M.gguf"_qs), generatedBytes(12, 0, middle.size));
    QCOMPARE(m_bench->leftovers(), QStringList());
}

QTEST_GUILESS_MAIN(HubCommandTest)
#include "tst_hub_command.moc"
