// SPDX-License-Identifier: MIT
// Programs run as a user or a script would run them.
#pragma once

#include "core/base/clock.h"

#include <QMap>
#include <QProcess>

namespace cellar::test {

struct Command
{
    QString program; // its path
    QStringList arguments = {};
    QMap<QString, QString> environment = {}; // over that of the test; a null value removes
    QByteArray input = {};                   // on stdin, which is closed after it
};

struct Outcome
{
    int exitCode = -1; // -1: it did not exit by itself
    int signal = 0;    // that ended it
    QByteArray out;
    QByteArray err;
};

/// A running child; killed (and waited for) when this is destroyed.
class Child
{
public:
    explicit Child(const Command& command);
    ~Child();

    qint64 pid() const;
    /// What was said so far, as of the last wait.
    QByteArray out() const { return m_out; }
    /// Waits until stdout, or stderr, contains `text`; false when it ends, or time runs out, before.
    bool waitForOut(const QByteArray& text, Milliseconds timeout = Milliseconds(10000));
    bool waitForErr(const QByteArray& text, Milliseconds timeout = Milliseconds(10000));
    /// SIGTERM, SIGINT …
    void send(int signal);
    /// SIGKILL, and gone when this returns.
    Outcome kill();
    /// What is left running after `timeout` is killed.
    Outcome wait(Milliseconds timeout = Milliseconds(60000));

private:
    bool waitFor(const QByteArray& text, const QByteArray& gathered, Milliseconds timeout);
    void gather();

    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
};

/// From the start to the end.
Outcome run(const Command& command, Milliseconds timeout = Milliseconds(60000));

} // namespace cellar::test
