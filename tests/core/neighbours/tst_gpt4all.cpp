// SPDX-License-Identifier: MIT
#include "tests/core/neighbours/fake_home.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {
const QString folder = QStringLiteral(".local/share/nomic.ai/GPT4All/");
}

class Gpt4AllTest : public QObject
{
    Q_OBJECT

private slots:
    void filesAreFoundInFoldersToo();
    void downloadsAndRemoteModelsAreNoModels();
    void theSettingsNameTheFolder();
    void theFolderFollowsTheDataHome();
};

void Gpt4AllTest::filesAreFoundInFoldersToo()
{
    FakeHome home;
    home.write(folder + QStringLiteral("tiny.gguf"), tinyGguf());
    home.write(folder + QStringLiteral("mine/other.gguf"), tinyGguf("o"));
    home.write(folder + QStringLiteral("localdocs_v3.db"), "db");
    QCOMPARE(home.told(),
             (QStringList{QStringLiteral("gpt4all whole tiny.gguf ") + folder + QStringLiteral("tiny.gguf"),
                          QStringLiteral("gpt4all whole other.gguf ") + folder +
                              QStringLiteral("mine/other.gguf")}));
}

void Gpt4AllTest::downloadsAndRemoteModelsAreNoModels()
{
    FakeHome home;
    home.write(folder + QStringLiteral("incomplete-tiny.gguf"), tinyGguf());
    home.write(folder + QStringLiteral("gpt.rmodel"), "{}");
    QCOMPARE(home.told(), QStringList(QStringLiteral("gpt4all unfinished incomplete-tiny.gguf ") + folder +
                                      QStringLiteral("incomplete-tiny.gguf")));
}

void Gpt4AllTest::theSettingsNameTheFolder()
{
    FakeHome home;
    home.write(QStringLiteral(".config/nomic.ai/GPT4All.ini"),
               "[General]\nlastVersionStarted=3.10.0\nmodelPath=\"" +
                   home.path(QStringLiteral("big, disk")).toUtf8() + "\"\n\n[download]\nlastUsedPath=/x\n");
    home.write(QStringLiteral("big, disk/tiny.gguf"), tinyGguf());
    home.write(folder + QStringLiteral("unseen.gguf"), tinyGguf());
    QCOMPARE(home.told(), QStringList(QStringLiteral("gpt4all whole tiny.gguf big, disk/tiny.gguf")));
}

void Gpt4AllTest::theFolderFollowsTheDataHome()
{
    FakeHome home;
    home.set("XDG_DATA_HOME", home.path(QStringLiteral("xdg")));
    home.write(QStringLiteral("xdg/nomic.ai/GPT4All/tiny.gguf"), tinyGguf());
    QCOMPARE(home.told(),
             QStringList(QStringLiteral("gpt4all whole tiny.gguf xdg/nomic.ai/GPT4All/tiny.gguf")));
}

QTEST_APPLESS_MAIN(Gpt4AllTest)
#include "tst_gpt4all.moc"
