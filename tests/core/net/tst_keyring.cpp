// SPDX-License-Identifier: MIT
// Where credentials come from that have to be looked for: the keyring and the container tools' documents.
#include "core/net/keyring.h"

#include "core/net/container_auth.h"
#include "core/net/document_query.h"
#include "core/net/exchange.h"
#include "core/net/origin.h"
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

/// Keeps what it is asked until the test answers.
class FakeKeyring final : public Keyring
{
public:
    struct Asked
    {
        QString entry;
        QPointer<QObject> context;
        Read answer;
    };

    void read(const QString& entry, QObject* context, const Read& answer) override
    {
        asked.push_back({entry, context, answer});
        ++reads;
        if (isPrompt)
            QMetaObject::invokeMethod(
                context, [this] { answerFirst(prompt); }, Qt::QueuedConnection);
    }
    void write(const QString&, const QByteArray&, QObject*, const Done&) override {}
    void remove(const QString&, QObject*, const Done&) override {}

    void answerFirst(const Result<QByteArray>& secret)
    {
        const Asked first = asked.front();
        asked.erase(asked.begin());
        if (first.context)
            first.answer(secret);
    }

    std::vector<Asked> asked;
    int reads = 0;
    bool isPrompt = false;
    Result<QByteArray> prompt = QByteArray();
};

class OneToken final : public Credentials
{
public:
    explicit OneToken(const QByteArray& token)
        : m_credential(Credential::bearer(token))
    {
    }
    std::optional<Credential> of(const QUrl&) const override { return m_credential; }

private:
    std::optional<Credential> m_credential;
};

QByteArray base64(const QByteArray& text)
{
    return text.toBase64();
}

QByteArray auths(const QByteArray& members)
{
    return "{\"auths\":{" + members + "}}";
}

} // namespace

class KeyringTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPasswordIsACredentialToo_data();
    void aPasswordIsACredentialToo();
    void anOriginHasOneEntry_data();
    void anOriginHasOneEntry();
    void whatIsNoOriginHasNone_data();
    void whatIsNoOriginHasNone();
    void containerDocumentsAreReadStrictly_data();
    void containerDocumentsAreReadStrictly();
    void containerDocumentsHaveTheirOrder();
    void theFirstContainerDocumentThatHasTheRegistryWins();
    void whatIsPublicNeverAsksTheKeyring();
    void aRefusedDocumentIsAskedForAgainWithItsCredential();
    void aRefusedDownloadIsAskedForAgainWithItsCredential();
    void aCredentialThatIsRefusedIsNotSentTwice();
    void aNewerCredentialOfTheKeyringIsTaken();
    void aSilentKeyringIsWaitedForOnce();
    void anAnswerThatComesLateCounts();
    void aKeyringThatFailsIsSaidAndPassedOver();
    void whatIsNoCredentialCountsAsNone();
    void anEarlierPlaceSparesTheKeyring();
    void theKeyringsCredentialStaysWithItsOrigin();
    void whoIsGoneIsNotAnswered();

private:
    std::shared_ptr<const Credentials> credentials(const Clock& clock)
    {
        return std::make_shared<KeyringCredentials>(
            m_keyring, clock, [this](const Error& error) { m_troubles += error.detail; });
    }
    QString document(Network& network, const QUrl& url) const;

    std::shared_ptr<FakeKeyring> m_keyring;
    QStringList m_troubles;
    SystemClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
};

void KeyringTest::init()
{
    m_keyring = std::make_shared<FakeKeyring>();
    m_troubles.clear();
    m_server = std::make_unique<ScriptedServer>();
    m_server->script(u"/private"_qs, {Step::answer(401), Step::answer(200, {}, "{}")});
    m_server->script(u"/refused"_qs, {Step::answer(401)});
    m_server->script(u"/public"_qs, {Step::answer(200, {}, "{}")});
}

QString KeyringTest::document(Network& network, const QUrl& url) const
{
    DocumentRequest request;
    request.url = url;
    DocumentQuery query(network, m_clock, request);
    QString outcome = u"hangs"_qs;
    connect(&query, &DocumentQuery::ended, &query, [&](const Result<Document>& result) {
        outcome = result ? u"document"_qs : kindName(result.error().kind);
    });
    query.start();
    [[maybe_unused]] const bool ends = QTest::qWaitFor([&] { return outcome != u"hangs"; }, 10000);
    return outcome;
}

void KeyringTest::aPasswordIsACredentialToo_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("value"); // empty: it is none
    const auto row = [](const char* name, const QByteArray& user, const QByteArray& password, bool isOne) {
        QTest::newRow(name) << user << password
                            << (isOne ? "Basic " + base64(user + ':' + password) : QByteArray());
    };
    row("usual", "anna", "secret", true);
    row("a password with a colon", "anna", "a:b", true);
    row("a password with spaces", "anna", " a b ", true);
    row("no password", "anna", "", true);
    row("not ASCII", "anna", "\xc3\xa9", true);
    row("no user", "", "secret", false);
    row("a user with a colon", "an:na", "secret", false);
    row("a line more", "anna", "secret\r\nX: 1", false);
    row("NUL", "anna", QByteArray("a\0b", 3), false);
    row("endless", "anna", QByteArray(4096, 'a'), false);
}

void KeyringTest::aPasswordIsACredentialToo()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, value);
    const auto credential = Credential::basic(user, password);
    QCOMPARE(credential ? credential->authorization() : QByteArray(), value);
    QVERIFY(!credential || Credential::fromAuthorization(value) == credential);
    QVERIFY(!Credential::fromAuthorization("Digest " + base64("a:b")));
    QVERIFY(!Credential::fromAuthorization("Basic " + base64("ab")));
    QVERIFY(!Credential::fromAuthorization("Basic !"));
    QCOMPARE(Credential::fromAuthorization("Bearer t"), Credential::bearer("t"));
}

void KeyringTest::anOriginHasOneEntry_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("origin");
    const auto row = [](const QString& text, const QString& entry, const QString& origin) {
        QTest::newRow(qPrintable(text)) << text << entry << origin;
    };
    row(u"huggingface.co"_qs, u"huggingface.co"_qs, u"https://huggingface.co:443"_qs);
    row(u"HuggingFace.co"_qs, u"huggingface.co"_qs, u"https://huggingface.co:443"_qs);
    row(u"https://huggingface.co/"_qs, u"huggingface.co"_qs, u"https://huggingface.co:443"_qs);
    row(u"huggingface.co:443"_qs, u"huggingface.co"_qs, u"https://huggingface.co:443"_qs);
    row(u"registry.example:5000"_qs, u"registry.example:5000"_qs, u"https://registry.example:5000"_qs);
    row(u"localhost:5000"_qs, u"localhost:5000"_qs, u"http://localhost:5000"_qs);
    row(u"127.0.0.1"_qs, u"127.0.0.1:80"_qs, u"http://127.0.0.1:80"_qs);
    row(u"https://127.0.0.1"_qs, u"127.0.0.1"_qs, u"https://127.0.0.1:443"_qs);
    row(u"[2001:db8::1]:80"_qs, u"[2001:db8::1]:80"_qs, u"https://[2001:db8::1]:80"_qs);
    row(u"[2001:db8::1:80]"_qs, u"[2001:db8::1:80]"_qs, u"https://[2001:db8::1:80]:443"_qs);
}

void KeyringTest::anOriginHasOneEntry()
{
    QFETCH(QString, text);
    QFETCH(QString, entry);
    QFETCH(QString, origin);
    const auto url = parseOrigin(text);
    QVERIFY(url);
    QCOMPARE(keyringEntry(*url), entry);
    QCOMPARE(originOf(*url), origin);
}

void KeyringTest::whatIsNoOriginHasNone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text :
         {QString(), u"http://example.org"_qs, u"ftp://example.org"_qs, u"example.org/path"_qs, u"a b"_qs,
          u"user@example.org"_qs, u"example.org:99999"_qs, u"example.org?q"_qs, u"https://"_qs, u"/etc"_qs})
        QTest::newRow(qPrintable(u'<' + text + u'>')) << text;
}

void KeyringTest::whatIsNoOriginHasNone()
{
    QFETCH(QString, text);
    QVERIFY(!parseOrigin(text));
}

void KeyringTest::containerDocumentsAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("origins");
    const QByteArray good = "{\"auth\":\"" + base64("anna:secret") + "\"}";
    const auto row = [](const char* name, const QByteArray& document, const QStringList& origins = {}) {
        QTest::newRow(name) << document << origins;
    };
    row("host", auths("\"registry.example\":" + good), {u"https://registry.example:443"_qs});
    row("port", auths("\"registry.example:5000\":" + good), {u"https://registry.example:5000"_qs});
    row("loopback", auths("\"localhost:5000\":" + good), {u"http://localhost:5000"_qs});
    row("address", auths("\"https://registry.example/v1/\":" + good), {u"https://registry.example:443"_qs});
    row("the hub of docker", auths("\"https://index.docker.io/v1/\":" + good),
        {u"https://auth.docker.io:443"_qs, u"https://registry-1.docker.io:443"_qs});
    row("more members", auths("\"a.example\":{\"auth\":\"" + base64("a:b") + "\",\"email\":1}"),
        {u"https://a.example:443"_qs});
    row("a part of a registry", auths("\"registry.example/team\":" + good));
    row("plain http", auths("\"http://registry.example\":" + good));
    row("a helper has it", "{\"auths\":{\"a.example\":{}},\"credsStore\":\"x\"}");
    row("auth is a number", auths("\"a.example\":{\"auth\":7}"));
    row("no colon in it", auths("\"a.example\":{\"auth\":\"" + base64("anna") + "\"}"));
    row("no base64", auths("\"a.example\":{\"auth\":\"%%%\"}"));
    row("a line break in it", auths("\"a.example\":{\"auth\":\"" + base64("a:b\r\nX: 1") + "\"}"));
    row("auths is a list", "{\"auths\":[]}");
    row("a list", "[]");
    row("no JSON", "auths");
    row("cut short", auths("\"a.example\":" + good).chopped(2));
    row("nothing", "");
}

void KeyringTest::containerDocumentsAreReadStrictly()
{
    QFETCH(QByteArray, document);
    QFETCH(QStringList, origins);
    QStringList found = parseContainerAuth(document).keys();
    found.sort();
    QCOMPARE(found, origins);
}

void KeyringTest::containerDocumentsHaveTheirOrder()
{
    QProcessEnvironment environment;
    QCOMPARE(containerAuthFiles(environment, u"/h"_qs),
             QStringList({u"/h/.config/containers/auth.json"_qs, u"/h/.docker/config.json"_qs}));
    environment.insert(u"XDG_RUNTIME_DIR"_qs, u"/run/u"_qs);
    environment.insert(u"XDG_CONFIG_HOME"_qs, u"/c"_qs);
    environment.insert(u"DOCKER_CONFIG"_qs, u"/d"_qs);
    QCOMPARE(containerAuthFiles(environment, u"/h"_qs),
             QStringList(
                 {u"/run/u/containers/auth.json"_qs, u"/c/containers/auth.json"_qs, u"/d/config.json"_qs}));
    environment.insert(u"REGISTRY_AUTH_FILE"_qs, u"/r/auth.json"_qs);
    QCOMPARE(containerAuthFiles(environment, u"/h"_qs), QStringList{u"/r/auth.json"_qs});
    environment.insert(u"REGISTRY_AUTH_FILE"_qs, u"auth.json"_qs); // nobody knows relative to what
    QCOMPARE(containerAuthFiles(environment, u"/h"_qs).size(), 3);
}

void KeyringTest::theFirstContainerDocumentThatHasTheRegistryWins()
{
    const QTemporaryDir folder;
    const auto entry = [](const QByteArray& host, const QByteArray& user) -> QByteArray {
        return '"' + host + "\":{\"auth\":\"" + base64(user + ":p") + "\"}";
    };
    const QStringList files{folder.filePath(u"absent"_qs), folder.filePath(u"a"_qs), folder.filePath(u"b"_qs),
                            folder.filePath(u"."_qs), folder.filePath(u"large"_qs)};
    writeFile(files[1], auths(entry("a.example", "first")));
    writeFile(files[2], auths(entry("a.example", "second") + ',' + entry("b.example", "third")));
    writeFile(files[4], auths(entry("c.example", "fourth")) + QByteArray(1 << 20, ' '));
    const auto place = containerAuth(files);
    const QUrl a(u"https://a.example/v2/"_qs);
    QVERIFY(!place->of(a)); // nothing is read before it is looked for
    bool isDone = false;
    place->find(a, this, [&] { isDone = true; });
    QVERIFY(isDone);
    QCOMPARE(place->of(a), Credential::basic("first", "p"));
    QCOMPARE(place->of(QUrl(u"https://b.example"_qs)), Credential::basic("third", "p"));
    QVERIFY(!place->of(QUrl(u"https://b.example:444"_qs)));
    QVERIFY(!place->of(QUrl(u"https://c.example"_qs)));
}

void KeyringTest::whatIsPublicNeverAsksTheKeyring()
{
    Network network({}, credentials(m_clock));
    QCOMPARE(document(network, m_server->url(u"/public"_qs)), u"document"_qs);
    QCOMPARE(m_keyring->reads, 0);
}

void KeyringTest::aRefusedDocumentIsAskedForAgainWithItsCredential()
{
    m_keyring->isPrompt = true;
    m_keyring->prompt = "Bearer hf_kept";
    Network network({}, credentials(m_clock));
    const QUrl url = m_server->url(u"/private"_qs);
    QCOMPARE(document(network, url), u"document"_qs);
    const auto requests = m_server->requests(u"/private"_qs);
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0].request.header("Authorization"), std::nullopt);
    QCOMPARE(requests[1].request.header("Authorization"), QByteArray("Bearer hf_kept"));
    QCOMPARE(document(network, url), u"document"_qs); // with it at once
    QCOMPARE(m_keyring->reads, 1);
}

void KeyringTest::aRefusedDownloadIsAskedForAgainWithItsCredential()
{
    m_keyring->isPrompt = true;
    m_keyring->prompt = "Bearer hf_kept";
    m_server->script(u"/file"_qs, {Step::answer(401), Step::file(7, 1000)});
    Network network({}, credentials(m_clock));
    Request request;
    request.url = m_server->url(u"/file"_qs);
    request.expected = {1000, true};
    Exchange exchange(network, m_clock, request);
    bool answered = false;
    connect(&exchange, &Exchange::answered, &exchange, [&] { answered = true; });
    exchange.start();
    QTRY_VERIFY(answered);
    QCOMPARE(m_server->requests(u"/file"_qs).value(1).request.header("Authorization"),
             QByteArray("Bearer hf_kept"));
}

void KeyringTest::aCredentialThatIsRefusedIsNotSentTwice()
{
    m_keyring->isPrompt = true;
    m_keyring->prompt = "Bearer hf_old";
    Network network({}, credentials(m_clock));
    QCOMPARE(document(network, m_server->url(u"/refused"_qs)), u"unauthorised"_qs);
    QCOMPARE(m_server->requestCount(u"/refused"_qs), 2);
    QCOMPARE(document(network, m_server->url(u"/refused"_qs)), u"unauthorised"_qs);
    QCOMPARE(m_server->requestCount(u"/refused"_qs), 3);
}

void KeyringTest::aNewerCredentialOfTheKeyringIsTaken()
{
    m_keyring->isPrompt = true;
    m_keyring->prompt = "Bearer hf_old";
    Network network({}, credentials(m_clock));
    QCOMPARE(document(network, m_server->url(u"/refused"_qs)), u"unauthorised"_qs);
    m_keyring->prompt = "Bearer hf_new";
    QCOMPARE(document(network, m_server->url(u"/private"_qs)), u"document"_qs);
    QCOMPARE(m_server->requests(u"/private"_qs).value(1).request.header("Authorization"),
             QByteArray("Bearer hf_new"));
}

void KeyringTest::aSilentKeyringIsWaitedForOnce()
{
    FakeClock clock;
    const auto place = credentials(clock);
    const QUrl a(u"https://a.example"_qs);
    int answers = 0;
    place->find(a, this, [&] { ++answers; });
    place->find(a, this, [&] { ++answers; });
    QCOMPARE(m_keyring->reads, 1);
    clock.advance(keyringPatience - Milliseconds(1));
    QCOMPARE(answers, 0);
    clock.advance(Milliseconds(1));
    QCOMPARE(answers, 2);
    QVERIFY(!place->of(a));
    QCOMPARE(m_troubles, QStringList{u"the keyring does not answer"_qs});
    place->find(QUrl(u"https://b.example"_qs), this, [&] { ++answers; });
    place->find(a, this, [&] { ++answers; });
    QCOMPARE(answers, 4);
    QCOMPARE(m_keyring->reads, 1);
    QCOMPARE(m_troubles.size(), 1);
}

void KeyringTest::anAnswerThatComesLateCounts()
{
    FakeClock clock;
    const auto place = credentials(clock);
    const QUrl a(u"https://a.example"_qs);
    int answers = 0;
    place->find(a, this, [&] { ++answers; });
    clock.advance(keyringPatience);
    m_keyring->answerFirst(QByteArray("Bearer late"));
    QCOMPARE(answers, 1);
    QCOMPARE(place->of(a), Credential::bearer("late"));
    place->find(QUrl(u"https://b.example"_qs), this, [&] { ++answers; }); // it is waited for again
    QCOMPARE(answers, 1);
    m_keyring->answerFirst(QByteArray());
    QCOMPARE(answers, 2);
}

void KeyringTest::aKeyringThatFailsIsSaidAndPassedOver()
{
    m_keyring->isPrompt = true;
    m_keyring->prompt = fail(ErrorKind::Keyring, u"locked"_qs);
    Network network({}, credentials(m_clock));
    QCOMPARE(document(network, m_server->url(u"/private"_qs)), u"unauthorised"_qs);
    QCOMPARE(m_troubles, QStringList{u"locked"_qs});
}

void KeyringTest::whatIsNoCredentialCountsAsNone()
{
    m_keyring->isPrompt = true;
    m_keyring->prompt = "hf_token\r\nX-Evil: 1";
    Network network({}, credentials(m_clock));
    QCOMPARE(document(network, m_server->url(u"/private"_qs)), u"unauthorised"_qs);
    QCOMPARE(m_server->requestCount(u"/private"_qs), 1);
}

void KeyringTest::anEarlierPlaceSparesTheKeyring()
{
    m_keyring->isPrompt = true;
    Network network({}, std::make_shared<CredentialPlaces>(CredentialPlaces::Places{
                            nullptr, std::make_shared<OneToken>("hf_environment"), credentials(m_clock)}));
    QCOMPARE(document(network, m_server->url(u"/refused"_qs)), u"unauthorised"_qs);
    QCOMPARE(m_server->requestCount(u"/refused"_qs), 1);
    QCOMPARE(m_keyring->reads, 0);
}

void KeyringTest::theKeyringsCredentialStaysWithItsOrigin()
{
    ScriptedServer other;
    m_keyring->isPrompt = true;
    m_keyring->prompt = "Bearer hf_kept";
    m_server->script(u"/private"_qs, {Step::answer(401), Step::redirect(other.url(u"/blob"_qs).toEncoded())});
    other.script(u"/blob"_qs, {Step::answer(200, {}, "{}")});
    Network network({}, credentials(m_clock));
    QCOMPARE(document(network, m_server->url(u"/private"_qs)), u"document"_qs);
    QCOMPARE(other.requestCount(), 1);
    QCOMPARE(other.requests()[0].request.header("Authorization"), std::nullopt);
    QCOMPARE(m_keyring->reads, 1);
}

void KeyringTest::whoIsGoneIsNotAnswered()
{
    FakeClock clock;
    const auto place = credentials(clock);
    int answers = 0;
    {
        QObject context;
        place->find(QUrl(u"https://a.example"_qs), &context, [&] { ++answers; });
    }
    m_keyring->answerFirst(QByteArray("Bearer t"));
    QCOMPARE(answers, 0);
    QCOMPARE(place->of(QUrl(u"https://a.example"_qs)), Credential::bearer("t"));
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
