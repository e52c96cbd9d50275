// SPDX-License-Identifier: MIT
#include "core/transfer/connection_count.h"

#include <algorithm>

namespace cellar {

namespace {

constexpr Milliseconds settling{150};
constexpr Milliseconds measuring{350};
constexpr Milliseconds betweenTrials{20000};
constexpr double asMuch = 0.93; // of the speed with more connections
constexpr double more = 1.15;   // of the speed with fewer

} // namespace

ConnectionCount::ConnectionCount(int most)
    : m_most(most)
    , m_wanted(most)
{
}

void ConnectionCount::observe(Milliseconds now, qint64 received, int running)
{
    if (m_most == 1 || now < m_restUntil)
        return;
    if (running != m_wanted) {
        m_since.reset();
        m_settledAt = now;
        return;
    }
    if (now - m_settledAt < settling)
        return;
    if (!m_since) {
        m_since = now;
        m_receivedBefore = received;
        return;
    }
    if (now - *m_since < measuring)
        return;
    if (received == m_receivedBefore) // a line that stands still tells nothing
        m_since.reset();
    else
        conclude(now, double(received - m_receivedBefore) / double((now - *m_since).count()));
}

void ConnectionCount::conclude(Milliseconds now, double speed)
{
    const auto before = std::exchange(m_compared, Measured{m_wanted, speed});
    const bool fewerDo =
        before && m_wanted < before->connections && speed >= asMuch * before->bytesPerMillisecond;
    const bool moreHelp =
        before && m_wanted > before->connections && speed >= more * before->bytesPerMillisecond;
    if (!before && m_wanted == m_most)
        return tryWith(m_wanted / 2, now);
    if (!before)
        return tryWith(std::min(m_most, m_wanted * 2), now);
    if (fewerDo && m_wanted > 1)
        return tryWith(m_wanted / 2, now);
    if (moreHelp && m_wanted < m_most)
        return tryWith(std::min(m_most, m_wanted * 2), now);
    if (!fewerDo && !moreHelp)
        m_wanted = before->connections;
    m_compared.reset();
    m_since.reset();
    m_settledAt = now;
    m_restUntil = now + betweenTrials;
}

void ConnectionCount::tryWith(int connections, Milliseconds now)
{
    m_wanted = connections;
    m_since.reset();
    m_settledAt = now;
}

} // namespace cellar
