// SPDX-License-Identifier: MIT
// Says when a body no longer comes: no byte for S, or less than 1 KiB/s on average over 2 S. Time during
// which our own side did not take what was there does not count. A value; the caller tells it the time.
#pragma once

#include "core/base/clock.h"

#include <deque>

namespace cellar {

class StallWatch
{
public:
    StallWatch(Milliseconds stallTime, Milliseconds now);

    /// To be told at least each tick(): all bytes of the body so far, and whether more lay ready to be taken.
    void observe(Milliseconds now, qint64 received, bool heldBack);
    bool isStalled() const { return m_stalled; }

    /// How often to observe.
    Milliseconds tick() const;

private:
    void restart(Milliseconds now, qint64 received);

    struct Sample
    {
        Milliseconds when;
        qint64 received;
    };

    Milliseconds m_stallTime;
    Sample m_lastByte;
    std::deque<Sample> m_samples; // not older than the first one that is 2 S old
    bool m_stalled = false;
};

} // namespace cellar
