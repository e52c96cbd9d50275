// SPDX-License-Identifier: MIT
// How far the reading of a file is, told at most four times a second. A value.
#pragma once

#include "core/transfer/speed_meter.h"

namespace cellar {

class ReadingReport
{
public:
    /// True when it is time to tell.
    bool observe(Milliseconds now, qint64 done)
    {
        constexpr Milliseconds interval{250};
        m_now = now;
        m_meter.observe(now, done);
        if (m_told && now - *m_told < interval)
            return false;
        m_told = now;
        return true;
    }

    Progress progress(std::optional<qint64> whole) const { return m_meter.progress(m_now, whole); }

private:
    SpeedMeter m_meter;
    Milliseconds m_now{0};
    std::optional<Milliseconds> m_told;
};

} // namespace cellar
