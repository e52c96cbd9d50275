// SPDX-License-Identifier: MIT
// The command is asked to stop, or nobody listens any more, in the middle of a download.
#include "tests/cli/bench.h"

#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace cellar;
using namespace cellar::test;

class StoppingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSignalStopsCleanlyWithinTwoSeconds_data();
    void aSignalStopsCleanlyWithinTwoSeconds();
    void whatIsStillToBeDoneIsNotBegun();
    void aSecondSignalLeavesNoLockEither();
    void aSignalWhileWaitingForALockStopsToo();
    void nohupKeepsItsMeaning();
    void aReaderThatIsStuckDoesNotHoldItUp_data();
    void aReaderThatIsStuckDoesNotHoldItUp();
    void aClosedPipeEndsTheRun_data();
    void aClosedPipeEndsTheRun();
    void afterwardsItGoesOn();

private:
    Command ensureCommand() const;

    /// What is left of locks, which nobody has any more.
    QStringList locks() const { return m_bench->leftovers().filter(QStringLiteral("/locks/")); }

    std::unique_ptr<Bench> m_bench;
};

namespace {

const Milliseconds limit(2000);

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ');
}

// The script finds the command as "$0" and its arguments as "$@".
Command inShell(Command command, const QByteArray& script)
{
    command.arguments.prepend(command.program);
    command.arguments.prepend(QString::fromUtf8(script));
    command.arguments.prepend(QStringLiteral("-c"));
    command.program = QStringLiteral("/bin/sh");
    return command;
}

} // namespace

void StoppingTest::init()
{
    m_bench = std::make_unique<Bench>();
    Step slow = Step::file(7, 1'000'000);
    slow.bodyRate = 20'000;
    m_bench->writeCatalog(
        {m_bench->served(QStringLiteral("m"), {slow}, 1'000'000), m_bench->served(QStringLiteral("next"))});
}

Command StoppingTest::ensureCommand() const
{
    return m_bench->command(words("ensure m next --json"));
}

void StoppingTest::aSignalStopsCleanlyWithinTwoSeconds_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void StoppingTest::aSignalStopsCleanlyWithinTwoSeconds()
{
    QFETCH(int, signal);
    Child child(ensureCommand());
    QVERIFY(child.waitForOut("\"progress\""));
    child.send(signal);
    const Outcome outcome = child.wait(limit);
    QCOMPARE(outcome.signal, 0);
    QCOMPARE(outcome.exitCode, 128 + signal);
    QCOMPARE(locks(), QStringList());
    QVERIFY(!m_bench->leftovers().isEmpty()); // what was received is kept
    const auto failures = eventsOf(outcome.out, "failed");
    QCOMPARE(failures.size(), 1);
    QCOMPARE(member(failures[0], "error.kind").toString(), QStringLiteral("cancelled"));
    QCOMPARE(member(failures[0], "exit").toInt(), 128 + signal);
}

void StoppingTest::whatIsStillToBeDoneIsNotBegun()
{
    Child child(ensureCommand());
    QVERIFY(child.waitForOut("\"progress\""));
    child.send(SIGTERM);
    child.wait(limit);
    QCOMPARE(m_bench->server().requestCount(QStringLiteral("/next")), 0);
}

void StoppingTest::aSecondSignalLeavesNoLockEither()
{
    Child child(ensureCommand());
    QVERIFY(child.waitForOut("\"progress\""));
    child.send(SIGINT);
    child.send(SIGTERM);
    const Outcome outcome = child.wait(limit);
    QCOMPARE(outcome.signal, 0);
    QVERIFY(outcome.exitCode == 128 + SIGINT || outcome.exitCode == 128 + SIGTERM);
    QCOMPARE(locks(), QStringList());
}

void StoppingTest::aSignalWhileWaitingForALockStopsToo()
{
    Child holder(ensureCommand());
    QVERIFY(holder.waitForOut("\"progress\""));
    Child waiting(ensureCommand());
    QVERIFY(waiting.waitForOut("\"locked\""));
    waiting.send(SIGTERM);
    QCOMPARE(waiting.wait(limit).exitCode, 128 + SIGTERM);
    QVERIFY(!m_bench->leftovers().isEmpty()); // the holder's are not ours to free
}

void StoppingTest::nohupKeepsItsMeaning()
{
    Child child(inShell(ensureCommand(), "trap '' HUP; exec \"$0\" \"$@\""));
    QVERIFY(child.waitForOut("\"progress\""));
    child.send(SIGHUP);
    child.send(SIGTERM);
    QCOMPARE(child.wait(limit).exitCode, 128 + SIGTERM);
}

void StoppingTest::aReaderThatIsStuckDoesNotHoldItUp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a verb that only looks") << words("list --json");
    QTest::newRow("a verb that works")
        << (words("ensure --json") + QStringList(2000, QStringLiteral("unknown")));
}

void StoppingTest::aReaderThatIsStuckDoesNotHoldItUp()
{
    QFETCH(QStringList, arguments);
    QList<Model> many;
    for (int i = 0; i < 500; ++i)
        many += m_bench->served(QStringLiteral("model-%1").arg(i), 1);
    m_bench->writeCatalog(many);
    const QString fifo = m_bench->home() + QStringLiteral("/fifo");
    QCOMPARE(::mkfifo(fifo.toUtf8().constData(), 0600), 0);
    const int reader = ::open(fifo.toUtf8().constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(reader >= 0);
    const auto closing = qScopeGuard([reader] { ::close(reader); });

    Child child(inShell(m_bench->command(arguments), "exec \"$0\" \"$@\" >\"$HOME/fifo\""));
    const auto waitingBytes = [reader] {
        int bytes = 0;
        return ::ioctl(reader, FIONREAD, &bytes) == 0 ? bytes : -1;
    };
    QTRY_VERIFY(waitingBytes() > 60'000); // the pipe is as good as full
    child.send(SIGTERM);
    const Outcome outcome = child.wait(limit);
    QCOMPARE(outcome.signal, 0);
    QCOMPARE(outcome.exitCode, 128 + SIGTERM);
}

void StoppingTest::aClosedPipeEndsTheRun_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("reader");
    QTest::newRow("it reads one line") << words("ensure m --json") << QByteArray("head -n 1");
    QTest::newRow("it leaves before anything is written") << words("ensure m") << QByteArray("true");
}

void StoppingTest::aClosedPipeEndsTheRun()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, reader);
    const QByteArray script = "{ \"$0\" \"$@\"; echo status $? >&2; } | " + reader;
    Child child(inShell(m_bench->command(arguments), script));
    QVERIFY(child.waitForErr("status"));
    const Outcome outcome = child.wait(limit);
    QVERIFY2(outcome.err.contains("status 5"), outcome.err.constData());
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void StoppingTest::afterwardsItGoesOn()
{
    Child child(ensureCommand());
    QVERIFY(child.waitForOut("\"progress\""));
    child.send(SIGTERM);
    child.wait(limit);
    const Model model = m_bench->served(QStringLiteral("m"), 1'000'000);
    const Outcome outcome = m_bench->cellar("ensure m");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, QString(m_bench->file(model) + u'\n').toUtf8());
}

QTEST_GUILESS_MAIN(StoppingTest)
#include "tst_stopping.moc"
