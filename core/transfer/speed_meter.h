// SPDX-License-Identifier: MIT
// The speed of what comes in, smoothed over the last seconds, and the time that is left. A value; the caller
// tells it the time. When nothing comes, the speed falls to exactly 0 within the window.
#pragma once

#include "core/base/clock.h"
#include "core/model/state.h"

#include <deque>

namespace cellar {

/// What is left of it at its speed; nothing when that cannot be told or is more than a year.
std::optional<std::chrono::seconds> timeLeft(const Progress& progress);

class SpeedMeter
{
public:
    static constexpr Milliseconds window{5000};

    /// `total`: all bytes so far; it may start again at less (then the speed starts again too).
    void observe(Milliseconds now, qint64 total);
    /// Bytes a second over the window before `now`.
    double bytesPerSecond(Milliseconds now) const;
    /// Everything a person wants to know, by what was observed last.
    Progress progress(Milliseconds now, std::optional<qint64> whole) const;

private:
    struct Sample
    {
        Milliseconds when;
        qint64 total;
    };
    std::deque<Sample> m_samples; // the first is the window's edge
};

} // namespace cellar
