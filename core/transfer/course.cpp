// SPDX-License-Identifier: MIT
#include "core/transfer/course.h"

#include <algorithm>

namespace cellar {

namespace {

constexpr double muchSlower = 8;
constexpr Milliseconds timeUntilOneMore{60000}; // before a source that refused a connection is asked for it
constexpr qint64 leastBytes = 256;              // of progress: or as large a part of what was asked for
constexpr qint64 leastBytesPerSecond = 1024;    // the same as of a body that does not trickle

} // namespace

Course::Course(const QList<Source>& sources, RetryRules rules, std::function<double()> random)
    : m_sources(sources)
    , m_rules(rules)
    , m_random(std::move(random))
    , m_tracks(sources.size())
{
    std::stable_sort(m_sources.begin(), m_sources.end(),
                     [](const Source& a, const Source& b) { return a.priority < b.priority; });
    for (qsizetype i = 0; i < m_tracks.size(); ++i) {
        const Source& source = m_sources[i];
        m_tracks[i].whole = source.url.isLocalFile() || source.packing != Packing::None;
        m_tracks[i].hasPlace = m_tracks[i].whole;
    }
}

void Course::addMirrors(const QList<Source>& mirrors)
{
    for (const Source& mirror : mirrors) {
        Track track;
        track.mirror = true;
        m_sources += mirror;
        m_tracks += track;
    }
}

void Course::leaveMirrors()
{
    for (Track& track : m_tracks)
        track.dropped = track.dropped || track.mirror;
}

int Course::Track::mostAt(Milliseconds now) const
{
    return most == unlimited ? most : most + int((now - lowered) / timeUntilOneMore);
}

bool Course::takesOneMore(const Track& track, Milliseconds now) const
{
    if (track.whole)
        return !isAtWork();
    const int most = track.mirror ? 1 : track.mostAt(now);
    return track.connections < most && !(track.silent && track.connections > 0);
}

bool Course::isAtWork() const
{
    return std::any_of(m_tracks.begin(), m_tracks.end(),
                       [](const Track& track) { return track.connections > 0; });
}

bool Course::isSlow(qsizetype source) const
{
    const auto& own = m_tracks[source].speed;
    return own && fastest().value_or(0) > muchSlower * *own;
}

std::optional<double> Course::fastest() const
{
    std::optional<double> best;
    for (const Track& track : m_tracks) {
        if (!track.dropped && track.speed)
            best = std::max(best.value_or(0), *track.speed);
    }
    return best;
}

// One connection is enough to see how fast a source is, where there are others to look at.
bool Course::isBeingTried(qsizetype source) const
{
    const Track& track = m_tracks[source];
    if (track.speed || track.connections == 0)
        return false;
    for (qsizetype i = 0; i < m_tracks.size(); ++i) {
        if (i != source && isAsked(i) && !m_tracks[i].dropped && !m_tracks[i].whole)
            return true;
    }
    return false;
}

// Whether a is to be asked before b, which stands behind it in the order of priority.
bool Course::isBetter(qsizetype a, qsizetype b, bool mayExplore) const
{
    const Track& first = m_tracks[a];
    const Track& second = m_tracks[b];
    const auto beginsAnew = [this](const Track& track) {
        return track.whole && (!track.hasPlace || m_partsAreHere);
    };
    if (beginsAnew(first) != beginsAnew(second))
        return beginsAnew(second);
    if (first.silent != second.silent)
        return second.silent;
    if (isSlow(a) != isSlow(b))
        return isSlow(b);
    if (!isAtWork())
        return true;
    const auto isNew = [](const Track& track) { return !track.speed && track.connections == 0; };
    if (isNew(first) || isNew(second))
        return isNew(first) ? mayExplore || !second.speed : !mayExplore;
    return first.speed.value_or(0) >= second.speed.value_or(0);
}

bool Course::canBeAsked(qsizetype source, Milliseconds now) const
{
    const Track& track = m_tracks[source];
    return !track.dropped && isAsked(source) && track.restsUntil <= now && takesOneMore(track, now) &&
           !isBeingTried(source);
}

bool Course::hasAlternative(qsizetype source, Milliseconds now) const
{
    if (m_tracks[source].silent)
        return false;
    for (qsizetype i = 0; i < m_tracks.size(); ++i) {
        if (i != source && !m_tracks[i].silent && !m_tracks[i].whole && canBeAsked(i, now))
            return true;
    }
    return false;
}

std::optional<qsizetype> Course::choose(Milliseconds now, bool mayExplore,
                                        const QSet<qsizetype>& without) const
{
    std::optional<qsizetype> best;
    for (qsizetype i = 0; i < m_tracks.size(); ++i) {
        if (without.contains(i) || !canBeAsked(i, now))
            continue;
        if (!best || !isBetter(*best, i, mayExplore))
            best = i;
    }
    return best;
}

Course::Step Course::next(Milliseconds now, bool mayExplore, const QSet<qsizetype>& without) const
{
    if (m_givenUp)
        return Over{*m_givenUp};
    if (const auto source = choose(now, mayExplore, without))
        return Attempt{*source, m_tracks[*source].whole};
    qsizetype first = -1; // the one that wakes first, in order of priority
    bool anyAwake = false;
    for (qsizetype i = 0; i < m_tracks.size(); ++i) {
        if (m_tracks[i].dropped || !isAsked(i))
            continue;
        anyAwake = anyAwake || m_tracks[i].restsUntil <= now;
        if (first < 0 || m_tracks[i].restsUntil < m_tracks[first].restsUntil)
            first = i;
    }
    if (first < 0)
        return Over{decidingError()};
    if (anyAwake)
        return Busy{};
    const Track& track = m_tracks[first];
    return Wait{track.restsUntil, first, track.fruitless + 1, *track.lastError};
}

void Course::began(qsizetype source)
{
    ++m_tracks[source].connections;
}

void Course::ended(qsizetype source, bool isProgress, Milliseconds now)
{
    Track& track = m_tracks[source];
    track.connections = std::max(0, track.connections - 1);
    if (!isProgress)
        return;
    track.fruitless = 0;
    track.restsUntil = std::min(track.restsUntil, now);
}

bool Course::isProgress(const Brought& brought)
{
    return brought.bytes > 0 && brought.bytes >= std::min(leastBytes, brought.of / leastBytes) &&
           brought.bytes * 1000 >= leastBytesPerSecond * brought.time.count();
}

void Course::failed(qsizetype source, const Failure& failure, Milliseconds now)
{
    Track& track = m_tracks[source];
    track.connections = std::max(0, track.connections - 1);
    if (track.connections == 0)
        track.most = unlimited; // it was not for their number
    const NextStep step = nextStep(failure.error);
    const bool isProgress = Course::isProgress(failure.brought);
    if (track.connections > 0 && step == NextStep::Retry && !isProgress) {
        track.most = track.connections;
        track.lowered = now;
        return;
    }
    track.lastError = failure.error;
    track.fruitless = isProgress ? 0 : track.fruitless + 1;
    switch (step) {
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
