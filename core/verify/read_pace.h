// SPDX-License-Identifier: MIT
// Reading at no more than so many bytes a second, by a clock that the caller reads: whoever reads waits as
// long as he is told. A value.
#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <optional>

namespace cellar {

class ReadPace
{
public:
    static constexpr qint64 least = 1 << 20; // bytes a second; what is less counts as this
    static constexpr Milliseconds longestWait{1000};

    explicit ReadPace(qint64 bytesPerSecond)
        : m_rate(qMax(bytesPerSecond, least))
    {
    }

    /// How long to wait at this moment, `done` bytes having been read since the first call, which begins to
    /// count. Time in which nothing was read (the machine slept) is not made up for, beyond a second.
    Milliseconds waitAt(Milliseconds now, qint64 done)
    {
        if (!m_began) {
            m_began = now;
            m_from = done;
        }
        const Milliseconds due = *m_began + Milliseconds((done - m_from) * 1000 / m_rate);
        if (now > due + longestWait)
            *m_began += now - due - longestWait;
        return std::clamp(due - now, Milliseconds(0), longestWait);
    }

private:
    qint64 m_rate;
    qint64 m_from = 0;
    std::optional<Milliseconds> m_began;
};

} // namespace cellar
