// SPDX-License-Identifier: MIT
#include "core/catalog/catalog.h"

#include "core/catalog/shared_catalog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <ctime>

using namespace cellar;

namespace {

/// JSON written with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

// A document with everything that may stand in one.
const QByteArray wholeDocument =
    json("{ "
         "'version': 1, 'made_by': 'hand', "
         "'models': [ "
         "{ 'id': 'big', 'name': 'Big · Q4', 'license': 'MIT', 'folder': 'org/repo', 'fallback': 'small', "
         "'files': [ "
         "{ 'name': 'big-00001-of-00002.gguf', 'size': 150000, 'sha256': "
         "'00000000000000000000000000000000000000000000000000000000000000aa', "
         "'sources': [ 'https://one.example/big?x=1', "
         "{ 'url': 'http://two.example/big', 'priority': 7, 'allow_insecure': true } ], "
         "'pieces': { 'length': 65536, 'algorithm': 'sha-256', 'hashes': [ "
         "'0000000000000000000000000000000000000000000000000000000000000001', "
         "'0000000000000000000000000000000000000000000000000000000000000002', "
         "'0000000000000000000000000000000000000000000000000000000000000003' ] } }, "
         "{ 'name': 'big-00002-of-00002.gguf', 'sources': [ 'file:///srv/models/big2' ] } ] }, "
         "{ 'id': 'small', 'files': [ { 'name': 'small.gguf' } ] } "
         "] "
         "}");

/// Of this process' work, so that a busy machine changes nothing.
double secondsSince(std::clock_t begin)
{
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

Result<QList<Model>> parse(const QByteArray& document)
{
    return parseCatalog(document, Model::Origin::User);
}

/// The document with one text in it replaced by another.
QByteArray with(const QByteArray& text, const QByteArray& other)
{
    QByteArray document = wholeDocument;
    Q_ASSERT(document.contains(text));
    return document.replace(document.indexOf(text), text.size(), other);
}

} // namespace

class TestCatalogDocument : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberIsRead()
    {
        const auto models = parse(wholeDocument);
        QVERIFY2(models, qPrintable(models ? QString() : models.error().detail));
        QCOMPARE(models->size(), 2);
        const Model& big = models->constFirst();
        QCOMPARE(big.id, QStringLiteral("big"));
        QCOMPARE(big.name, QStringLiteral("Big · Q4"));
        QCOMPARE(big.license, QStringLiteral("MIT"));
        QCOMPARE(big.fallback, QStringLiteral("small"));
        QCOMPARE(big.origin, Model::Origin::User);
        QCOMPARE(big.files.size(), 2);
        const ModelFile& file = big.files.constFirst();
        QCOMPARE(file.place.relative(), QStringLiteral("org/repo/big-00001-of-00002.gguf"));
        QCOMPARE(file.size, std::optional<qint64>(150000));
        QCOMPARE(file.sha256->hex(), QString(62, u'0') + QStringLiteral("aa"));
        const QList<Source> sources{{QUrl(QStringLiteral("https://one.example/big?x=1")), 1, false},
                                    {QUrl(QStringLiteral("http://two.example/big")), 7, true}};
        QVERIFY(file.sources == sources);
        QVERIFY(file.pieces);
        QCOMPARE(file.pieces->length, 65536);
        QCOMPARE(file.pieces->hashes.size(), 3);
        QCOMPARE(file.pieces->hashes[2].hex(), QString(63, u'0') + u'3');
    }

    void whereAModelComesFromIsReadAndWritten()
    {
        const auto models = parse(with("\"license\": \"MIT\"", R"("license": "MIT", "registry":
            {"reference": "hf:a/b", "revision": "main", "version": "c0ffee", "more": 1})"));
        QVERIFY2(models, qPrintable(models ? QString() : models.error().detail));
        QCOMPARE(*models->constFirst().provenance,
                 (Provenance{QStringLiteral("hf:a/b"), QStringLiteral("main"), QStringLiteral("c0ffee")}));
        QVERIFY(!models->at(1).provenance);
        QCOMPARE(parse(sharedDocument(*models))->constFirst().provenance, models->constFirst().provenance);
    }

    void howASourceIsPackedIsReadAndWritten_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<Packing>("packing");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char* title, const char* source, Packing packing, const char* written) {
            QTest::newRow(title) << json(source) << packing << json(written);
        };
        const char* plain = "'https://h/x'";
        row("plain", plain, Packing::None, plain);
        row("by its ending", "'https://h/x.zst'", Packing::Zstd, "'https://h/x.zst'");
        row("by its ending, whatever follows", "'https://h/x.GZ?a=b'", Packing::Gzip, "'https://h/x.GZ?a=b'");
        row("as the file itself is called", "'https://h/x.gguf'", Packing::None, "'https://h/x.gguf'");
        row("by its member", "{'url':'https://h/x','packing':'gzip'}", Packing::Gzip,
            "{'packing':'gzip','priority':1,'url':'https://h/x'}");
        row("not in spite of its ending", "{'url':'https://h/x.zst','packing':'none'}", Packing::None,
            "{'packing':'none','priority':1,'url':'https://h/x.zst'}");
        row("as it is anyway", "{'url':'https://h/x.gz','packing':'gzip'}", Packing::Gzip,
            "'https://h/x.gz'");
    }

    void howASourceIsPackedIsReadAndWritten()
    {
        QFETCH(QByteArray, source);
        const auto models = parse(with("\"https://one.example/big?x=1\"", source));
        QVERIFY2(models, qPrintable(models ? QString() : models.error().detail));
        QTEST(models->constFirst().files.constFirst().sources.constFirst().packing, "packing");
        const QByteArray written = sharedDocument(*models);
        QVERIFY(parse(written) == models);
        const QJsonDocument document = QJsonDocument::fromJson(written);
        const QJsonValue entry = document[u"models"][0][u"files"][0][u"sources"][0];
        QTEST(QJsonDocument(QJsonArray{entry}).toJson(QJsonDocument::Compact).chopped(1).sliced(1),
              "written");
    }

    void aFileThatIsCalledSoIsNoPackedOne()
    {
        const QByteArray both = json("'sources': ['https://h/a.gz', 'https://h/a.zst']");
        const auto models = parse(with("\"small.gguf\"", "\"small.gz\", " + both));
        QVERIFY2(models, qPrintable(models ? QString() : models.error().detail));
        const QList<Source>& sources = models->at(1).files.constFirst().sources;
        QCOMPARE(sources[0].packing, Packing::None);
        QCOMPARE(sources[1].packing, Packing::Zstd);
    }

    void piecesOfAnotherAlgorithmAreLeftAside()
    {
        for (const char* shape : {"\"md5\"", "\"sha-512\", \"more\": [1]", "\"\"", "\"SHA-256\""}) {
            const auto models = parse(with("\"sha-256\"", shape));
            QVERIFY2(models, qPrintable(models ? QString() : models.error().detail));
            QVERIFY(!models->constFirst().files.constFirst().pieces);
        }
        QVERIFY(parse(with("{ \"length\": 65536, \"algorithm\": \"sha-256\"", "{ \"algorithm\": \"md5\"")));
    }

    void whatIsMissingHasItsDefault()
    {
        const auto models = parse(wholeDocument);
        QVERIFY(models);
        const Model& small = models->at(1);
        QCOMPARE(small.name, small.id);
        QCOMPARE(small.files.constFirst().place.folder, small.id);
        QVERIFY(small.license.isEmpty() && small.fallback.isEmpty());
        QVERIFY(!small.files.constFirst().size && !small.files.constFirst().sha256);
        QVERIFY(!small.files.constFirst().pieces);
        QVERIFY(small.files.constFirst().sources.isEmpty());
    }

    void aFaultIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* title, const QByteArray& document, const char* place) {
            QTest::newRow(title) << document << QString::fromLatin1(place);
        };
        const QByteArray version = "\"version\": 1";
        row("version 2", with(version, "\"version\": 2"), "version: ");
        row("version 1.5", with(version, "\"version\": 1.5"), "version: ");
        row("version as text", with(version, "\"version\": \"1\""), "version: ");
        row("no version", with(version, "\"v\": 1"), "version: ");
        row("no models", with("\"models\"", "\"m\""), "models: ");
        row("models as object", R"({"version": 1, "models": {}})", "models: ");
        row("model as text", R"({"version": 1, "models": ["a"]})", "models[0]: ");
        const auto registry = [](const char* value) {
            return with("\"license\": \"MIT\"", QByteArray("\"registry\": ") + value);
        };
        row("another packing", with("\"priority\": 7", "\"packing\": \"xz\""),
            "models[0].files[0].sources[1].packing: ");
        row("packing as a number", with("\"priority\": 7", "\"packing\": 1"),
            "models[0].files[0].sources[1].packing: ");
        row("registry as text", registry("\"hf:a/b\""), "models[0].registry: ");
        row("registry without version", registry(R"({"reference": "r", "revision": "m"})"),
            "models[0].registry.version: ");
        row("registry with an empty revision",
            registry(R"({"reference": "r", "revision": "", "version": "v"})"),
            "models[0].registry.revision: ");
        row("no id", with("\"id\": \"big\"", "\"i\": 1"), "models[0].id: ");
        row("id as number", with("\"big\"", "7"), "models[0].id: ");
        row("upper case id", with("\"big\"", "\"Big\""), "models[0].id: ");
        row("id as path", with("\"big\"", "\"../big\""), "models[0].id: ");
        row("id twice", with("\"id\": \"small\"", "\"id\": \"big\""), "models[1].id: ");
        row("name as list", with("\"Big · Q4\"", "[]"), "models[0].name: ");
        row("license as null", with("\"MIT\"", "null"), "models[0].license: ");
        row("fallback as number", with("\"fallback\": \"small\"", "\"fallback\": 1"), "models[0].fallback: ");
        row("fallback malformed", with("\"fallback\": \"small\"", "\"fallback\": \"\""),
            "models[0].fallback: ");
        row("folder as number", with("\"org/repo\"", "1"), "models[0].folder: ");
        row("no files", with("\"files\": [ { \"name\": \"small.gguf\" } ]", "\"f\": 1"), "models[1].files: ");
        row("empty files", with("[ { \"name\": \"small.gguf\" } ]", "[]"), "models[1].files: ");
        row("file as text", with("{ \"name\": \"small.gguf\" }", "\"x\""), "models[1].files[0]: ");
        row("file without name", with("\"name\": \"small.gguf\"", ""), "models[1].files[0].name: ");
        for (const char* size : {"-1", "1.5", "18446744073709551616", "\"7\"", "9007199254740993", "1e300",
                                 "null", "true", "[]"})
            row(qPrintable(QStringLiteral("size ") + QLatin1String(size)),
                with("\"size\": 150000", QByteArray("\"size\": ") + size), "models[0].files[0].size: ");
        row("digest of 63", with("00aa\"", "0aa\""), "models[0].files[0].sha256: ");
        row("digest in upper case", with("00aa\"", "00AA\""), "models[0].files[0].sha256: ");
        row("digest as path", with("00aa\"", "/../\""), "models[0].files[0].sha256: ");
        row("sources as text", with("[ \"file:///srv/models/big2\" ]", "\"file:///srv/models/big2\""),
            "models[0].files[1].sources: ");
        row("source as number", with("\"file:///srv/models/big2\"", "1"), "models[0].files[1].sources[0]: ");
        row("source without url", with("\"url\"", "\"u\""), "models[0].files[0].sources[1].url: ");
        for (const char* priority : {"0", "-1", "1.5", "\"1\"", "1000000"})
            row(qPrintable(QStringLiteral("priority ") + QLatin1String(priority)),
                with("\"priority\": 7", QByteArray("\"priority\": ") + priority),
                "models[0].files[0].sources[1].priority: ");
        row("permission as text", with("\"allow_insecure\": true", "\"allow_insecure\": \"yes\""),
            "models[0].files[0].sources[1].allow_insecure: ");
        row("pieces as list", with("{ \"length\": 65536", "[], \"p\": { \"length\": 65536"),
            "models[0].files[0].pieces: ");
        for (const char* length : {"0", "-1", "4", "65535", "1073741825", "65536.5", "\"65536\"", "null"})
            row(qPrintable(QStringLiteral("pieces of length ") + QLatin1String(length)),
                with("\"length\": 65536", QByteArray("\"length\": ") + length),
                "models[0].files[0].pieces.length: ");
        row("pieces of no algorithm", with("\"algorithm\": \"sha-256\",", ""),
            "models[0].files[0].pieces.algorithm: ");
        row("algorithm as number", with("\"sha-256\"", "256"), "models[0].files[0].pieces.algorithm: ");
        row("pieces without a size", with("\"size\": 150000,", ""), "models[0].files[0].pieces: ");
        row("one piece too few", with("\"size\": 150000", "\"size\": 196609"),
            "models[0].files[0].pieces.hashes: ");
        row("one piece too many", with("\"size\": 150000", "\"size\": 131072"),
            "models[0].files[0].pieces.hashes: ");
        row("hashes as text", with("\"hashes\": [", "\"hashes\": \"\", \"h\": ["),
            "models[0].files[0].pieces.hashes: ");
        row("a hash as number",
            with("\"0000000000000000000000000000000000000000000000000000000000000002\"", "2"),
            "models[0].files[0].pieces.hashes[1]: ");
        row("piece that is no digest", with("0002\"", "000G\""), "models[0].files[0].pieces.hashes[1]: ");
    }
    void aFaultIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, place);
        const auto models = parse(document);
        QVERIFY(!models);
        QCOMPARE(models.error().kind, ErrorKind::InvalidCatalog);
        QVERIFY2(models.error().detail.startsWith(place), qPrintable(models.error().detail));
    }

    void addressesAreAbsoluteAndWithoutSecrets_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<bool>("accepted");
        const QList<std::pair<const char*, bool>> table{
            {"https://host/a", true},
            {"http://host/a", true}, // whether it is permitted is asked when it is fetched
            {"https://host:8443/a%20b?c=d", true},
            {"https://[::1]/a", true},
            {"file:///srv/a", true},
            {"", false},
            {"host/a", false},
            {"//host/a", false},
            {"/srv/a", false},
            {"https:", false},
            {"https:///a", false},
            {"https://", false},
            {"ftp://host/a", false},
            {"data:,a", false},
            {"javascript:1", false},
            {"https://user@host/a", false},
            {"https://user:secret@host/a", false},
            {"https://:@host/a", false},
            {"file://host/a", false},
            {"file:a", false},
            {"file:///a%00b", false},
            {"https://host/a b", false},
            {"https://host:99999/a", false},
            {"https://ho st/a", false},
        };
        for (const auto& [url, accepted] : table)
            QTest::newRow(url) << QByteArray(url) << accepted;
    }
    void addressesAreAbsoluteAndWithoutSecrets()
    {
        QFETCH(QByteArray, url);
        QFETCH(bool, accepted);
        const auto models = parse(with("file:///srv/models/big2", url));
        QCOMPARE(models.has_value(), accepted);
        if (accepted)
            return;
        QCOMPARE(models.error().kind, ErrorKind::InvalidCatalog);
        QVERIFY(models.error().detail.startsWith(QLatin1String("models[0].files[1].sources[0]: ")));
        QVERIFY(!models.error().detail.contains(QLatin1String("secret")));
    }

    void aFragmentIsNoPartOfAnAddress()
    {
        const auto models = parse(with("https://one.example/big?x=1", "https://one.example/big?x=1###y"));
        QVERIFY(models);
        QCOMPARE(models->first().files.first().sources.first().url, QUrl(u"https://one.example/big?x=1"_qs));
    }

    void unsafeNamesAreRefusedAsSuch_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("place");
        const QString name = QStringLiteral("models[1].files[0].name: ");
        for (const char* text : {"", ".", "..", "../a", "/a", "C:a", "a\\u0000b", "a\\nb", "a\\u001bb", "CON",
                                 "nul.gguf", "a.", "a ", "a\\\\b", ".a", "a\\u202eb", "a\\ud800"})
            QTest::newRow(qPrintable(QStringLiteral("name ") + QLatin1String(text)))
                << with("small.gguf", text) << name;
        QTest::newRow("name of 300") << with("small.gguf", QByteArray(300, 'a')) << name;
        for (const char* text : {"", "..", "a/../b", "a/b/c", "/a", "a/", ".cellar/receipts", "a/.hidden"})
            QTest::newRow(qPrintable(QStringLiteral("folder ") + QLatin1String(text)))
                << with("org/repo", text) << QStringLiteral("models[0].folder: ");
        QTest::newRow("an id that cannot be a folder")
            << with("\"id\": \"small\"", "\"id\": \"nul\"") << QStringLiteral("models[1].folder: ");
    }
    void unsafeNamesAreRefusedAsSuch()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, place);
        const auto models = parse(document);
        QVERIFY(!models);
        QCOMPARE(models.error().kind, ErrorKind::InvalidName);
        QVERIFY2(models.error().detail.startsWith(place), qPrintable(models.error().detail));
    }

    void whatIsNoDocumentIsRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("null") << QByteArray();
        QTest::newRow("spaces") << QByteArray("  \n ");
        QTest::newRow("page") << QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>");
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + wholeDocument;
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char*>(u"{}"), 4);
        QTest::newRow("bad UTF-8") << with("Big", "B\xC3(g");
        QTest::newRow("overlong UTF-8") << with("Big", "B\xC0\xAFg");
        QTest::newRow("surrogate in UTF-8") << with("Big", "B\xED\xA0\x80g");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("number") << QByteArray("1");
        QTest::newRow("two documents") << wholeDocument + wholeDocument;
        QTest::newRow("NUL behind it") << wholeDocument + QByteArray(1, '\0');
        QTest::newRow("comment") << "// mine\n" + wholeDocument;
        QTest::newRow("comma too many") << with("\"MIT\",", "\"MIT\",,");
        QTest::newRow("100,000 lists deep") << QByteArray(100000, '[') + QByteArray(100000, ']');
        QTest::newRow("100,000 objects deep")
            << QByteArray("{\"a\":").repeated(100000) + '1' + QByteArray(100000, '}');
        QTest::newRow("longer than 64 MiB") << wholeDocument + QByteArray(64 * 1024 * 1024, ' ');
    }
    void whatIsNoDocumentIsRefusedAtOnce()
    {
        QFETCH(QByteArray, document);
        const std::clock_t begin = std::clock();
        const auto models = parse(document);
        QVERIFY(!models);
        QCOMPARE(models.error().kind, ErrorKind::InvalidCatalog);
        QVERIFY(!models.error().detail.isEmpty());
        QVERIFY(secondsSince(begin) < 5);
    }

    void aSyntaxErrorIsNamedWithLineAndColumn()
    {
        const auto models = parse("{ \"version\": 1,\n  \"models\": nonsense }");
        QVERIFY(!models);
        QVERIFY2(models.error().detail.startsWith(QLatin1String("line 2, column 1")),
                 qPrintable(models.error().detail));
    }

    void noTruncatedDocumentIsAccepted()
    {
        for (qsizetype length = 0; length < wholeDocument.size(); ++length)
            QVERIFY2(!parse(wholeDocument.first(length)), qPrintable(QString::number(length)));
    }

    void noFlippedBitMakesAnUnsafeModel()
    {
        int accepted = 0;
        for (qsizetype bit = 0; bit < wholeDocument.size() * 8; ++bit) {
            QByteArray document = wholeDocument;
            document[bit / 8] = char(document.at(bit / 8) ^ (1 << (bit % 8)));
            const auto models = parse(document);
            if (!models)
                continue;
            ++accepted; // a letter of a name, a digit of a size
            for (const Model& model : *models) {
                QVERIFY(!model.files.isEmpty());
                for (const ModelFile& file : model.files)
                    QVERIFY(file.size.value_or(0) >= 0 &&
                            !file.place.relative().contains(QLatin1String("..")));
            }
        }
        QVERIFY(accepted > 0 && accepted < wholeDocument.size() * 8);
    }

    void tenThousandModelsAreReadQuickly()
    {
        QJsonArray entries;
        for (int i = 0; i < 10000; ++i) {
            QJsonObject file{
                {QStringLiteral("name"), QStringLiteral("model.gguf")},
                {QStringLiteral("size"), i},
                {QStringLiteral("sha256"), QString(64, u'a')},
                {QStringLiteral("sources"), QJsonArray{QStringLiteral("https://host/%1").arg(i)}}};
            QJsonObject entry{{QStringLiteral("id"), QStringLiteral("model-%1").arg(i)},
                              {QStringLiteral("files"), QJsonArray{file}}};
            if (i > 0)
                entry.insert(QStringLiteral("fallback"), QStringLiteral("model-%1").arg(i - 1));
            entries.append(entry);
        }
        const QByteArray document =
            QJsonDocument({{QStringLiteral("version"), 1}, {QStringLiteral("models"), entries}}).toJson();
        const std::clock_t begin = std::clock();
        const auto models = parse(document);
        QVERIFY(models);
        const auto catalog = Catalog::merged({}, *models);
        QVERIFY2(catalog, qPrintable(catalog ? QString() : catalog.error().detail));
        QCOMPARE(catalog->models().size(), 10000);
        qInfo("10,000 models in %.2f s", secondsSince(begin));
        QVERIFY(secondsSince(begin) < 5);
    }
};

QTEST_APPLESS_MAIN(TestCatalogDocument)
#include "tst_catalog_document.moc"
