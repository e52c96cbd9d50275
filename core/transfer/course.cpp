// SPDX-License-Identifier: MIT
#include "core/transfer/course.h"

#include <algorithm>

namespace cellar {

Course::Course(const QList<Source>& sources, RetryRules rules, std::function<double()> random)
    : m_sources(sources)
    , m_rules(rules)
    , m_random(std::move(random))
    , m_tracks(sources.size())
{
    std::stable_sort(m_sources.begin(), m_sources.end(),
                     [](const Source& a, const Source& b) { return a.priority < b.priority; });
}

Course::Step Course::next(Milliseconds now) const
{
    if (m_givenUp)
        return Over{*m_givenUp};
    qsizetype first = -1; // the one that wakes first, in order of priority
    for (qsizetype i = 0; i < m_tracks.size(); ++i) {
        if (m_tracks[i].dropped)
            continue;
        if (m_tracks[i].restsUntil <= now)
            return Attempt{i};
        if (first < 0 || m_tracks[i].restsUntil < m_tracks[first].restsUntil)
            first = i;
    }
    if (first < 0)
        return Over{decidingError()};
    const Track& track = m_tracks[first];
    return Wait{track.restsUntil, first, track.fruitless + 1, *track.lastError};
}

void Course::failed(qsizetype source, const Failure& failure, Milliseconds now)
{
    Track& track = m_tracks[source];
    track.lastError = failure.error;
    track.fruitless = failure.broughtNewBytes ? 0 : track.fruitless + 1;
    switch (nextStep(failure.error)) {
    case NextStep::GiveUp:
        m_givenUp = failure.error;
        return;
    case NextStep::NextSource:
    case NextStep::AskUser:
        track.dropped = true;
        return;
    case NextStep::Retry:
        break;
    }
    if (track.fruitless > m_rules.retries) {
        track.dropped = true;
        return;
    }
    const Milliseconds own = backoffDelay(m_rules, qMax(1, track.fruitless), m_random());
    const Milliseconds asked = std::min(failure.retryAfter.value_or(Milliseconds(0)), longestRetryAfter);
    track.restsUntil = now + (asked.count() > 0 ? asked : own);
}

// Wrong bytes weigh most, then what merely failed, then what was refused; of equals, the last source's.
Error Course::decidingError() const
{
    const auto weight = [](const Error& error) {
        if (error.kind == ErrorKind::DigestMismatch || error.kind == ErrorKind::SizeMismatch)
            return 3;
        return nextStep(error) == NextStep::AskUser ? 1 : 2;
    };
    Error deciding{ErrorKind::Network, QStringLiteral("no source is known")};
    int heaviest = 0;
    for (const Track& track : m_tracks) {
        if (track.lastError && weight(*track.lastError) >= heaviest) {
            heaviest = weight(*track.lastError);
            deciding = *track.lastError;
        }
    }
    return deciding;
}

} // namespace cellar
