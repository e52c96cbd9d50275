// SPDX-License-Identifier: MIT
#include "tests/core/neighbours/fake_home.h"

#include <QDir>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

const QString models = QStringLiteral(".ollama/models/");

QByteArray layer(const char* kind, const QByteArray& bytes)
{
    return R"({"mediaType":"application/vnd.ollama.image.)" + QByteArray(kind) + R"(","digest":"sha256:)" +
           digestOf(bytes).hex().toLatin1() + R"(","size":)" + QByteArray::number(bytes.size()) + '}';
}

QByteArray manifest(const QByteArrayList& layers)
{
    return R"({"schemaVersion":2,"mediaType":"application/vnd.docker.distribution.manifest.v2+json",)"
           R"("config":{"digest":"sha256:)" +
           QByteArray(64, 'c') + R"(","size":2},"layers":[)" + layers.join(',') + "]}";
}

QString blob(const QByteArray& bytes, const char* separator = "-")
{
    return QStringLiteral("blobs/sha256") + QString::fromLatin1(separator) + digestOf(bytes).hex();
}

// What `ollama pull` leaves: the manifest and all its blobs.
void pull(const FakeHome& home, const QString& name, const QByteArray& weights)
{
    const QByteArray license = "a license";
    home.write(models + QStringLiteral("manifests/") + name,
               manifest({layer("model", weights), layer("license", license)}));
    home.write(models + blob(weights), weights);
    home.write(models + blob(license), license);
}

QStringList only(const QString& state, const QString& model, const QString& relative)
{
    return {QStringLiteral("ollama %1 %2 %3").arg(state, model, models + relative)};
}

} // namespace

class OllamaTest : public QObject
{
    Q_OBJECT

private slots:
    void modelsAreNamedAsItListsThem_data();
    void modelsAreNamedAsItListsThem();
    void theDigestIsClaimed();
    void projectorsAndAdaptersAreWeightsToo();
    void oldStoresHaveAColonInTheirNames();
    void twoTagsOfOneBlobAreOneFile();
    void aBlobThatIsGoneIsTold();
    void aDownloadIsToldOnce();
    void aBlobThatIsTooShortIsUnfinished();
    void blobsThatNoManifestNamesAreLeftOut();
    void aManifestThatDoesNotHoldIsTold_data();
    void aManifestThatDoesNotHoldIsTold();
    void otherStoresBesideItAreLeftAlone();
    void theVariableNamesTheFolder();
    void theServiceHasAFolderToo();
    void linkedManifestsAreNotRead();
    void aStoreThatIsNamedIsReadAsWhatItIs();
};

void OllamaTest::modelsAreNamedAsItListsThem_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("registry.ollama.ai/library/tinyllama/latest") << QStringLiteral("tinyllama:latest");
    QTest::newRow("registry.ollama.ai/ann/tiny/q4_0") << QStringLiteral("ann/tiny:q4_0");
    QTest::newRow("hf.co/ann/tiny-GGUF/Q4_K_M") << QStringLiteral("hf.co/ann/tiny-GGUF:Q4_K_M");
}

void OllamaTest::modelsAreNamedAsItListsThem()
{
    QFETCH(QString, name);
    FakeHome home;
    pull(home, QString::fromLatin1(QTest::currentDataTag()), tinyGguf());
    QCOMPARE(home.told(), only(QStringLiteral("whole"), name, blob(tinyGguf())));
}

void OllamaTest::theDigestIsClaimed()
{
    FakeHome home;
    pull(home, QStringLiteral("h/n/m/t"), tinyGguf());
    const auto finds = home.scanned();
    QCOMPARE(finds.size(), 1);
    QCOMPARE(finds[0].sha256, digestOf(tinyGguf()));
    QCOMPARE(finds[0].size, tinyGguf().size());
    QVERIFY(finds[0].key.inode != 0);
}

void OllamaTest::projectorsAndAdaptersAreWeightsToo()
{
    FakeHome home;
    QByteArrayList layers;
    for (const char* kind : {"model", "projector", "adapter", "draft", "template", "params", "json"}) {
        const QByteArray bytes = tinyGguf(kind);
        layers += layer(kind, bytes);
        home.write(models + blob(bytes), bytes);
    }
    home.write(models + QStringLiteral("manifests/h/n/m/t"), manifest(layers));
    QCOMPARE(home.told().size(), 4);
}

void OllamaTest::oldStoresHaveAColonInTheirNames()
{
    FakeHome home;
    home.write(models + QStringLiteral("manifests/h/n/m/t"), manifest({layer("model", tinyGguf())}));
    home.write(models + blob(tinyGguf(), ":"), tinyGguf());
    QCOMPARE(home.told(), only(QStringLiteral("whole"), QStringLiteral("h/n/m:t"), blob(tinyGguf(), ":")));
}

void OllamaTest::twoTagsOfOneBlobAreOneFile()
{
    FakeHome home;
    pull(home, QStringLiteral("h/n/m/a"), tinyGguf());
    pull(home, QStringLiteral("h/n/m/b"), tinyGguf());
    const auto finds = home.scanned();
    QCOMPARE(finds.size(), 2);
    QCOMPARE(finds[0].key, finds[1].key);
    QVERIFY(finds[0].name != finds[1].name);
}

void OllamaTest::aBlobThatIsGoneIsTold()
{
    FakeHome home;
    pull(home, QStringLiteral("h/n/m/t"), tinyGguf());
    QVERIFY(QFile::remove(home.path(models + blob(tinyGguf()))));
    QCOMPARE(home.told(), only(QStringLiteral("broken-link"), QStringLiteral("h/n/m:t"), blob(tinyGguf())));
}

void OllamaTest::aDownloadIsToldOnce()
{
    FakeHome home;
    const QString partial = blob(tinyGguf()) + QStringLiteral("-partial");
    home.write(models + QStringLiteral("manifests/h/n/m/t"), manifest({layer("model", tinyGguf())}));
    home.sparse(models + partial, 1 << 20);
    for (const char* part : {"-0", "-1", "-12"})
        home.write(models + partial + QString::fromLatin1(part), R"({"N":0,"Offset":0,"Size":9})");
    const QString name = partial.mid(partial.indexOf(u'/') + 1);
    QCOMPARE(home.told(), only(QStringLiteral("unfinished"), name, partial));
    QVERIFY(QFile::remove(home.path(models + partial)));
    QCOMPARE(home.told().size(), 4); // the manifest's blob is gone, three states of parts are left over
}

void OllamaTest::aBlobThatIsTooShortIsUnfinished()
{
    FakeHome home;
    pull(home, QStringLiteral("h/n/m/t"), tinyGguf());
    QVERIFY(QFile::resize(home.path(models + blob(tinyGguf())), 20));
    QCOMPARE(home.told(), only(QStringLiteral("unfinished"), QStringLiteral("h/n/m:t"), blob(tinyGguf())));
}

void OllamaTest::blobsThatNoManifestNamesAreLeftOut()
{
    FakeHome home;
    home.write(models + blob(tinyGguf()), tinyGguf());
    QCOMPARE(home.told(), QStringList());
}

void OllamaTest::aManifestThatDoesNotHoldIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a path for a digest")
        << QByteArray(R"({"layers":[{"mediaType":"application/vnd.ollama.image.model",)"
                      R"("digest":"sha256:../../../.ssh/id","size":1}]})");
    QTest::newRow("too long") << R"({"layers":[],"x":")" + QByteArray(4 << 20, 'x') + "\"}";
}

void OllamaTest::aManifestThatDoesNotHoldIsTold()
{
    QFETCH(QByteArray, bytes);
    FakeHome home;
    pull(home, QStringLiteral("h/n/good/t"), tinyGguf());
    home.write(models + QStringLiteral("manifests/h/n/bad/t"), bytes);
    QCOMPARE(home.told(), only(QStringLiteral("unreadable"), QStringLiteral("h/n/bad:t"),
                               QStringLiteral("manifests/h/n/bad/t")) +
                              only(QStringLiteral("whole"), QStringLiteral("h/n/good:t"), blob(tinyGguf())));
}

void OllamaTest::otherStoresBesideItAreLeftAlone()
{
    FakeHome home;
    home.write(models + QStringLiteral("manifests-v2/h/n/m/t"), "?");
    home.write(models + QStringLiteral("blobs/README"), "?");
    QCOMPARE(home.told(), QStringList());
}

void OllamaTest::theVariableNamesTheFolder()
{
    FakeHome home;
    pull(home, QStringLiteral("h/n/m/t"), tinyGguf());
    QVERIFY(QDir().rename(home.path(models), home.path(QStringLiteral("moved"))));
    home.set("OLLAMA_MODELS", home.path(QStringLiteral("moved")));
    QCOMPARE(home.told(), QStringList(QStringLiteral("ollama whole h/n/m:t moved/") + blob(tinyGguf())));
}

void OllamaTest::theServiceHasAFolderToo()
{
    FakeHome home;
    pull(home, QStringLiteral("h/n/m/t"), tinyGguf());
    QVERIFY(QDir().mkpath(home.path(QStringLiteral("usr/share/ollama/.ollama"))));
    const QString moved = QStringLiteral("usr/share/ollama/.ollama/models");
    QVERIFY(QDir().rename(home.path(models), home.path(moved)));
    QCOMPARE(home.told(),
             QStringList(QStringLiteral("ollama whole h/n/m:t ") + moved + u'/' + blob(tinyGguf())));
}

void OllamaTest::linkedManifestsAreNotRead()
{
    FakeHome home;
    home.write(QStringLiteral("other/t"), manifest({layer("model", tinyGguf())}));
    home.write(models + blob(tinyGguf()), tinyGguf());
    home.link(models + QStringLiteral("manifests/h/n/m/t"), home.path(QStringLiteral("other/t")));
    home.link(models + QStringLiteral("manifests/h/n/k"), home.path(QStringLiteral("other")));
    QCOMPARE(home.told(), QStringList());
}

void OllamaTest::aStoreThatIsNamedIsReadAsWhatItIs()
{
    FakeHome home;
    pull(home, QStringLiteral("h/n/m/t"), tinyGguf());
    QVERIFY(QDir().rename(home.path(models), home.path(QStringLiteral("moved"))));
    QCOMPARE(home.told({QStringLiteral("moved")}),
             QStringList(QStringLiteral("folder whole h/n/m:t moved/") + blob(tinyGguf())));
}

QTEST_APPLESS_MAIN(OllamaTest)
#include "tst_ollama.moc"
