// SPDX-License-Identifier: MIT
#include "tests/support/process.h"

#include <QDeadlineTimer>

#include <csignal>

namespace cellar::test {

namespace {

constexpr int poll = 20; // ms between two looks at what it said

QProcessEnvironment environmentOf(const Command& command)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = command.environment.begin(); it != command.environment.end(); ++it) {
        if (it.value().isNull())
            environment.remove(it.key());
        else
            environment.insert(it.key(), it.value());
    }
    return environment;
}

} // namespace

Child::Child(const Command& command)
{
    m_process.setProcessEnvironment(environmentOf(command));
    m_process.start(command.program, command.arguments);
    if (!m_process.waitForStarted())
        qFatal("Cannot start %s: %s", qPrintable(command.program), qPrintable(m_process.errorString()));
    m_process.write(command.input);
    m_process.closeWriteChannel();
}

Child::~Child()
{
    kill();
}

qint64 Child::pid() const
{
    return m_process.processId();
}

bool Child::waitForOut(const QByteArray& text, Milliseconds timeout)
{
    return waitFor(text, m_out, timeout);
}

bool Child::waitForErr(const QByteArray& text, Milliseconds timeout)
{
    return waitFor(text, m_err, timeout);
}

bool Child::waitFor(const QByteArray& text, const QByteArray& gathered, Milliseconds timeout)
{
    const QDeadlineTimer deadline(timeout);
    for (gather(); !gathered.contains(text); gather()) {
        if (deadline.hasExpired())
            return false;
        if (m_process.waitForFinished(poll) || m_process.state() == QProcess::NotRunning) {
            gather();
            return gathered.contains(text);
        }
    }
    return true;
}

void Child::gather()
{
    m_out += m_process.readAllStandardOutput();
    m_err += m_process.readAllStandardError();
}

void Child::send(int signal)
{
    if (pid() > 0)
        ::kill(static_cast<pid_t>(pid()), signal);
}

Outcome Child::kill()
{
    send(SIGKILL);
    return wait();
}

Outcome Child::wait(Milliseconds timeout)
{
    if (m_process.state() != QProcess::NotRunning &&
        !m_process.waitForFinished(static_cast<int>(timeout.count()))) {
        m_process.kill();
        m_process.waitForFinished(-1);
    }
    gather();
    if (m_process.exitStatus() == QProcess::CrashExit)
        return {-1, m_process.exitCode(), m_out, m_err};
    return {m_process.exitCode(), 0, m_out, m_err};
}

Outcome run(const Command& command, Milliseconds timeout)
{
    return Child(command).wait(timeout);
}

} // namespace cellar::test
