// SPDX-License-Identifier: MIT
// A smooth limit in bytes a second, shared by all who hold a gate to it: a bucket that fills by the clock and
// holds a tenth of a second's bytes (at least 4), so what was not used is not made up for by a burst. No
// clock of its own: the caller tells the time, which is monotonic. One thread, that of the network.
//
// Fairness: nobody may be further ahead of one who still waits than a turn, which is the smaller the more
// wait. What one leaves, because its line is slower, the others have.
#pragma once

#include "core/base/clock.h"

#include <memory>
#include <optional>
#include <vector>

namespace cellar {

class RateLimiter
{
public:
    /// Nothing: no limit. Else at least 1 byte a second; more than 2^40 count as 2^40.
    explicit RateLimiter(std::optional<qint64> bytesPerSecond = {});
    RateLimiter(const RateLimiter&) = delete;
    RateLimiter& operator=(const RateLimiter&) = delete;

    /// At any time; what was read beyond the old limit is forgiven. Who waits at a gate notices within
    /// RateGate::longestWait.
    void setLimit(std::optional<qint64> bytesPerSecond);
    std::optional<qint64> limit() const { return m_limit; }

private:
    friend class RateGate;

    /// One of those who share the limit.
    struct Taker
    {
        qint64 taken = 0;                  // bytes; lifted when others went on meanwhile
        qint64 allowed = 0;                // as last answered
        std::optional<Milliseconds> asked; // when it last wanted more than it got

        bool isWaiting(Milliseconds now) const;
    };

    /// How all but one stand.
    struct Others
    {
        qint64 waiting = 0; // their number
        qint64 least = 0;   // taken by any of those
        qint64 most = 0;    // taken by any, waiting or not
    };

    qint64 allowance(Taker& taker, Milliseconds now);
    void spend(Taker& taker, Milliseconds now, qint64 bytes);
    Milliseconds waitFor(const Taker& taker, Milliseconds now);

    void fill(Milliseconds now);
    bool mayReadMore(const Taker& taker, Milliseconds now) const;
    qint64 turnLeft(const Taker& taker, Milliseconds now) const;
    qint64 standOf(const Taker& taker, Milliseconds now) const;
    Others othersThan(const Taker& taker, Milliseconds now) const;
    qint64 leastRead() const;
    qint64 usualRead() const;

    std::optional<qint64> m_limit;
    std::optional<Milliseconds> m_filled; // when
    qint64 m_credit = 0;                  // thousandths of a byte; negative: read beyond the limit
    std::vector<Taker*> m_takers;
};

using RateLimiters = std::vector<std::shared_ptr<RateLimiter>>;

/// The way of one connection to its bytes, past all limits that hold for it: that of its transfer, that of
/// all transfers. A connection asks when it has something to read, reads no more than it is allowed, and says
/// what it has read. A gate that is gone is not waited for.
class RateGate
{
public:
    /// So often at least a waiting connection asks again, for the limit may have changed.
    static constexpr Milliseconds longestWait{100};

    /// The narrowest is best the first.
    explicit RateGate(const RateLimiters& limiters);
    ~RateGate();
    RateGate(RateGate&&) noexcept = default;
    RateGate& operator=(RateGate&&) = delete;

    /// Bytes that may be read now: the least that any limiter gives; the most a qint64 holds without a limit.
    /// 0 while it is not worth a read: wait.
    qint64 allowance(Milliseconds now);

    /// So many were read. More than was allowed is no fault: the limiters make up for it.
    void spend(Milliseconds now, qint64 bytes);

    /// How long until it is worth asking again, from 1 ms to longestWait; 0 exactly while allowance is not.
    Milliseconds waitFor(Milliseconds now);

private:
    struct Entry
    {
        std::shared_ptr<RateLimiter> limiter;
        std::unique_ptr<RateLimiter::Taker> taker;
    };
    std::vector<Entry> m_entries;
};

} // namespace cellar
