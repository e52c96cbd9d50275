// SPDX-License-Identifier: MIT
#include "core/registry/metalink/metalink.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

const QByteArray hex = QByteArray(64, 'a');
const QByteArray address = "<url>https://host/a.gguf</url>";

QByteArray document(const QByteArray& files)
{
    return "<?xml version=\"1.0\"?><metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">" + files +
           "</metalink>";
}

/// One file `a.gguf` with these elements.
QByteArray withFile(const QByteArray& members)
{
    return document("<file name=\"a.gguf\">" + members + "</file>");
}

QByteArray pieces(const QByteArray& attributes, int count)
{
    return "<pieces " + attributes + ">" + QByteArray("<hash>" + hex + "</hash>").repeated(count) +
           "</pieces>";
}

MetalinkFile only(const QByteArray& bytes)
{
    const auto files = readMetalink(bytes);
    if (files && files->size() == 1)
        return files->first();
    QTest::qFail(files ? "not one file" : qPrintable(files.error().detail), __FILE__, __LINE__);
    return {};
}

} // namespace

class MetalinkTest : public QObject
{
    Q_OBJECT

private slots:
    void aDocumentIsReadWhole();
    void theOlderVersionIsReadToo();
    void sourcesComeInTheOrderOfTheirPriority();
    void ofOnePriorityThoseNearComeFirst();
    void hashesAreReadAsTheyAreWrittenInTheWild_data();
    void hashesAreReadAsTheyAreWrittenInTheWild();
    void whatCannotBeUsedIsLeftOut_data();
    void whatCannotBeUsedIsLeftOut();
    void piecesThatDoNotFitAreAsIfThereWereNone_data();
    void piecesThatDoNotFitAreAsIfThereWereNone();
    void piecesByShaOneBesideThoseBySha256AreNoHindrance();
    void badDocumentsAreRefused_data();
    void badDocumentsAreRefused();
    void hugeDocumentsAreRefusedSoon();
    void whatIsWrittenIsReadAgain();
    void signedAndLocalAddressesAreNotWritten();
    void addressesOfPackedFilesAreNotWritten();
    void piecesAreFewEnough();
};

void MetalinkTest::aDocumentIsReadWhole()
{
    const MetalinkFile file = only(R"(<?xml version="1.0" encoding="UTF-8"?>
<metalink xmlns="urn:ietf:params:xml:ns:metalink" xmlns:x="urn:other">
  <generator>our-app/1.0</generator>
  <origin dynamic="true">https://models.example.org/tiny.meta4</origin>
  <x:file name="other"/>
  <file name="tiny/tiny-Q4_0.gguf">
    <size> 40000 </size>
    <hash type="md5">00</hash>
    <hash type="sha-256">114e1c97db6bd467395b91d542b9412a2676d51a9aa900c1c94d2feeeb0fcbdb</hash>
    <pieces length="16384" type="sha-256">
      <hash>a3a8d117af96a32f5ae0ca77e81486ae0ad643043a1693efa3d15a4e2b624155</hash>
      <hash>3038129eb74d9e4d78c1ce534c92c9857401fbeb0aed5db8c913e6bb4b9a4477</hash>
      <hash>baef9b8be9f6eb8c71b72f6efae6724aff7dfd52f6a84c0b5bb292b683897a78</hash>
    </pieces>
    <url location="de" priority="1">https://mirror-a.example.org/tiny-Q4_0.gguf</url>
    <url location="jp" priority="2"> https://mirror-b.example.net/pub/tiny-Q4_0.gguf
    </url>
    <metaurl mediatype="torrent" priority="3">https://models.example.org/tiny.torrent</metaurl>
    <x:size>1</x:size>
    <signature mediatype="application/pgp-signature">-----BEGIN</signature>
  </file>
</metalink>
)");
    QCOMPARE(file.name, u"tiny-Q4_0.gguf"_qs);
    QCOMPARE(file.size.value_or(0), 40'000);
    QCOMPARE(file.sha256->hex(), u"114e1c97db6bd467395b91d542b9412a2676d51a9aa900c1c94d2feeeb0fcbdb"_qs);
    QVERIFY(file.pieces);
    QCOMPARE(file.pieces->length, 16384);
    QCOMPARE(file.pieces->hashes.size(), 3);
    QCOMPARE(file.pieces->hashes[2].hex().first(4), u"baef"_qs);
    const QList<Source> sources{{QUrl(u"https://mirror-a.example.org/tiny-Q4_0.gguf"_qs), 1},
                                {QUrl(u"https://mirror-b.example.net/pub/tiny-Q4_0.gguf"_qs), 2}};
    QCOMPARE(file.sources, sources);
}

void MetalinkTest::theOlderVersionIsReadToo()
{
    const MetalinkFile file =
        only(R"(<metalink version="3.0" xmlns="http://www.metalinker.org/"><files>
<file name="a.gguf"><size>20000</size><verification><hash type="sha256">)" +
             hex + R"(</hash><pieces length="16384" type="sha256"><hash piece="0">)" + hex +
             R"(</hash><hash piece="1">)" + hex + R"(</hash></pieces></verification>
<resources maxconnections="4"><url type="http" preference="10">http://slow/a.gguf</url>
<url type="bittorrent">https://host/a.torrent</url><url type="https" preference="100">https://fast/a.gguf</url>
</resources></file></files></metalink>)");
    QCOMPARE(file.size.value_or(0), 20'000);
    QVERIFY(file.sha256 && file.pieces);
    const QList<Source> sources{{QUrl(u"https://fast/a.gguf"_qs), 1}, {QUrl(u"http://slow/a.gguf"_qs), 91}};
    QCOMPARE(file.sources, sources);
}

void MetalinkTest::sourcesComeInTheOrderOfTheirPriority()
{
    const MetalinkFile file = only(withFile("<url>https://last/</url><url priority=\"0\">https://last/0</url>"
                                            "<url priority=\"7\">https://second/</url>"
                                            "<url priority=\" 2\">https://first/</url>"
                                            "<url priority=\"much\">https://last/much</url>"));
    QStringList hosts;
    for (const Source& source : file.sources)
        hosts += source.url.host() + source.url.path();
    QCOMPARE(hosts, QStringList({u"first/"_qs, u"second/"_qs, u"last/"_qs, u"last/0"_qs, u"last/much"_qs}));
    QCOMPARE(file.sources.last().priority, 999'999);
}

void MetalinkTest::ofOnePriorityThoseNearComeFirst()
{
    const QByteArray bytes = withFile("<url priority=\"2\" location=\"jp\">https://far/</url>"
                                      "<url priority=\"2\" location=\" DE \">https://near/</url>"
                                      "<url priority=\"1\">https://preferred/</url>"
                                      "<url priority=\"3\" location=\"de\">https://last/</url>");
    const auto hosts = [&](const QString& country) {
        QStringList all;
        const auto files = readMetalink(bytes, country);
        for (const Source& source : files ? files->first().sources : QList<Source>())
            all += source.url.host();
        return all;
    };
    QCOMPARE(hosts(u"de"_qs), (QStringList{u"preferred"_qs, u"near"_qs, u"far"_qs, u"last"_qs}));
    QCOMPARE(hosts({}), (QStringList{u"preferred"_qs, u"far"_qs, u"near"_qs, u"last"_qs}));
}

void MetalinkTest::hashesAreReadAsTheyAreWrittenInTheWild_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::newRow("as the standard has it") << QByteArray("<hash type=\"sha-256\">" + hex + "</hash>");
    QTest::newRow("upper case") << QByteArray("<hash type=\"SHA-256\">" + hex.toUpper() + "</hash>");
    QTest::newRow("without the dash, with space")
        << QByteArray("<hash type=\"sha256\">\n " + hex + " </hash>");
    QTest::newRow("twice the same") << QByteArray("<hash type=\"sha-256\">" + hex + "</hash>").repeated(2);
}

void MetalinkTest::hashesAreReadAsTheyAreWrittenInTheWild()
{
    QFETCH(QByteArray, element);
    QCOMPARE(only(withFile(element + address)).sha256, Digest::fromHex(QString::fromLatin1(hex)));
}

void MetalinkTest::whatCannotBeUsedIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::newRow("ftp") << QByteArray("<url>ftp://host/a.gguf</url>");
    QTest::newRow("a file of this machine") << QByteArray("<url>file:///etc/passwd</url>");
    QTest::newRow("a password") << QByteArray("<url>https://me:secret@host/a.gguf</url>");
    QTest::newRow("no address") << QByteArray("<url>a.gguf</url>");
    QTest::newRow("no host") << QByteArray("<url>https:///a.gguf</url>");
    QTest::newRow("a torrent") << QByteArray(
        "<metaurl mediatype=\"torrent\">https://host/a.torrent</metaurl>");
    QTest::newRow("another digest") << QByteArray("<hash type=\"sha-512\">" + hex + hex + "</hash>");
    QTest::newRow("an unknown element") << QByteArray("<odd><url>https://other/</url></odd>");
}

void MetalinkTest::whatCannotBeUsedIsLeftOut()
{
    QFETCH(QByteArray, element);
    QCOMPARE(only(withFile(element + address)), only(withFile(address)));
}

void MetalinkTest::piecesThatDoNotFitAreAsIfThereWereNone_data()
{
    QTest::addColumn<QByteArray>("members");
    const QByteArray size = "<size>40000</size>";
    QTest::newRow("too few") << QByteArray(size + pieces("length=\"16384\" type=\"sha-256\"", 2));
    QTest::newRow("too many") << QByteArray(size + pieces("length=\"16384\" type=\"sha-256\"", 4));
    QTest::newRow("without a size") << pieces("length=\"16384\" type=\"sha-256\"", 3);
    QTest::newRow("by SHA-1") << QByteArray(size + pieces("length=\"16384\" type=\"sha-1\"", 3));
    QTest::newRow("tiny ones") << QByteArray("<size>3</size>" + pieces("length=\"1\" type=\"sha-256\"", 3));
    QTest::newRow("of no length") << QByteArray(size + pieces("length=\"0\" type=\"sha-256\"", 3));
    QTest::newRow("of a negative length")
        << QByteArray(size + pieces("length=\"-16384\" type=\"sha-256\"", 3));
    QTest::newRow("enormous ones") << QByteArray(
        size + pieces("length=\"9223372036854775807\" type=\"sha-256\"", 1));
    QTest::newRow("one broken") << QByteArray(size + "<pieces length=\"20000\" type=\"sha-256\"><hash>" +
                                              hex + "</hash><hash>b</hash></pieces>");
    QTest::newRow("in disorder") << QByteArray(
        size + "<pieces length=\"20000\" type=\"sha-256\"><hash piece=\"1\">" + hex +
        "</hash><hash piece=\"0\">" + hex + "</hash></pieces>");
}

void MetalinkTest::piecesThatDoNotFitAreAsIfThereWereNone()
{
    QFETCH(QByteArray, members);
    QVERIFY(!only(withFile(members + address)).pieces);
}

void MetalinkTest::piecesByShaOneBesideThoseBySha256AreNoHindrance()
{
    const QByteArray both = pieces("length=\"4096\" type=\"sha-1\"", 10) +
                            pieces("length=\"16384\" type=\"sha-256\"", 3) + "<size>40000</size>";
    const MetalinkFile file = only(withFile(both + address));
    QVERIFY(file.pieces);
    QCOMPARE(file.pieces->hashes.size(), 3);
}

void MetalinkTest::badDocumentsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    const auto named = [](const QByteArray& name) {
        return document("<file name=\"" + name + "\">" + address + "</file>");
    };
    const auto row = [](const char* name, const QByteArray& bytes,
                        ErrorKind kind = ErrorKind::InvalidCatalog) { QTest::newRow(name) << bytes << kind; };
    row("nothing", {});
    row("a page", "<!DOCTYPE html><html><body>Sign in</body></html>");
    row("another root", "<feed xmlns=\"urn:ietf:params:xml:ns:metalink\"/>");
    row("no namespace", "<metalink><file name=\"a\">" + address + "</file></metalink>");
    row("no files", document({}));
    row("cut short", withFile(address).chopped(12));
    row("text behind it", withFile(address) + "<more/>");
    row("bad UTF-8", withFile("<size>\xff\xfe</size>" + address));
    row("entities", "<!DOCTYPE m [<!ENTITY a \"b\">]>" + withFile("<identity>&a;</identity>" + address));
    row("deep", withFile(QByteArray("<a>").repeated(100'000)));
    row("no address", withFile("<size>1</size>"));
    row("a negative size", withFile("<size>-1</size>" + address));
    row("half a byte", withFile("<size>1.5</size>" + address));
    row("a size beyond all", withFile("<size>18446744073709551616</size>" + address));
    row("a short digest", withFile("<hash type=\"sha-256\">abc</hash>" + address));
    row("two digests", withFile("<hash type=\"sha-256\">" + hex + "</hash><hash type=\"sha-256\">" +
                                QByteArray(64, 'b') + "</hash>" + address));
    row("too many addresses", withFile(address.repeated(1001)));
    row("only a torrent", withFile("<metaurl mediatype=\"torrent\">https://host/a.torrent</metaurl>"),
        ErrorKind::Unsupported);
    for (const char* name : {"", "/etc/passwd", "../a", "a/../b", "a//b", "a/", "C:a", "a\\b", "a&#10;b",
                             "NUL.gguf", "a.", "~/&#x202e;a", ".ssh/keys"})
        row(qPrintable(QStringLiteral("the name ") + QString::fromLatin1(name)), named(name),
            ErrorKind::InvalidName);
    row("one name twice",
        document("<file name=\"a.gguf\">" + address + "</file><file name=\"b/A.gguf\">" + address +
                 "</file>"),
        ErrorKind::InvalidName);
}

void MetalinkTest::badDocumentsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    const auto files = readMetalink(bytes);
    QVERIFY(!files);
    QCOMPARE(files.error().kind, kind);
    QVERIFY(!files.error().detail.isEmpty());
}

void MetalinkTest::hugeDocumentsAreRefusedSoon()
{
    QVERIFY(!readMetalink(withFile(QByteArray(17 << 20, ' ') + address)));
    QByteArray many;
    for (int i = 0; i <= 10'000; ++i)
        many += "<file name=\"" + QByteArray::number(i) + "\">" + address + "</file>";
    const auto files = readMetalink(document(many));
    QVERIFY(!files);
    QVERIFY(files.error().detail.contains(u"10000"));
}

void MetalinkTest::whatIsWrittenIsReadAgain()
{
    const QByteArray bytes = generatedBytes(1, 0, 50'000);
    ModelFile file = generatedFile(u"folder"_qs, u"a & b <1>.gguf"_qs, 1, 50'000,
                                   {QUrl(u"https://one/a%26b"_qs), QUrl(u"http://two/a"_qs)});
    file.place.name = u"a & b.gguf"_qs;
    file.pieces = publishedPieces(bytes, 16384);
    const MetalinkFile read = only(writeMetalink({file}));
    QCOMPARE(read.name, file.place.name);
    QCOMPARE(read.size, file.size);
    QCOMPARE(read.sha256, file.sha256);
    QCOMPARE(read.pieces, file.pieces);
    QCOMPARE(read.sources.size(), 2);
    QCOMPARE(read.sources[0].url, file.sources[0].url);
    QCOMPARE(read.sources[1].priority, 2);
    QVERIFY(!read.sources[1].allowInsecure); // who reads it decides
}

void MetalinkTest::signedAndLocalAddressesAreNotWritten()
{
    const ModelFile file = generatedFile(u"folder"_qs, u"a.gguf"_qs, 1, 5,
                                         {QUrl(u"https://one/a?X-Amz-Signature=secret"_qs),
                                          QUrl(u"file:///home/me/a.gguf"_qs), QUrl(u"https://two/a"_qs)});
    const QByteArray written = writeMetalink({file});
    QVERIFY(!written.contains("secret") && !written.contains("/home/me"));
    QCOMPARE(only(written).sources.size(), 1);
}

void MetalinkTest::addressesOfPackedFilesAreNotWritten()
{
    ModelFile file = generatedFile(u"folder"_qs, u"a.gguf"_qs, 1, 5,
                                   {QUrl(u"https://one/a.gguf.zst"_qs), QUrl(u"https://two/a.gguf"_qs)});
    file.sources[0].packing = Packing::Zstd;
    const QList<Source> written = only(writeMetalink({file})).sources;
    QCOMPARE(written.size(), 1);
    QCOMPARE(written[0].url, file.sources[1].url);
}

void MetalinkTest::piecesAreFewEnough()
{
    constexpr qint64 gigabyte = 1'000'000'000;
    QCOMPARE(metalinkPieceLength(1), qint64(4) << 20);
    QCOMPARE(metalinkPieceLength(60 * gigabyte), qint64(8) << 20);
    QCOMPARE(metalinkPieceLength(std::numeric_limits<qint64>::max()), qint64(64) << 20);
}

QTEST_APPLESS_MAIN(MetalinkTest)
#include "tst_metalink.moc"
