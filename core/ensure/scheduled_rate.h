// SPDX-License-Identifier: MIT
// The limit of all transfers together, by a weekly schedule: sets it, and sets it anew when another hour has
// come.
#pragma once

#include "core/base/clock.h"
#include "core/transfer/rate_limiter.h"
#include "core/transfer/rate_schedule.h"

namespace cellar {

class ScheduledRate
{
public:
    /// Both outlive it. No limit at first.
    ScheduledRate(RateLimiter& limiter, const Clock& clock);

    /// Takes effect at once.
    void set(const RateSchedule& schedule);

private:
    void apply();

    RateLimiter& m_limiter;
    const Clock& m_clock;
    RateSchedule m_schedule;
    std::unique_ptr<Alarm> m_next;
};

} // namespace cellar
