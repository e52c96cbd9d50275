// SPDX-License-Identifier: MIT
#include "core/disk/straight_folder.h"
#include "tests/cli/bench.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace cellar;
using namespace cellar::test;

class DuplicatesCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void thePreviewChangesNothing();
    void whatStaysIsToldWithItsReason();
    void replacedAndUndone();
    void withJsonEachIsAnEvent();
    void forgettingEndsUndo();
    void namedFoldersAreLookedThroughToo();
    void whatIsBeingWrittenStaysAndTheRestGoes();
    void nothingToDoIsNoFault();
    void aFolderThatIsNotThereIsSeven();

private:
    Outcome duplicates(const QStringList& arguments = {}) const
    {
        Command command = m_bench->command(QStringList(QStringLiteral("duplicates")) + arguments);
        for (const char* unwanted : {"HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_HOME", "LLAMA_CACHE",
                                     "OLLAMA_MODELS", "MODELS_PATH", "JAN_DATA_FOLDER"})
            command.environment.insert(QString::fromLatin1(unwanted), QString());
        return run(command);
    }
    QByteArray line(const QString& path, const char* how = "hard-link") const
    {
        const qint64 bytes = qstrcmp(how, "hard-link") == 0 ? nodeAt(path)->allocated : 0;
        return digestOf(m_bytes).hex().toUtf8() + '\t' + QByteArray::number(bytes) + '\t' + m_kept.toUtf8() +
               '\t' + path.toUtf8() + '\t' + how + '\n';
    }
    bool isShared(const QString& path) const { return nodeAt(path)->isSameFile(*nodeAt(m_kept)); }

    const QByteArray m_bytes = "GGUF" + QByteArray(5000, 'x');
    std::unique_ptr<Bench> m_bench;
    QString m_kept;  // the store's
    QString m_other; // that of LM Studio
};

void DuplicatesCommandTest::init()
{
    m_bench = std::make_unique<Bench>();
    const QString home = QDir(m_bench->home()).canonicalPath();
    m_kept = home + QStringLiteral("/data/model-cellar/models/m/m.gguf");
    m_other = home + QStringLiteral("/.lmstudio/models/a/r/x.gguf");
    writeFile(m_kept, m_bytes);
    writeFile(m_other, m_bytes);
}

void DuplicatesCommandTest::thePreviewChangesNothing()
{
    const FileNode before = *nodeAt(m_other);
    const Outcome outcome = duplicates();
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, line(m_other));
    QVERIFY2(outcome.err.contains("would be freed with --replace"), outcome.err.constData());
    QVERIFY2(outcome.err.contains("a hard link has the mode"), outcome.err.constData());
    QCOMPARE(*nodeAt(m_other), before);
    QCOMPARE(duplicates({QStringLiteral("--quiet")}).err, QByteArray());
}

void DuplicatesCommandTest::whatStaysIsToldWithItsReason()
{
    const QString gpt =
        QDir(m_bench->home()).canonicalPath() + QStringLiteral("/data/nomic.ai/GPT4All/x.gguf");
    writeFile(gpt, m_bytes);
    const Outcome outcome = duplicates();
    QCOMPARE(outcome.out, line(m_other) + line(gpt, "program-minds"));
}

void DuplicatesCommandTest::replacedAndUndone()
{
    const FileNode was = *nodeAt(m_other);
    const QByteArray preview = duplicates().out;
    const Outcome outcome = duplicates({QStringLiteral("--replace")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, preview);
    QVERIFY2(outcome.err.contains(" freed; --undo gives"), outcome.err.constData());
    QVERIFY(isShared(m_other));
    QCOMPARE(m_bench->leftovers(), QStringList());
    QCOMPARE(duplicates().out, QByteArray());
    const Outcome undone = duplicates({QStringLiteral("--undo")});
    QCOMPARE(undone.exitCode, 0);
    QCOMPARE(undone.out, (m_other + u'\n').toUtf8());
    QVERIFY(!isShared(m_other));
    QCOMPARE(nodeAt(m_other)->mode, was.mode);
    QCOMPARE(fileBytes(m_other), m_bytes);
    QCOMPARE(duplicates({QStringLiteral("--undo")}).out, QByteArray());
}

void DuplicatesCommandTest::withJsonEachIsAnEvent()
{
    const Outcome outcome = duplicates({QStringLiteral("--json")});
    QCOMPARE(jsonLines(outcome.out).size(), 3 + eventsOf(outcome.out, "progress").size());
    const auto told = eventsOf(outcome.out, "duplicate");
    QCOMPARE(told.size(), 2);
    QCOMPARE(member(told[0], "path").toString(), m_kept);
    QVERIFY(member(told[0], "program").isNull() && member(told[0], "how").isNull());
    QVERIFY(member(told[0], "why_not").isNull());
    QCOMPARE(member(told[1], "path").toString(), m_other);
    QCOMPARE(member(told[1], "program").toString(), QStringLiteral("lm-studio"));
    QCOMPARE(member(told[1], "how").toString(), QStringLiteral("hard-link"));
    QCOMPARE(member(told[1], "kept").toString(), m_kept);
    QCOMPARE(member(told[1], "sha256").toString(), digestOf(m_bytes).hex());
    QCOMPARE(member(told[1], "inode").toString(), QString::number(nodeAt(m_other)->identity.inode));
    QCOMPARE(member(eventsOf(outcome.out, "totals").value(0), "sets").toInt(), 1);
    const Outcome replaced = duplicates({QStringLiteral("--json"), QStringLiteral("--replace")});
    QCOMPARE(jsonLines(replaced.out).size(), 2 + eventsOf(replaced.out, "progress").size());
    QCOMPARE(member(eventsOf(replaced.out, "replaced").value(0), "path").toString(), m_other);
    QCOMPARE(member(eventsOf(replaced.out, "totals").value(0), "replaced").toInt(), 1);
    const Outcome undone = duplicates({QStringLiteral("--json"), QStringLiteral("--undo")});
    QCOMPARE(jsonLines(undone.out).size(), 1);
    QCOMPARE(member(eventsOf(undone.out, "undone").value(0), "path").toString(), m_other);
}

void DuplicatesCommandTest::forgettingEndsUndo()
{
    QCOMPARE(duplicates({QStringLiteral("--replace")}).exitCode, 0);
    const Outcome forgotten = duplicates({QStringLiteral("--forget")});
    QCOMPARE(forgotten.exitCode, 0);
    QCOMPARE(forgotten.out, QByteArray());
    QCOMPARE(duplicates({QStringLiteral("--undo")}).out, QByteArray());
    QVERIFY(isShared(m_other));
}

void DuplicatesCommandTest::namedFoldersAreLookedThroughToo()
{
    const QString folder = QDir(m_bench->home()).canonicalPath() + QStringLiteral("/my models");
    writeFile(folder + QStringLiteral("/x.gguf"), m_bytes);
    QCOMPARE(duplicates({folder}).out, line(m_other) + line(folder + QStringLiteral("/x.gguf")));
}

void DuplicatesCommandTest::whatIsBeingWrittenStaysAndTheRestGoes()
{
    const QString folder = QDir(m_bench->home()).canonicalPath() + QStringLiteral("/sealed");
    writeFile(folder + QStringLiteral("/x.gguf"), m_bytes);
    QFile writer(folder + QStringLiteral("/x.gguf"));
    QVERIFY(writer.open(QIODevice::ReadWrite));
    const Outcome outcome = duplicates({QStringLiteral("--replace"), folder});
    QCOMPARE(outcome.exitCode, 0); // the preview has said that it stays
    QCOMPARE(outcome.out.count('\n'), 1);
    QVERIFY(isShared(m_other));
    QVERIFY(!isShared(writer.fileName()));
}

void DuplicatesCommandTest::nothingToDoIsNoFault()
{
    QVERIFY(QDir(m_bench->store()).removeRecursively());
    for (const char* option : {"--replace", "--undo", "--forget"}) {
        const Outcome outcome = duplicates({QString::fromLatin1(option)});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(!QDir(m_bench->store()).exists());
    }
}

void DuplicatesCommandTest::aFolderThatIsNotThereIsSeven()
{
    const Outcome outcome = duplicates({QStringLiteral("/nowhere/at/all")});
    QCOMPARE(outcome.exitCode, 7);
    QCOMPARE(outcome.out, line(m_other)); // the rest is looked through all the same
}

QTEST_GUILESS_MAIN(DuplicatesCommandTest)
#include "tst_duplicates_command.moc"
