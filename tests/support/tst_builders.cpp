// SPDX-License-Identifier: MIT
#include "tests/support/builders.h"
#include "tests/support/process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

class TestBuilders : public QObject
{
    Q_OBJECT

private slots:
    void generatedBytesAreTheSameAtAnyOffset()
    {
        const QByteArray whole = generatedBytes(4, 0, 1000);
        QCOMPARE(whole.size(), 1000);
        for (const int offset : {0, 1, 7, 8, 9, 500, 999})
            QCOMPARE(generatedBytes(4, offset, 1000 - offset), whole.sliced(offset));
        QVERIFY(generatedBytes(5, 0, 1000) != whole);
        QCOMPARE(generatedBytes(4, 60'000'000'000, 3).size(), 3);
    }

    void theDigestIsThatOfTheBytes()
    {
        QCOMPARE(generatedDigest(4, 3'000'001), digestOf(generatedBytes(4, 0, 3'000'001)));
        QCOMPARE(generatedDigest(4, 0).hex(),
                 QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void aModelBecomesADocument()
    {
        const Model model = generatedModel(
            QStringLiteral("m"), 1, 10, {QUrl(QStringLiteral("http://127.0.0.1:1/a"))}, QStringLiteral("n"));
        const QJsonValue root = QJsonDocument::fromJson(catalogDocument({model})).object();
        QCOMPARE(root[u"version"].toInt(), 1);
        const QJsonValue json = root[u"models"][0];
        QCOMPARE(json[u"fallback"].toString(), QStringLiteral("n"));
        QCOMPARE(json[u"files"][0][u"size"].toInt(), 10);
        QCOMPARE(json[u"files"][0][u"sha256"].toString(), generatedDigest(1, 10).hex());
        QCOMPARE(json[u"files"][0][u"sources"][0][u"url"].toString(), QStringLiteral("http://127.0.0.1:1/a"));
        QVERIFY(json[u"files"][0][u"pieces"].isUndefined());
    }

    void publishedPiecesStandInTheDocument()
    {
        Model model = generatedModel(QStringLiteral("m"), 1, 10, {});
        model.files[0].pieces = publishedPieces(generatedBytes(1, 0, 10), 4);
        QCOMPARE(model.files[0].pieces->hashes.size(), 3);
        QCOMPARE(model.files[0].pieces->hashes[2], digestOf(generatedBytes(1, 8, 2)));
        const QJsonValue root = QJsonDocument::fromJson(catalogDocument({model})).object();
        const QJsonValue json = root[u"models"][0][u"files"][0][u"pieces"];
        QCOMPARE(json[u"length"].toInt(), 4);
        QCOMPARE(json[u"algorithm"].toString(), QStringLiteral("sha-256"));
        QCOMPARE(json[u"hashes"][2].toString(), digestOf(generatedBytes(1, 8, 2)).hex());
    }

    void gzipUnpacksIt()
    {
        const QString gzip = QStandardPaths::findExecutable(QStringLiteral("gzip"));
        if (gzip.isEmpty())
            QSKIP("no gzip here");
        const QByteArray bytes(100000, 'a');
        QVERIFY(gzipped(bytes).size() < 1000);
        const Outcome unpacked =
            run({.program = gzip, .arguments = {QStringLiteral("-dc")}, .input = gzipped(bytes)});
        QCOMPARE(unpacked.exitCode, 0);
        QVERIFY(unpacked.out == bytes);
    }

    void aReprDigestIsBase64BetweenColons()
    {
        QCOMPARE(reprDigest(digestOf({})),
                 QByteArray("sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:"));
    }

    void leftoversOfAStoreAreSeen()
    {
        const TemporaryStore store;
        QCOMPARE(store.leftovers(), QStringList());
        writeFile(store.file(QStringLiteral(".cellar/partials/abc")), "x");
        writeFile(store.file(QStringLiteral(".cellar/receipts/abc.json")), "x");
        QCOMPARE(store.leftovers(), QStringList{QStringLiteral(".cellar/partials/abc")});
        QCOMPARE(fileBytes(store.file(QStringLiteral(".cellar/partials/abc"))), QByteArray("x"));
    }
};

QTEST_GUILESS_MAIN(TestBuilders)
#include "tst_builders.moc"
