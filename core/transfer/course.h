// SPDX-License-Identifier: MIT
// The course of one transfer as a pure value: which source to ask next, when, and when to give up. It knows
// no network and no timer; the caller tells it what happened and the time.
//
//            next() ─▶ Attempt ──(bytes right)──▶ done
//              ▲          │
//              │       failed()
//              │          ├─ Retry, attempts left ─▶ that source rests (backoff, or what the server asked)
//              │          ├─ Retry, none left ─────▶ that source is dropped
//              │          ├─ NextSource, AskUser ──▶ that source is dropped
//              │          └─ GiveUp ───────────────▶ Over
//              └─ a source is awake: Attempt · all rest: Wait · all dropped: Over
#pragma once

#include "core/model/model.h"
#include "core/transfer/retry_policy.h"

#include <functional>
#include <optional>
#include <variant>

namespace cellar {

class Course
{
public:
    /// `random` gives numbers in [0, 1), for the jitter.
    Course(const QList<Source>& sources, RetryRules rules, std::function<double()> random);

    struct Attempt
    {
        qsizetype source; // index into sources()
    };
    struct Wait
    {
        Milliseconds until; // by the same clock as `now`
        qsizetype source;   // that will be asked then
        int attempt;        // the number of that attempt, from 1
        Error why;
    };
    struct Over
    {
        Error error; // the one that decides, see decidingError()
    };
    using Step = std::variant<Attempt, Wait, Over>;

    Step next(Milliseconds now) const;

    struct Failure
    {
        Error error;
        bool broughtNewBytes = false; // then it does not count, and the count begins anew
        std::optional<Milliseconds> retryAfter = {};
    };
    void failed(qsizetype source, const Failure& failure, Milliseconds now);

    /// Sorted by priority.
    const QList<Source>& sources() const { return m_sources; }
    bool isDropped(qsizetype source) const { return m_tracks[source].dropped; }
    /// The number of the source's next attempt, from 1, out of attempts() that may end without a new byte.
    int attemptOf(qsizetype source) const { return m_tracks[source].fruitless + 1; }
    int attempts() const { return m_rules.retries + 1; }

private:
    struct Track
    {
        int fruitless = 0;
        Milliseconds restsUntil{0};
        bool dropped = false;
        std::optional<Error> lastError = {};
    };

    Error decidingError() const;

    QList<Source> m_sources;
    RetryRules m_rules;
    std::function<double()> m_random;
    QList<Track> m_tracks;
    std::optional<Error> m_givenUp;
};

} // namespace cellar
