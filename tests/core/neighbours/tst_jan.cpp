// SPDX-License-Identifier: MIT
#include "tests/core/neighbours/fake_home.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

const QString data = QStringLiteral(".local/share/Jan/data/");
const QString model = data + QStringLiteral("llamacpp/models/ann/tiny/");

QByteArray yml(const QByteArray& path, const QByteArray& sha256 = {})
{
    return "name: Tiny\nmodel_path: " + path + "\nsize_bytes: 25\nembedding: false\n" +
           (sha256.isEmpty() ? QByteArray() : "model_sha256: " + sha256 + '\n');
}

} // namespace

class JanTest : public QObject
{
    Q_OBJECT

private slots:
    void aModelIsAFolderWithADescription();
    void theDigestOfTheDescriptionIsItsModelsOnly();
    void anImportedFileIsToldOfAndNotFollowed();
    void aFileThatIsNotThereIsABrokenLink();
    void pathsThatLeadOutAreNotFollowed_data();
    void pathsThatLeadOutAreNotFollowed();
    void aFileElsewhereInTheDataFolderIsReached();
    void aDescriptionThatIsTooLongSaysNothing();
    void settingsAndVariablesNameTheFolder_data();
    void settingsAndVariablesNameTheFolder();
    void theOldFolderIsKnown();
};

void JanTest::aModelIsAFolderWithADescription()
{
    FakeHome home;
    home.write(model + QStringLiteral("model.yml"), yml("llamacpp/models/ann/tiny/model.gguf"));
    home.write(model + QStringLiteral("model.gguf"), tinyGguf());
    home.write(model + QStringLiteral("mmproj.gguf"), tinyGguf("m"));
    home.write(data + QStringLiteral("llamacpp/backends/x.gguf"), tinyGguf());
    QCOMPARE(home.told(),
             (QStringList{QStringLiteral("jan whole ann/tiny ") + model + QStringLiteral("mmproj.gguf"),
                          QStringLiteral("jan whole ann/tiny ") + model + QStringLiteral("model.gguf")}));
}

void JanTest::theDigestOfTheDescriptionIsItsModelsOnly()
{
    FakeHome home;
    home.write(model + QStringLiteral("model.yml"),
               yml("llamacpp/models/ann/tiny/model.gguf", digestOf(tinyGguf()).hex().toLatin1()));
    home.write(model + QStringLiteral("model.gguf"), tinyGguf());
    home.write(model + QStringLiteral("mmproj.gguf"), tinyGguf("m"));
    const auto finds = home.scanned();
    QCOMPARE(finds.size(), 2);
    QVERIFY(!finds[0].sha256);
    QCOMPARE(finds[1].sha256, digestOf(tinyGguf()));
}

void JanTest::anImportedFileIsToldOfAndNotFollowed()
{
    FakeHome home;
    home.write(QStringLiteral("mine.gguf"), tinyGguf());
    home.write(model + QStringLiteral("model.yml"), yml(home.path(QStringLiteral("mine.gguf")).toUtf8()));
    QCOMPARE(home.told(), QStringList(QStringLiteral("jan link-out ann/tiny mine.gguf")));
    QCOMPARE(home.scanned().first().size, 0);
}

void JanTest::aFileThatIsNotThereIsABrokenLink()
{
    FakeHome home;
    home.write(model + QStringLiteral("model.yml"), yml("llamacpp/models/ann/tiny/model.gguf"));
    QCOMPARE(home.told(),
             QStringList(QStringLiteral("jan broken-link ann/tiny ") + model + QStringLiteral("model.gguf")));
}

void JanTest::pathsThatLeadOutAreNotFollowed_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("upwards") << QByteArray("../../../../outside.gguf");
    QTest::newRow("upwards from within") << QByteArray("llamacpp/models/../../../../../../outside.gguf");
    QTest::newRow("absolute") << QByteArray("/etc/passwd");
    QTest::newRow("the data folder itself") << QByteArray("llamacpp/..");
}

void JanTest::pathsThatLeadOutAreNotFollowed()
{
    QFETCH(QByteArray, path);
    FakeHome home;
    home.write(QStringLiteral("outside.gguf"), tinyGguf());
    home.write(model + QStringLiteral("model.yml"), yml(path));
    const auto finds = home.scanned();
    QCOMPARE(finds.size(), 1);
    QCOMPARE(finds[0].kind, FoundFile::Kind::LinkOut);
}

void JanTest::aFileElsewhereInTheDataFolderIsReached()
{
    FakeHome home;
    const QString weights = data + QStringLiteral("shared/weights.gguf");
    home.write(weights, tinyGguf());
    home.write(model + QStringLiteral("model.yml"),
               yml("'shared/weights.gguf'", digestOf(tinyGguf()).hex().toLatin1()));
    QCOMPARE(home.told(), QStringList(QStringLiteral("jan whole ann/tiny ") + weights));
    QCOMPARE(home.scanned().first().sha256, digestOf(tinyGguf()));
}

void JanTest::aDescriptionThatIsTooLongSaysNothing()
{
    FakeHome home;
    home.write(model + QStringLiteral("model.yml"), yml("gone.gguf") + QByteArray(64 << 10, '#'));
    QCOMPARE(home.told(), QStringList());
}

void JanTest::settingsAndVariablesNameTheFolder_data()
{
    QTest::addColumn<QStringList>("settings"); // files that name the folder `set`
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("place");
    const QStringList newest{QStringLiteral(".local/share/Jan/settings.json")};
    QTest::newRow("neither") << QStringList() << QString() << data.chopped(1);
    QTest::newRow("its settings") << newest << QString() << QStringLiteral("set");
    QTest::newRow("those of the bundle")
        << QStringList(QStringLiteral(".local/share/jan.ai.app/settings.json")) << QString()
        << QStringLiteral("set");
    QTest::newRow("older ones") << QStringList(QStringLiteral(".config/Jan/settings.json")) << QString()
                                << QStringLiteral("set");
    QTest::newRow("the variable") << newest << QStringLiteral("env") << QStringLiteral("env");
}

void JanTest::settingsAndVariablesNameTheFolder()
{
    QFETCH(QStringList, settings);
    QFETCH(QString, variable);
    QFETCH(QString, place);
    FakeHome home;
    for (const QString& file : settings)
        home.write(file, R"({"data_folder":")" + home.path(QStringLiteral("set")).toUtf8() + "\"}");
    if (!variable.isEmpty())
        home.set("JAN_DATA_FOLDER", home.path(variable));
    for (const QString& folder : {data, QStringLiteral("set/"), QStringLiteral("env/")})
        home.write(folder + QStringLiteral("llamacpp/models/m/model.gguf"), tinyGguf());
    QCOMPARE(home.told(), QStringList(QStringLiteral("jan whole m ") + place +
                                      QStringLiteral("/llamacpp/models/m/model.gguf")));
}

void JanTest::theOldFolderIsKnown()
{
    FakeHome home;
    home.write(QStringLiteral("jan/models/tiny/tiny.gguf"), tinyGguf());
    home.write(QStringLiteral("jan/models/tiny/model.json"), "{}");
    QCOMPARE(home.told(), QStringList(QStringLiteral("jan whole tiny jan/models/tiny/tiny.gguf")));
}

QTEST_APPLESS_MAIN(JanTest)
#include "tst_jan.moc"
