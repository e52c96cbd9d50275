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
// A server without ranges comes last, for it begins anew each time. So do a file of this machine, which is
// copied as a whole, and a packed source, which is one stream, where parts are here already; else they have
// their place in the order of priority. All are asked only while nothing else is going on.
//
// With several connections: the first goes by priority; the others look at each source once, and then go to
// the fastest. A source that is many times slower than another is left alone while the other can be asked.
// One that has connections and does not serve a further one keeps those it has, and is asked for more only a
// minute later; so connections that break together are one failure. One that does not answer is asked for no
// more until it does, and after all others.
//
// Bytes make a failed attempt's count begin anew only where they came as fast as the rule for bodies that
// trickle (see StallWatch) asks for: else a server that sends twenty a second would be asked for ever.
#pragma once

#include "core/model/model.h"
#include "core/net/retry_policy.h"

#include <QSet>

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

    /// `mayExplore`: enough is left to try sources whose speed is not known. Those `without` a connection to
    /// be had are passed over.
    Step next(Milliseconds now, bool mayExplore = true, const QSet<qsizetype>& without = {}) const;

    /// A connection to the source begins; it ends with one of ended() and failed().
    void began(qsizetype source);
    /// It did what it should; whether that was progress: then the count of failures begins anew.
    void ended(qsizetype source, bool isProgress, Milliseconds now);

    /// What an attempt brought that was not here before.
    struct Brought
    {
        qint64 bytes = 0;
        qint64 of = 0;        // that were asked for
        Milliseconds time{0}; // that the source took for it
    };
    /// Whether that is enough to begin the count of failures anew: one byte in 256, or 256 bytes, and 1 KiB a
    /// second.
    static bool isProgress(const Brought& brought);

    struct Failure
    {
        Error error;
        Brought brought = {};
        std::optional<Milliseconds> retryAfter = {};
    };
    void failed(qsizetype source, const Failure& failure, Milliseconds now);

    /// What one connection to it brings, in bytes a second.
    void measured(qsizetype source, double bytesPerSecond) { m_tracks[source].speed = bytesPerSecond; }
    std::optional<double> speedOf(qsizetype source) const { return m_tracks[source].speed; }
    bool isSlow(qsizetype source) const;
    /// Of all that take part; nothing while none is known.
    std::optional<double> fastest() const;
    void hasNoRanges(qsizetype source) { m_tracks[source].whole = true; }
    /// Whether parts of the file are here, to which others can be added.
    void setPartsAreHere(bool areHere) { m_partsAreHere = areHere; }
    /// A request to it has had no answer for a while; it has one.
    void fellSilent(qsizetype source) { m_tracks[source].silent = true; }
    void answered(qsizetype source) { m_tracks[source].silent = false; }
    /// Whether another could bring parts of the file in its place now, where it is not known to be silent:
    /// that one has all its time.
    bool hasAlternative(qsizetype source, Milliseconds now) const;
    /// Only this source is asked from now on; nothing: any.
    void keepTo(std::optional<qsizetype> source) { m_only = source; }

    /// Sources that another one named. They come behind all others, one connection to each.
    void addMirrors(const QList<Source>& mirrors);
    bool isMirror(qsizetype source) const { return m_tracks[source].mirror; }
    /// No mirror is asked any more.
    void leaveMirrors();

    /// Sorted by priority, mirrors last.
    const QList<Source>& sources() const { return m_sources; }
    bool isDropped(qsizetype source) const { return m_tracks[source].dropped; }
    /// The number of the source's next attempt, from 1, out of attempts() that may end without a new byte.
    int attemptOf(qsizetype source) const { return m_tracks[source].fruitless + 1; }
    int attempts() const { return m_rules.retries + 1; }

private:
    static constexpr int unlimited = std::numeric_limits<int>::max();

    struct Track
    {
        int fruitless = 0;
        Milliseconds restsUntil{0};
        bool dropped = false;
        std::optional<Error> lastError = {};
        std::optional<double> speed = {};
        bool whole = false;
        bool hasPlace = false; // in the order of priority, though it is whole
        bool silent = false;
        bool mirror = false;
        int connections = 0;
        int most = unlimited;    // connections it takes
        Milliseconds lowered{0}; // when `most` was

        int mostAt(Milliseconds now) const;
    };

    std::optional<qsizetype> choose(Milliseconds now, bool mayExplore, const QSet<qsizetype>& without) const;
    bool canBeAsked(qsizetype source, Milliseconds now) const;
    bool isAtWork() const;
    bool isBetter(qsizetype a, qsizetype b, bool mayExplore) const;
    bool takesOneMore(const Track& track, Milliseconds now) const;
    bool isBeingTried(qsizetype source) const;
    bool isAsked(qsizetype source) const { return !m_only || *m_only == source; }
    Error decidingError() const;

    QList<Source> m_sources;
    RetryRules m_rules;
    std::function<double()> m_random;
    QList<Track> m_tracks;
    std::optional<Error> m_givenUp;
    std::optional<qsizetype> m_only;
    bool m_partsAreHere = false;
};

} // namespace cellar
