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
//
// With several connections: those to one source that break together are one failure. The first goes by
// priority; the others look at each source once, and then go to the fastest. A source that is many times
// slower than another is left alone while the other can be asked. One that refuses a further connection (429,
// 503) keeps those it has.
#pragma once

#include "core/model/model.h"
#include "core/transfer/retry_policy.h"

#include <functional>
#include <limits>
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
        qsizetype source;   // index into sources()
        bool whole = false; // it has no ranges: to be asked for the whole file, once nothing else is going on
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
    struct Busy // every source that is awake has as many connections as it takes
    {
    };
    using Step = std::variant<Attempt, Wait, Over, Busy>;

    /// `mayExplore`: enough is left to try sources whose speed is not known.
    Step next(Milliseconds now, bool mayExplore = true) const;

    /// A connection to the source begins; it ends with one of ended() and failed().
    void began(qsizetype source);
    /// It brought what it should.
    void ended(qsizetype source, Milliseconds now);

    struct Failure
    {
        Error error;
        bool broughtNewBytes = false; // then it does not count, and the count begins anew
        std::optional<Milliseconds> retryAfter = {};
        std::optional<Milliseconds> began = {}; // of the connection; not known: it stands for itself
    };
    void failed(qsizetype source, const Failure& failure, Milliseconds now);
    /// It takes no part any more.
    void drop(qsizetype source, const Error& why);

    /// What one connection to it brings, in bytes a second.
    void measured(qsizetype source, double bytesPerSecond) { m_tracks[source].speed = bytesPerSecond; }
    std::optional<double> speedOf(qsizetype source) const { return m_tracks[source].speed; }
    bool isSlow(qsizetype source) const;
    void hasNoRanges(qsizetype source) { m_tracks[source].whole = true; }
    /// Only this source is asked from now on; nothing: any.
    void keepTo(std::optional<qsizetype> source) { m_only = source; }

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
        std::optional<Milliseconds> lastFailure = {};
        std::optional<double> speed = {};
        bool whole = false;
        int connections = 0;
        int most = std::numeric_limits<int>::max(); // connections it takes
        Milliseconds lowered{0};                    // when `most` was

        int mostAt(Milliseconds now) const;
    };

    std::optional<qsizetype> choose(Milliseconds now, bool mayExplore) const;
    bool isBetter(qsizetype a, qsizetype b, bool mayExplore) const;
    bool takesOneMore(const Track& track, Milliseconds now) const;
    bool isAsked(qsizetype source) const { return !m_only || *m_only == source; }
    Error decidingError() const;

    QList<Source> m_sources;
    RetryRules m_rules;
    std::function<double()> m_random;
    QList<Track> m_tracks;
    std::optional<Error> m_givenUp;
    std::optional<qsizetype> m_only;
};

} // namespace cellar
