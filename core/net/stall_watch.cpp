// SPDX-License-Identifier: MIT
#include "core/net/stall_watch.h"

namespace cellar {

namespace {
constexpr qint64 slowestBytesPerSecond = 1024;
}

StallWatch::StallWatch(Milliseconds stallTime, Milliseconds now)
    : m_stallTime(stallTime)
{
    restart(now, 0);
}

void StallWatch::restart(Milliseconds now, qint64 received)
{
    m_lastByte = {now, received};
    m_samples = {{now, received}};
}

void StallWatch::observe(Milliseconds now, qint64 received, bool heldBack)
{
    if (heldBack)
        return restart(now, received);
    if (received != m_lastByte.received)
        m_lastByte = {now, received};
    m_samples.push_back({now, received});
    while (m_samples.size() > 1 && now - m_samples[1].when >= 2 * m_stallTime)
        m_samples.pop_front();

    const Sample& first = m_samples.front();
    const bool slow = now - first.when >= 2 * m_stallTime &&
                      (received - first.received) * 1000 < slowestBytesPerSecond * (now - first.when).count();
    m_stalled = slow || now - m_lastByte.when >= m_stallTime;
}

Milliseconds StallWatch::tick() const
{
    return std::max(Milliseconds(10), m_stallTime / 4);
}

} // namespace cellar
