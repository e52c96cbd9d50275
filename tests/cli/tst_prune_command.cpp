// SPDX-License-Identifier: MIT
#include "core/disk/usage.h"
#include "core/store/layout.h"
#include "tests/cli/bench.h"

#include <QDir>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

class PruneCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachItemHasALineWithItsBytes();
    void aDryRunPrintsTheSameAndRemovesNothing();
    void whatNoModelNamesIsToldOnStderr();
    void whatNoModelNamesGoesWithUnlisted();
    void eventsAreOneEachAndTheTotals();
    void anAgeLeavesWhatIsYounger();
    void aLinkInPlaceOfTheFolderIsEight();
    void nothingToDoIsNoFault();

private:
    std::unique_ptr<Bench> m_bench;
    QString m_partial;
};

void PruneCommandTest::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->writeCatalog({m_bench->served(QStringLiteral("m"))});
    const FilePlace gone{QStringLiteral("gone"), QStringLiteral("old.gguf")};
    m_partial = Layout(m_bench->store()).staged(gone);
}

void PruneCommandTest::eachItemHasALineWithItsBytes()
{
    writeFile(m_partial, "1234567");
    const QString journal = m_partial + QStringLiteral(".journal");
    writeFile(journal, "123");
    const qint64 bytes = freedBytes(m_partial);
    const qint64 more = freedBytes(journal);
    const Outcome outcome = m_bench->cellar("prune");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out,
             QStringLiteral("%2\t%1\n%3\t%1.journal\n").arg(m_partial).arg(bytes).arg(more).toUtf8());
    QVERIFY2(outcome.err.endsWith(" freed\n") && outcome.err.count('\n') == 1, outcome.err.constData());
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void PruneCommandTest::aDryRunPrintsTheSameAndRemovesNothing()
{
    writeFile(m_partial, "1234567");
    const Outcome dry = m_bench->cellar("prune --dry-run");
    QCOMPARE(dry.exitCode, 0);
    QVERIFY2(dry.err.endsWith(" would be freed\n"), dry.err.constData());
    QCOMPARE(fileBytes(m_partial), QByteArray("1234567"));
    QCOMPARE(m_bench->cellar("prune --quiet").out, dry.out);
}

void PruneCommandTest::whatNoModelNamesIsToldOnStderr()
{
    const QString unnamed = m_bench->store() + QStringLiteral("/gone/old.gguf");
    writeFile(unnamed, "1234567");
    const Outcome outcome = m_bench->cellar("prune");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains(QByteArray("no model names " + unnamed.toUtf8())), outcome.err.constData());
    QVERIFY2(outcome.err.contains("--unlisted removes"), outcome.err.constData());
    QCOMPARE(fileBytes(unnamed).size(), 7);
    QCOMPARE(m_bench->cellar("prune --quiet").err, QByteArray());
}

void PruneCommandTest::whatNoModelNamesGoesWithUnlisted()
{
    const QString unnamed = m_bench->store() + QStringLiteral("/gone/old.gguf");
    writeFile(unnamed, "1234567");
    const QByteArray line = QByteArray::number(freedBytes(unnamed)) + '\t' + unnamed.toUtf8() + '\n';
    QCOMPARE(m_bench->cellar("prune --unlisted --dry-run").out, line);
    QVERIFY(QFile::exists(unnamed));
    QFile reader(unnamed);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    const Outcome used = m_bench->cellar("prune --unlisted --json");
    QCOMPARE(used.exitCode, 0);
    QCOMPARE(eventsOf(used.out, "in-use").size(), 1);
    QCOMPARE(member(eventsOf(used.out, "totals").value(0), "in_use").toInt(), 1);
    reader.close();
    QCOMPARE(m_bench->cellar("prune --unlisted").out, line);
    QVERIFY(!QFile::exists(unnamed));
}

void PruneCommandTest::eventsAreOneEachAndTheTotals()
{
    writeFile(m_partial, "1234567");
    const QString unnamed = m_bench->store() + QStringLiteral("/gone/old.gguf");
    writeFile(unnamed, "12345");
    const Outcome outcome = m_bench->cellar("prune --json --dry-run");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(jsonLines(outcome.out).size(), 3);
    const auto pruned = eventsOf(outcome.out, "pruned");
    QCOMPARE(pruned.size(), 1);
    QCOMPARE(member(pruned[0], "path").toString(), m_partial);
    QCOMPARE(member(pruned[0], "bytes").toInt(), int(freedBytes(m_partial)));
    QCOMPARE(eventsOf(outcome.out, "unnamed").size(), 1);
    const auto totals = eventsOf(outcome.out, "totals");
    QCOMPARE(totals.size(), 1);
    QCOMPARE(member(totals[0], "pruned").toInt(), 1);
    QCOMPARE(member(totals[0], "bytes").toInt(), int(freedBytes(m_partial)));
    QCOMPARE(member(totals[0], "unnamed").toInt(), 1);
    QCOMPARE(member(totals[0], "unnamed_bytes").toInt(), int(freedBytes(unnamed)));
    QVERIFY(member(totals[0], "dry_run").toBool());
}

void PruneCommandTest::anAgeLeavesWhatIsYounger()
{
    writeFile(m_partial, "x");
    QCOMPARE(m_bench->cellar("prune --older-than 1").out, QByteArray());
    const QByteArray bytes = QByteArray::number(freedBytes(m_partial));
    QCOMPARE(m_bench->cellar("prune --older-than 0").out, bytes + '\t' + m_partial.toUtf8() + '\n');
}

void PruneCommandTest::aLinkInPlaceOfTheFolderIsEight()
{
    QVERIFY(QDir().mkpath(m_bench->store()));
    QVERIFY(QFile::link(m_bench->home(), m_bench->store() + QStringLiteral("/.cellar")));
    QCOMPARE(m_bench->cellar("prune").exitCode, 8);
}

void PruneCommandTest::nothingToDoIsNoFault()
{
    const Outcome outcome = m_bench->cellar("prune");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(!QDir(m_bench->store()).exists());
}

QTEST_GUILESS_MAIN(PruneCommandTest)
#include "tst_prune_command.moc"
