// SPDX-License-Identifier: MIT
// `add` and `ensure` of Metalink documents, of this machine and at addresses.
#include "core/registry/metalink/metalink.h"
#include "tests/cli/bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

constexpr quint64 seed = 3;
constexpr qint64 piece = 64 << 10;
constexpr qint64 size = 40 * piece + 1000;
const QString good = u"/good.gguf"_qs;
const QString bad = u"/bad.gguf"_qs;
const QString place = u"/list.meta4"_qs;

/// One byte of it, in the last but one piece, is another.
QByteArray damaged()
{
    QByteArray bytes = generatedBytes(seed, 0, size);
    bytes[39 * piece + 17] = char(~bytes[39 * piece + 17]);
    return bytes;
}

} // namespace

class MetalinkCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addKeepsWhatTheDocumentSays();
    void whatWasExportedIsAddedElsewhere();
    void ensureFetchesAWrongPieceAloneAnew();
    void ensureAsksForTheDocumentOnce();
    void ensureOfAFileOfThisMachineAddsItOnce();
    void aFormIsChosenAndTheOthersAreSaid();
    void withoutADigestTheModelEndsUnproved();
    void plainHttpIsTakenWhereItWasAllowed();
    void whatFailsHasItsStatus_data();
    void whatFailsHasItsStatus();
    void aDocumentThatIsNotThereIsSeven();
    void whatChangedAtTheAddressIsOutdatedAndUpdated();
    void mirrorsAndDigestOfAnAnswerAreUsed();

private:
    ModelFile offered(const QString& name = u"m.gguf"_qs) const
    {
        const QByteArray bytes = generatedBytes(seed, 0, size);
        return ModelFile{{{}, name},
                         size,
                         digestOf(bytes),
                         {Source{m_bench->server().url(good), 1}, Source{m_bench->server().url(bad), 2}},
                         publishedPieces(bytes, piece)};
    }
    QString document(const QList<ModelFile>& files) const
    {
        const QString path = m_bench->home() + u"/x.meta4"_qs;
        writeFile(path, writeMetalink(files));
        return path;
    }
    QString served(const QList<ModelFile>& files) const
    {
        m_bench->server().script(place, {Step::answer(200, {}, writeMetalink(files))});
        return m_bench->server().url(place).toString();
    }
    QJsonObject entry() const
    {
        return QJsonDocument::fromJson(fileBytes(m_bench->catalog()))[u"models"_qs][0].toObject();
    }
    QString fileOf(const char* id) const
    {
        return m_bench->store() + u"/%1/m.gguf"_qs.arg(QString::fromLatin1(id));
    }

    std::unique_ptr<Bench> m_bench;
};

void MetalinkCommandTest::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->server().script(good, {Step::file(seed, size)});
    m_bench->server().script(bad, {Step::answer(0, {}, damaged())});
}

void MetalinkCommandTest::addKeepsWhatTheDocumentSays()
{
    const QString path = document({offered()});
    const Outcome outcome = m_bench->cellar({u"add"_qs, path, u"--id"_qs, u"mine"_qs});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray("mine\n"));
    const QJsonObject file = entry()[u"files"_qs][0].toObject();
    QCOMPARE(entry()[u"id"_qs].toString(), u"mine"_qs);
    QCOMPARE(file[u"name"_qs].toString(), u"m.gguf"_qs);
    QCOMPARE(file[u"size"_qs].toInteger(), size);
    QCOMPARE(file[u"sha256"_qs].toString(), offered().sha256->hex());
    QCOMPARE(file[u"sources"_qs].toArray().size(), 2);
    QCOMPARE(file[u"pieces"_qs][u"hashes"_qs].toArray().size(), 41);
    QVERIFY(!fileBytes(m_bench->catalog()).contains(path.toUtf8())); // it may go to another machine
    QCOMPARE(m_bench->server().requestCount(), 0);
}

void MetalinkCommandTest::whatWasExportedIsAddedElsewhere()
{
    const Model model = m_bench->served(u"small"_qs, 9'000'000);
    m_bench->writeCatalog({model});
    QCOMPARE(m_bench->cellar("ensure small").exitCode, 0);
    const Outcome exported = m_bench->cellar("export small --metalink");
    QCOMPARE(exported.exitCode, 0);
    Bench there;
    const QString path = there.home() + u"/small.meta4"_qs;
    writeFile(path, exported.out);
    const Outcome outcome = there.cellar({u"ensure"_qs, path});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(fileBytes(QString::fromUtf8(outcome.out.trimmed())), fileBytes(m_bench->file(model)));
}

void MetalinkCommandTest::ensureFetchesAWrongPieceAloneAnew()
{
    ModelFile file = offered();
    std::swap(file.sources[0].url, file.sources[1].url); // the damaged one is preferred
    const Outcome outcome = m_bench->cellar({u"--json"_qs, u"ensure"_qs, served({file}), u"--connections"_qs,
                                             u"1"_qs, u"--backoff"_qs, u"0.01"_qs});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(digestOf(fileBytes(fileOf("m"))), *file.sha256);
    const auto judged = eventsOf(outcome.out, "source");
    const auto dropped = std::find_if(judged.begin(), judged.end(), [](const QJsonObject& event) {
        return event[u"state"_qs].toString() == u"dropped";
    });
    QVERIFY(dropped != judged.end());
    QCOMPARE(member(*dropped, "error.kind").toString(), u"digest-mismatch"_qs);
    QVERIFY((*dropped)[u"source"_qs].toString().endsWith(bad));
    const qint64 anew = m_bench->server().bodySent(good);
    QVERIFY2(anew >= piece && anew <= 2 * piece, QByteArray::number(anew)); // what was right is kept
}

void MetalinkCommandTest::ensureAsksForTheDocumentOnce()
{
    const QString address = served({offered()});
    QCOMPARE(m_bench->cellar({u"ensure"_qs, address}).exitCode, 0);
    const Outcome again = m_bench->cellar({u"ensure"_qs, address});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.out, QByteArray(fileOf("m").toUtf8() + '\n'));
    QCOMPARE(m_bench->server().requestCount(place), 1);
    QCOMPARE(QJsonDocument::fromJson(fileBytes(m_bench->catalog()))[u"models"_qs].toArray().size(), 1);
}

void MetalinkCommandTest::ensureOfAFileOfThisMachineAddsItOnce()
{
    const QString path = document({offered()});
    QCOMPARE(m_bench->cellar({u"ensure"_qs, path}).exitCode, 0);
    QCOMPARE(m_bench->cellar({u"ensure"_qs, path}).exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(fileBytes(m_bench->catalog()))[u"models"_qs].toArray().size(), 1);
}

void MetalinkCommandTest::aFormIsChosenAndTheOthersAreSaid()
{
    const Outcome outcome = m_bench->cellar(
        {u"add"_qs,
         document({offered(u"m.Q8_0.gguf"_qs), offered(u"m.Q4_K_M.gguf"_qs), offered(u"a.md"_qs)})});
    QCOMPARE(outcome.out, QByteArray("m.q4_k_m\n"));
    QVERIFY2(outcome.err.contains("Q8_0") && !outcome.err.contains("a.md"), outcome.err.constData());
}

void MetalinkCommandTest::withoutADigestTheModelEndsUnproved()
{
    ModelFile file = offered();
    file.sha256.reset();
    file.pieces.reset();
    QCOMPARE(m_bench->cellar({u"ensure"_qs, document({file})}).exitCode, 0);
    const Outcome outcome = m_bench->cellar("verify m");
    QVERIFY2(outcome.out.startsWith("unproved\t"), outcome.out.constData());
}

void MetalinkCommandTest::plainHttpIsTakenWhereItWasAllowed()
{
    ModelFile file = offered();
    file.sources = {Source{QUrl(u"http://mirror.example.org/m.gguf"_qs)}};
    const QString path = document({file});
    const Outcome refused = m_bench->cellar({u"add"_qs, path});
    QCOMPARE(refused.exitCode, 8);
    QVERIFY2(refused.err.contains("mirror.example.org"), refused.err.constData());
    QCOMPARE(m_bench->cellar({u"add"_qs, path, u"--allow-insecure"_qs}).exitCode, 0);
    QVERIFY(entry()[u"files"_qs][0][u"sources"_qs][0][u"allow_insecure"_qs].toBool());
    QCOMPARE(m_bench->cellar({u"add"_qs, u"http://mirror.example.org/x.meta4"_qs}).exitCode, 8);
}

void MetalinkCommandTest::whatFailsHasItsStatus_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<int>("status");
    const QByteArray whole =
        writeMetalink({generatedFile({}, u"m.gguf"_qs, 1, 10, {QUrl(u"https://a/f"_qs)})});
    const auto with = [&](const QByteArray& old, const QByteArray& now) {
        return QByteArray(whole).replace(old, now);
    };
    QTest::newRow("a traversal") << with("m.gguf", "../m.gguf") << 8;
    QTest::newRow("a hidden file") << with("m.gguf", ".m.gguf") << 8;
    QTest::newRow("a type of document") << with("?>", "?><!DOCTYPE x>") << 3;
    QTest::newRow("no document") << QByteArray("weights") << 3;
    QTest::newRow("a digest that is none")
        << with("<hash type=\"sha-256\">", "<hash type=\"sha-256\">zz") << 3;
}

void MetalinkCommandTest::whatFailsHasItsStatus()
{
    QFETCH(QByteArray, document);
    QFETCH(int, status);
    const QString path = m_bench->home() + u"/x.meta4"_qs;
    writeFile(path, document);
    const Outcome outcome = m_bench->cellar({u"add"_qs, path});
    QCOMPARE(outcome.exitCode, status);
    QVERIFY2(outcome.err.contains("x.meta4") || status == 8, outcome.err.constData());
    QVERIFY(!QFile::exists(m_bench->catalog()));
}

void MetalinkCommandTest::aDocumentThatIsNotThereIsSeven()
{
    QCOMPARE(m_bench->cellar({u"add"_qs, m_bench->home() + u"/nowhere.meta4"_qs}).exitCode, 7);
    QCOMPARE(m_bench->cellar({u"add"_qs, m_bench->server().url(place).toString()}).exitCode, 7);
}

void MetalinkCommandTest::whatChangedAtTheAddressIsOutdatedAndUpdated()
{
    const QString address = served({offered()});
    QCOMPARE(m_bench->cellar({u"ensure"_qs, address}).exitCode, 0);
    QCOMPARE(m_bench->cellar("outdated").out, QByteArray());
    const QString path = u"/newer.gguf"_qs;
    m_bench->server().script(path, {Step::file(8, 100'000)});
    const ModelFile newer = generatedFile({}, u"m.gguf"_qs, 8, 100'000, {m_bench->server().url(path)});
    served({newer});
    QVERIFY(m_bench->cellar("outdated").out.startsWith("m\tsha256:"));
    const Outcome outcome = m_bench->cellar("update m");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(digestOf(fileBytes(fileOf("m"))), *newer.sha256);
    QCOMPARE(m_bench->cellar("outdated").out, QByteArray());
}

void MetalinkCommandTest::mirrorsAndDigestOfAnAnswerAreUsed()
{
    const QByteArray whole = reprDigest(*offered().sha256); // sha-256=:…:
    Step broken = Step::file(seed, size);
    broken.stopAfter = size / 2;
    broken.headers = {{"Link", '<' + good.toLatin1() + ">; rel=duplicate; pri=1; geo=de"},
                      {"Digest", "SHA-256=" + whole.sliced(9, whole.size() - 10)}};
    m_bench->server().script(u"/m.gguf"_qs, {broken, Step::answer(404)});
    const QString address = m_bench->server().url(u"/m.gguf"_qs).toString();
    const Outcome outcome = m_bench->cellar({u"--json"_qs, u"ensure"_qs, address});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(digestOf(fileBytes(fileOf("m"))), *offered().sha256);
    QVERIFY(m_bench->server().bodySent(good) < size);
    QVERIFY(m_bench->cellar("verify m").out.startsWith("ok\t"));     // the source had promised it
    QVERIFY(!fileBytes(m_bench->catalog()).contains(good.toUtf8())); // a word for one time
}

QTEST_GUILESS_MAIN(MetalinkCommandTest)
#include "tst_metalink_command.moc"
