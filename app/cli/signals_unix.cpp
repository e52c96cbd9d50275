// SPDX-License-Identifier: MIT
#include "app/cli/signals.h"

#include "app/cli/exit_status.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/time.h>
#include <unistd.h>

namespace cellar::cli {

namespace {

// A signal handler can reach nothing but globals of these types.
volatile std::sig_atomic_t watched = 0;
volatile std::sig_atomic_t firstSignal = 0;
int selfPipe[2] = {-1, -1};

constexpr suseconds_t deadline = 1'800'000; // microseconds
constexpr suseconds_t shortDeadline = 200'000;

void endAfter(suseconds_t microseconds)
{
    constexpr suseconds_t second = 1'000'000;
    itimerval timer{};
    timer.it_value = {.tv_sec = microseconds / second, .tv_usec = microseconds % second};
    ::setitimer(ITIMER_REAL, &timer, nullptr);
}

// Only calls that are safe in a signal handler, here and below.
extern "C" void onRequestToStop(int number)
{
    if (watched == 0)
        ::_exit(SignalBase + number);
    if (firstSignal != 0) {
        endAfter(shortDeadline);
        return;
    }
    firstSignal = number;
    endAfter(deadline);
    const int saved = errno;
    const char byte = static_cast<char>(number);
    if (::write(selfPipe[1], &byte, 1) != 1)
        ::_exit(SignalBase + number);
    errno = saved;
}

extern "C" void onDeadline(int)
{
    ::_exit(SignalBase + firstSignal);
}

void handle(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

bool isIgnored(int number)
{
    struct sigaction action = {};
    return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

void takeOverSignals()
{
    handle(SIGPIPE, SIG_IGN);
    handle(SIGXFSZ, SIG_IGN);
    handle(SIGALRM, onDeadline);
    handle(SIGINT, onRequestToStop);
    handle(SIGTERM, onRequestToStop);
    if (!isIgnored(SIGHUP))
        handle(SIGHUP, onRequestToStop);
}

SignalWatch::SignalWatch(QObject* parent)
    : QObject(parent)
    , m_notifier(QSocketNotifier::Read)
{
    if (::pipe(selfPipe) != 0)
        qFatal("no pipe for signals: %s", qPrintable(qt_error_string(errno)));
    for (const int end : selfPipe)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    m_notifier.setSocket(selfPipe[0]);
    connect(&m_notifier, &QSocketNotifier::activated, this, &SignalWatch::readPipe);
    m_notifier.setEnabled(true);
    watched = 1;
}

SignalWatch::~SignalWatch()
{
    watched = firstSignal != 0; // after a first request the deadline goes on
    m_notifier.setEnabled(false);
    for (int& end : selfPipe) {
        ::close(end);
        end = -1;
    }
}

void SignalWatch::readPipe()
{
    char number = 0;
    if (::read(selfPipe[0], &number, 1) == 1)
        emit caught(SignalBase + number);
}

} // namespace cellar::cli
