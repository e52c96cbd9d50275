// SPDX-License-Identifier: MIT
// Models of registries from the command line: of Docker's own registry server (where it is installed), and of
// one that is scripted, with tokens and in Ollama's shapes.
#include "core/cellar.h"
#include "tests/cli/bench.h"
#include "tests/support/tls_ca.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

const QByteArray modelPackConfig = R"({"descriptor":{"name":"Tiny"},"config":{"format":"gguf"}})";
const char* const weightType = "application/vnd.cncf.model.weight.v1.raw";

QByteArray shaOf(const QByteArray& bytes)
{
    return "sha256:" + digestOf(bytes).hex().toLatin1();
}

QByteArray descriptor(const QByteArray& type, const QByteArray& bytes, const QByteArray& title = {})
{
    const QByteArray annotations =
        title.isEmpty() ? QByteArray()
                        : R"(,"annotations":{"org.opencontainers.image.title":")" + title + "\"}";
    return R"({"mediaType":")" + type + R"(","digest":")" + shaOf(bytes) + R"(","size":)" +
           QByteArray::number(bytes.size()) + annotations + '}';
}

QByteArray ociManifest(const QByteArray& weights, const QByteArray& title)
{
    return R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":)" +
           descriptor("application/vnd.cncf.model.config.v1+json", modelPackConfig) + R"(,"layers":[)" +
           descriptor(weightType, weights, title) + "]}";
}

/// docker-registry on the loopback address, with a folder of its own, and curl as its client.
class Registry
{
public:
    enum class Door
    {
        Open,
        Locked, // TLS, and alice's password
    };

    static bool isInstalled()
    {
        return !QStandardPaths::findExecutable(u"docker-registry"_qs).isEmpty() &&
               !QStandardPaths::findExecutable(u"curl"_qs).isEmpty();
    }

    explicit Registry(Door door = Door::Open)
        : m_door(door)
    {
        QByteArray more;
        if (door == Door::Locked) {
            const TlsIdentity identity = m_authority.issue(Certificate::Good);
            QByteArray chain;
            for (const QSslCertificate& certificate : identity.chain)
                chain += certificate.toPem();
            writeFile(path("chain.pem"), chain);
            writeFile(path("key.pem"), identity.key.toPem());
            writeFile(path("ca.pem"), m_authority.pem());
            // htpasswd -Bbn alice s3cret
            writeFile(path("users"), "alice:$2y$04$8UDEp0FW3ZoQ4vhUoSOZf./BHA8JTdiC5CeOmIFUL1VGsigVgd2tu\n");
            more = "  tls: { certificate: " + path("chain.pem").toUtf8() +
                   ", key: " + path("key.pem").toUtf8() +
                   " }\nauth: { htpasswd: { realm: r, path: " + path("users").toUtf8() + " } }\n";
        }
        writeFile(path("registry.yml"),
                  "version: 0.1\nstorage: { filesystem: { rootdirectory: " + path("data").toUtf8() +
                      " } }\nhttp:\n  addr: 127.0.0.1:0\n" + more);
        m_server = std::make_unique<Child>(Command{
            u"/bin/sh"_qs, {u"-c"_qs, u"exec docker-registry serve \"$0\" 2>&1"_qs, path("registry.yml")}});
        const QByteArray said = "msg=\"listening on ";
        const auto isListening = [&] { // the rest of the line, too
            m_server->waitForOut(said, Milliseconds(1000));
            return m_server->out().indexOf('\n', m_server->out().indexOf(said)) > 0 &&
                   m_server->out().contains(said);
        };
        if (!QTest::qWaitFor(isListening, 10000))
            qFatal("no registry: %s", m_server->out().constData());
        const QByteArray rest = m_server->out().mid(m_server->out().indexOf(said) + said.size());
        m_host = rest.first(rest.indexOf('"')).split(',').first(); // `127.0.0.1:5000, tls`
    }

    QString host() const { return QString::fromLatin1(m_host); }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void push(const QByteArray& repository, const QByteArray& tag, const QByteArray& weights,
              const QByteArray& title)
    {
        blob(repository, weights);
        blob(repository, modelPackConfig);
        writeFile(path("body"), ociManifest(weights, title));
        curl({"-X", "PUT", "-H", "Content-Type: application/vnd.oci.image.manifest.v1+json", "--data-binary",
              "@" + path("body").toUtf8(), base(repository) + "/manifests/" + tag});
    }

private:
    QByteArray base(const QByteArray& repository) const
    {
        return (m_door == Door::Locked ? "https://" : "http://") + m_host + "/v2/" + repository;
    }

    void blob(const QByteArray& repository, const QByteArray& bytes)
    {
        writeFile(path("body"), bytes);
        const QByteArray begun = curl({"-D", "-", "-X", "POST", base(repository) + "/blobs/uploads/"});
        QByteArray place;
        for (const QByteArray& line : begun.split('\n')) {
            if (line.toLower().startsWith("location:"))
                place = line.mid(9).trimmed();
        }
        curl({"-X", "PUT", "-H", "Content-Type: application/octet-stream", "--data-binary",
              "@" + path("body").toUtf8(), place + "&digest=" + shaOf(bytes)});
    }

    QByteArray curl(const QByteArrayList& arguments)
    {
        QStringList all{u"-sS"_qs, u"-f"_qs};
        if (m_door == Door::Locked)
            all += {u"--cacert"_qs, path("ca.pem"), u"-u"_qs, u"alice:s3cret"_qs};
        for (const QByteArray& argument : arguments)
            all += QString::fromUtf8(argument);
        const Outcome outcome = run({u"curl"_qs, all});
        if (outcome.exitCode != 0)
            qFatal("curl: %s", outcome.err.constData());
        return outcome.out;
    }

    Door m_door;
    QTemporaryDir m_folder;
    TlsAuthority m_authority;
    std::unique_ptr<Child> m_server;
    QByteArray m_host;
};

class Alice final : public Credentials
{
public:
    Alice(QString host, QByteArray password)
        : m_host(std::move(host))
        , m_password(std::move(password))
    {
    }
    std::optional<Credential> of(const QUrl& url) const override
    {
        return url.authority() == m_host ? Credential::basic("alice", m_password) : std::nullopt;
    }

private:
    QString m_host;
    QByteArray m_password;
};

} // namespace

class RegistryCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<Bench>(); }
    void aModelOfARegistryIsAddedAndFetched();
    void aTagThatMovedIsOutdatedAndADigestNever();
    void afterAKillItGoesOn();
    void aPasswordOpensARegistryOverTls();
    void ollamasModelsAreFetched();
    void aTokenIsRenewedInMidTransfer();
    void whatIsNotThereIsSaid();
    void aPushedModelIsReadByOthers();
    void onlyAProvedModelIsPushed();

private:
    std::unique_ptr<Bench> m_bench;
};

void RegistryCommandTest::aModelOfARegistryIsAddedAndFetched()
{
    if (!Registry::isInstalled())
        QSKIP("docker-registry or curl is not installed");
    Registry registry;
    const QByteArray weights = generatedBytes(7, 0, 300'000);
    registry.push("team/tiny", "v1", weights, "Tiny.Q4_K_M.gguf");
    const QString reference = u"oci://%1/team/tiny:v1"_qs.arg(registry.host());
    const Outcome added = m_bench->cellar({u"add"_qs, reference});
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(added.out, QByteArray("tiny.q4_k_m\n"));
    const Outcome ensured = m_bench->cellar({u"ensure"_qs, reference});
    QVERIFY2(ensured.exitCode == 0, ensured.err.constData());
    QCOMPARE(fileBytes(QString::fromUtf8(ensured.out.trimmed())), weights);
    QVERIFY(m_bench->leftovers().isEmpty());
    const QList<QJsonObject> shown = jsonLines(m_bench->cellar("show tiny.q4_k_m --json").out);
    QCOMPARE(member(shown.value(0), "name").toString(), u"Tiny"_qs);
}

void RegistryCommandTest::aTagThatMovedIsOutdatedAndADigestNever()
{
    if (!Registry::isInstalled())
        QSKIP("docker-registry or curl is not installed");
    Registry registry;
    const QByteArray first = generatedBytes(7, 0, 100'000);
    const QByteArray second = generatedBytes(8, 0, 100'000);
    registry.push("tiny", "v1", first, "m.gguf");
    const QByteArray before = shaOf(ociManifest(first, "m.gguf"));
    const QByteArray after = shaOf(ociManifest(second, "m.gguf"));
    const QString repository = u"oci://%1/tiny"_qs.arg(registry.host());
    QCOMPARE(m_bench->cellar({u"ensure"_qs, repository + u":v1"_qs}).exitCode, 0);
    QCOMPARE(
        m_bench
            ->cellar({u"add"_qs, repository + u'@' + QString::fromLatin1(before), u"--id"_qs, u"pinned"_qs})
            .exitCode,
        0);
    QCOMPARE(m_bench->cellar("outdated").out, QByteArray());
    registry.push("tiny", "v1", second, "m.gguf");
    QCOMPARE(m_bench->cellar("outdated").out, "m\t" + before + '\t' + after + '\n');
    QCOMPARE(m_bench->cellar("update m").exitCode, 0);
    QCOMPARE(fileBytes(QString::fromUtf8(m_bench->cellar("path m").out.trimmed())), second);
    const Outcome pinned = m_bench->cellar("ensure pinned");
    QCOMPARE(fileBytes(QString::fromUtf8(pinned.out.trimmed())), first);
}

void RegistryCommandTest::afterAKillItGoesOn()
{
    if (!Registry::isInstalled())
        QSKIP("docker-registry or curl is not installed");
    Registry registry;
    const qint64 size = 24LL << 20;
    const QByteArray weights = generatedBytes(7, 0, size);
    registry.push("tiny", "v1", weights, "m.gguf");
    const QStringList ensure{u"ensure"_qs, u"oci://%1/tiny:v1"_qs.arg(registry.host()), u"--json"_qs,
                             u"--verbose"_qs};
    {
        Child child(m_bench->command(ensure + QStringList{u"--limit-rate"_qs, u"8M"_qs}));
        const auto received = [&] {
            child.waitForOut("never", Milliseconds(0)); // takes what was said
            const QByteArray lines = child.out().first(child.out().lastIndexOf('\n') + 1);
            const QList<QJsonObject> progress = eventsOf(lines, "progress");
            return progress.isEmpty() ? 0 : member(progress.last(), "received").toInteger();
        };
        QTRY_VERIFY(received() > size / 3);
        child.kill();
    }
    const Outcome again = m_bench->cellar(ensure);
    QVERIFY2(again.exitCode == 0, again.err.constData());
    const QJsonObject ready = eventsOf(again.out, "ready").value(0);
    QVERIFY(member(ready, "resumed").toInteger() > 0);
    QCOMPARE(member(ready, "resumed").toInteger() + member(ready, "downloaded").toInteger(), size);
    QCOMPARE(fileBytes(member(ready, "path").toString()), weights);
}

void RegistryCommandTest::aPasswordOpensARegistryOverTls()
{
    if (!Registry::isInstalled())
        QSKIP("docker-registry or curl is not installed");
    Registry registry(Registry::Door::Locked);
    const QByteArray weights = generatedBytes(7, 0, 2'000'000);
    registry.push("tiny", "v1", weights, "m.gguf");
    const QString reference = u"oci:https://%1/tiny:v1"_qs.arg(registry.host());
    const SystemClock clock;
    for (const QByteArray password : {"wrong", "s3cret"}) {
        const TemporaryStore store;
        Cellar cellar({.store = store.root(), .catalog = store.catalog(), .caFile = registry.path("ca.pem")},
                      clock, std::make_shared<Alice>(registry.host(), password));
        QSignalSpy ends(&cellar, &Cellar::finished);
        std::optional<Offer> offer;
        connect(&cellar, &Cellar::resolved, this, [&](const QString&, const Offer& one) { offer = one; });
        cellar.resolve(reference);
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 1, 20000);
        QCOMPARE(offer.has_value(), password == "s3cret");
        if (!offer) {
            QCOMPARE(ends[0][1].value<std::optional<Error>>()->kind, ErrorKind::Unauthorised);
            continue;
        }
        const auto ids = cellar.addOffered(*offer);
        QVERIFY(ids);
        cellar.ensure(ids->first());
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 2, 20000);
        QVERIFY(!ends[1][1].value<std::optional<Error>>());
        QCOMPARE(fileBytes(cellar.snapshot(ids->first())->files.value(0).path), weights);
    }
}

void RegistryCommandTest::ollamasModelsAreFetched()
{
    const QByteArray weights = generatedBytes(7, 0, 200'000);
    const QByteArray config =
        R"({"model_format":"gguf","model_family":"llama","model_type":"1B","file_type":"Q4_0"})";
    const QByteArray manifest =
        R"({"schemaVersion":2,"mediaType":"application/vnd.docker.distribution.manifest.v2+json","config":)" +
        descriptor("application/vnd.docker.container.image.v1+json", config) + R"(,"layers":[)" +
        descriptor("application/vnd.ollama.image.model", weights) + ',' +
        descriptor("application/vnd.ollama.image.template", "{{ .Prompt }}") + "]}";
    ScriptedServer& server = m_bench->server();
    const QString api = u"/v2/library/tiny/"_qs;
    server.script(api + u"manifests/1b"_qs,
                  {Step::answer(200, {{"Content-Type", "text/plain; charset=utf-8"}}, manifest)});
    server.script(api + u"blobs/"_qs + QString::fromLatin1(shaOf(config)), {Step::answer(200, {}, config)});
    server.script(api + u"blobs/"_qs + QString::fromLatin1(shaOf(weights)),
                  {Step::redirect(server.url(u"/storage"_qs).toEncoded(), 307)});
    server.script(u"/storage"_qs, {Step::file(7, weights.size())});
    const Outcome outcome =
        m_bench->cellar({u"ensure"_qs, u"ollama:127.0.0.1:%1/tiny:1b"_qs.arg(server.port())});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY2(outcome.out.endsWith("/tiny-1b.gguf\n"), outcome.out.constData());
    QCOMPARE(fileBytes(QString::fromUtf8(outcome.out.trimmed())), weights);
    QCOMPARE(server.requests(api + u"manifests/1b"_qs).value(0).request.header("Accept").value_or(""),
             QByteArray("application/vnd.docker.distribution.manifest.v2+json"));
}

void RegistryCommandTest::aTokenIsRenewedInMidTransfer()
{
    const QByteArray weights = generatedBytes(7, 0, 3'000'000);
    const QByteArray manifest = ociManifest(weights, "m.gguf");
    ScriptedServer& server = m_bench->server();
    ScriptedServer realm;
    const QString api = u"/v2/team/tiny/"_qs;
    const QString blob = api + u"blobs/"_qs + QString::fromLatin1(shaOf(weights));
    const Step refused = Step::answer(
        401,
        {{"Www-Authenticate", "Bearer realm=\"" + realm.url(u"/token"_qs).toEncoded() + "\",service=\"s\""}});
    realm.script(u"/token"_qs, {Step::answer(200, {}, R"({"token":"canary{n}","expires_in":300})")});
    server.script(
        api + u"manifests/v1"_qs,
        {refused,
         Step::answer(200, {{"Content-Type", "application/vnd.oci.image.manifest.v1+json"}}, manifest)});
    server.script(api + u"blobs/"_qs + QString::fromLatin1(shaOf(modelPackConfig)),
                  {Step::answer(200, {}, modelPackConfig)});
    Step cut = Step::file(7, weights.size());
    cut.stopAfter = 1'000'000;
    server.script(blob, {cut, refused, Step::file(7, weights.size())});
    realm.script(u"/token"_qs, {Step::answer(200, {}, R"({"token":"canary1","expires_in":300})"),
                                Step::answer(200, {}, R"({"token":"canary2","expires_in":300})")});
    const Outcome outcome =
        m_bench->cellar({u"ensure"_qs, u"oci://127.0.0.1:%1/team/tiny:v1"_qs.arg(server.port()), u"--json"_qs,
                         u"--connections"_qs, u"1"_qs, u"--backoff"_qs, u"0.01"_qs});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(realm.requestCount(), 2);
    QByteArrayList sent;
    const auto requests = server.requests(blob);
    for (const RecordedRequest& request : requests)
        sent += request.request.header("Authorization").value_or("");
    QCOMPARE(sent, (QByteArrayList{"Bearer canary1", "Bearer canary1", "Bearer canary2"}));
    QVERIFY(requests.value(2).request.header("Range").value_or("").startsWith("bytes="));
    QVERIFY(!requests.value(2).request.header("Range").value_or("").startsWith("bytes=0-"));
    const QByteArray said = outcome.out + outcome.err + fileBytes(m_bench->catalog());
    QVERIFY2(!said.contains("canary"), said.constData());
}

void RegistryCommandTest::whatIsNotThereIsSaid()
{
    const QString host = u"127.0.0.1:%1"_qs.arg(m_bench->server().port());
    QCOMPARE(m_bench->cellar({u"add"_qs, u"oci://%1/team/none"_qs.arg(host)}).exitCode, 7);
    QCOMPARE(m_bench->cellar({u"ensure"_qs, u"ollama:%1/none"_qs.arg(host)}).exitCode, 7);
    QCOMPARE(m_bench->cellar("add oci://host/Repo").exitCode, 8);
    QCOMPARE(m_bench->cellar("add oci:http://host.example/repo").exitCode, 8);
    m_bench->server().script(u"/v2/team/private/manifests/latest"_qs, {Step::answer(401)});
    QCOMPARE(m_bench->cellar({u"add"_qs, u"oci://%1/team/private"_qs.arg(host)}).exitCode, 8);
}

void RegistryCommandTest::aPushedModelIsReadByOthers()
{
    if (!Registry::isInstalled())
        QSKIP("docker-registry or curl is not installed");
    Registry registry;
    const QString reference = u"oci://%1/team/pushed:v1"_qs.arg(registry.host());
    const Model model = m_bench->served(u"tiny"_qs, 20'000'000);
    m_bench->writeCatalog({model});
    QCOMPARE(m_bench->cellar("ensure tiny").exitCode, 0);
    const Outcome pushed = m_bench->cellar({u"push"_qs, u"tiny"_qs, reference});
    QVERIFY2(pushed.exitCode == 0, pushed.err.constData());
    const QString byDigest = QString::fromUtf8(pushed.out.trimmed());
    QVERIFY2(byDigest.startsWith(u"oci://%1/team/pushed@sha256:"_qs.arg(registry.host())),
             pushed.out.constData());
    const Outcome again = m_bench->cellar({u"push"_qs, u"tiny"_qs, reference, u"--json"_qs});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(member(eventsOf(again.out, "pushed").value(0), "reference").toString(), byDigest);

    const Bench other;
    const Outcome ensured = other.cellar({u"ensure"_qs, byDigest});
    QVERIFY2(ensured.exitCode == 0, ensured.err.constData());
    QCOMPARE(fileBytes(QString::fromUtf8(ensured.out.trimmed())), fileBytes(m_bench->file(model)));

    if (QStandardPaths::findExecutable(u"skopeo"_qs).isEmpty())
        QSKIP("skopeo is not installed");
    const QString there = u"docker://%1/team/pushed:v1"_qs.arg(registry.host());
    const Outcome inspected =
        run({u"skopeo"_qs, {u"inspect"_qs, u"--raw"_qs, u"--tls-verify=false"_qs, there}});
    QCOMPARE(u"sha256:"_qs + digestOf(inspected.out).hex(), byDigest.section(u'@', 1));
    const Outcome copied =
        run({u"skopeo"_qs,
             {u"copy"_qs, u"--src-tls-verify=false"_qs, there, u"oci:%1:v1"_qs.arg(registry.path("copy"))}});
    QVERIFY2(copied.exitCode == 0, copied.err.constData());
    QCOMPARE(fileBytes(registry.path("copy") + u"/blobs/sha256/"_qs + model.files[0].sha256->hex()),
             fileBytes(m_bench->file(model)));
}

void RegistryCommandTest::onlyAProvedModelIsPushed()
{
    const Model model = m_bench->served(u"tiny"_qs);
    m_bench->writeCatalog({model});
    const QString host = u"127.0.0.1:%1"_qs.arg(m_bench->server().port());
    const auto push = [&](const QString& id, const QString& where) {
        return m_bench->cellar({u"push"_qs, id, where, u"--retries"_qs, u"0"_qs}).exitCode;
    };
    const QString place = u"oci://%1/team/tiny:v1"_qs.arg(host);
    QCOMPARE(push(u"none"_qs, place), 7);
    QCOMPARE(push(u"tiny"_qs, place), 7); // it is not here
    QCOMPARE(push(u"tiny"_qs, u"ollama:tiny"_qs), 8);
    QCOMPARE(push(u"tiny"_qs, u"oci://%1/t@sha256:%2"_qs.arg(host, QString(64, u'a'))), 8);
    QCOMPARE(push(u"tiny"_qs, u"oci:http://registry.example/t:v1"_qs), 8);
    QCOMPARE(m_bench->server().requestCount(), 0);
    QCOMPARE(m_bench->cellar("ensure tiny").exitCode, 0);
    const qsizetype before = m_bench->server().requestCount();
    const QString path = m_bench->file(model);
    const QString times = m_bench->home() + u"/times"_qs;
    QCOMPARE(run({u"touch"_qs, {u"-r"_qs, path, times}}).exitCode, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && file.seek(5000) &&
            file.write("damage") == 6);
    file.close();
    QCOMPARE(run({u"touch"_qs, {u"-r"_qs, times, path}}).exitCode, 0); // the receipt still fits
    QCOMPARE(push(u"tiny"_qs, place), 4);
    QCOMPARE(m_bench->server().requestCount(), before);
}

QTEST_GUILESS_MAIN(RegistryCommandTest)
#include "tst_registry_command.moc"
