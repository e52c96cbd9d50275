// SPDX-License-Identifier: MIT
// Time as something that is handed in: everything that waits or measures takes a Clock, so that tests turn it
// by hand. Durations are monotonic; the wall clock is only for what is shown, written down, or compared with
// a server's date.
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

namespace cellar {

using Milliseconds = std::chrono::milliseconds;

/// Calls once, later. Destroying or stopping it means: not at all. Belongs to the thread that made it.
class Alarm
{
public:
    virtual ~Alarm() = default;
    /// Starts anew, whether it runs or not.
    virtual void start(Milliseconds delay) = 0;
    virtual void stop() = 0;
    virtual bool isActive() const = 0;
};

class Clock
{
public:
    virtual ~Clock() = default;
    /// Monotonic, from an arbitrary beginning; callable from any thread.
    virtual Milliseconds now() const = 0;
    /// The wall clock, UTC; callable from any thread.
    virtual QDateTime utc() const = 0;
    /// An alarm on the calling thread (which needs an event loop). The clock outlives its alarms.
    virtual std::unique_ptr<Alarm> makeAlarm(std::function<void()> call) const = 0;
};

/// The machine's clock; alarms are QTimers.
class SystemClock final : public Clock
{
public:
    Milliseconds now() const override;
    QDateTime utc() const override;
    std::unique_ptr<Alarm> makeAlarm(std::function<void()> call) const override;
};

} // namespace cellar
