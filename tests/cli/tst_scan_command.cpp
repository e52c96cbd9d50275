// SPDX-License-Identifier: MIT
#include "tests/cli/bench.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

using namespace cellar;
using namespace cellar::test;

namespace {

const QByteArray gguf = "GGUF" + QByteArray(20, '\0');

// The command in the bench's home folder, with nothing of the real environment that would lead out of it.
Command scanCommand(const Bench& bench, const QStringList& arguments,
                    const QMap<QString, QString>& variables = {})
{
    Command command = bench.command(QStringList(QStringLiteral("scan")) + arguments);
    for (const char* unwanted : {"HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_HOME", "LLAMA_CACHE",
                                 "OLLAMA_MODELS", "MODELS_PATH", "JAN_DATA_FOLDER"})
        command.environment.insert(QString::fromLatin1(unwanted), QString());
    command.environment.insert(variables);
    return command;
}

QByteArray line(const char* program, qint64 size, const QString& path)
{
    return QByteArray(program) + '\t' + QByteArray::number(size) + '\t' + path.toUtf8() + '\n';
}

QString studioFile(const Bench& bench)
{
    return QDir(bench.home()).canonicalPath() + QStringLiteral("/.lmstudio/models/a/r/x.gguf");
}

} // namespace

class ScanCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void itPrintsProgramSizeAndPath();
    void variablesSayWhereToLook();
    void namedFoldersAreLookedThroughToo();
    void whatIsNoModelIsSaidOnStderr();
    void withJsonEachIsAnEvent();
    void namesCannotForgeLines();
    void nothingFoundIsNoFault();
    void aNamedFolderThatIsAbsentIsSeven();
    void aNamedFolderThatCannotBeReadIsFive();
    void theRestIsScannedAllTheSame();
    void itMakesNothing();
};

void ScanCommandTest::itPrintsProgramSizeAndPath()
{
    const Bench bench;
    writeFile(studioFile(bench), gguf);
    const Outcome outcome = run(scanCommand(bench, {}));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, line("lm-studio", gguf.size(), studioFile(bench)));
    QVERIFY2(outcome.err.contains("files found: 1 ("), outcome.err.constData());
    QCOMPARE(run(scanCommand(bench, {QStringLiteral("--quiet")})).err, QByteArray());
}

void ScanCommandTest::variablesSayWhereToLook()
{
    const Bench bench;
    const QString home = QDir(bench.home()).canonicalPath();
    const QMap<QString, QString> variables{
        {QStringLiteral("HF_HUB_CACHE"), home + QStringLiteral("/hub")},
        {QStringLiteral("LLAMA_CACHE"), home + QStringLiteral("/llama")},
        {QStringLiteral("OLLAMA_MODELS"), home + QStringLiteral("/ollama")}};
    const QString hex = digestOf(gguf).hex();
    const QString snapshot = home + QStringLiteral("/hub/models--a--b/snapshots/c/x.gguf");
    const QString blob = home + QStringLiteral("/ollama/blobs/sha256-") + hex;
    writeFile(snapshot, gguf);
    writeFile(home + QStringLiteral("/llama/y.gguf"), gguf);
    writeFile(home + QStringLiteral("/ollama/manifests/h/n/m/t"),
              R"({"layers":[{"mediaType":"application/vnd.ollama.image.model","digest":"sha256:)" +
                  hex.toLatin1() + R"(","size":24}]})");
    writeFile(blob, gguf);
    const Outcome outcome = run(scanCommand(bench, {}, variables));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, line("ollama", 24, blob) + line("huggingface", 24, snapshot) +
                              line("llama.cpp", 24, home + QStringLiteral("/llama/y.gguf")));
}

void ScanCommandTest::namedFoldersAreLookedThroughToo()
{
    const Bench bench;
    const QString file = QDir(bench.home()).canonicalPath() + QStringLiteral("/mine/x.gguf");
    writeFile(file, gguf);
    writeFile(studioFile(bench), gguf);
    const Outcome outcome = run(scanCommand(bench, {bench.home() + QStringLiteral("/mine")}));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out,
             line("lm-studio", gguf.size(), studioFile(bench)) + line("folder", gguf.size(), file));
}

void ScanCommandTest::whatIsNoModelIsSaidOnStderr()
{
    const Bench bench;
    const QString folder = bench.home() + QStringLiteral("/mine/");
    writeFile(folder + QStringLiteral("half.gguf.part"), "half");
    QVERIFY(QFile::link(QStringLiteral("gone.gguf"), folder + QStringLiteral("broken.gguf")));
    QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), folder + QStringLiteral("out.gguf")));
    const Outcome outcome = run(scanCommand(bench, {folder}));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, QByteArray());
    for (const char* said : {"unfinished (folder, 4", "half.gguf.part", "not there (folder)", "broken.gguf",
                             "not followed (folder)", "out.gguf"})
        QVERIFY2(outcome.err.contains(said), outcome.err.constData());
}

void ScanCommandTest::withJsonEachIsAnEvent()
{
    const Bench bench;
    const QString home = QDir(bench.home()).canonicalPath();
    const QString hex = digestOf(gguf).hex();
    const QString blobs = QStringLiteral("/cache/huggingface/hub/models--a--b/blobs/");
    const QString link = home + QStringLiteral("/cache/huggingface/hub/models--a--b/snapshots/c/x.gguf");
    writeFile(home + blobs + hex, gguf);
    writeFile(home + blobs + QStringLiteral("y.incomplete"), "half");
    QVERIFY(QDir().mkpath(QFileInfo(link).path()));
    QVERIFY(QFile::link(QStringLiteral("../../blobs/") + hex, link));
    const Outcome outcome = run(scanCommand(bench, {QStringLiteral("--json")}));
    QCOMPARE(outcome.exitCode, 0);
    const auto events = eventsOf(outcome.out, "found");
    QCOMPARE(events.size(), 2);
    QCOMPARE(jsonLines(outcome.out).size(), 2);
    QCOMPARE(member(events[0], "program").toString(), QStringLiteral("huggingface"));
    QCOMPARE(member(events[0], "state").toString(), QStringLiteral("whole"));
    QCOMPARE(member(events[0], "name").toString(), QStringLiteral("a/b/x.gguf"));
    QCOMPARE(member(events[0], "path").toString(), link);
    QCOMPARE(member(events[0], "size").toInteger(), gguf.size());
    QCOMPARE(member(events[0], "sha256").toString(), hex);
    QVERIFY(QDateTime::fromString(member(events[0], "time").toString(), Qt::ISODateWithMs).isValid());
    QCOMPARE(member(events[1], "state").toString(), QStringLiteral("unfinished"));
    QCOMPARE(member(events[1], "path").toString(), home + blobs + QStringLiteral("y.incomplete"));
    QVERIFY(member(events[1], "sha256").isNull());
}

void ScanCommandTest::namesCannotForgeLines()
{
    const Bench bench;
    const QString folder = QDir(bench.home()).canonicalPath() + QStringLiteral("/mine/");
    writeFile(folder + QStringLiteral("a\nollama\t1\t\x1b[2Jb.gguf"), gguf);
    const Outcome text = run(scanCommand(bench, {folder}));
    QCOMPARE(text.out, line("folder", gguf.size(),
                            folder + QStringLiteral("a\\u000aollama\\u00091\\u0009\\u001b[2Jb.gguf")));
    const Outcome json = run(scanCommand(bench, {QStringLiteral("--json"), folder}));
    QCOMPARE(jsonLines(json.out).size(), 1);
    QCOMPARE(member(jsonLines(json.out).first(), "path").toString(),
             folder + QStringLiteral("a\nollama\t1\t\x1b[2Jb.gguf"));
}

void ScanCommandTest::nothingFoundIsNoFault()
{
    const Bench bench;
    const Outcome outcome = run(scanCommand(bench, {}));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, QByteArray());
}

void ScanCommandTest::aNamedFolderThatIsAbsentIsSeven()
{
    const Bench bench;
    const Outcome outcome = run(scanCommand(bench, {QStringLiteral("--json"), QStringLiteral("/nowhere/x")}));
    QCOMPARE(outcome.exitCode, 7);
    QVERIFY2(outcome.err.contains("/nowhere/x"), outcome.err.constData());
    QCOMPARE(member(eventsOf(outcome.out, "failed").value(0), "exit").toInt(), 7);
}

void ScanCommandTest::aNamedFolderThatCannotBeReadIsFive()
{
    const Bench bench;
    writeFile(bench.home() + QStringLiteral("/file"), "x");
    QCOMPARE(run(scanCommand(bench, {bench.home() + QStringLiteral("/file")})).exitCode, 5);
    if (::geteuid() == 0)
        return; // root may read everything
    const QString shut = bench.home() + QStringLiteral("/shut");
    QVERIFY(QDir().mkpath(shut));
    QVERIFY(QFile::setPermissions(shut, {}));
    QCOMPARE(run(scanCommand(bench, {shut})).exitCode, 5);
}

void ScanCommandTest::theRestIsScannedAllTheSame()
{
    const Bench bench;
    const QString file = QDir(bench.home()).canonicalPath() + QStringLiteral("/mine/x.gguf");
    writeFile(file, gguf);
    const QString absent = bench.home() + QStringLiteral("/absent");
    const Outcome outcome = run(scanCommand(bench, {absent, bench.home() + QStringLiteral("/mine")}));
    QCOMPARE(outcome.exitCode, 7);
    QCOMPARE(outcome.out, line("folder", gguf.size(), file));
}

void ScanCommandTest::itMakesNothing()
{
    const Bench bench;
    QCOMPARE(run(scanCommand(bench, {bench.home()})).exitCode, 0);
    QCOMPARE(QDir(bench.home()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

QTEST_GUILESS_MAIN(ScanCommandTest)
#include "tst_scan_command.moc"
