// SPDX-License-Identifier: MIT
#include "core/catalog/new_model.h"

#include "core/catalog/newer_model.h"
#include "core/catalog/offered_models.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace cellar;

namespace {

Catalog catalogOf(const QStringList& ids)
{
    QList<Model> models;
    for (const QString& id : ids) {
        Model model;
        model.id = id;
        model.files = {
            {{id, QStringLiteral("f")}, {}, {}, {Source{QUrl(QStringLiteral("https://host/") + id)}}}};
        models.append(model);
    }
    return *Catalog::merged({}, models);
}

Result<Model> made(const QString& source, const AddOptions& options = {}, const QStringList& taken = {})
{
    return newModel(source, options, catalogOf(taken));
}

/// Three sizes of one model, the middle one chosen; the middle one has two parts.
Offer threeSizes()
{
    Offer offer;
    for (const auto& [name, size] :
         {std::pair("m.Q8_0.gguf", 900), {"m.Q4-00001-of-00002.gguf", 500}, {"m.Q2.gguf", 300}}) {
        const QString file = QString::fromLatin1(name);
        Model model;
        model.name = file;
        model.provenance = Provenance{QStringLiteral("hf:o/r/") + file, QStringLiteral("main"),
                                      QStringLiteral("aaaabbbbcccc")};
        model.files = {{{{}, file},
                        size,
                        Digest::fromHex(QString(64, u'a')),
                        {Source{QUrl(QStringLiteral("https://hub/o/r/resolve/c/") + file)}}}};
        offer.variants += Offer::Variant{file, model};
    }
    Model& set = offer.variants[1].model;
    set.files += set.files.first();
    set.files[1].place.name = QStringLiteral("m.Q4-00002-of-00002.gguf");
    offer.chosen = 1;
    return offer;
}

QString detail(const Result<Model>& model)
{
    return model ? QString() : model.error().detail;
}

} // namespace

class TestNewModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void anAddressOfAPartBecomesAModelOfAllParts()
    {
        AddOptions options;
        options.size = 42;
        options.mirrors = {QUrl(QStringLiteral("https://mirror/x/M%20b-00001-of-00003.gguf"))};
        const auto model =
            made(QStringLiteral("https://host/dir%2F1/M%20b-00002-of-00003.gguf?download=true"), options);
        QVERIFY2(model, qPrintable(detail(model)));
        QCOMPARE(model->name, QStringLiteral("M b"));
        QCOMPARE(model->files.size(), 3);
        for (int i = 0; i < 3; ++i) {
            const ModelFile& file = model->files[i];
            QCOMPARE(file.place.folder, model->id);
            QCOMPARE(file.place.name, QStringLiteral("M b-0000%1-of-00003.gguf").arg(i + 1));
            QCOMPARE(file.sources.size(), 2);
            QCOMPARE(file.sources[0].url.toString(QUrl::FullyEncoded),
                     QStringLiteral("https://host/dir%2F1/M%20b-0000%1-of-00003.gguf?download=true")
                         .replace(QStringLiteral("%1-of"), QString::number(i + 1) + QStringLiteral("-of")));
            QCOMPARE(file.sources[1].url.fileName(), file.place.name);
            QCOMPARE(file.sources[1].priority, 2);
            QCOMPARE(file.size, i == 1 ? std::optional<qint64>(42) : std::nullopt);
        }
    }

    void aPackedSourceBecomesAModelOfWhatComesOut()
    {
        AddOptions options;
        options.size = 42;
        options.mirrors = {QUrl(u"https://mirror/other"_qs), QUrl(u"https://mirror/m.gguf.gz"_qs)};
        const auto model = made(u"https://host/M.gguf.zst?a=b"_qs, options);
        QVERIFY2(model, qPrintable(detail(model)));
        QCOMPARE(model->id, u"m");
        QCOMPARE(model->name, u"M");
        const ModelFile& file = model->files[0];
        QCOMPARE(file.place.name, u"M.gguf");
        QCOMPARE(file.size, 42);
        QCOMPARE(file.sources[0].url, QUrl(u"https://host/M.gguf.zst?a=b"_qs));
        QCOMPARE(file.sources[0].packing, Packing::Zstd);
        QCOMPARE(file.sources[1].packing, Packing::None);
        QCOMPARE(file.sources[2].packing, Packing::Gzip);
    }

    void ofAPackedSetAllPartsArePacked()
    {
        AddOptions options;
        options.mirrors = {QUrl(u"https://mirror/m-00001-of-00002.gguf"_qs)};
        const auto model = made(u"https://host/m-00001-of-00002.gguf.GZ"_qs, options);
        QVERIFY2(model, qPrintable(detail(model)));
        QCOMPARE(model->name, u"m");
        const ModelFile& second = model->files[1];
        QCOMPARE(second.place.name, u"m-00002-of-00002.gguf");
        QCOMPARE(second.sources[0].url.fileName(), u"m-00002-of-00002.gguf.GZ");
        QCOMPARE(second.sources[0].packing, Packing::Gzip);
        QCOMPARE(second.sources[1].url.fileName(), u"m-00002-of-00002.gguf");
        QCOMPARE(second.sources[1].packing, Packing::None);
    }

    void howLongAPackedFileOfThisMachineIsSaysNothing()
    {
        const QString path = m_folder->filePath(u"m.gguf.zst"_qs);
        test::writeFile(path, "packed");
        const auto model = made(path);
        QVERIFY2(model, qPrintable(detail(model)));
        QCOMPARE(model->files[0].place.name, u"m.gguf");
        QVERIFY(!model->files[0].size);
        QCOMPARE(model->files[0].sources[0].packing, Packing::Zstd);
    }

    void anEndingAloneIsNoName()
    {
        QCOMPARE(made(u"https://host/.gz"_qs).error().kind, ErrorKind::InvalidName);
    }

    void aSetOfImpossiblyManyPartsIsRefused()
    {
        QCOMPARE(made(QStringLiteral("https://host/m-00001-of-01000.gguf"))->files.size(), 1000);
        const auto model = made(QStringLiteral("https://host/m-00001-of-01001.gguf"));
        QVERIFY(!model);
        QCOMPARE(model.error().kind, ErrorKind::InvalidName);
    }

    void aMirrorThatIsNoPartIsRefused()
    {
        AddOptions options;
        options.mirrors = {QUrl(QStringLiteral("https://mirror/all-of-it.gguf"))};
        const auto model = made(QStringLiteral("https://host/m-00001-of-00002.gguf"), options);
        QVERIFY(!model);
        QCOMPARE(model.error().kind, ErrorKind::InvalidName);
    }

    void aLocalPartThatIsMissingIsNamed()
    {
        const QString first = m_folder->filePath(QStringLiteral("m-00001-of-00002.gguf"));
        const QString second = m_folder->filePath(QStringLiteral("m-00002-of-00002.gguf"));
        test::writeFile(first, "one");
        const auto lacking = made(first);
        QVERIFY(!lacking);
        QVERIFY2(lacking.error().detail.contains(second), qPrintable(detail(lacking)));
        test::writeFile(second, "second");
        const auto model = made(first);
        QVERIFY2(model, qPrintable(detail(model)));
        QCOMPARE(model->files.size(), 2);
        QCOMPARE(model->files[1].size, std::optional<qint64>(6));
        QCOMPARE(model->files[1].sources.first().url.toLocalFile(), QFileInfo(second).canonicalFilePath());
    }

    void anAddressBecomesAModel()
    {
        AddOptions options;
        options.size = 42;
        options.sha256 = Digest::fromHex(QString(64, u'c'));
        options.fallback = QStringLiteral("small");
        options.mirrors = {QUrl(QStringLiteral("https://mirror/x")),
                           QUrl(QStringLiteral("https://third/y?z=1"))};
        const auto model = made(QStringLiteral("https://host/dir/Tiny%20Llama.Q4_K_M.gguf?download=true"),
                                options, {QStringLiteral("small")});
        QVERIFY2(model, qPrintable(detail(model)));
        QCOMPARE(model->id, QStringLiteral("tiny-llama.q4_k_m"));
        QCOMPARE(model->name, QStringLiteral("Tiny Llama.Q4_K_M"));
        QCOMPARE(model->origin, Model::Origin::User);
        QCOMPARE(model->fallback, QStringLiteral("small"));
        const ModelFile& file = model->files.constFirst();
        QCOMPARE(file.place.relative(), QStringLiteral("tiny-llama.q4_k_m/Tiny Llama.Q4_K_M.gguf"));
        QCOMPARE(file.size, options.size);
        QVERIFY(file.sha256 == options.sha256);
        const QList<Source> sources{
            {QUrl(QStringLiteral("https://host/dir/Tiny%20Llama.Q4_K_M.gguf?download=true")), 1, false},
            {options.mirrors.at(0), 2, false},
            {options.mirrors.at(1), 3, false}};
        QVERIFY(file.sources == sources);
    }

    void theIdIsMadeOfTheFilesName_data()
    {
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* fileName, const char* id) {
            QTest::newRow(fileName) << QString::fromUtf8(fileName) << QString::fromLatin1(id);
        };
        row("model.gguf", "model");
        row("Model.GGUF", "model");
        row("tinyllama-1.1b-chat-v1.0.Q4_K_M.gguf", "tinyllama-1.1b-chat-v1.0.q4_k_m");
        row("a b+c(d).gguf", "a-b-c-d-");
        row("Modèle.gguf", "mod-le");
        row("🦙llama.gguf", "llama");
        row("_-x.gguf", "x");
        row("模型.gguf", "model");
        row("noextension", "noextension");
        row("x..gguf", "x");
        row("_con.gguf", "model");
    }
    void theIdIsMadeOfTheFilesName()
    {
        QFETCH(QString, fileName);
        QFETCH(QString, id);
        const auto model =
            made(QStringLiteral("https://host/") + QString::fromLatin1(QUrl::toPercentEncoding(fileName)));
        QVERIFY2(model, qPrintable(detail(model)));
        QCOMPARE(model->id, id);
        QCOMPARE(model->files.constFirst().place.name, fileName);
    }

    void aTakenIdGetsANumber()
    {
        const QString source = QStringLiteral("https://host/m.gguf");
        QCOMPARE(made(source, {}, {QStringLiteral("m")})->id, QStringLiteral("m-2"));
        QCOMPARE(made(source, {}, {QStringLiteral("m"), QStringLiteral("m-2")})->id, QStringLiteral("m-3"));
    }

    void aLongIdKeepsToItsLengthWithItsNumber()
    {
        const QString longest(128, u'a');
        const QString source = QStringLiteral("https://host/") + QString(200, u'a') + QStringLiteral(".gguf");
        QCOMPARE(made(source)->id, longest);
        QCOMPARE(made(source, {}, {longest})->id, QString(126, u'a') + QStringLiteral("-2"));
    }

    void theUsersIdIsTakenOrRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("taken") << QStringLiteral("taken") << ErrorKind::InvalidCatalog;
        QTest::newRow("malformed") << QStringLiteral("A/b") << ErrorKind::InvalidCatalog;
        QTest::newRow("no folder") << QStringLiteral("nul") << ErrorKind::InvalidName;
    }
    void theUsersIdIsTakenOrRefused()
    {
        QFETCH(QString, id);
        QFETCH(ErrorKind, kind);
        AddOptions options;
        options.id = id;
        const auto model = made(QStringLiteral("https://host/m.gguf"), options, {QStringLiteral("taken")});
        QVERIFY(!model);
        QCOMPARE(model.error().kind, kind);
        options.id = QStringLiteral("free");
        QCOMPARE(made(QStringLiteral("https://host/m.gguf"), options)->id, QStringLiteral("free"));
    }

    void anUnknownFallbackIsRefused()
    {
        AddOptions options;
        options.fallback = QStringLiteral("nowhere");
        const auto model = made(QStringLiteral("https://host/m.gguf"), options);
        QVERIFY(!model);
        QCOMPARE(model.error().kind, ErrorKind::UnknownModel);
    }

    void whatIsNoFileOfThisVersionIsRefused_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char* source, ErrorKind kind) {
            QTest::newRow(source) << QString::fromUtf8(source) << kind;
        };
        row("http://host/m.gguf", ErrorKind::InsecureSource);
        row("HTTP://HOST/m.gguf", ErrorKind::InsecureSource);
        row("http://localhost.example.org/m.gguf", ErrorKind::InsecureSource);
        row("http://127.0.0.1.example.org/m.gguf", ErrorKind::InsecureSource);
        row("hf:org/repo", ErrorKind::Unsupported);
        row("HF:org/repo/file.gguf", ErrorKind::Unsupported);
        row("oci://host/repo:tag", ErrorKind::Unsupported);
        row("ollama:tinyllama", ErrorKind::Unsupported);
        row("https://host/m.meta4", ErrorKind::Unsupported);
        row("https://host/m.meta4?x=y", ErrorKind::Unsupported);
        row("./m.META4", ErrorKind::Unsupported);
        row("https://huggingface.co/org/repo", ErrorKind::Unsupported);
        row("https://huggingface.co/org/repo/blob/main/m.gguf", ErrorKind::Unsupported);
        row("https://hf.co/org/repo", ErrorKind::Unsupported);
        row("https://user:secret@host/m.gguf", ErrorKind::InvalidCatalog);
        row("https:///m.gguf", ErrorKind::InvalidCatalog);
        row("ftp://host/m.gguf", ErrorKind::InvalidCatalog);
        row("data:,m", ErrorKind::InvalidCatalog);
        row("file://host/m.gguf", ErrorKind::InvalidCatalog);
        row("https://host/", ErrorKind::InvalidName);
        row("https://host", ErrorKind::InvalidName);
        row("https://host/..%2Fm.gguf", ErrorKind::InvalidName);
        row("https://host/%2e%2e", ErrorKind::InvalidName);
        row("https://host/m%00.gguf", ErrorKind::InvalidName);
        row("https://host/m%1B.gguf", ErrorKind::InvalidName);
        row("https://host/a%5Cb", ErrorKind::InvalidName);
        row("https://host/nul.gguf", ErrorKind::InvalidName);
        row("https://host/.gguf", ErrorKind::InvalidName);
        row("/nowhere/m.gguf", ErrorKind::UnknownModel);
        row("nowhere.gguf", ErrorKind::UnknownModel);
        row("", ErrorKind::UnknownModel);
        row("file:///nowhere/m.gguf", ErrorKind::UnknownModel);
    }
    void whatIsNoFileOfThisVersionIsRefused()
    {
        QFETCH(QString, source);
        QFETCH(ErrorKind, kind);
        const auto model = made(source);
        QVERIFY(!model);
        QCOMPARE(model.error().kind, kind);
        QVERIFY(!model.error().detail.isEmpty());
        QVERIFY(!model.error().detail.contains(QLatin1String("secret")));
        QVERIFY(!findBySource(source, catalogOf({QStringLiteral("m")})));
    }

    void aFileOfTheHubIsAnAddressLikeOthers()
    {
        QVERIFY(made(QStringLiteral("https://huggingface.co/org/repo/resolve/main/m.gguf")));
    }

    void plainHttpIsForTheLoopbackAddressOrByPermission()
    {
        for (const char* source :
             {"http://127.0.0.1:8080/m.gguf", "http://localhost/m.gguf", "http://[::1]/m.gguf"}) {
            const auto model = made(QString::fromLatin1(source));
            QVERIFY2(model, source);
            QVERIFY(!model->files.constFirst().sources.constFirst().allowInsecure);
        }
        AddOptions options;
        options.allowInsecure = true;
        options.mirrors = {QUrl(QStringLiteral("https://mirror/m.gguf"))};
        const auto model = made(QStringLiteral("http://host/m.gguf"), options);
        QVERIFY(model);
        QVERIFY(model->files.constFirst().sources.at(0).allowInsecure);
        QVERIFY(!model->files.constFirst().sources.at(1).allowInsecure);
    }

    void aMirrorMustHoldTheSameRules_data()
    {
        QTest::addColumn<QUrl>("mirror");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("http") << QUrl(QStringLiteral("http://mirror/m.gguf")) << ErrorKind::InsecureSource;
        QTest::newRow("user") << QUrl(QStringLiteral("https://u@mirror/m.gguf")) << ErrorKind::InvalidCatalog;
        QTest::newRow("hub") << QUrl(QStringLiteral("hf:org/repo")) << ErrorKind::Unsupported;
        QTest::newRow("empty") << QUrl() << ErrorKind::UnknownModel;
    }
    void aMirrorMustHoldTheSameRules()
    {
        QFETCH(QUrl, mirror);
        QFETCH(ErrorKind, kind);
        AddOptions options;
        options.mirrors = {mirror};
        const auto model = made(QStringLiteral("https://host/m.gguf"), options);
        QVERIFY(!model);
        QCOMPARE(model.error().kind, kind);
    }

    void aLocalFileBecomesASource()
    {
        const QString path = localFile(QStringLiteral("My Model#1.gguf"));
        for (const QString& source : {path, QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)}) {
            const auto model = made(source);
            QVERIFY2(model, qPrintable(detail(model)));
            QCOMPARE(model->id, QStringLiteral("my-model-1"));
            const ModelFile& file = model->files.constFirst();
            QCOMPARE(file.place.name, QStringLiteral("My Model#1.gguf"));
            QCOMPARE(file.size, std::optional<qint64>(5));
            QCOMPARE(file.sources.constFirst().url, QUrl::fromLocalFile(path));
        }
    }

    void aRelativePathIsMadeAbsolute()
    {
        const QString path = localFile(QStringLiteral("m.gguf"));
        const QString relative = QDir::current().relativeFilePath(path);
        QVERIFY(relative != path);
        QCOMPARE(made(relative)->files.constFirst().sources.constFirst().url, QUrl::fromLocalFile(path));
    }

    void aLinkIsFollowedToTheFileAndKeepsItsName()
    {
        const QString blob = localFile(QStringLiteral("blob"));
        const QString link = m_folder->filePath(QStringLiteral("m.gguf"));
        QVERIFY(QFile::link(blob, link));
        const auto model = made(link);
        QVERIFY(model);
        QCOMPARE(model->files.constFirst().place.name, QStringLiteral("m.gguf"));
        QCOMPARE(model->files.constFirst().sources.constFirst().url, QUrl::fromLocalFile(blob));
    }

    void aFolderIsNoFile()
    {
        const auto model = made(m_folder->path());
        QVERIFY(!model);
        QCOMPARE(model.error().kind, ErrorKind::InvalidName);
    }

    void aFileThatMayNotBeReadIsAQuestionOfPermission()
    {
        if (::geteuid() == 0)
            QSKIP("the superuser may read everything");
        const QString path = localFile(QStringLiteral("m.gguf"));
        QVERIFY(QFile::setPermissions(path, {}));
        const auto model = made(path);
        QVERIFY(!model);
        QCOMPARE(model.error().kind, ErrorKind::Permission);
    }

    void aSourceIsToldFromAnId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSource");
        QTest::newRow("id") << QStringLiteral("tinyllama-1.1b-chat-q4_k_m") << false;
        QTest::newRow("mistyped id") << QStringLiteral("TinyLlama") << false;
        QTest::newRow("address") << QStringLiteral("https://host/m") << true;
        QTest::newRow("reference") << QStringLiteral("ollama:tiny") << true;
        QTest::newRow("absolute path") << QStringLiteral("/srv/m.gguf") << true;
        QTest::newRow("relative path") << QStringLiteral("./m.gguf") << true;
        QTest::newRow("drive") << QStringLiteral("C:\\m.gguf") << true;
        QTest::newRow("empty") << QString() << false;
    }
    void aSourceIsToldFromAnId()
    {
        QFETCH(QString, text);
        QFETCH(bool, isSource);
        QCOMPARE(looksLikeSource(text), isSource);
    }

    void aModelIsFoundByItsSource()
    {
        const QString path = localFile(QStringLiteral("m.gguf"));
        const auto local = made(path);
        QVERIFY(local);
        const Catalog catalog = *Catalog::merged(catalogOf({QStringLiteral("web")}).models(), {*local});
        QCOMPARE(findBySource(QStringLiteral("https://host/web"), catalog)->id, QStringLiteral("web"));
        QCOMPARE(findBySource(QStringLiteral("HTTPS://HOST/web"), catalog)->id, QStringLiteral("web"));
        QCOMPARE(findBySource(path, catalog)->id, QStringLiteral("m"));
        QVERIFY(!findBySource(QStringLiteral("https://host/other"), catalog));
    }

    void anOfferBecomesTheChosenModel()
    {
        AddOptions options;
        options.mirrors = {QUrl(QStringLiteral("https://mirror/x/m.Q4-00001-of-00002.gguf"))};
        const auto models =
            offeredModels(threeSizes(), options, catalogOf({QStringLiteral("m.q4-00001-of-00002")}));
        QVERIFY2(models, qPrintable(models ? QString() : models.error().detail));
        QCOMPARE(models->size(), 1);
        const Model& model = models->first();
        QCOMPARE(model.id, QStringLiteral("m.q4-00001-of-00002-2"));
        QCOMPARE(model.files[1].place.relative(), model.id + QStringLiteral("/m.Q4-00002-of-00002.gguf"));
        QCOMPARE(model.files[1].sources.value(1).url,
                 QUrl(QStringLiteral("https://mirror/x/m.Q4-00002-of-00002.gguf")));
        QCOMPARE(model.provenance->version, QStringLiteral("aaaabbbbcccc"));
        QVERIFY(model.fallback.isEmpty());
    }

    void itsFallbacksComeAsAChain()
    {
        AddOptions options;
        options.withFallbacks = true;
        options.id = QStringLiteral("mine");
        options.fallback = QStringLiteral("last");
        Offer offer = threeSizes();
        offer.chosen = 0;
        const auto models = offeredModels(offer, options, catalogOf({QStringLiteral("last")}));
        QVERIFY(models);
        QCOMPARE(models->size(), 2); // the set is no smaller than three quarters, its parts together
        QCOMPARE(models->at(0).id, QStringLiteral("mine"));
        QCOMPARE(models->at(0).fallback, QStringLiteral("m.q2"));
        QCOMPARE(models->at(1).fallback, QStringLiteral("last"));
    }

    void whatIsOfferedUnderAnUnsafeNameIsRefused()
    {
        for (const char* name : {"..", "nul.gguf", ".hidden", "a:b", "m\xe2\x80\xae.gguf"}) {
            Offer offer = threeSizes();
            offer.variants[1].model.files[1].place.name = QString::fromUtf8(name);
            const auto models = offeredModels(offer, {}, catalogOf({}));
            QVERIFY2(!models, name);
            QCOMPARE(models.error().kind, ErrorKind::InvalidName);
        }
    }

    void whatIsOfferedIsFoundAgain()
    {
        const auto models = offeredModels(threeSizes(), {}, catalogOf({}));
        const Catalog catalog = *Catalog::merged(catalogOf({QStringLiteral("x")}).models(), *models);
        QCOMPARE(findOffered(threeSizes(), catalog)->id, models->first().id);
        QCOMPARE(findByReference(models->first().provenance->reference, catalog)->id, models->first().id);
        Offer other = threeSizes();
        other.chosen = 0;
        QVERIFY(!findOffered(other, catalog));
        QVERIFY(!findByReference(QStringLiteral("hf:o/r"), catalog));
    }

    void otherBytesAreANewerModel()
    {
        Offer offer = threeSizes();
        const Model known = offeredModels(offer, {}, catalogOf({}))->first();
        offer.chosen = 0; // it is told by its name
        for (Offer::Variant& variant : offer.variants)
            variant.model.provenance->version = QStringLiteral("ddddeeeeffff");
        QVERIFY(!*newerModel(known, offer));
        offer.variants[1].model.files[1].sha256 = Digest::fromHex(QString(64, u'b'));
        const auto newer = *newerModel(known, offer);
        QVERIFY(newer);
        QCOMPARE(newer->id, known.id);
        QCOMPARE(newer->files[0].place.folder, known.id + QStringLiteral(".ddddeeee"));
        QCOMPARE(changedBytes(known, *newer), 500);
        offer.variants[1].model.files[1].sha256.reset(); // not known is not the same
        QVERIFY(*newerModel(known, offer));
    }

    void onlyARevisionMayMove()
    {
        Model model;
        QVERIFY(!mayMove(model));
        model.provenance = Provenance{QStringLiteral("hf:a/b"), QStringLiteral("main"), QStringLiteral("c")};
        QVERIFY(mayMove(model));
        model.provenance->revision = model.provenance->version;
        QVERIFY(!mayMove(model));
    }

private:
    QString localFile(const QString& name) const
    {
        const QString path = m_folder->filePath(name);
        test::writeFile(path, "bytes");
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestNewModel)
#include "tst_new_model.moc"
