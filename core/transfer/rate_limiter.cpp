// SPDX-License-Identifier: MIT
#include "core/transfer/rate_limiter.h"

#include <algorithm>
#include <limits>

namespace cellar {

namespace {

constexpr qint64 parts = 1000; // of a byte: bytes a second times milliseconds
constexpr qint64 mostPerSecond = qint64(1) << 40;
constexpr Milliseconds usualWait{25};
constexpr int readsInBucket = 4; // a bucket holds 100 ms, so that an alarm may be late without loss
constexpr qint64 sensibleRead = 4096;
constexpr Milliseconds longestFill{1 << 20}; // keeps the product below 2^60
// Who has not asked for so long does not want any more: twice the longest wait.
constexpr Milliseconds patience = 2 * RateGate::longestWait;

} // namespace

bool RateLimiter::Taker::isWaiting(Milliseconds now) const
{
    return asked && now - *asked <= patience;
}

RateLimiter::RateLimiter(std::optional<qint64> bytesPerSecond)
{
    setLimit(bytesPerSecond);
}

void RateLimiter::setLimit(std::optional<qint64> bytesPerSecond)
{
    m_limit =
        bytesPerSecond ? std::optional(std::clamp<qint64>(*bytesPerSecond, 1, mostPerSecond)) : std::nullopt;
    m_credit = std::max<qint64>(m_credit, 0);
}

qint64 RateLimiter::allowance(Taker& taker, Milliseconds now)
{
    taker.allowed = std::numeric_limits<qint64>::max();
    if (!m_limit)
        return taker.allowed;
    fill(now);
    taker.taken = standOf(taker, now);
    taker.allowed = mayReadMore(taker, now) ? std::min(m_credit / parts, turnLeft(taker, now)) : 0;
    if (taker.allowed == 0)
        taker.asked = now;
    return taker.allowed;
}

void RateLimiter::spend(Taker& taker, Milliseconds now, qint64 bytes)
{
    if (!m_limit)
        return;
    fill(now);
    m_credit -= bytes * parts;
    taker.taken += bytes;
    if (bytes < taker.allowed)
        taker.asked.reset();
    else
        taker.asked = now;
}

Milliseconds RateLimiter::waitFor(const Taker& taker, Milliseconds now)
{
    if (!m_limit)
        return Milliseconds(0);
    fill(now);
    if (mayReadMore(taker, now))
        return Milliseconds(0);
    if (m_credit / parts >= leastRead())
        return usualWait; // for the others' turns
    const qint64 missing = usualRead() * parts - m_credit;
    const Milliseconds wait((missing + *m_limit - 1) / *m_limit);
    return std::clamp(wait, Milliseconds(1), RateGate::longestWait);
}

void RateLimiter::fill(Milliseconds now)
{
    const Milliseconds span = std::clamp(now - m_filled.value_or(now), Milliseconds(0), longestFill);
    m_filled = now;
    m_credit = std::min(m_credit + *m_limit * span.count(), readsInBucket * usualRead() * parts);
}

bool RateLimiter::mayReadMore(const Taker& taker, Milliseconds now) const
{
    return std::min(m_credit / parts, turnLeft(taker, now)) >= leastRead();
}

// What it may take before it is too far ahead of the last of those who wait. All turns together are twice
// what comes in a usual wait, so that an alarm may be late here too; and each is good for more than one least
// read, or the last alone could go on.
qint64 RateLimiter::turnLeft(const Taker& taker, Milliseconds now) const
{
    const Others others = othersThan(taker, now);
    if (others.waiting == 0)
        return std::numeric_limits<qint64>::max();
    const qint64 turn = 2 * std::max(leastRead(), usualRead() / (others.waiting + 1));
    return others.least + turn - standOf(taker, now);
}

// What it has taken; when it did not wait, at least as much as the others: being away earns nothing.
qint64 RateLimiter::standOf(const Taker& taker, Milliseconds now) const
{
    if (taker.isWaiting(now))
        return taker.taken;
    const Others others = othersThan(taker, now);
    return std::max(taker.taken, others.waiting > 0 ? others.least : others.most);
}

RateLimiter::Others RateLimiter::othersThan(const Taker& taker, Milliseconds now) const
{
    Others others;
    for (const Taker* other : m_takers) {
        if (other == &taker)
            continue;
        others.most = std::max(others.most, other->taken);
        if (!other->isWaiting(now))
            continue;
        others.least = others.waiting > 0 ? std::min(others.least, other->taken) : other->taken;
        ++others.waiting;
    }
    return others;
}

qint64 RateLimiter::leastRead() const
{
    return std::min(sensibleRead, (usualRead() + 1) / 2);
}

qint64 RateLimiter::usualRead() const
{
    return std::max<qint64>(*m_limit * usualWait.count() / parts, 1);
}

RateGate::RateGate(const RateLimiters& limiters)
{
    for (const auto& limiter : limiters) {
        m_entries.push_back({limiter, std::make_unique<RateLimiter::Taker>()});
        limiter->m_takers.push_back(m_entries.back().taker.get());
    }
}

RateGate::~RateGate()
{
    for (const Entry& entry : m_entries)
        std::erase(entry.limiter->m_takers, entry.taker.get());
}

// A limiter behind one that gives nothing is not asked, or it would take us for one who waits for it.
qint64 RateGate::allowance(Milliseconds now)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (auto entry = m_entries.begin(); entry != m_entries.end() && least > 0; ++entry)
        least = std::min(least, entry->limiter->allowance(*entry->taker, now));
    return least;
}

void RateGate::spend(Milliseconds now, qint64 bytes)
{
    for (const Entry& entry : m_entries)
        entry.limiter->spend(*entry.taker, now, bytes);
}

Milliseconds RateGate::waitFor(Milliseconds now)
{
    Milliseconds longest(0);
    for (const Entry& entry : m_entries)
        longest = std::max(longest, entry.limiter->waitFor(*entry.taker, now));
    return longest;
}

} // namespace cellar
