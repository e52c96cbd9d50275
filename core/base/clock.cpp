// SPDX-License-Identifier: MIT
#include "core/base/clock.h"

#include <QTimer>

namespace cellar {

namespace {

class TimerAlarm final : public Alarm
{
public:
    explicit TimerAlarm(std::function<void()> call)
    {
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(std::move(call));
    }

    void start(Milliseconds delay) override { m_timer.start(delay); }
    void stop() override { m_timer.stop(); }
    bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

} // namespace

Milliseconds SystemClock::now() const
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

QDateTime SystemClock::utc() const
{
    return QDateTime::currentDateTimeUtc();
}

std::unique_ptr<Alarm> SystemClock::makeAlarm(std::function<void()> call) const
{
    return std::make_unique<TimerAlarm>(std::move(call));
}

} // namespace cellar
