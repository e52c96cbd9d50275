// SPDX-License-Identifier: MIT
// How many connections a transfer should have: as many as it may, until it is seen that fewer bring as much
// (the line, the disk or the hash is the limit then). A pure value; the caller tells it the time.
//
//   measure with n ─▶ measure with half of n ─▶ as much: keep to that, and so on down to 1
//         ▲                                └──▶ less: back to n for a while
//         └──────────────────────────────────── after a while more are tried again
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace cellar {

class ConnectionCount
{
public:
    /// `most` ≥ 1.
    explicit ConnectionCount(int most);

    int wanted() const { return m_wanted; }

    /// To be told several times a second: all bytes received so far, and how many connections bring them now.
    void observe(Milliseconds now, qint64 received, int running);

private:
    struct Measured
    {
        int connections;
        double bytesPerMillisecond;
    };

    void conclude(Milliseconds now, double speed);
    void tryWith(int connections, Milliseconds now);

    int m_most;
    int m_wanted;
    std::optional<Milliseconds> m_since; // of the measurement, with m_wanted connections
    Milliseconds m_settledAt{0};         // when m_wanted came into effect
    qint64 m_receivedBefore = 0;
    std::optional<Measured> m_compared; // what the present number is tried against
    Milliseconds m_restUntil{0};        // no trial before
};

} // namespace cellar
