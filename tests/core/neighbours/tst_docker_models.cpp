// SPDX-License-Identifier: MIT
#include "tests/core/neighbours/fake_home.h"

#include <QFile>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

const QString models = QStringLiteral(".docker/models/");
const QByteArray id(64, 'd');

QString blob(const QByteArray& bytes)
{
    return models + QStringLiteral("blobs/sha256/") + digestOf(bytes).hex();
}

QByteArray layer(const char* kind, const QByteArray& bytes)
{
    return R"({"mediaType":"application/vnd.docker.ai.)" + QByteArray(kind) + R"(","digest":"sha256:)" +
           digestOf(bytes).hex().toLatin1() + R"(","size":)" + QByteArray::number(bytes.size()) + '}';
}

void pull(const FakeHome& home, const QByteArray& weights)
{
    const QByteArray license = "a license";
    home.write(models + QStringLiteral("layout.json"), R"({"version":"1.0.0"})");
    home.write(models + QStringLiteral("models.json"),
               R"({"models":[{"id":"sha256:)" + id + R"(","tags":["ai/tiny:latest"],"files":[]}]})");
    home.write(models + QStringLiteral("manifests/sha256/") + QString::fromLatin1(id),
               R"({"layers":[)" + layer("gguf.v3", weights) + ',' + layer("license", license) + "]}");
    home.write(blob(weights), weights);
    home.write(blob(license), license);
}

} // namespace

class DockerModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void modelsAreNamedByTheirTag();
    void aBlobThatIsGoneIsTold();
    void downloadsAreUnfinished();
    void anIndexThatLeadsElsewhereIsNotFollowed();
    void anIndexThatIsNoneIsTold();
    void aManifestThatIsGoneIsTold();
    void theVariableNamesTheFolder();
};

void DockerModelsTest::modelsAreNamedByTheirTag()
{
    FakeHome home;
    pull(home, tinyGguf());
    QCOMPARE(home.told(),
             QStringList(QStringLiteral("docker-model-runner whole ai/tiny:latest ") + blob(tinyGguf())));
    QCOMPARE(home.scanned().first().sha256, digestOf(tinyGguf()));
}

void DockerModelsTest::aBlobThatIsGoneIsTold()
{
    FakeHome home;
    pull(home, tinyGguf());
    QVERIFY(QFile::remove(home.path(blob(tinyGguf()))));
    QCOMPARE(home.told(), QStringList(QStringLiteral("docker-model-runner broken-link ai/tiny:latest ") +
                                      blob(tinyGguf())));
}

void DockerModelsTest::downloadsAreUnfinished()
{
    FakeHome home;
    pull(home, tinyGguf());
    QVERIFY(QFile::rename(home.path(blob(tinyGguf())),
                          home.path(blob(tinyGguf()) + QStringLiteral(".incomplete"))));
    const auto finds = home.scanned();
    QCOMPARE(finds.size(), 1);
    QCOMPARE(finds[0].kind, FoundFile::Kind::Unfinished);
}

void DockerModelsTest::anIndexThatLeadsElsewhereIsNotFollowed()
{
    FakeHome home;
    pull(home, tinyGguf());
    home.write(models + QStringLiteral("models.json"), R"({"models":[{"id":"sha256:../../x"},7]})");
    const auto finds = home.scanned();
    QCOMPARE(finds.size(), 2);
    for (const FoundFile& found : finds) {
        QCOMPARE(found.kind, FoundFile::Kind::Unreadable);
        QCOMPARE(found.path, home.path(models + QStringLiteral("models.json")));
    }
}

void DockerModelsTest::anIndexThatIsNoneIsTold()
{
    FakeHome home;
    pull(home, tinyGguf());
    home.write(models + QStringLiteral("models.json"), R"({"models":[)");
    QCOMPARE(home.told(), QStringList(QStringLiteral("docker-model-runner unreadable  ") + models +
                                      QStringLiteral("models.json")));
}

void DockerModelsTest::aManifestThatIsGoneIsTold()
{
    FakeHome home;
    pull(home, tinyGguf());
    const QString manifest = models + QStringLiteral("manifests/sha256/") + QString::fromLatin1(id);
    QVERIFY(QFile::remove(home.path(manifest)));
    QCOMPARE(home.told(),
             QStringList(QStringLiteral("docker-model-runner unreadable ai/tiny:latest ") + manifest));
}

void DockerModelsTest::theVariableNamesTheFolder()
{
    FakeHome home;
    pull(home, tinyGguf());
    QVERIFY(QFile::rename(home.path(models.chopped(1)), home.path(QStringLiteral("moved"))));
    home.set("MODELS_PATH", home.path(QStringLiteral("moved")));
    QCOMPARE(home.told().size(), 1);
}

QTEST_APPLESS_MAIN(DockerModelsTest)
#include "tst_docker_models.moc"
