// SPDX-License-Identifier: MIT
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
    writeFile(m_partial + QStringLiteral(".journal"), "123");
    const Outcome outcome = m_bench->cellar("prune");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, QStringLiteral("7\t%1\n3\t%1.journal\n").arg(m_partial).toUtf8());
    QCOMPARE(outcome.err, QByteArray("cellar: 10 bytes freed\n"));
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void PruneCommandTest::aDryRunPrintsTheSameAndRemovesNothing()
{
    writeFile(m_partial, "1234567");
    const Outcome dry = m_bench->cellar("prune --dry-run");
    QCOMPARE(dry.exitCode, 0);
    QCOMPARE(dry.err, QByteArray("cellar: 7 bytes would be freed\n"));
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
    QVERIFY2(outcome.err.contains(QByteArray(unnamed.toUtf8() + " (7 bytes)")), outcome.err.constData());
    QCOMPARE(fileBytes(unnamed).size(), 7);
    QCOMPARE(m_bench->cellar("prune --quiet").err, QByteArray());
}

void PruneCommandTest::eventsAreOneEachAndTheTotals()
{
    writeFile(m_partial, "1234567");
    writeFile(m_bench->store() + QStringLiteral("/gone/old.gguf"), "12345");
    const Outcome outcome = m_bench->cellar("prune --json --dry-run");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(jsonLines(outcome.out).size(), 3);
    const auto pruned = eventsOf(outcome.out, "pruned");
    QCOMPARE(pruned.size(), 1);
    QCOMPARE(member(pruned[0], "path").toString(), m_partial);
    QCOMPARE(member(pruned[0], "bytes").toInt(), 7);
    QCOMPARE(eventsOf(outcome.out, "unnamed").size(), 1);
    const auto totals = eventsOf(outcome.out, "totals");
    QCOMPARE(totals.size(), 1);
    QCOMPARE(member(totals[0], "pruned").toInt(), 1);
    QCOMPARE(member(totals[0], "bytes").toInt(), 7);
    QCOMPARE(member(totals[0], "unnamed").toInt(), 1);
    QCOMPARE(member(totals[0], "unnamed_bytes").toInt(), 5);
    QVERIFY(member(totals[0], "dry_run").toBool());
}

void PruneCommandTest::anAgeLeavesWhatIsYounger()
{
    writeFile(m_partial, "x");
    QCOMPARE(m_bench->cellar("prune --older-than 1").out, QByteArray());
    QCOMPARE(m_bench->cellar("prune --older-than 0").out, QByteArray("1\t" + m_partial.toUtf8() + '\n'));
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
