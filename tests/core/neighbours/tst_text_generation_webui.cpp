// SPDX-License-Identifier: MIT
#include "tests/core/neighbours/fake_home.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;

class TextGenerationWebUiTest : public QObject
{
    Q_OBJECT

private slots:
    void filesAndFoldersAreModels();
    void itsListOfDigestsIsClaimed();
};

void TextGenerationWebUiTest::filesAndFoldersAreModels()
{
    FakeHome home;
    const QString models = QStringLiteral("text-generation-webui/user_data/models/");
    home.write(models + QStringLiteral("tiny.gguf"), tinyGguf());
    home.write(models + QStringLiteral("ann_tiny_main/model.safetensors"), tinySafetensors());
    home.write(QStringLiteral("text-generation-webui/models/old.gguf"), tinyGguf("o"));
    QCOMPARE(home.told(), (QStringList{QStringLiteral("text-generation-webui whole tiny.gguf ") + models +
                                           QStringLiteral("tiny.gguf"),
                                       QStringLiteral("text-generation-webui whole ann_tiny_main ") + models +
                                           QStringLiteral("ann_tiny_main/model.safetensors"),
                                       QStringLiteral("text-generation-webui whole old.gguf "
                                                      "text-generation-webui/models/old.gguf")}));
}

void TextGenerationWebUiTest::itsListOfDigestsIsClaimed()
{
    FakeHome home;
    const QString folder = QStringLiteral("text-generation-webui/user_data/models/ann_tiny/");
    home.write(folder + QStringLiteral("tiny.gguf"), tinyGguf());
    home.write(folder + QStringLiteral("other.gguf"), tinyGguf("o"));
    home.write(folder + QStringLiteral("huggingface-metadata.txt"),
               "url: https://hub/ann/tiny\nbranch: main\ndownload date: 2026-01-01 00:00:00\n"
               "sha256sum:\n    " +
                   digestOf(tinyGguf()).hex().toLatin1() + " tiny.gguf\n");
    const auto finds = home.scanned();
    QCOMPARE(finds.size(), 2);
    QVERIFY(!finds[0].sha256);
    QCOMPARE(finds[1].sha256, digestOf(tinyGguf()));
}

QTEST_APPLESS_MAIN(TextGenerationWebUiTest)
#include "tst_text_generation_webui.moc"
