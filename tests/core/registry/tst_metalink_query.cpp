// SPDX-License-Identifier: MIT
// What a Metalink document offers, and how the document is had.
#include "core/registry/metalink/metalink_offer.h"
#include "core/registry/registry_query.h"
#include "tests/support/builders.h"
#include "tests/support/scripted_server.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

const Digest digest = digestOf("weights");
const QUrl publicPlace(u"https://models.example.org/x.meta4"_qs);

MetalinkFile file(const QString& name, const QStringList& urls = {u"https://mirror.example.org/f"_qs},
                  qint64 size = 1000)
{
    MetalinkFile file{name, size, digest, {}, {}};
    for (const QString& url : urls)
        file.sources += Source{QUrl(url), int(file.sources.size()) + 1};
    return file;
}

Result<Offer> offerOf(const QList<MetalinkFile>& files, const QUrl& from = publicPlace,
                      bool allowInsecure = false)
{
    return metalinkOffer({from}, files, digestOf("document"), allowInsecure);
}

QStringList labelsOf(const Result<Offer>& offer)
{
    QStringList labels;
    for (const auto& variant : offer ? offer->variants : QList<Offer::Variant>())
        labels += variant.label;
    return labels;
}

QByteArray documentOf(const QByteArray& url)
{
    return "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\"><file name=\"tiny.gguf\"><size>7</size>"
           "<hash type=\"sha-256\">" +
           digest.hex().toLatin1() + "</hash><url>" + url + "</url></file></metalink>";
}

} // namespace

class MetalinkQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsAVariant();
    void aSetIsOneVariant();
    void anIncompleteSetIsNone();
    void onlyModelsAreOfferedWhereThereAreSome();
    void addressesAreTakenAsFarAsTheyMayBe_data();
    void addressesAreTakenAsFarAsTheyMayBe();
    void piecesThatACatalogueCannotKeepAreLeftOut_data();
    void piecesThatACatalogueCannotKeepAreLeftOut();
    void whatWasOfAnAddressCanBeAskedForAgain_data();
    void whatWasOfAnAddressCanBeAskedForAgain();
    void aDocumentOfThisMachineIsRead();
    void aDocumentAtAnAddressIsRead();
    void aMomentaryFaultIsWaitedOut();
    void whyNotIsSaid_data();
    void whyNotIsSaid();
    void noMoreThanItsMostIsRead();

private:
    Result<Offer> resolve(const QString& text)
    {
        const std::optional<Reference> reference =
            parseReference(text, Hub().endpoint).value_or(std::nullopt);
        if (!reference)
            return fail(ErrorKind::Cancelled, u"no reference"_qs);
        std::optional<Result<Offer>> result;
        const auto query = RegistryQuery::of(*reference, {}, m_network, m_clock, {{2, Milliseconds(1)}});
        connect(query.get(), &RegistryQuery::ended, this,
                [&](const Result<Offer>& offer) { result = offer; });
        query->start();
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 10000))
            return fail(ErrorKind::Cancelled, u"hangs"_qs);
        return *result;
    }
    Result<Offer> resolveServed(const QList<Step>& steps)
    {
        m_server.script(u"/x.meta4"_qs, steps);
        return resolve(m_server.url(u"/x.meta4"_qs).toString());
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    ScriptedServer m_server;
    SystemClock m_clock;
    Network m_network{QString()};
};

void MetalinkQueryTest::everyFileIsAVariant()
{
    const auto offer = offerOf({file(u"m.Q2_K.gguf"_qs, {u"https://a/1"_qs}, 500),
                                file(u"m.Q4_K_M.gguf"_qs, {u"https://a/2"_qs, u"https://b/2"_qs}, 1000),
                                file(u"m.Q8_0.gguf"_qs, {u"https://a/3"_qs}, 2000)});
    QCOMPARE(labelsOf(offer), (QStringList{u"Q8_0"_qs, u"Q4_K_M"_qs, u"Q2_K"_qs}));
    QCOMPARE(offer->chosen, 1);
    QCOMPARE(offer->repository, publicPlace.toString());
    const ModelFile& chosen = offer->variants[1].model.files.first();
    QCOMPARE(offer->variants[1].model.name, u"m.Q4_K_M"_qs);
    QCOMPARE(chosen.place.name, u"m.Q4_K_M.gguf"_qs);
    QCOMPARE(chosen.size, 1000);
    QCOMPARE(chosen.sha256, digest);
    QCOMPARE(chosen.sources.size(), 2);
    QCOMPARE(chosen.sources[1].priority, 2);
}

void MetalinkQueryTest::aSetIsOneVariant()
{
    const auto offer = offerOf({file(u"m-00002-of-00002.gguf"_qs), file(u"m-00001-of-00002.gguf"_qs)});
    QCOMPARE(labelsOf(offer), QStringList{u"m"_qs});
    QCOMPARE(offer->variants[0].model.files.size(), 2);
    QCOMPARE(offer->variants[0].model.files[1].place.name, u"m-00002-of-00002.gguf"_qs);
}

void MetalinkQueryTest::anIncompleteSetIsNone()
{
    const auto offer = offerOf({file(u"m-00001-of-00002.gguf"_qs), file(u"m-00001-of-99999.gguf"_qs)});
    QVERIFY(!offer);
    QCOMPARE(offer.error().kind, ErrorKind::UnknownModel);
}

void MetalinkQueryTest::onlyModelsAreOfferedWhereThereAreSome()
{
    QCOMPARE(labelsOf(offerOf({file(u"README.md"_qs), file(u"mmproj-F16.gguf"_qs), file(u"m.gguf"_qs)})),
             QStringList{u"m"_qs});
    QCOMPARE(labelsOf(offerOf({file(u"weights.bin"_qs)})), QStringList{u"weights"_qs});
}

void MetalinkQueryTest::addressesAreTakenAsFarAsTheyMayBe_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("allowInsecure");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isTaken");
    const QString outside = u"https://models.example.org/x.meta4"_qs;
    const QString inside = u"https://192.168.1.2/x.meta4"_qs;
    const QString here = u"file:///home/u/x.meta4"_qs;
    const auto row = [](const QString& from, bool allowInsecure, const char* address, bool isTaken) {
        QTest::addRow("%s%s from %s", address, allowInsecure ? " allowed" : "", qPrintable(from))
            << from << allowInsecure << QString::fromLatin1(address) << isTaken;
    };
    row(outside, false, "https://mirror.example.org/f", true);
    row(outside, false, "http://mirror.example.org/f", false);
    row(outside, true, "http://mirror.example.org/f", true);
    for (const char* address :
         {"https://127.0.0.1/f", "http://127.0.0.1/f", "https://10.1.2.3/f", "https://[::ffff:10.1.2.3]/f",
          "https://nas.local/f", "http://localhost/f", "https://169.254.169.254/f"}) {
        row(outside, false, address, false);
        row(outside, true, address, false);
        row(inside, false, address, true);
        row(here, false, address, true);
    }
    row(inside, false, "http://192.168.1.2/f", false);
    row(here, false, "http://192.168.1.2/f", false);
    row(here, true, "http://192.168.1.2/f", true);
}

void MetalinkQueryTest::addressesAreTakenAsFarAsTheyMayBe()
{
    QFETCH(QString, from);
    QFETCH(bool, allowInsecure);
    QFETCH(QString, address);
    QFETCH(bool, isTaken);
    const auto alone = offerOf({file(u"m.gguf"_qs, {address})}, QUrl(from), allowInsecure);
    QCOMPARE(alone.has_value(), isTaken);
    if (!isTaken)
        QCOMPARE(alone.error().kind, ErrorKind::InsecureSource);
    const auto beside =
        offerOf({file(u"m.gguf"_qs, {address, u"https://good.example.org/f"_qs})}, QUrl(from), allowInsecure);
    QVERIFY(beside);
    const auto& sources = beside->variants[0].model.files[0].sources;
    QCOMPARE(sources.size(), isTaken ? 2 : 1);
    QCOMPARE(sources.last().url.host(), u"good.example.org"_qs);
    const bool needsPermission =
        address.startsWith(u"http://") && !address.contains(u"127.0.0.1") && !address.contains(u"localhost");
    QCOMPARE(sources.first().allowInsecure, isTaken && needsPermission);
}

void MetalinkQueryTest::piecesThatACatalogueCannotKeepAreLeftOut_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("usual") << (qint64(4) << 20) << 3 << true;
    QTest::newRow("the shortest") << qint64(65536) << 3 << true;
    QTest::newRow("too short") << qint64(65535) << 3 << false;
    QTest::newRow("the longest") << (qint64(1) << 30) << 3 << true;
    QTest::newRow("too long") << (qint64(1) << 30) + 1 << 3 << false;
    QTest::newRow("too many") << qint64(65536) << 20'001 << false;
}

void MetalinkQueryTest::piecesThatACatalogueCannotKeepAreLeftOut()
{
    QFETCH(qint64, length);
    QFETCH(int, count);
    MetalinkFile one = file(u"m.gguf"_qs);
    one.size = length * count;
    one.pieces = PublishedPieces{length, QList<Digest>(count, digest)};
    const auto offer = offerOf({one});
    QVERIFY(offer);
    QTEST(offer->variants[0].model.files[0].pieces.has_value(), "isKept");
}

void MetalinkQueryTest::whatWasOfAnAddressCanBeAskedForAgain_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("hasDigest");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("mayMove");
    QTest::newRow("https") << publicPlace.toString() << true << true << true;
    QTest::newRow("without a digest") << publicPlace.toString() << false << true << false;
    QTest::newRow("http that was allowed") << u"http://example.org/x.meta4"_qs << true << true << false;
    QTest::newRow("a file") << u"file:///home/u/x.meta4"_qs << true << false << false;
}

void MetalinkQueryTest::whatWasOfAnAddressCanBeAskedForAgain()
{
    QFETCH(QString, from);
    QFETCH(bool, hasDigest);
    QFETCH(bool, isKnown);
    MetalinkFile one = file(u"m.gguf"_qs);
    if (!hasDigest)
        one.sha256.reset();
    const auto offer = offerOf({one}, QUrl(from), true);
    QVERIFY(offer);
    const auto& provenance = offer->variants[0].model.provenance;
    QCOMPARE(provenance.has_value(), isKnown);
    if (!isKnown)
        return;
    QCOMPARE(provenance->reference, from);
    QCOMPARE(provenance->version, QString(u"sha256:"_qs + digestOf("document").hex()));
    QTEST(provenance->revision != provenance->version, "mayMove");
}

void MetalinkQueryTest::aDocumentOfThisMachineIsRead()
{
    writeFile(path("x.META4"), documentOf("https://mirror.example.org/f"));
    for (const QString& text : {path("x.META4"), QUrl::fromLocalFile(path("x.META4")).toString()}) {
        const auto offer = resolve(text);
        QVERIFY2(offer, qPrintable(offer ? QString() : offer.error().detail));
        QCOMPARE(offer->repository, path("x.META4"));
        QCOMPARE(offer->variants[0].model.files[0].sha256, digest);
    }
}

void MetalinkQueryTest::aDocumentAtAnAddressIsRead()
{
    const QByteArray document = documentOf(m_server.url(u"/tiny.gguf"_qs).toEncoded());
    m_server.script(u"/moved.meta4"_qs, {Step::answer(200, {}, document)});
    const auto offer = resolveServed({Step::redirect("/moved.meta4")});
    QVERIFY2(offer, qPrintable(offer ? QString() : offer.error().detail));
    QCOMPARE(offer->variants[0].model.files[0].sources[0].url, m_server.url(u"/tiny.gguf"_qs));
    QCOMPARE(offer->variants[0].model.provenance->version, QString(u"sha256:"_qs + digestOf(document).hex()));
    QVERIFY(
        m_server.requests(u"/x.meta4"_qs)[0].request.header("Accept").value_or("").contains("metalink4+xml"));
}

void MetalinkQueryTest::aMomentaryFaultIsWaitedOut()
{
    const qsizetype before = m_server.requestCount();
    const auto offer =
        resolveServed({Step::answer(503), Step::answer(200, {}, documentOf("https://127.0.0.1/f"))});
    QVERIFY(offer);
    QCOMPARE(m_server.requestCount() - before, 2);
}

void MetalinkQueryTest::whyNotIsSaid_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, int status, const QByteArray& document, ErrorKind kind) {
        QTest::newRow(name) << document << status << int(kind);
    };
    QByteArray unsafe = documentOf("https://a/f");
    unsafe.replace("tiny.gguf", "../tiny.gguf");
    QByteArray torrent = documentOf("https://a/f");
    torrent.replace("<url>https://a/f</url>", "<metaurl mediatype=\"torrent\">https://a/t</metaurl>");
    row("not there", 404, {}, ErrorKind::UnknownModel);
    row("not for us", 403, {}, ErrorKind::Unauthorised);
    row("no document", 200, "GGUF", ErrorKind::InvalidAnswer);
    row("a web page", 200, "<!doctype html><title>sign in</title>", ErrorKind::CaptivePortal);
    row("an entity", 200, "<!DOCTYPE m [<!ENTITY a \"b\">]>" + documentOf("https://a/f"),
        ErrorKind::InvalidAnswer);
    row("an unsafe name", 200, unsafe, ErrorKind::InvalidName);
    row("a torrent alone", 200, torrent, ErrorKind::Unsupported);
    row("plain http alone", 200, documentOf("http://a.example/f"), ErrorKind::InsecureSource);
}

void MetalinkQueryTest::whyNotIsSaid()
{
    QFETCH(QByteArray, document);
    QFETCH(int, status);
    QFETCH(int, kind);
    const auto served = resolveServed({Step::answer(status, {}, document)});
    QVERIFY(!served);
    QCOMPARE(int(served.error().kind), kind);
    if (status != 200 || ErrorKind(kind) == ErrorKind::CaptivePortal)
        return;
    writeFile(path("x.meta4"), document);
    const auto kept = resolve(path("x.meta4"));
    QVERIFY(!kept);
    QCOMPARE(int(kept.error().kind), kind);
    QCOMPARE(int(resolve(path("nowhere.meta4")).error().kind), int(ErrorKind::UnknownModel));
}

void MetalinkQueryTest::noMoreThanItsMostIsRead()
{
    const QByteArray large = documentOf("https://127.0.0.1/f") + QByteArray(mostMetalinkBytes, ' ');
    const auto served = resolveServed({Step::answer(200, {}, large)});
    QVERIFY(!served);
    QCOMPARE(served.error().kind, ErrorKind::InvalidAnswer);
    writeFile(path("large.meta4"), large);
    QCOMPARE(resolve(path("large.meta4")).error().kind, ErrorKind::InvalidAnswer);
}

QTEST_GUILESS_MAIN(MetalinkQueryTest)
#include "tst_metalink_query.moc"
