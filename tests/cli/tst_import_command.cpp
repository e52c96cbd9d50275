// SPDX-License-Identifier: MIT
#include "tests/cli/bench.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace cellar;
using namespace cellar::test;

class ImportCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itPrintsIdAndPath();
    void severalAreDoneInTheOrderAsked();
    void eventsTellHowItCame();
    void aModelOfTheCatalogueIsReadyWithoutTheNetwork();
    void ensureTakesWhatAnotherProgramHas();
    void whatAProgramRewritesIsCopied();
    void anUnfinishedDownloadIsGoneOnWith_data();
    void anUnfinishedDownloadIsGoneOnWith();
    void aDownloadThatIsWrittenToIsLeftAlone();
    void whatScanPrintsCanBeImported();
    void anExportedFolderComesWithItsCatalogue();
    void exitStatusesAreThoseOfTheContract_data();
    void exitStatusesAreThoseOfTheContract();
    void anInterruptLeavesNothing();
    void killedInTheMiddleNothingIsLost_data();
    void killedInTheMiddleNothingIsLost();

private:
    /// A file in the home folder of the bench.
    QString mine(const QString& name, const QByteArray& bytes = generatedBytes(3, 0, 50'000)) const
    {
        const QString path = m_home + u'/' + name;
        writeFile(path, bytes);
        return path;
    }
    /// A file of holes, large enough to be caught at it.
    QString large(mode_t mode) const
    {
        const QString path = m_home + QStringLiteral("/large.bin");
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.resize(qint64(2) << 30) &&
                       ::chmod(QFile::encodeName(path).constData(), mode) == 0
                   ? path
                   : QString();
    }
    QStringList arriving() const { return m_bench->leftovers().filter(QStringLiteral(".import")); }
    Outcome import(const QStringList& arguments) const
    {
        return m_bench->cellar(QStringList(QStringLiteral("import")) + arguments);
    }

    std::unique_ptr<Bench> m_bench;
    QString m_home;
};

void ImportCommandTest::init()
{
    m_bench = std::make_unique<Bench>();
    m_home = QDir(m_bench->home()).canonicalPath();
}

void ImportCommandTest::itPrintsIdAndPath()
{
    const Outcome outcome = import({mine(QStringLiteral("My Model.bin"))});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray("my-model\t" + m_bench->store().toUtf8() + "/my-model/My Model.bin\n"));
    QVERIFY2(outcome.err.contains("unproved"), outcome.err.constData());
    QCOMPARE(m_bench->cellar("verify my-model").out.left(9), QByteArray("unproved\t"));
    QCOMPARE(import({m_home + QStringLiteral("/My Model.bin"), QStringLiteral("--quiet")}).err, QByteArray());
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void ImportCommandTest::severalAreDoneInTheOrderAsked()
{
    const Outcome outcome = import({mine(QStringLiteral("b.bin"), "b"), m_home + QStringLiteral("/none"),
                                    mine(QStringLiteral("a.bin"), "a")});
    QCOMPARE(outcome.exitCode, 7);
    const auto lines = outcome.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith("b\t") && lines[1].startsWith("a\t"));
}

void ImportCommandTest::eventsTellHowItCame()
{
    const QString path = mine(QStringLiteral("m.bin"));
    const Outcome outcome = import({path, QStringLiteral("--json")});
    QCOMPARE(outcome.exitCode, 0);
    const auto progress = eventsOf(outcome.out, "progress");
    QVERIFY(!progress.isEmpty());
    QVERIFY(member(progress.last(), "model").isNull()); // not known yet
    QCOMPARE(member(progress.last(), "file").toString(), QStringLiteral("m.bin"));
    QCOMPARE(member(progress.last(), "received").toInt(), 50'000);
    const auto imported = eventsOf(outcome.out, "imported");
    QCOMPARE(imported.size(), 1);
    QCOMPARE(member(imported[0], "way").toString(), QStringLiteral("hard-link"));
    QCOMPARE(member(imported[0], "from").toString(), path);
    const auto ready = eventsOf(outcome.out, "ready");
    QCOMPARE(ready.size(), 1);
    QCOMPARE(member(ready[0], "model").toString(), QStringLiteral("m"));
    QCOMPARE(member(ready[0], "path"), member(imported[0], "path"));
    QCOMPARE(member(ready[0], "sha256").toString(), digestOf(generatedBytes(3, 0, 50'000)).hex());
    QCOMPARE(member(ready[0], "published").toBool(true), false);
    QCOMPARE(member(ready[0], "downloaded").toInt(-1), 0);
}

void ImportCommandTest::aModelOfTheCatalogueIsReadyWithoutTheNetwork()
{
    const Model model = m_bench->served(QStringLiteral("m"));
    m_bench->writeCatalog({model});
    const QString path = mine(QStringLiteral("other-name"), generatedBytes(7, 0, 100'000));
    const QByteArray line = "m\t" + m_bench->file(model).toUtf8() + '\n';
    QCOMPARE(import({path}).out, line);
    QCOMPARE(m_bench->cellar("ensure m").exitCode, 0);
    QCOMPARE(m_bench->cellar("verify m").out.left(3), QByteArray("ok\t"));
    QCOMPARE(m_bench->server().requestCount(), 0);
}

void ImportCommandTest::ensureTakesWhatAnotherProgramHas()
{
    const QByteArray bytes = "GGUF" + generatedBytes(3, 0, 50'000);
    Model model = m_bench->served(QStringLiteral("m"));
    model.files.first().size = bytes.size();
    model.files.first().sha256 = digestOf(bytes);
    m_bench->writeCatalog({model});
    const QString path = mine(QStringLiteral(".lmstudio/models/a/r/x.gguf"), bytes);
    const Outcome outcome = m_bench->cellar("ensure m --json");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(member(eventsOf(outcome.out, "imported").value(0), "from").toString(), path);
    QCOMPARE(member(eventsOf(outcome.out, "ready").value(0), "published").toBool(), true);
    QCOMPARE(m_bench->server().requestCount(), 0);
    QCOMPARE(fileBytes(path), bytes);
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void ImportCommandTest::whatAProgramRewritesIsCopied()
{
    const QString path = mine(QStringLiteral(".local/share/nomic.ai/GPT4All/x.bin"));
    Command command = m_bench->command({QStringLiteral("import"), path, QStringLiteral("--json")});
    command.environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home + QStringLiteral("/.local/share"));
    const Outcome outcome = run(command);
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(member(eventsOf(outcome.out, "imported").value(0), "way").toString(), QStringLiteral("copy"));
}

void ImportCommandTest::anUnfinishedDownloadIsGoneOnWith_data()
{
    QTest::addColumn<QString>("verb");
    QTest::newRow("by its path") << QStringLiteral("import");
    QTest::newRow("found beside LM Studio's models") << QStringLiteral("ensure");
}

void ImportCommandTest::anUnfinishedDownloadIsGoneOnWith()
{
    QFETCH(QString, verb);
    const Model model = m_bench->served(QStringLiteral("m"));
    m_bench->writeCatalog({model});
    const QByteArray bytes = generatedBytes(7, 0, 60'000);
    const QString path = mine(QStringLiteral(".lmstudio/models/o/r/model.gguf.part"), bytes);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-90), QFile::FileModificationTime));
    file.close();
    const QString asked = verb == QStringLiteral("import") ? path : QStringLiteral("m");
    const Outcome outcome = m_bench->cellar({verb, asked, QStringLiteral("--json")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY2(outcome.err.contains("goes on with"), outcome.err.constData());
    const auto told = eventsOf(outcome.out, "took-over");
    QCOMPARE(told.size(), 1);
    QCOMPARE(member(told[0], "from").toString(), path);
    QCOMPARE(member(told[0], "bytes").toInt(), 60'000);
    const auto ready = eventsOf(outcome.out, "ready");
    QCOMPARE(ready.size(), 1);
    QCOMPARE(member(ready[0], "resumed").toInt(), 60'000);
    QCOMPARE(member(ready[0], "downloaded").toInt(), 40'000);
    QCOMPARE(m_bench->server().bodySent(), 40'000);
    QCOMPARE(fileBytes(path), bytes);
    QCOMPARE(m_bench->cellar("verify m").out.left(3), QByteArray("ok\t"));
    QCOMPARE(import({path}).out, QByteArray("m\t" + m_bench->file(model).toUtf8() + '\n'));
}

void ImportCommandTest::aDownloadThatIsWrittenToIsLeftAlone()
{
    m_bench->writeCatalog({m_bench->served(QStringLiteral("m"))});
    const QString path = mine(QStringLiteral("model.gguf.part"), generatedBytes(7, 0, 60'000)); // just now
    const Outcome outcome = import({path, QStringLiteral("--json")});
    QCOMPARE(member(eventsOf(outcome.out, "failed").value(0), "error.kind").toString(),
             QStringLiteral("locked"));
    QCOMPARE(m_bench->server().requestCount(), 0);

    const QString theirs = mine(QStringLiteral(".lmstudio/models/o/r/model.gguf.part"), fileBytes(path));
    const Outcome fetched = m_bench->cellar("ensure m --json");
    QVERIFY2(fetched.exitCode == 0, fetched.err.constData());
    QVERIFY2(fetched.err.contains("left alone"), fetched.err.constData());
    QCOMPARE(member(eventsOf(fetched.out, "left-alone").value(0), "from").toString(), theirs);
    QCOMPARE(m_bench->server().bodySent(), 100'000);
}

void ImportCommandTest::whatScanPrintsCanBeImported()
{
    const QString repository = QStringLiteral("cache/huggingface/hub/models--o--r");
    mine(repository + QStringLiteral("/blobs/abc"), generatedGguf(3, 50'000));
    const QString link = m_home + u'/' + repository + QStringLiteral("/snapshots/c1/Linked.gguf");
    QVERIFY(QDir().mkpath(QFileInfo(link).path()));
    QVERIFY(QFile::link(QStringLiteral("../../blobs/abc"), link));
    QVERIFY(m_bench->cellar("scan").out.contains(link.toUtf8()));
    const Outcome outcome = import({link});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(outcome.out.startsWith("linked\t"));
    QCOMPARE(fileBytes(m_bench->store() + QStringLiteral("/linked/Linked.gguf")), generatedGguf(3, 50'000));
}

void ImportCommandTest::anExportedFolderComesWithItsCatalogue()
{
    const Model model = m_bench->served(QStringLiteral("m"));
    m_bench->writeCatalog({model});
    m_bench->place(model);
    QCOMPARE(m_bench->cellar("ensure m").exitCode, 0);
    const QString folder = m_home + QStringLiteral("/stick");
    QCOMPARE(
        m_bench->cellar({QStringLiteral("export"), QStringLiteral("--files"), folder, QStringLiteral("m")})
            .exitCode,
        0);

    Bench other;
    const Outcome outcome = other.cellar({QStringLiteral("import"), folder});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray("m\t" + other.file(model).toUtf8() + '\n'));
    QCOMPARE(other.cellar("verify m").out.left(3), QByteArray("ok\t"));
    QCOMPARE(m_bench->server().requestCount(), 0);
}

void ImportCommandTest::exitStatusesAreThoseOfTheContract_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    const QString wrong(64, u'0');
    QTest::newRow("nothing there") << QStringList{QStringLiteral("none.bin")} << 7;
    QTest::newRow("a link to nothing") << QStringList{QStringLiteral("link.bin")} << 8;
    QTest::newRow("a name that is not safe") << QStringList{QStringLiteral(".hidden.bin")} << 8;
    QTest::newRow("another digest") << QStringList{QStringLiteral("m.bin"), QStringLiteral("--sha256"), wrong}
                                    << 4;
    QTest::newRow("no digest") << QStringList{QStringLiteral("m.bin"), QStringLiteral("--sha256"),
                                              QStringLiteral("x")}
                               << 2;
    QTest::newRow("no path") << QStringList{} << 2;
    QTest::newRow("an id for two") << QStringList{QStringLiteral("m.bin"), QStringLiteral("n.bin"),
                                                  QStringLiteral("--id"), QStringLiteral("x")}
                                   << 2;
    QTest::newRow("a store that is a file")
        << QStringList{QStringLiteral("m.bin"), QStringLiteral("--store"), QStringLiteral("m.bin/store")}
        << 5;
}

void ImportCommandTest::exitStatusesAreThoseOfTheContract()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    const QString model = mine(QStringLiteral("m.bin"));
    mine(QStringLiteral(".hidden.bin"));
    QVERIFY(QFile::link(m_home + QStringLiteral("/gone"), m_home + QStringLiteral("/link.bin")));
    for (QString& argument : arguments) {
        if (argument.contains(QStringLiteral(".bin")))
            argument.prepend(m_home + u'/');
    }
    const Outcome outcome = import(arguments);
    QVERIFY2(outcome.exitCode == exit, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(!QFile::exists(m_bench->catalog()));
    QCOMPARE(fileBytes(model), generatedBytes(3, 0, 50'000));
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void ImportCommandTest::anInterruptLeavesNothing()
{
    const QString path = large(0600);
    QVERIFY(!path.isEmpty());
    Child child(m_bench->command({QStringLiteral("import"), path}));
    QTRY_COMPARE(arriving().size(), 1);
    child.send(SIGINT);
    QCOMPARE(child.wait().exitCode, 130);
    QCOMPARE(m_bench->leftovers(), QStringList());
    QVERIFY(!QFile::exists(m_bench->catalog()));
}

void ImportCommandTest::killedInTheMiddleNothingIsLost_data()
{
    QTest::addColumn<uint>("mode");
    QTest::newRow("hard link") << 0600U;
    QTest::newRow("copy") << 0666U;
}

void ImportCommandTest::killedInTheMiddleNothingIsLost()
{
    QFETCH(uint, mode);
    const QString path = large(mode);
    QVERIFY(!path.isEmpty());
    const QString here = m_bench->store() + QStringLiteral("/large/large.bin");
    for (int kill = 0; kill < 2; ++kill) {
        Child child(m_bench->command({QStringLiteral("import"), path}));
        QTRY_COMPARE(arriving().size(), 1);
        QCOMPARE(child.kill().signal, SIGKILL);
        QCOMPARE(arriving().size(), 1);
        QVERIFY(!QFile::exists(here));
        QVERIFY(!QFile::exists(m_bench->catalog()));
    }
    const auto isPruned = [&] { // a lock that was fresh a moment ago is not judged yet
        return m_bench->cellar("prune").exitCode == 0 && m_bench->leftovers().isEmpty();
    };
    QTRY_VERIFY(isPruned());
    QCOMPARE(QFileInfo(path).size(), qint64(2) << 30);

    Child child(m_bench->command({QStringLiteral("import"), path}));
    QTRY_COMPARE(arriving().size(), 1);
    child.kill();
    QFile file(path); // what is left of the killed one is not taken for it
    QVERIFY(file.resize(1000));
    const Outcome outcome = import({path});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(fileBytes(here), QByteArray(1000, '\0'));
    QCOMPARE(m_bench->leftovers(), QStringList());
}

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "tst_import_command.moc"
