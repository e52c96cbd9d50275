// SPDX-License-Identifier: MIT
#include "core/ensure/scheduled_rate.h"

#include <algorithm>

namespace cellar {

namespace {
constexpr Milliseconds longestSleep{60'000}; // the wall clock may be set meanwhile
}

ScheduledRate::ScheduledRate(RateLimiter& limiter, const Clock& clock)
    : m_limiter(limiter)
    , m_clock(clock)
    , m_next(clock.makeAlarm([this] { apply(); }))
{
}

void ScheduledRate::set(const RateSchedule& schedule)
{
    m_schedule = schedule;
    apply();
}

void ScheduledRate::apply()
{
    const QDateTime now = m_clock.utc().toLocalTime();
    m_limiter.setLimit(m_schedule.limitAt(now));
    m_next->stop();
    if (const auto change = m_schedule.nextChange(now))
        m_next->start(std::clamp(Milliseconds(now.msecsTo(*change)), Milliseconds(1), longestSleep));
}

} // namespace cellar
