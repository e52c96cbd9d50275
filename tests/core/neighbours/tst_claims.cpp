// SPDX-License-Identifier: MIT
#include "core/neighbours/claims.h"

#include <QTest>

using namespace cellar;

namespace {

const QByteArray hexA(64, 'a');
const QByteArray hexB(64, 'b');

Digest digestOfHex(const QByteArray& hex)
{
    return *Digest::fromHex(QString::fromLatin1(hex));
}

} // namespace

class ClaimsTest : public QObject
{
    Q_OBJECT

private slots:
    void layersAreReadFromAManifest();
    void aManifestThatDoesNotHoldHasNone_data();
    void aManifestThatDoesNotHoldHasNone();
    void hubMetadataNamesTheEtag();
    void hubMetadataOfAFileThatWasChangedSaysNothing();
    void theWebUiListsDigests();
    void anEtagMayHaveQuotes();
};

void ClaimsTest::layersAreReadFromAManifest()
{
    const auto layers =
        layersOf(R"({"schemaVersion":2,"layers":[{"mediaType":"a/b","digest":"sha256:)" + hexA +
                 R"(","size":5000000000},{"mediaType":"c","digest":"sha256-)" + hexB + R"(","size":0}]})");
    QVERIFY(layers);
    QCOMPARE(layers->size(), 2);
    QCOMPARE(layers->at(0).mediaType, QStringLiteral("a/b"));
    QCOMPARE(layers->at(0).digest, digestOfHex(hexA));
    QCOMPARE(layers->at(0).size, 5'000'000'000);
    QCOMPARE(layers->at(1).digest, digestOfHex(hexB));
    const auto none = layersOf(R"({"layers":null})"); // as of a model that runs elsewhere
    QVERIFY(none && none->isEmpty());
}

void ClaimsTest::aManifestThatDoesNotHoldHasNone_data()
{
    QTest::addColumn<QByteArray>("manifest");
    const auto layer = [](const QByteArray& digest, const QByteArray& size) -> QByteArray {
        return R"({"layers":[{"mediaType":"m","digest":)" + digest + R"(,"size":)" + size + "}]}";
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("no layers") << QByteArray("{}");
    QTest::newRow("layers of another type") << QByteArray(R"({"layers":{}})");
    QTest::newRow("a digest that is a path") << layer(R"("sha256:../../etc/passwd")", "1");
    QTest::newRow("a digest with a path after it") << layer("\"sha256:" + hexA + "/../x\"", "1");
    QTest::newRow("another algorithm") << layer("\"sha512:" + hexA + "\"", "1");
    QTest::newRow("no digest") << layer("7", "1");
    QTest::newRow("a size below nothing") << layer("\"sha256:" + hexA + "\"", "-1");
    QTest::newRow("a size that is none") << layer("\"sha256:" + hexA + "\"", "\"1\"");
}

void ClaimsTest::aManifestThatDoesNotHoldHasNone()
{
    QFETCH(QByteArray, manifest);
    QVERIFY(!layersOf(manifest));
}

void ClaimsTest::hubMetadataNamesTheEtag()
{
    QCOMPARE(hubMetadataDigest("c0ffee\n" + hexA + "\n1700000000.5\n", 1'700'000'000), digestOfHex(hexA));
    QVERIFY(!hubMetadataDigest("c0ffee\n" + QByteArray(40, 'a') + "\n1700000000\n", 1));
    QVERIFY(!hubMetadataDigest("c0ffee\n" + hexA + "\n", 1));
    QVERIFY(!hubMetadataDigest("", 0));
}

void ClaimsTest::hubMetadataOfAFileThatWasChangedSaysNothing()
{
    QVERIFY(!hubMetadataDigest("c0ffee\n" + hexA + "\n1700000000\n", 1'700'000'060));
}

void ClaimsTest::theWebUiListsDigests()
{
    const auto digests = webUiDigests("url: https://hub/o/r\nbranch: main\n    " + hexB +
                                      " early.gguf\nsha256sum:\n    " + hexA + " a b.gguf\n    xyz c.gguf\n");
    QCOMPARE(digests.size(), 1);
    QCOMPARE(digests.value(QStringLiteral("a b.gguf"), digestOfHex(hexB)), digestOfHex(hexA));
}

void ClaimsTest::anEtagMayHaveQuotes()
{
    QCOMPARE(etagDigest(QString::fromLatin1('"' + hexA + '"')), digestOfHex(hexA));
    QCOMPARE(etagDigest(QString::fromLatin1(hexA)), digestOfHex(hexA));
    QVERIFY(!etagDigest(QStringLiteral("\"d41d8cd98f00b204e9800998ecf8427e\"")));
    QVERIFY(!etagDigest(QStringLiteral("\"")));
}

QTEST_APPLESS_MAIN(ClaimsTest)
#include "tst_claims.moc"
