// SPDX-License-Identifier: MIT
// Signed catalogues: what holds is told from what does not, signed by the real minisign; and what is kept.
#include "core/catalog/subscriptions.h"

#include "core/catalog/catalog.h"
#include "core/catalog/subscriber.h"
#include "tests/support/builders.h"
#include "tests/support/minisign.h"
#include "tests/support/scripted_server.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

Model model(const QString& id, const QList<QUrl>& sources = {QUrl(u"https://host.example/m"_qs)})
{
    return generatedModel(id, 7, 100, sources);
}

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

} // namespace

class SubscriptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theTrustedCommentSaysTheVersion_data();
    void theTrustedCommentSaysTheVersion();
    void whatDoesNotHoldIsUntrusted_data();
    void whatDoesNotHoldIsUntrusted();
    void anotherKeyOrFormIsUntrusted();
    void aKeyIsReadStrictly();
    void theLastDayStillHolds();
    void aVersionIsKeptAndItsModelsAreInTheCatalogue();
    void theUsersModelWinsAndTheBuiltInOneLoses();
    void onlyWhatIsNewerFollows();
    void whatIsRefusedLeavesTheLastGoodOne_data();
    void whatIsRefusedLeavesTheLastGoodOne();
    void whatIsKeptIsVerifiedWhenItIsRead();
    void anotherKeyBeginsAnew();
    void whatTheOutsideMayNotSayIsLeftOut();
    void oneThatDoesNotFitAnyMoreIsLeftOutAlone();
    void whatTheUsersModelsNeedStays();
    void theListIsReadStrictly_data();
    void theListIsReadStrictly();
    void itIsFetchedWithItsSignature();
    void whatCannotBeFetchedIsSaid();

private:
    SignedDocument document(const QList<Model>& models, const QString& comment) const
    {
        const QByteArray bytes = catalogDocument(models);
        return {bytes, m_publisher.sign(bytes, comment)};
    }
    Status take(const QList<Model>& models, const QString& comment) const
    {
        const auto taken = takeVersion(m_catalog, *m_subscription, document(models, comment), now);
        return taken ? Status() : fail(taken.error());
    }
    QStringList subscribedIds() const
    {
        QStringList ids;
        const auto catalog = readCatalog(m_catalog);
        for (const Model& each : catalog ? catalog->models() : QList<Model>()) {
            if (each.origin == Model::Origin::Subscribed)
                ids += each.id;
        }
        return ids;
    }

    Minisign m_publisher;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_catalog;
    std::optional<Subscription> m_subscription;
};

void SubscriptionsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalog = m_folder->filePath(u"config/catalog.json"_qs);
    const auto made = makeSubscription(u"https://models.example/catalog.json"_qs, m_publisher.key());
    QVERIFY(made);
    m_subscription = *made;
}

void SubscriptionsTest::theTrustedCommentSaysTheVersion_data()
{
    QTest::addColumn<QString>("comment");
    QTest::addColumn<qint64>("serial"); // -1: untrusted
    QTest::addColumn<QDate>("expires");
    const auto row = [](const QString& comment, qint64 serial, const QDate& expires = {}) {
        QTest::newRow(qPrintable(u'<' + comment + u'>')) << comment << serial << expires;
    };
    row(u"serial:42"_qs, 42);
    row(u"serial:0"_qs, 0);
    row(u"timestamp:1 file:a serial:7 hashed"_qs, 7);
    row(u"expires:2027-01-31\tserial:9007199254740992"_qs, qint64(1) << 53, QDate(2027, 1, 31));
    row(u"serial:9007199254740993"_qs, -1);
    row(u"serial:99999999999999999999"_qs, -1);
    row(u"serial:1 serial:2"_qs, -1);
    row(u"serial:-1"_qs, -1);
    row(u"serial:+1"_qs, -1);
    row(u"serial:1x"_qs, -1);
    row(u"serial: 1"_qs, -1);
    row(u"serial:"_qs, -1);
    row(u"Serial:1"_qs, -1);
    row(u"xserial:1"_qs, -1);
    row(u"no word of ours"_qs, -1);
    row(u"serial:1 expires:2027-02-30"_qs, -1);
    row(u"serial:1 expires:2027-1-1"_qs, -1);
    row(u"serial:1 expires:"_qs, -1);
    row(u"serial:1 expires:2027-01-01 expires:2028-01-01"_qs, -1);
    row(u"serial:1 expires:2027-01-01T00:00:00Z"_qs, -1);
}

void SubscriptionsTest::theTrustedCommentSaysTheVersion()
{
    QFETCH(QString, comment);
    QFETCH(qint64, serial);
    QFETCH(QDate, expires);
    const auto version =
        verifySignature("document", m_publisher.sign("document", comment), m_subscription->key);
    QCOMPARE(version ? version->serial : -1, serial);
    QCOMPARE(version ? version->expires.value_or(QDate()) : QDate(), expires);
    QVERIFY(version || version.error().kind == ErrorKind::Untrusted);
}

void SubscriptionsTest::whatDoesNotHoldIsUntrusted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray bytes = "document";
    const QByteArray good = m_publisher.sign(bytes, u"serial:2"_qs);
    const QByteArray older = m_publisher.sign(bytes, u"serial:1"_qs);
    const QByteArray other = m_publisher.sign("another", u"serial:2"_qs);
    const QByteArrayList lines = good.split('\n');
    const auto with = [&](qsizetype line, const QByteArray& text) {
        QByteArrayList changed = lines;
        changed[line] = text;
        return changed.join('\n');
    };
    const auto flipped = [&](qsizetype line, qsizetype byte) {
        QByteArray raw = QByteArray::fromBase64(lines[line]);
        raw[byte] = char(raw[byte] ^ 1);
        return with(line, raw.toBase64());
    };
    const auto row = [&](const char* name, const QByteArray& signature) {
        QTest::newRow(name) << bytes << signature;
    };
    QTest::newRow("the document was changed") << QByteArray("documenu") << good;
    QTest::newRow("the document was cut") << QByteArray("documen") << good;
    QTest::newRow("no document") << QByteArray() << good;
    row("the signature of another document", other);
    row("none", {});
    row("a web page", "<html>");
    row("a bit of the signature", flipped(1, 40));
    row("a bit of the key's id", flipped(1, 4));
    row("another algorithm", flipped(1, 1));
    row("a bit of the second signature", flipped(3, 10));
    row("the serial was changed", with(2, "trusted comment: serial:3"));
    row("the comment of another signature", with(2, older.split('\n')[2]));
    row("comment and signature of another",
        lines[0] + '\n' + lines[1] + '\n' + older.split('\n')[2] + '\n' + other.split('\n')[3] + '\n');
    row("no trusted comment", with(2, "serial:2"));
    row("no untrusted comment", good.mid(lines[0].size() + 1));
    row("a line more", good + "more\n");
    row("a line less", lines.mid(0, 3).join('\n'));
    row("a carriage return", QByteArray(good).replace("\n", "\r\n"));
    row("no base64", with(1, lines[1].chopped(1) + '%'));
    row("too short", with(1, QByteArray::fromBase64(lines[1]).chopped(1).toBase64()));
    row("too long", with(1, QByteArray::fromBase64(lines[1]).append('x').toBase64()));
    row("endless", with(0, lines[0] + QByteArray(5000, 'x')));
}

void SubscriptionsTest::whatDoesNotHoldIsUntrusted()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, signature);
    const auto version = verifySignature(bytes, signature, m_subscription->key);
    QVERIFY(!version);
    QCOMPARE(version.error().kind, ErrorKind::Untrusted);
}

void SubscriptionsTest::anotherKeyOrFormIsUntrusted()
{
    const QByteArray signature = m_publisher.sign("document", u"serial:1"_qs);
    QVERIFY(verifySignature("document", signature, m_subscription->key));
    const auto stranger = SigningKey::fromText(Minisign().key());
    QVERIFY(stranger && !verifySignature("document", signature, *stranger));
    const QByteArray old = m_publisher.sign("document", u"serial:1"_qs, {u"-l"_qs});
    QVERIFY(old.contains("serial:1"));
    QVERIFY(!verifySignature("document", old, m_subscription->key));
}

void SubscriptionsTest::aKeyIsReadStrictly()
{
    const QByteArray key = m_publisher.key();
    QCOMPARE(SigningKey::fromText(fileBytes(m_publisher.keyFile())), m_subscription->key);
    QCOMPARE(m_subscription->key.text().toLatin1(), key);
    const QByteArrayList wrongOnes{{},
                                   "key",
                                   key.chopped(4),
                                   key + key,
                                   "ED" + key,
                                   key + "\nmore",
                                   "trusted comment: x\n" + key,
                                   QByteArray(key).replace(0, 1, "S")};
    for (const QByteArray& wrong : wrongOnes)
        QVERIFY2(!SigningKey::fromText(wrong), wrong.constData());
}

void SubscriptionsTest::theLastDayStillHolds()
{
    const Version version{1, QDate(2026, 6, 1)};
    QVERIFY(!version.isExpired(now));
    QVERIFY(version.isExpired(now.addDays(1)));
    QVERIFY(!(Version{1, {}}.isExpired(now)));
}

void SubscriptionsTest::aVersionIsKeptAndItsModelsAreInTheCatalogue()
{
    QVERIFY(readSubscriptions(m_catalog)->isEmpty());
    QVERIFY(take({model(u"theirs"_qs)}, u"serial:3 expires:2026-06-01"_qs));
    QCOMPARE(*readSubscriptions(m_catalog), QList<Subscription>{*m_subscription});
    QCOMPARE(readSubscribed(m_catalog, *m_subscription)->version, (Version{3, QDate(2026, 6, 1)}));
    QCOMPARE(subscribedIds(), QStringList{u"theirs"_qs});
    QVERIFY(unsubscribe(m_catalog, m_subscription->url));
    QCOMPARE(subscribedIds(), QStringList());
    QVERIFY(readSubscriptions(m_catalog)->isEmpty());
    QVERIFY(QDir(m_folder->filePath(u"config/subscribed"_qs)).isEmpty());
    QCOMPARE(unsubscribe(m_catalog, m_subscription->url).error().kind, ErrorKind::UnknownModel);
}

void SubscriptionsTest::theUsersModelWinsAndTheBuiltInOneLoses()
{
    const QString builtIn = builtInModels().first().id;
    Model own = model(u"both"_qs);
    own.name = u"mine"_qs;
    writeFile(m_catalog, catalogDocument({own}));
    QVERIFY(take({model(u"both"_qs), model(builtIn)}, u"serial:1"_qs));
    const auto catalog = readCatalog(m_catalog);
    QCOMPARE(catalog->find(u"both"_qs)->name, u"mine"_qs);
    QCOMPARE(catalog->find(builtIn)->origin, Model::Origin::Subscribed);
}

void SubscriptionsTest::onlyWhatIsNewerFollows()
{
    QVERIFY(take({model(u"a"_qs)}, u"serial:5"_qs));
    QVERIFY(take({model(u"a"_qs)}, u"serial:5"_qs)); // the same again
    QVERIFY(!take({model(u"b"_qs)}, u"serial:4"_qs));
    QVERIFY(!take({model(u"b"_qs)}, u"serial:5"_qs));
    QCOMPARE(subscribedIds(), QStringList{u"a"_qs});
    QVERIFY(take({model(u"b"_qs)}, u"serial:6"_qs));
    QCOMPARE(subscribedIds(), QStringList{u"b"_qs});
    QCOMPARE(readSubscribed(m_catalog, *m_subscription)->version.serial, 6);
}

void SubscriptionsTest::whatIsRefusedLeavesTheLastGoodOne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const SignedDocument& fetched, const QString& kind) {
        QTest::newRow(name) << fetched.document << fetched.signature << kind;
    };
    const SignedDocument newer = document({model(u"b"_qs)}, u"serial:9"_qs);
    row("unsigned", {newer.document, {}}, u"untrusted"_qs);
    row("wrongly signed", {newer.document + ' ', newer.signature}, u"untrusted"_qs);
    row("by another", {newer.document, Minisign().sign(newer.document, u"serial:9"_qs)}, u"untrusted"_qs);
    row("older", document({model(u"b"_qs)}, u"serial:4"_qs), u"untrusted"_qs);
    row("expired", document({model(u"b"_qs)}, u"serial:9 expires:2026-05-31"_qs), u"untrusted"_qs);
    row("no catalogue", {"{}", m_publisher.sign("{}", u"serial:9"_qs)}, u"invalid-catalog"_qs);
    Model lost = model(u"b"_qs);
    lost.fallback = u"nowhere"_qs;
    row("a fallback that is nowhere", document({lost}, u"serial:9"_qs), u"invalid-catalog"_qs);
    Model unsafe = model(u"b"_qs);
    unsafe.files[0].place.name = u"../x"_qs;
    row("an unsafe name", document({unsafe}, u"serial:9"_qs), u"invalid-name"_qs);
}

void SubscriptionsTest::whatIsRefusedLeavesTheLastGoodOne()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, signature);
    QFETCH(QString, kind);
    QVERIFY(take({model(u"a"_qs)}, u"serial:5"_qs));
    const auto refused = takeVersion(m_catalog, *m_subscription, {bytes, signature}, now);
    QVERIFY(!refused);
    QCOMPARE(kindName(refused.error().kind), kind);
    QCOMPARE(subscribedIds(), QStringList{u"a"_qs});
    QCOMPARE(readSubscribed(m_catalog, *m_subscription)->version.serial, 5);

    // A subscription whose first version is refused is none.
    Subscription fresh = *m_subscription;
    fresh.url = QUrl(u"https://other.example/catalog.json"_qs);
    if (kind == u"untrusted" && QByteArray(QTest::currentDataTag()) != "older") {
        QVERIFY(!takeVersion(m_catalog, fresh, {bytes, signature}, now));
        QCOMPARE(readSubscriptions(m_catalog)->size(), 1);
    }
}

void SubscriptionsTest::whatIsKeptIsVerifiedWhenItIsRead()
{
    QVERIFY(take({model(u"a"_qs)}, u"serial:5"_qs));
    const QDir folder(m_folder->filePath(u"config/subscribed"_qs));
    const QString path = folder.filePath(folder.entryList(QDir::Files).value(0));
    const QByteArray bytes = fileBytes(path);
    for (const QByteArray& changed : {QByteArray(bytes).replace("host.example", "evil.example"), QByteArray(),
                                      QByteArray("\n\n"), bytes.chopped(1)}) {
        writeFile(path, changed);
        QCOMPARE(subscribedIds(), QStringList());
        QVERIFY(readCatalog(m_catalog));
    }
    QVERIFY(take({model(u"a"_qs)}, u"serial:5"_qs));
    QCOMPARE(subscribedIds(), QStringList{u"a"_qs});
}

void SubscriptionsTest::anotherKeyBeginsAnew()
{
    QVERIFY(take({model(u"a"_qs)}, u"serial:5"_qs));
    const Minisign successor;
    const auto next = makeSubscription(m_subscription->url.toString(), successor.key());
    const QByteArray bytes = catalogDocument({model(u"b"_qs)});
    QVERIFY(takeVersion(m_catalog, *next, {bytes, successor.sign(bytes, u"serial:1"_qs)}, now));
    QCOMPARE(*readSubscriptions(m_catalog), QList<Subscription>{*next});
    QCOMPARE(subscribedIds(), QStringList{u"b"_qs});
}

void SubscriptionsTest::whatTheOutsideMayNotSayIsLeftOut()
{
    QVERIFY(take({model(u"a"_qs, {QUrl(u"file:///etc/passwd"_qs), QUrl(u"http://plain.example/m"_qs)})},
                 u"serial:1"_qs));
    const auto catalog = readCatalog(m_catalog);
    const auto sources = catalog->find(u"a"_qs)->files[0].sources;
    QCOMPARE(sources.size(), 1);
    QCOMPARE(sources[0].url.host(), u"plain.example"_qs);
    QVERIFY(!sources[0].allowInsecure);
}

void SubscriptionsTest::oneThatDoesNotFitAnyMoreIsLeftOutAlone()
{
    QVERIFY(take({model(u"a"_qs)}, u"serial:1"_qs));
    Subscription second = *m_subscription;
    second.url = QUrl(u"https://second.example/c.json"_qs);
    QVERIFY(takeVersion(m_catalog, second, document({model(u"b"_qs)}, u"serial:1"_qs), now));
    Model inItsPlace = generatedModel(u"mine"_qs, 8, 100, {QUrl(u"https://host.example/o"_qs)});
    inItsPlace.files[0].place = {u"a"_qs, u"model.gguf"_qs};
    writeFile(m_catalog, catalogDocument({inItsPlace}));
    QCOMPARE(subscribedIds(), QStringList{u"b"_qs});
}

void SubscriptionsTest::whatTheUsersModelsNeedStays()
{
    QVERIFY(take({model(u"a"_qs)}, u"serial:1"_qs));
    Model own = model(u"mine"_qs);
    own.fallback = u"a"_qs;
    writeFile(m_catalog, catalogDocument({own}));
    QVERIFY(!take({model(u"b"_qs)}, u"serial:2"_qs));
    QCOMPARE(unsubscribe(m_catalog, m_subscription->url).error().kind, ErrorKind::InvalidCatalog);
    QCOMPARE(subscribedIds(), QStringList{u"a"_qs});
    QVERIFY(readCatalog(m_catalog));
}

void SubscriptionsTest::theListIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("list");
    const QByteArray key = m_publisher.key();
    const auto entry = [&](const QByteArray& url, const QByteArray& itsKey) -> QByteArray {
        return R"({"version":1,"subscriptions":[{"url":")" + url + R"(","key":")" + itsKey + "\"}]}";
    };
    QTest::newRow("no JSON") << QByteArray("x");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("version 2") << QByteArray(R"({"version":2,"subscriptions":[]})");
    QTest::newRow("no list") << QByteArray(R"({"version":1,"subscriptions":{}})");
    QTest::newRow("no object in it") << QByteArray(R"({"version":1,"subscriptions":[1]})");
    QTest::newRow("no key") << entry("https://a.example/c", "");
    QTest::newRow("plain http") << entry("http://a.example/c", key);
    QTest::newRow("a password") << entry("https://u:p@a.example/c", key);
    QTest::newRow("a file") << entry("file:///c", key);
}

void SubscriptionsTest::theListIsReadStrictly()
{
    QFETCH(QByteArray, list);
    writeFile(m_folder->filePath(u"config/subscriptions.json"_qs), list);
    QCOMPARE(readSubscriptions(m_catalog).error().kind, ErrorKind::InvalidCatalog);
    QCOMPARE(readCatalog(m_catalog).error().kind, ErrorKind::InvalidCatalog);
}

void SubscriptionsTest::itIsFetchedWithItsSignature()
{
    const SystemClock clock;
    Network network{QString()};
    ScriptedServer server;
    const SignedDocument newest = document({model(u"a"_qs)}, u"serial:1"_qs);
    server.script(u"/c.json"_qs, {Step::answer(200, {}, newest.document)});
    server.script(u"/c.json.minisig"_qs, {Step::answer(200, {}, newest.signature)});
    const Subscription subscription{server.url(u"/c.json?x=1"_qs), m_subscription->key};
    Subscriber subscriber(network, clock, m_catalog);
    QSignalSpy ended(&subscriber, &Subscriber::ended);
    QSignalSpy changed(&subscriber, &Subscriber::changed);
    subscriber.refresh(subscription);
    subscriber.refresh(subscription);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!ended[0][1].value<std::optional<Error>>());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(subscribedIds(), QStringList{u"a"_qs});
    subscriber.refresh(subscription);
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(changed.size(), 1); // nothing is new
    QVERIFY(subscriber.unsubscribe(subscription.url));
    QCOMPARE(changed.size(), 2);
}

void SubscriptionsTest::whatCannotBeFetchedIsSaid()
{
    const SystemClock clock;
    Network network{QString()};
    ScriptedServer server;
    server.script(u"/c.json"_qs, {Step::answer(200, {}, "{}")});
    Subscriber subscriber(network, clock, m_catalog);
    QSignalSpy ended(&subscriber, &Subscriber::ended);
    subscriber.refresh({server.url(u"/c.json"_qs), m_subscription->key});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][1].value<std::optional<Error>>()->kind, ErrorKind::HttpStatus);
    QCOMPARE(server.requestCount(u"/c.json"_qs), 0); // without its signature it is not wanted
    subscriber.refresh({server.url(u"/c.json"_qs), m_subscription->key});
    subscriber.cancel();
    QTest::qWait(0);
    QCOMPARE(ended.size(), 1);
}

QTEST_GUILESS_MAIN(SubscriptionsTest)
#include "tst_subscriptions.moc"
