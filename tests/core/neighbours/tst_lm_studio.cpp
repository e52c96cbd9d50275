// SPDX-License-Identifier: MIT
#include "tests/core/neighbours/fake_home.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;

class LmStudioTest : public QObject
{
    Q_OBJECT

private slots:
    void modelsArePublisherAndRepository();
    void downloadsAreUnfinished();
    void thePointerNamesTheHome();
    void aPointerToNowhereIsNotFollowed();
    void theSettingsNameTheFolder();
    void settingsThatMakeNoSenseChangeNothing_data();
    void settingsThatMakeNoSenseChangeNothing();
    void theOldHomeIsKnown();
    void descriptionsOfTheHubAreNoModels();
};

void LmStudioTest::modelsArePublisherAndRepository()
{
    FakeHome home;
    home.write(QStringLiteral(".lmstudio/models/ann/tiny-GGUF/tiny.Q4_K_M.gguf"), tinyGguf());
    home.write(QStringLiteral(".lmstudio/models/ann/tiny-GGUF/mmproj-tiny.gguf"), tinyGguf("m"));
    home.write(QStringLiteral(".lmstudio/models/ann/tiny-GGUF/README.md"), "hello");
    home.write(QStringLiteral(".lmstudio/models/too-high.gguf"), tinyGguf());
    QCOMPARE(
        home.told(),
        (QStringList{
            QStringLiteral("lm-studio whole too-high.gguf .lmstudio/models/too-high.gguf"),
            QStringLiteral("lm-studio whole ann/tiny-GGUF .lmstudio/models/ann/tiny-GGUF/mmproj-tiny.gguf"),
            QStringLiteral(
                "lm-studio whole ann/tiny-GGUF .lmstudio/models/ann/tiny-GGUF/tiny.Q4_K_M.gguf")}));
    const FoundFile found = home.scanned().last();
    QCOMPARE(found.size, tinyGguf().size());
    QCOMPARE(found.file, found.path);
    QVERIFY(!found.sha256); // it keeps none
}

void LmStudioTest::downloadsAreUnfinished()
{
    FakeHome home;
    home.write(QStringLiteral(".lmstudio/models/a/r/downloading_x.gguf.part"), "half");
    home.sparse(QStringLiteral(".lmstudio/models/a/r/y.gguf"), 1 << 20);
    QCOMPARE(
        home.told(),
        (QStringList{QStringLiteral("lm-studio unfinished a/r .lmstudio/models/a/r/downloading_x.gguf.part"),
                     QStringLiteral("lm-studio unfinished a/r .lmstudio/models/a/r/y.gguf")}));
    QCOMPARE(home.scanned().first().size, 4);
}

void LmStudioTest::thePointerNamesTheHome()
{
    FakeHome home;
    home.write(QStringLiteral(".lmstudio-home-pointer"),
               home.path(QStringLiteral("elsewhere")).toUtf8() + '\n');
    home.write(QStringLiteral("elsewhere/models/a/r/x.gguf"), tinyGguf());
    home.write(QStringLiteral(".lmstudio/models/a/r/left.gguf"), tinyGguf());
    QCOMPARE(home.told(), QStringList(QStringLiteral("lm-studio whole a/r elsewhere/models/a/r/x.gguf")));
}

void LmStudioTest::aPointerToNowhereIsNotFollowed()
{
    FakeHome home;
    home.write(QStringLiteral(".lmstudio-home-pointer"), "/nowhere/at/all\n");
    home.write(QStringLiteral(".lmstudio/models/a/r/x.gguf"), tinyGguf());
    QCOMPARE(home.told(), QStringList(QStringLiteral("lm-studio whole a/r .lmstudio/models/a/r/x.gguf")));
}

void LmStudioTest::theSettingsNameTheFolder()
{
    FakeHome home;
    home.write(QStringLiteral(".lmstudio/settings.json"), R"({"downloadsFolder":"~/big disk"})");
    home.write(QStringLiteral("big disk/a/r/x.gguf"), tinyGguf());
    QCOMPARE(home.told(), QStringList(QStringLiteral("lm-studio whole a/r big disk/a/r/x.gguf")));
}

void LmStudioTest::settingsThatMakeNoSenseChangeNothing_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("another type") << QByteArray(R"({"downloadsFolder":["/"]})");
    QTest::newRow("a relative path") << QByteArray(R"({"downloadsFolder":"../up"})");
    QTest::newRow("too long") << R"({"downloadsFolder":"~/up","x":")" + QByteArray(1 << 20, 'x') + "\"}";
}

void LmStudioTest::settingsThatMakeNoSenseChangeNothing()
{
    QFETCH(QByteArray, settings);
    FakeHome home;
    home.write(QStringLiteral(".lmstudio/settings.json"), settings);
    home.write(QStringLiteral(".lmstudio/models/a/r/x.gguf"), tinyGguf());
    home.write(QStringLiteral("up/a/r/y.gguf"), tinyGguf());
    QCOMPARE(home.told(), QStringList(QStringLiteral("lm-studio whole a/r .lmstudio/models/a/r/x.gguf")));
}

void LmStudioTest::theOldHomeIsKnown()
{
    FakeHome home;
    home.write(QStringLiteral(".cache/lm-studio/models/a/r/x.gguf"), tinyGguf());
    QCOMPARE(home.told(),
             QStringList(QStringLiteral("lm-studio whole a/r .cache/lm-studio/models/a/r/x.gguf")));
}

void LmStudioTest::descriptionsOfTheHubAreNoModels()
{
    FakeHome home;
    home.write(QStringLiteral(".lmstudio/hub/models/a/r/model.gguf"), tinyGguf());
    QCOMPARE(home.told(), QStringList());
}

QTEST_APPLESS_MAIN(LmStudioTest)
#include "tst_lm_studio.moc"
