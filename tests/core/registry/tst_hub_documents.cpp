// SPDX-License-Identifier: MIT
// The hub's answers, good, odd and hostile, and the models that are found in them.
#include "core/registry/huggingface/hub_documents.h"

#include "core/registry/huggingface/hub_offer.h"
#include "core/registry/quantisation.h"

#include <QTest>

using namespace cellar;

namespace {

const QString commit = QStringLiteral("52e7645ba7c309695bec7ac98f4f005b139cf465");
const QByteArray sha = "030a469a63576d59f601ef5608846b7718eaa884dd820e9aa7493efec1788afa";

QByteArray repositoryWith(const QByteArray& members)
{
    return R"({"id":"Org/Repo","sha":")" + commit.toLatin1() + "\"" + members + "}";
}

QByteArray entry(const QByteArray& path, const QByteArray& rest)
{
    return R"([{"type":"file","path":")" + path + "\"," + rest + "}]";
}

const HubRepository repository{QStringLiteral("Org/Repo"), commit, QStringLiteral("mit")};

QList<HubFile> filesOf(const QStringList& names)
{
    QList<HubFile> files;
    qint64 size = 1000 * names.size();
    for (const QString& name : names)
        files += HubFile{name, size -= 100, Digest::fromHex(QString::fromLatin1(sha))};
    return files;
}

Result<Offer> offerOf(const QStringList& names, const QString& path = {})
{
    return hubOffer(Hub(), {QStringLiteral("org"), QStringLiteral("repo"), QStringLiteral("main"), path},
                    repository, filesOf(names));
}

QString chosenName(const Result<Offer>& offer)
{
    return offer ? offer->variants[offer->chosen].model.files.first().place.name
                 : kindName(offer.error().kind);
}

} // namespace

class HubDocumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void aRepositoryIsReadAsItIsRecorded();
    void theLicenceIsFoundWhereItStands_data();
    void theLicenceIsFoundWhereItStands();
    void gatedHasThreeForms_data();
    void gatedHasThreeForms();
    void aRepositoryThatDoesNotHoldIsRefused_data();
    void aRepositoryThatDoesNotHoldIsRefused();
    void aListIsReadAsItIsRecorded();
    void aListThatDoesNotHoldIsRefused_data();
    void aListThatDoesNotHoldIsRefused();
    void theQuantisationIsInTheName_data();
    void theQuantisationIsInTheName();
    void theModelIsChosenAsLlamaCppDoes_data();
    void theModelIsChosenAsLlamaCppDoes();
    void aModelIsPinnedToTheCommit();
    void aSetIsOneModel();
    void aSetWithPartsMissingIsNone();
    void whatIsThereTwiceInTheListIsRefused();
    void smallerOnesAreProposedAsFallbacks();
};

void HubDocumentsTest::aRepositoryIsReadAsItIsRecorded()
{
    const auto read = parseHubRepository(R"({"_id":"64e","id":"TheBloke/TinyLlama-1.1B-Chat-v1.0-GGUF",
        "sha":"52e7645ba7c309695bec7ac98f4f005b139cf465","private":false,"gated":false,"disabled":false,
        "tags":["gguf","license:apache-2.0"],"siblings":[{"rfilename":"a.gguf"}],"spaces":[],"downloads":1e5})");
    QVERIFY(read);
    QVERIFY(!read->published.isValid());
    QCOMPARE(parseHubRepository(repositoryWith(R"(,"lastModified":"2024-10-14T08:18:22.000Z")"))->published,
             QDateTime({2024, 10, 14}, {8, 18, 22}, Qt::UTC));
    QVERIFY(!parseHubRepository(repositoryWith(R"(,"lastModified":"soon")"))->published.isValid());
    QCOMPARE(*read, (HubRepository{QStringLiteral("TheBloke/TinyLlama-1.1B-Chat-v1.0-GGUF"), commit,
                                   QStringLiteral("apache-2.0"), false, false}));
}

void HubDocumentsTest::theLicenceIsFoundWhereItStands_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("license");
    QTest::newRow("card") << QByteArray(R"(,"cardData":{"license":"mit"},"tags":["license:x"])") << u"mit"_qs;
    QTest::newRow("several") << QByteArray(R"(,"cardData":{"license":["mit","apache-2.0"]})") << u"mit"_qs;
    QTest::newRow("tag") << QByteArray(R"(,"cardData":null,"tags":[7,"license:gemma","license:b"])")
                         << u"gemma"_qs;
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("no text") << QByteArray(R"(,"cardData":{"license":{"a":1}},"tags":{"a":"license:x"})")
                             << QString();
    QTest::newRow("control characters")
        << QByteArray(R"(,"tags":["license:a\u001b[2Jb"])") << u"a\\u001b[2Jb"_qs;
    QTest::newRow("endless") << QByteArray(",\"tags\":[\"license:" + QByteArray(5000, 'x') + "\"]")
                             << QString(QString(100, u'x') + u'…');
}

void HubDocumentsTest::theLicenceIsFoundWhereItStands()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, license);
    QCOMPARE(parseHubRepository(repositoryWith(members))->license.size(), license.size());
    QCOMPARE(parseHubRepository(repositoryWith(members))->license, license);
}

void HubDocumentsTest::gatedHasThreeForms_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("gated");
    QTest::newRow("false") << QByteArray(R"(,"gated":false)") << false;
    QTest::newRow("auto") << QByteArray(R"(,"gated":"auto")") << true;
    QTest::newRow("manual") << QByteArray(R"(,"gated":"manual")") << true;
    QTest::newRow("not said") << QByteArray() << false;
}

void HubDocumentsTest::gatedHasThreeForms()
{
    QFETCH(QByteArray, members);
    QFETCH(bool, gated);
    QCOMPARE(parseHubRepository(repositoryWith(members))->gated, gated);
}

void HubDocumentsTest::aRepositoryThatDoesNotHoldIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = commit.toLatin1();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("cut") << repositoryWith({}).chopped(1);
    QTest::newRow("an error") << QByteArray(R"({"error":"Repository not found"})");
    QTest::newRow("deep") << QByteArray(R"({"id":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') +
                                        "}");
    QTest::newRow("no id") << QByteArray(R"({"sha":")" + good + "\"}");
    QTest::newRow("an id of another kind") << QByteArray(R"({"id":7,"sha":")" + good + "\"}");
    QTest::newRow("an id that leads out") << QByteArray(R"({"id":"../..","sha":")" + good + "\"}");
    QTest::newRow("an id of three") << QByteArray(R"({"id":"a/b/c","sha":")" + good + "\"}");
    QTest::newRow("an id with a query") << QByteArray(R"({"id":"a/b?x","sha":")" + good + "\"}");
    QTest::newRow("no commit") << QByteArray(R"({"id":"a/b"})");
    QTest::newRow("a branch for a commit") << QByteArray(R"({"id":"a/b","sha":"main"})");
    QTest::newRow("upper case") << QByteArray(R"({"id":"a/b","sha":")" + good.toUpper() + "\"}");
    QTest::newRow("a commit that leads out")
        << QByteArray(R"({"id":"a/b","sha":"../../../../../../../../../../../../x"})");
}

void HubDocumentsTest::aRepositoryThatDoesNotHoldIsRefused()
{
    QFETCH(QByteArray, json);
    const auto read = parseHubRepository(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidAnswer);
    QVERIFY(!read.error().detail.isEmpty());
}

void HubDocumentsTest::aListIsReadAsItIsRecorded()
{
    const auto read = parseHubTree(R"([
        {"type":"directory","oid":"8f1c","size":0,"path":"extra"},
        {"type":"file","oid":"d23f37326d7a802759db7a0d4aa39dd4b92ff9f3","size":483116416,
         "path":"extra/tiny.Q2_K.gguf","lfs":{"oid":"030a469a63576d59f601ef5608846b7718eaa884dd820e9aa7493efec1788afa",
         "size":483116416,"pointerSize":134},"xetHash":"abc"},
        {"type":"file","oid":"c1","size":0,"path":".gitattributes"},
        {"type":"file","size":3,"path":"a.json","lfs":null},
        {"type":"something new"}])");
    QVERIFY(read);
    const QList<HubFile> wanted{
        {u"extra/tiny.Q2_K.gguf"_qs, 483116416, Digest::fromHex(QString::fromLatin1(sha))},
        {u".gitattributes"_qs, 0, {}},
        {u"a.json"_qs, 3, {}}};
    QCOMPARE(*read, wanted);
    QCOMPARE(*parseHubTree("[]"), QList<HubFile>());
}

void HubDocumentsTest::aListThatDoesNotHoldIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char* name, const QByteArray& json, ErrorKind kind = ErrorKind::InvalidAnswer) {
        QTest::newRow(name) << json << kind;
    };
    const QByteArray lfs = R"("size":5,"lfs":{"size":5,"oid":)";
    row("nothing", {});
    row("a web page", "<html>");
    row("an object", R"({"error":"x"})");
    row("cut", entry("a", "\"size\":1").chopped(1));
    row("deep", QByteArray(100'000, '[') + QByteArray(100'000, ']'));
    row("numbers", "[1,2]");
    row("no type", R"([{"path":"a","size":1}])");
    row("a type of another kind", R"([{"type":1,"path":"a","size":1}])");
    row("no size", entry("a", "\"x\":1"));
    row("a size below nothing", entry("a", "\"size\":-1"));
    row("half a byte", entry("a", "\"size\":1.5"));
    row("a size as text", entry("a", "\"size\":\"1\""));
    row("a size beyond all", entry("a", "\"size\":1e300"));
    row("2^64", entry("a", "\"size\":18446744073709551616"));
    row("lfs of another kind", entry("a", "\"size\":5,\"lfs\":true"));
    row("no lfs digest", entry("a", "\"size\":5,\"lfs\":{\"size\":5}"));
    row("a short digest", entry("a", lfs + "\"" + sha.chopped(1) + "\"}"));
    row("a digest in upper case", entry("a", lfs + "\"" + sha.toUpper() + "\"}"));
    row("a digest of another kind", entry("a", lfs + "5}"));
    row("the pointer's size", entry("a", R"("size":134,"lfs":{"size":5,"oid":")" + sha + "\"}"));
    for (const char* path :
         {"", "/etc/passwd", "../x", "a/../x", "a//x", "a/", "./x", "a\\\\x", "a\\u0000x", "a\\nx", ".."})
        row(*path ? path : "no path", entry(path, "\"size\":1"), ErrorKind::InvalidName);
    row("a path of another kind", R"([{"type":"file","path":7,"size":1}])", ErrorKind::InvalidName);
    row("an endless path", entry(QByteArray(5000, 'x'), "\"size\":1"), ErrorKind::InvalidName);
}

void HubDocumentsTest::aListThatDoesNotHoldIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorKind, kind);
    const auto read = parseHubTree(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    QVERIFY(read.error().detail.size() < 500);
}

void HubDocumentsTest::theQuantisationIsInTheName_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("quantisation");
    const auto row = [](const char* path, const char* quantisation) {
        QTest::newRow(path) << QString::fromUtf8(path) << QString::fromLatin1(quantisation);
    };
    row("tinyllama-1.1b-chat-v1.0.Q4_K_M.gguf", "Q4_K_M");
    row("qwen2.5-0.5b-instruct-q8_0.gguf", "Q8_0");
    row("Qwen2.5-7B-IQ3_XXS.gguf", "IQ3_XXS");
    row("m-UD-Q4_K_XL-00001-of-00002.gguf", "UD-Q4_K_XL");
    row("Q6_K/model-00001-of-00002.gguf", "Q6_K");
    row("m-Q4_0_4_8.gguf", "Q4_0_4_8");
    row("m-f16.gguf", "F16");
    row("m.BF16.gguf", "BF16");
    row("gpt-oss-20b-MXFP4.gguf", "MXFP4");
    row("Gemma 2 2B Instruct · Q4_K_M", "Q4_K_M");
    row("Model (fp8)", "FP8");
    row("Qwen2-7B.gguf", "");
    row("qwq-32b.gguf", "");
    row("model.gguf", "");
}

void HubDocumentsTest::theQuantisationIsInTheName()
{
    QFETCH(QString, path);
    QFETCH(QString, quantisation);
    QCOMPARE(quantisationIn(path), quantisation);
}

void HubDocumentsTest::theModelIsChosenAsLlamaCppDoes_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("chosen");
    const auto row = [](const char* name, const char* names, const char* path, const char* chosen) {
        QTest::newRow(name) << QString::fromLatin1(names).split(u' ') << QString::fromLatin1(path)
                            << QString::fromLatin1(chosen);
    };
    row("Q4_K_M", "m.F16.gguf m.Q8_0.gguf m.Q4_K_M.gguf m.Q2_K.gguf", "", "m.Q4_K_M.gguf");
    row("else Q8_0", "m.F16.gguf m.Q8_0.gguf m.Q2_K.gguf", "", "m.Q8_0.gguf");
    row("else the first", "README.md m.F16.gguf m.Q2_K.gguf", "", "m.F16.gguf");
    row("no projector", "mmproj-Q4_K_M.gguf m.Q2_K.gguf", "", "m.Q2_K.gguf");
    row("nothing hidden", ".gguf m.Q2_K.gguf", "", "m.Q2_K.gguf");
    row("no matrix", "m.imatrix.gguf m.Q2_K.gguf", "", "m.Q2_K.gguf");
    row("GGUF before safetensors", "model.safetensors m.Q2_K.gguf", "", "m.Q2_K.gguf");
    row("safetensors where there is no GGUF", "config.json model.safetensors", "", "model.safetensors");
    row("the one that is named", "m.Q4_K_M.gguf m.Q2_K.gguf", "m.Q2_K.gguf", "m.Q2_K.gguf");
    row("any file that is named", "m.Q4_K_M.gguf mmproj-f16.gguf", "mmproj-f16.gguf", "mmproj-f16.gguf");
    row("below a folder", "m.Q4_K_M.gguf a/x.Q2_K.gguf ab/y.Q4_K_M.gguf", "a", "x.Q2_K.gguf");
    row("no such file", "m.Q4_K_M.gguf", "other.gguf", "unknown-model");
    row("letters count", "m.Q4_K_M.gguf", "M.Q4_K_M.gguf", "unknown-model");
    row("no model", "README.md config.json", "", "unknown-model");
}

void HubDocumentsTest::theModelIsChosenAsLlamaCppDoes()
{
    QFETCH(QStringList, names);
    QFETCH(QString, path);
    QFETCH(QString, chosen);
    QCOMPARE(chosenName(offerOf(names, path)), chosen);
}

void HubDocumentsTest::aModelIsPinnedToTheCommit()
{
    const auto offer = offerOf({u"a b/m%1#?.Q4_K_M.gguf"_qs, u"m.Q2_K.gguf"_qs});
    QVERIFY(offer);
    QCOMPARE(offer->repository, u"Org/Repo"_qs);
    QCOMPARE(offer->license, u"mit"_qs);
    QCOMPARE(offer->variants.size(), 2);
    const Model& model = offer->variants[offer->chosen].model;
    QCOMPARE(model.name, u"m%1#?.Q4_K_M"_qs);
    QCOMPARE(model.license, u"mit"_qs);
    QCOMPARE(*model.provenance, (Provenance{u"hf:org/repo"_qs, u"main"_qs, commit}));
    QCOMPARE(offer->variants[1].model.provenance->reference, u"hf:org/repo/m.Q2_K.gguf"_qs);
    const ModelFile file = model.files.first();
    QCOMPARE(file.sources.first().url.toEncoded(), "https://huggingface.co/Org/Repo/resolve/" +
                                                       commit.toLatin1() + "/a%20b/m%251%23%3F.Q4_K_M.gguf");
    QCOMPARE(file.sha256->hex().toLatin1(), sha);
    QCOMPARE(file.size, 1900);
}

void HubDocumentsTest::aSetIsOneModel()
{
    const QStringList names{u"q/m-Q8_0-00002-of-00002.gguf"_qs, u"q/m-Q8_0-00001-of-00002.gguf"_qs,
                            u"q/m-Q2_K.gguf"_qs};
    for (const QString& path : {QString(), names[0], names[1], u"q"_qs}) {
        const auto offer = offerOf(names, path);
        QVERIFY(offer);
        QCOMPARE(offer->variants.size(), 2);
        const Offer::Variant chosen = offer->variants[offer->chosen];
        QCOMPARE(chosen.label, u"Q8_0"_qs);
        QCOMPARE(chosen.model.name, u"m-Q8_0"_qs);
        QCOMPARE(chosen.model.files.size(), 2);
        QCOMPARE(chosen.model.files[1].place.name, u"m-Q8_0-00002-of-00002.gguf"_qs);
        QCOMPARE(chosen.model.totalSize(), 2900 + 2800);
    }
}

void HubDocumentsTest::aSetWithPartsMissingIsNone()
{
    const QStringList names{u"m-Q4_K_M-00001-of-00002.gguf"_qs, u"m-Q2_K.gguf"_qs};
    QCOMPARE(chosenName(offerOf(names)), u"m-Q2_K.gguf"_qs);
    const auto asked = offerOf(names, names.first());
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, ErrorKind::UnknownModel);
    QVERIFY(asked.error().detail.contains(u"m-Q4_K_M-00002-of-00002.gguf"));
    QVERIFY(!offerOf({u"m-00001-of-99999.gguf"_qs}, u"m-00001-of-99999.gguf"_qs));
}

void HubDocumentsTest::whatIsThereTwiceInTheListIsRefused()
{
    const auto offer = offerOf({u"m.gguf"_qs, u"m.gguf"_qs});
    QVERIFY(!offer);
    QCOMPARE(offer.error().kind, ErrorKind::InvalidAnswer);
}

void HubDocumentsTest::smallerOnesAreProposedAsFallbacks()
{
    Offer offer;
    for (const qint64 size : {1600, 1000, 900, 700, 510, 300, 100, 10}) {
        Offer::Variant variant{QString::number(size), {}};
        variant.model.files = {ModelFile{{}, size, {}, {}}};
        offer.variants += variant;
    }
    offer.chosen = 1;
    QCOMPARE(proposedFallbacks(offer), (QList<qsizetype>{3, 4, 5}));
    offer.chosen = 6;
    QCOMPARE(proposedFallbacks(offer), QList<qsizetype>{7});
    offer.chosen = 7;
    QCOMPARE(proposedFallbacks(offer), QList<qsizetype>());
    offer.variants[1].model.files[0].size.reset();
    offer.chosen = 1;
    QCOMPARE(proposedFallbacks(offer), QList<qsizetype>());
}

QTEST_APPLESS_MAIN(HubDocumentsTest)
#include "tst_hub_documents.moc"
