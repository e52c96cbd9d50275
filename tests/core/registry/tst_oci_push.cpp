// SPDX-License-Identifier: MIT
// Blobs and a manifest put into a registry that keeps what it is given, well or badly.
#include "core/registry/oci/model_pack.h"
#include "core/registry/oci/oci_offer.h"
#include "core/registry/oci/oci_push.h"
#include "core/registry/oci/registry_tokens.h"
#include "core/registry/oci/upload_steps.h"
#include "tests/support/builders.h"
#include "tests/support/scripted_server.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace cellar;
using namespace cellar::test;

namespace {

constexpr qint64 chunk = 100'000;
const Digest one = *Digest::fromHex(QString(64, u'1'));

QByteArray shaOf(const QByteArray& bytes)
{
    return "sha256:" + digestOf(bytes).hex().toLatin1();
}

struct Asked
{
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; // the names in lower case
    QByteArray body;
};

struct Reply
{
    int status = 0; // 0: the connection is cut; -1: nothing is answered
    Headers headers = {};
    QByteArray body = {};
};

/// A registry of one repository, on this thread, whose answers a test may bend.
class SmallRegistry
{
public:
    SmallRegistry()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            const auto buffer = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] {
                *buffer += socket->readAll();
                while (takeOne(*socket, *buffer)) {
                }
            });
        });
    }

    int port() const { return m_server.serverPort(); }
    QByteArrayList methods() const
    {
        QByteArrayList all;
        for (const Asked& request : asked)
            all += request.method;
        return all;
    }

    QList<Asked> asked;
    QHash<QByteArray, QByteArray> blobs; // by digest
    QByteArray manifest;
    QByteArray upload; // of the one that is begun
    bool takesChunks = true;
    std::function<std::optional<Reply>(const Asked&)> bend; // in place of the right answer

private:
    bool takeOne(QTcpSocket& socket, QByteArray& buffer)
    {
        const qsizetype head = buffer.indexOf("\r\n\r\n");
        if (head < 0)
            return false;
        const QByteArrayList lines = buffer.first(head).split('\n');
        Asked request{lines[0].split(' ').value(0), lines[0].split(' ').value(1), {}, {}};
        for (const QByteArray& line : lines.mid(1))
            request.headers.insert(line.first(line.indexOf(':')).toLower(),
                                   line.mid(line.indexOf(':') + 1).trimmed());
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < head + 4 + length)
            return false;
        request.body = buffer.mid(head + 4, length);
        buffer = buffer.mid(head + 4 + length);
        asked += request;
        std::optional<Reply> reply = bend ? bend(request) : std::nullopt;
        if (!reply)
            reply = right(request);
        if (reply->status < 0)
            return false;
        if (reply->status == 0) {
            socket.abort();
            return false;
        }
        QByteArray text = "HTTP/1.1 " + QByteArray::number(reply->status) + " x\r\n";
        for (const auto& [name, value] : reply->headers)
            text += name + ": " + value + "\r\n";
        if (reply->status != 204)
            text += "Content-Length: " + QByteArray::number(reply->body.size()) + "\r\n";
        socket.write(text + "\r\n" + (request.method == "HEAD" ? QByteArray() : reply->body));
        return true;
    }

public:
    Reply where(int status) const
    {
        const QByteArray last = QByteArray::number(qMax<qsizetype>(upload.size() - 1, 0));
        return {status, {{"Location", "/v2/team/tiny/blobs/uploads/7?_state=a%2Fb"}, {"Range", "0-" + last}}};
    }

    Reply right(const Asked& request)
    {
        if (request.method == "HEAD")
            return {blobs.contains(request.target.mid(request.target.lastIndexOf('/') + 1)) ? 200 : 404};
        if (request.method == "POST") {
            upload.clear();
            return where(202);
        }
        if (request.method == "GET")
            return where(204);
        if (request.method == "PATCH") {
            if (!takesChunks)
                return {405, {}, R"({"errors":[{"code":"UNSUPPORTED"}]})"};
            const QByteArray expected = QByteArray::number(upload.size()) + '-';
            if (!request.headers.value("content-range").startsWith(expected))
                return {416};
            upload += request.body;
            return where(202);
        }
        if (request.target.contains("/manifests/")) {
            manifest = request.body;
            return {201};
        }
        const QByteArray digest = request.target.mid(request.target.indexOf("digest=") + 7);
        upload += request.body;
        if (shaOf(upload) != digest)
            return {400, {}, R"({"errors":[{"code":"DIGEST_INVALID","message":"secret"}]})"};
        blobs.insert(digest, upload);
        return {201};
    }

private:
    QTcpServer m_server;
};

} // namespace

class OciPushTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFileGoesInChunksAndTheManifestLast();
    void whatIsThereIsNotSentAgain();
    void aBrokenChunkGoesOnWhereTheRegistryIs();
    void aForgottenUploadBeginsAnew();
    void theWholeIsSentWhereNoChunksAreTaken();
    void aRegistryThatTakesNothingIsGivenUp();
    void whyNotIsSaid_data();
    void whyNotIsSaid();
    void aTokenForPushingIsAskedFor();
    void nothingComesAfterStop();
    void answersOfUploadsAreRead_data();
    void answersOfUploadsAreRead();
    void theDigestIsAddedToThePlace();
    void aPackIsReadAsTheModelItWasMadeOf();

private:
    struct Outcome
    {
        QString kind; // of the error; `done`
        QString detail;
        qint64 progress = 0;
        int retries = 0;
    };
    Outcome push()
    {
        Outcome outcome{u"hangs"_qs, {}, 0, 0};
        OciPush::Cargo cargo{
            {{digestOf(m_weights), m_weights.size(), m_path, {}}, {digestOf("{}"), 2, {}, "{}"}},
            "manifest",
            "application/x",
            chunk};
        OciPush job(m_network, m_clock, reference(), cargo, {{3, Milliseconds(1)}});
        QEventLoop loop; // qWaitFor() sleeps between the pieces of a body
        connect(&job, &OciPush::progressed, this, [&](qint64 bytes) { outcome.progress = bytes; });
        connect(&job, &OciPush::retrying, this, [&] { ++outcome.retries; });
        connect(&job, &OciPush::ended, this, [&](const std::optional<Error>& error) {
            outcome.kind = error ? kindName(error->kind) : u"done"_qs;
            outcome.detail = error ? error->detail : QString();
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        job.start();
        QTimer::singleShot(20000, &loop, &QEventLoop::quit);
        loop.exec();
        return outcome;
    }
    OciReference reference() const
    {
        return *parseOciReference(u"oci://127.0.0.1:%1/team/tiny:v1"_qs.arg(m_registry->port()));
    }

    std::unique_ptr<SmallRegistry> m_registry;
    SystemClock m_clock;
    Network m_network{QString(), std::make_shared<RegistryTokens>(QString(), nullptr, m_clock)};
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"m.gguf"_qs);
    QByteArray m_weights = generatedBytes(7, 0, 2 * chunk + 100);
};

void OciPushTest::init()
{
    m_registry = std::make_unique<SmallRegistry>();
    writeFile(m_path, m_weights);
}

void OciPushTest::aFileGoesInChunksAndTheManifestLast()
{
    const Outcome outcome = push();
    QCOMPARE(outcome.kind, u"done"_qs);
    QCOMPARE(m_registry->blobs.value(shaOf(m_weights)), m_weights);
    QCOMPARE(m_registry->blobs.value(shaOf("{}")), QByteArray("{}"));
    QCOMPARE(m_registry->manifest, QByteArray("manifest"));
    QCOMPARE(m_registry->methods(), (QByteArrayList{"HEAD", "POST", "PATCH", "PATCH", "PATCH", "PUT", "HEAD",
                                                    "POST", "PATCH", "PUT", "PUT"}));
    QCOMPARE(m_registry->asked[3].headers.value("content-range"), QByteArray("100000-199999"));
    QCOMPARE(m_registry->asked[3].target, QByteArray("/v2/team/tiny/blobs/uploads/7?_state=a%2Fb"));
    QCOMPARE(m_registry->asked.last().headers.value("content-type"), QByteArray("application/x"));
    QCOMPARE(outcome.progress, m_weights.size() + 2);
}

void OciPushTest::whatIsThereIsNotSentAgain()
{
    m_registry->blobs.insert(shaOf(m_weights), m_weights);
    const Outcome outcome = push();
    QCOMPARE(outcome.kind, u"done"_qs);
    QCOMPARE(m_registry->methods(), (QByteArrayList{"HEAD", "HEAD", "POST", "PATCH", "PUT", "PUT"}));
    QCOMPARE(outcome.progress, m_weights.size() + 2);
}

void OciPushTest::aBrokenChunkGoesOnWhereTheRegistryIs()
{
    int patches = 0;
    bool isMended = false;
    m_registry->bend = [&](const Asked& request) -> std::optional<Reply> {
        isMended = isMended || request.method == "GET";
        if (isMended || request.method != "PATCH" || ++patches < 2)
            return {};
        if (patches == 2)
            m_registry->upload += request.body.first(1000); // it kept some of it
        return Reply{0};
    };
    const Outcome outcome = push();
    QCOMPARE(outcome.kind, u"done"_qs);
    QCOMPARE(outcome.retries, 1);
    QCOMPARE(m_registry->blobs.value(shaOf(m_weights)), m_weights);
    const qsizetype asked = m_registry->methods().indexOf("GET");
    QVERIFY(asked > 0);
    QCOMPARE(m_registry->asked[asked + 1].headers.value("content-range"), QByteArray("101000-200099"));
}

void OciPushTest::aForgottenUploadBeginsAnew()
{
    int patches = 0;
    bool isForgotten = false;
    m_registry->bend = [&](const Asked& request) -> std::optional<Reply> {
        if (request.method == "GET") {
            isForgotten = true;
            return Reply{404};
        }
        const bool isCut = request.method == "PATCH" && ++patches > 1 && !isForgotten;
        return isCut ? std::optional(Reply{0}) : std::nullopt;
    };
    QCOMPARE(push().kind, u"done"_qs);
    QCOMPARE(m_registry->blobs.value(shaOf(m_weights)), m_weights);
    const QByteArrayList methods = m_registry->methods();
    QCOMPARE(methods.mid(methods.indexOf("GET"), 4), (QByteArrayList{"GET", "HEAD", "POST", "PATCH"}));
}

void OciPushTest::theWholeIsSentWhereNoChunksAreTaken()
{
    m_registry->takesChunks = false;
    const Outcome outcome = push();
    QCOMPARE(outcome.kind, u"done"_qs);
    QCOMPARE(m_registry->blobs.value(shaOf(m_weights)), m_weights);
    QCOMPARE(m_registry->methods(),
             (QByteArrayList{"HEAD", "POST", "PATCH", "POST", "PUT", "HEAD", "POST", "PUT", "PUT"}));
    QCOMPARE(outcome.progress, m_weights.size() + 2);
}

void OciPushTest::aRegistryThatTakesNothingIsGivenUp()
{
    m_registry->bend = [&](const Asked& request) -> std::optional<Reply> {
        return request.method == "PATCH" ? std::optional(m_registry->where(202)) : std::nullopt;
    };
    QCOMPARE(push().kind, u"invalid-answer"_qs);
    QVERIFY(m_registry->asked.size() < 10);
    m_registry->bend = [&](const Asked& request) -> std::optional<Reply> {
        return request.method == "PATCH" ? std::optional(Reply{0}) : std::nullopt;
    };
    QCOMPARE(push().kind, u"network"_qs);
}

void OciPushTest::whyNotIsSaid_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no access") << QByteArray("HEAD") << 403 << u"unauthorised"_qs;
    QTest::newRow("read only") << QByteArray("POST") << 401 << u"unauthorised"_qs;
    QTest::newRow("no uploads") << QByteArray("POST") << 405 << u"http-status"_qs;
    QTest::newRow("a fault") << QByteArray("POST") << 503 << u"http-status"_qs;
    QTest::newRow("another answer") << QByteArray("POST") << 200 << u"invalid-answer"_qs;
    QTest::newRow("too large") << QByteArray("PATCH") << 413 << u"http-status"_qs;
    QTest::newRow("another digest") << QByteArray("PUT") << 400 << u"http-status"_qs;
}

void OciPushTest::whyNotIsSaid()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(QString, kind);
    m_registry->bend = [&](const Asked& request) -> std::optional<Reply> {
        return request.method == method
                   ? std::optional(
                         Reply{status, {}, R"({"errors":[{"code":"SOME_WORD","message":"secret"}]})"})
                   : std::nullopt;
    };
    const Outcome outcome = push();
    QCOMPARE(outcome.kind, kind);
    QVERIFY2(outcome.detail.contains(QString::number(status)), qPrintable(outcome.detail));
    QVERIFY(!outcome.detail.contains(u"secret"));
    QVERIFY(m_registry->manifest.isEmpty());
}

void OciPushTest::aTokenForPushingIsAskedFor()
{
    ScriptedServer realm;
    realm.script(u"/token"_qs,
                 {Step::answer(200, {}, R"({"token":"t1"})"), Step::answer(200, {}, R"({"token":"t2"})")});
    m_registry->bend = [&](const Asked& request) -> std::optional<Reply> {
        const QByteArray wanted = request.method == "HEAD" ? "Bearer t" : "Bearer t2";
        if (request.headers.value("authorization").startsWith(wanted))
            return {};
        const QByteArray actions = request.method == "HEAD" ? "pull" : "pull,push";
        return Reply{401,
                     {{"WWW-Authenticate", "Bearer realm=\"" + realm.url(u"/token"_qs).toEncoded() +
                                               "\",scope=\"repository:team/tiny:" + actions + '"'}}};
    };
    QCOMPARE(push().kind, u"done"_qs);
    QCOMPARE(realm.requestCount(), 2);
    QCOMPARE(realm.requests().value(1).request.target,
             QByteArray("/token?scope=repository:team/tiny:pull,push"));
}

void OciPushTest::nothingComesAfterStop()
{
    OciPush job(m_network, m_clock, reference(),
                {{{digestOf(m_weights), m_weights.size(), m_path, {}}}, "m", "x", chunk}, {});
    m_registry->bend = [](const Asked& request) {
        return request.method == "PATCH" ? std::optional(Reply{-1}) : std::nullopt;
    };
    int endings = 0;
    connect(&job, &OciPush::ended, this, [&] { ++endings; });
    job.start();
    QTRY_VERIFY(m_registry->methods().contains("PATCH"));
    job.stop();
    const qsizetype before = m_registry->asked.size();
    QTest::qWait(50);
    QCOMPARE(endings, 0);
    QCOMPARE(m_registry->asked.size(), before);
}

void OciPushTest::answersOfUploadsAreRead_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<qint64>("sent");
    QTest::addColumn<qint64>("there"); // -1: refused
    const auto row = [](const char* range, qint64 sent, qint64 there) {
        QTest::addRow("%s after %lld", range, sent) << QByteArray(range) << sent << there;
    };
    row("0-99", 100, 100);
    row("0-49", 100, 50);
    row("bytes=0-99", 100, 100);
    row("", 100, 100);
    row("0-0", 0, 0);
    row("0-0", 100, 0);
    row("0-0", 1, 1);
    for (const char* odd :
         {"0-100", "1-99", "-1", "0--1", "0-", "99", "0-99999999999999999999", "0-9a", "0-9,20-30"})
        row(odd, 100, -1);
}

void OciPushTest::answersOfUploadsAreRead()
{
    QFETCH(QByteArray, range);
    QFETCH(qint64, sent);
    QFETCH(qint64, there);
    Document answer;
    if (!range.isEmpty())
        answer.headers = {{"range", range}};
    const auto read = uploadedBytes(answer, sent);
    QCOMPARE(read ? *read : -1, there);
}

void OciPushTest::theDigestIsAddedToThePlace()
{
    const QByteArray end = "digest=sha256:" + QByteArray(64, '1');
    QCOMPARE(closingPlace(QUrl(u"https://h/u/1"_qs), one).toEncoded(), "https://h/u/1?" + end);
    QCOMPARE(closingPlace(QUrl(u"https://h/u/1?_state=a%2Fb%3D&x"_qs), one).toEncoded(),
             "https://h/u/1?_state=a%2Fb%3D&x&" + end);
    Document answer;
    answer.head.url = QUrl(u"https://h/v2/a/blobs/uploads/"_qs);
    for (const char* good : {"/v2/a/u/1?x=y", "https://h/v2/a/u/1?x=y", "https://storage/1"}) {
        answer.head.location = good;
        QVERIFY2(uploadPlace(answer), good);
    }
    for (const char* bad : {"", "http://h/v2/a/u/1", "ftp://h/x", "file:///etc/passwd"}) {
        answer.head.location = bad;
        QVERIFY2(!uploadPlace(answer), bad);
    }
}

void OciPushTest::aPackIsReadAsTheModelItWasMadeOf()
{
    const ModelPack pack{u"Tiny"_qs,
                         u"mit"_qs,
                         {{u"m.Q4_K_M-00001-of-00002.gguf"_qs, 5, one},
                          {u"m.Q4_K_M-00002-of-00002.gguf"_qs, 6, digestOf("x")}}};
    const QByteArray config = modelPackConfig(pack);
    const QByteArray manifest = modelPackManifest(pack, config);
    const auto document = parseOciDocument(manifest, modelPackManifestType.toLatin1());
    QVERIFY2(document, qPrintable(document ? QString() : document.error().detail));
    const auto& read = std::get<OciManifest>(*document);
    QVERIFY(isModelConfig(read.config.mediaType));
    QCOMPARE(read.config.digest, digestOf(config));
    const auto facts = parseModelConfig(config);
    QCOMPARE(facts->format, u"gguf"_qs);
    const auto offer = ociOffer(reference(), digestOf(manifest), read, *facts);
    QVERIFY(offer);
    const Model& model = offer->variants.value(0).model;
    QCOMPARE(model.name, u"Tiny"_qs);
    QCOMPARE(model.license, u"mit"_qs);
    QCOMPARE(model.files.size(), 2);
    QCOMPARE(model.files[1].place.name, pack.files[1].name);
    QCOMPARE(model.files[1].sha256, pack.files[1].sha256);
}

QTEST_GUILESS_MAIN(OciPushTest)
#include "tst_oci_push.moc"
