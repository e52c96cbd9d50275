// SPDX-License-Identifier: MIT
// What holds for the command as a whole: help, usage faults, and what this version does not do.
#include "tests/cli/bench.h"

#include <QDir>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

class CommandTest : public QObject
{
    Q_OBJECT

private slots:
    void helpAndVersionGoToStdout_data();
    void helpAndVersionGoToStdout();
    void usageFaultsGoToStderrAndExitWithTwo_data();
    void usageFaultsGoToStderrAndExitWithTwo();
    void whatComesLaterIsRefusedAsUnsupported_data();
    void whatComesLaterIsRefusedAsUnsupported();
    void aCatalogueThatCannotBeReadIsNamedWithItsPlace();
    void aFileOfCertificatesThatIsNotThereIsAUsageFault();
    void theDemoTellsItsStory();
};

void CommandTest::helpAndVersionGoToStdout_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("--help") << QByteArray("--help");
    QTest::newRow("--version") << QByteArray("--version");
    QTest::newRow("ensure --help") << QByteArray("ensure --help");
}

void CommandTest::helpAndVersionGoToStdout()
{
    QFETCH(QByteArray, line);
    const Bench bench;
    const Outcome outcome = bench.cellar(line.constData());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains("cellar"));
    QCOMPARE(outcome.err, QByteArray());
}

void CommandTest::usageFaultsGoToStderrAndExitWithTwo_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no command") << QByteArray();
    QTest::newRow("no such command") << QByteArray("frobnicate");
    QTest::newRow("no such option") << QByteArray("list --nonsense");
    QTest::newRow("no such value") << QByteArray("ensure a --retries many");
    QTest::newRow("with --json") << QByteArray("--json ensure");
}

void CommandTest::usageFaultsGoToStderrAndExitWithTwo()
{
    QFETCH(QByteArray, line);
    const Bench bench;
    const Outcome outcome = bench.cellar(line.constData());
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(!outcome.err.isEmpty());
}

void CommandTest::whatComesLaterIsRefusedAsUnsupported_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line : {"add oci://host/repo:tag", "add ollama:name", "ensure ollama:name"})
        QTest::newRow(line) << QByteArray(line);
}

void CommandTest::whatComesLaterIsRefusedAsUnsupported()
{
    QFETCH(QByteArray, line);
    const Bench bench;
    const Outcome text = bench.cellar(line.constData());
    QCOMPARE(text.exitCode, 2);
    QCOMPARE(text.out, QByteArray());
    QVERIFY(text.err.contains("this version cannot do that"));

    const Outcome json = bench.cellar(QByteArray("--json " + line).constData());
    QCOMPARE(json.exitCode, 2);
    const auto failures = eventsOf(json.out, "failed");
    QCOMPARE(failures.size(), 1);
    QCOMPARE(member(failures[0], "error.kind").toString(), QStringLiteral("unsupported"));
    QCOMPARE(member(failures[0], "exit").toInt(), 2);
}

void CommandTest::aCatalogueThatCannotBeReadIsNamedWithItsPlace()
{
    const Bench bench;
    writeFile(bench.catalog(), R"({ "version": 1, "models": [ { "id": 7 } ] })");
    for (const char* line : {"list", "show m", "path m", "verify", "verify m", "ensure m", "repair m",
                             "prune", "remove m", "add /f"}) {
        const Outcome outcome = bench.cellar(line);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains("models[0].id"), outcome.err.constData());
    }
}

void CommandTest::aFileOfCertificatesThatIsNotThereIsAUsageFault()
{
    const Bench bench;
    const Outcome outcome = bench.cellar("--ca-file /nowhere/ca.pem list");
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.err.contains("/nowhere/ca.pem"));
}

void CommandTest::theDemoTellsItsStory()
{
    const Bench bench;
    const Outcome outcome = bench.cellar("demo");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY2(outcome.out.contains("fallback"), outcome.out.constData());
    QVERIFY(!QDir(bench.store()).exists());
}

QTEST_GUILESS_MAIN(CommandTest)
#include "tst_command.moc"
