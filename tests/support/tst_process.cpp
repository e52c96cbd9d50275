// SPDX-License-Identifier: MIT
#include "tests/support/process.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace cellar;
using namespace cellar::test;

namespace {

Command shell(const char* script)
{
    return {QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromUtf8(script)}};
}

} // namespace

class TestProcess : public QObject
{
    Q_OBJECT

private slots:
    void exitCodeAndBothOutputsComeBack()
    {
        const Outcome outcome = run(shell("echo out; echo err >&2; exit 7"));
        QCOMPARE(outcome.exitCode, 7);
        QCOMPARE(outcome.out, QByteArray("out\n"));
        QCOMPARE(outcome.err, QByteArray("err\n"));
    }

    void inputAndEnvironmentReachTheChild()
    {
        Command command = shell("cat; echo \"$CELLAR_TEST${HOME-no home}\"");
        command.input = "typed ";
        command.environment = {{QStringLiteral("CELLAR_TEST"), QStringLiteral("set ")},
                               {QStringLiteral("HOME"), {}}};
        QCOMPARE(run(command).out, QByteArray("typed set no home\n"));
    }

    void aKilledChildSaysBySignal()
    {
        Child child(shell("echo ready; exec sleep 60"));
        QVERIFY(child.waitForOut("ready"));
        const Outcome outcome = child.kill();
        QCOMPARE(outcome.signal, SIGKILL);
        QCOMPARE(outcome.exitCode, -1);
        QCOMPARE(outcome.out, QByteArray("ready\n"));
    }

    void aSignalCanBeHandledByTheChild()
    {
        Child child(shell("trap 'echo caught; exit 143' TERM; echo ready >&2; while :; do sleep 0.05; done"));
        QVERIFY(child.waitForErr("ready"));
        child.send(SIGTERM);
        const Outcome outcome = child.wait(Milliseconds(10000));
        QCOMPARE(outcome.exitCode, 143);
        QCOMPARE(outcome.out, QByteArray("caught\n"));
    }

    void waitingEndsWhenTheChildEndsOrTimeRunsOut()
    {
        Child ended(shell("echo one"));
        QVERIFY(!ended.waitForOut("two"));
        Child silent(shell("exec sleep 60"));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!silent.waitForOut("two", Milliseconds(100)));
        QCOMPARE(silent.wait(Milliseconds(100)).signal, SIGKILL);
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
