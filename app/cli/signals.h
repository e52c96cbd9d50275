// SPDX-License-Identifier: MIT
// SIGINT, SIGTERM and SIGHUP as a polite request to stop, with a deadline that holds whatever happens.
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace cellar::cli {

/// To be called once, first of all. Writes to a closed pipe or past a file size limit become errors in place
/// of signals. Until a SignalWatch lives, a request to stop ends the process at once, with 128 plus the
/// signal's number. A SIGHUP that was ignored (nohup) stays so.
void takeOverSignals();

/// Turns the first request to stop into Qt's signal. If the process is not gone 1.8 s later it ends there and
/// then; another request shortens that to 0.2 s. One at a time may live; needs an event loop.
class SignalWatch : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatch(QObject* parent = nullptr);
    ~SignalWatch() override;

signals:
    void caught(int exitStatus);

private:
    void readPipe();

    QSocketNotifier m_notifier;
};

} // namespace cellar::cli
