// SPDX-License-Identifier: MIT
// What holds for a scan as a whole.
#include "tests/core/neighbours/fake_home.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

#include <unistd.h>

using namespace cellar;
using namespace cellar::test;

class NeighboursTest : public QObject
{
    Q_OBJECT

private slots:
    void whereNothingIsNothingIsFound();
    void relativeVariablesSayNothing();
    void aFolderInAnotherOfTheSameKindIsReadOnce();
    void aProgramsFolderInANamedOneIsToldAsThePrograms();
    void aNamedFolderThatAProgramOwnsIsTheProgramsOwn();
    void oneFileInTwoStoresHasOneKey();
    void namingWhatIsNotThereIsAnError_data();
    void namingWhatIsNotThereIsAnError();
    void aProgramsFolderThatMayNotBeReadIsAFind();
    void itStopsWhenItIsTold();
    void itRunsOnAnyThread();
};

void NeighboursTest::whereNothingIsNothingIsFound()
{
    const FakeHome home;
    QCOMPARE(rootsIn(home.surroundings()), QList<Root>());
    QCOMPARE(home.told(), QStringList());
}

void NeighboursTest::relativeVariablesSayNothing()
{
    FakeHome home;
    home.set("OLLAMA_MODELS", QStringLiteral("models"));
    home.set("LLAMA_CACHE", QStringLiteral("."));
    home.set("HF_HOME", {});
    home.write(QStringLiteral(".cache/llama.cpp/a.gguf"), tinyGguf());
    QCOMPARE(home.told(), QStringList(QStringLiteral("llama.cpp whole a.gguf .cache/llama.cpp/a.gguf")));
}

void NeighboursTest::aFolderInAnotherOfTheSameKindIsReadOnce()
{
    FakeHome home;
    home.write(QStringLiteral("d/in/a.gguf"), tinyGguf());
    QCOMPARE(home.told({QStringLiteral("d/in"), QStringLiteral("d"), QStringLiteral("d")}),
             QStringList(QStringLiteral("folder whole a.gguf d/in/a.gguf")));
}

void NeighboursTest::aProgramsFolderInANamedOneIsToldAsThePrograms()
{
    FakeHome home;
    home.set("LLAMA_CACHE", home.path(QStringLiteral("d/llama")));
    home.write(QStringLiteral("d/llama/a.gguf"), tinyGguf());
    home.write(QStringLiteral("d/b.gguf"), tinyGguf());
    QCOMPARE(home.told({QStringLiteral("d")}),
             (QStringList{QStringLiteral("llama.cpp whole a.gguf d/llama/a.gguf"),
                          QStringLiteral("folder whole b.gguf d/b.gguf")}));
}

void NeighboursTest::aNamedFolderThatAProgramOwnsIsTheProgramsOwn()
{
    FakeHome home;
    home.write(QStringLiteral(".lmstudio/models/a/r/x.gguf"), tinyGguf());
    for (const char* folder : {".lmstudio/models", ".lmstudio/models/a"})
        QCOMPARE(home.told({QString::fromLatin1(folder)}),
                 QStringList(QStringLiteral("lm-studio whole a/r .lmstudio/models/a/r/x.gguf")));
}

void NeighboursTest::oneFileInTwoStoresHasOneKey()
{
    FakeHome home;
    const QString studio = QStringLiteral(".lmstudio/models/a/r/x.gguf");
    const QString llama = QStringLiteral(".cache/llama.cpp/x.gguf");
    home.write(studio, tinyGguf());
    home.write(llama, tinyGguf());
    auto finds = home.scanned();
    QCOMPARE(finds.size(), 2);
    QVERIFY(finds[0].key != finds[1].key); // equal bytes are not one file
    QVERIFY(QFile::remove(home.path(llama)));
    QCOMPARE(::link(QFile::encodeName(home.path(studio)).constData(),
                    QFile::encodeName(home.path(llama)).constData()),
             0);
    finds = home.scanned();
    QCOMPARE(finds.size(), 2);
    QCOMPARE(finds[0].key, finds[1].key);
    QCOMPARE(qHash(finds[0].key), qHash(finds[1].key));
}

void NeighboursTest::namingWhatIsNotThereIsAnError_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("kind");
    QTest::newRow("absent") << QStringLiteral("nothing") << int(ErrorKind::UnknownModel);
    QTest::newRow("a link to nowhere") << QStringLiteral("broken") << int(ErrorKind::UnknownModel);
    QTest::newRow("a file") << QStringLiteral("file") << int(ErrorKind::Io);
    QTest::newRow("a pipe") << QStringLiteral("pipe") << int(ErrorKind::Io);
}

void NeighboursTest::namingWhatIsNotThereIsAnError()
{
    QFETCH(QString, folder);
    QFETCH(int, kind);
    FakeHome home;
    home.link(QStringLiteral("broken"), QStringLiteral("nothing"));
    home.write(QStringLiteral("file"), "x");
    home.pipe(QStringLiteral("pipe"));
    const auto root = rootAt(home.path(folder));
    QVERIFY(!root);
    QCOMPARE(int(root.error().kind), kind);
}

void NeighboursTest::aProgramsFolderThatMayNotBeReadIsAFind()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    FakeHome home;
    home.write(QStringLiteral("usr/share/ollama/.ollama/models/x"), "x");
    home.mode(QStringLiteral("usr/share/ollama"), 0);
    const QStringList told = home.told();
    home.mode(QStringLiteral("usr/share/ollama"), 0700); // so that it can be removed
    QCOMPARE(told, QStringList(QStringLiteral("ollama unreadable  usr/share/ollama/.ollama/models")));
}

void NeighboursTest::itStopsWhenItIsTold()
{
    FakeHome home;
    for (int i = 0; i < 10; ++i)
        home.write(QStringLiteral("d/%1.gguf").arg(i), tinyGguf());
    std::atomic<bool> cancelled = false;
    int found = 0;
    const Status status = scan({rootAt(home.path(QStringLiteral("d"))).value()}, {.found =
                                                                                      [&](const FoundFile&) {
                                                                                          ++found;
                                                                                          cancelled = true;
                                                                                      },
                                                                                  .cancelled = &cancelled});
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Cancelled);
    QCOMPARE(found, 1);
}

void NeighboursTest::itRunsOnAnyThread()
{
    FakeHome home;
    home.write(QStringLiteral("d/a.gguf"), tinyGguf());
    QStringList told;
    const std::unique_ptr<QThread> thread(QThread::create([&] { told = home.told({QStringLiteral("d")}); }));
    thread->start();
    QVERIFY(thread->wait(10'000));
    QCOMPARE(told.size(), 1);
}

QTEST_APPLESS_MAIN(NeighboursTest)
#include "tst_neighbours.moc"
