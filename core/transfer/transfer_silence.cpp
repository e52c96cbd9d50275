// SPDX-License-Identifier: MIT
// A source that takes a request and gives no answer holds up the others no longer than a moment: they are
// asked for its pieces. Its request stays, as long as there is room for it among the connections: an answer
// that comes late is taken for what nobody else has brought or been asked for by then.
#include "core/transfer/transfer.h"

#include <algorithm>

namespace cellar {

namespace {
constexpr Milliseconds patience{2000};
}

void Transfer::passOverSilentOnes()
{
    const Milliseconds now = m_around.clock.now();
    QList<RangeAttempt*> silent;
    for (const auto& [attempt, owner] : m_ranges) {
        if (!m_passedOver.contains(attempt) && attempt->silence() >= patience &&
            m_course.hasAlternative(attempt->source(), now))
            silent += attempt;
    }
    for (RangeAttempt* attempt : std::as_const(silent)) {
        const qsizetype source = attempt->source();
        m_course.fellSilent(source);
        passOver(*attempt);
        if (int(m_ranges.size()) < m_count.wanted() || !areOthersPassedOver(*attempt))
            continue;
        m_course.ended(source, false, now);
        drop(*attempt);
    }
}

void Transfer::passOver(RangeAttempt& attempt)
{
    m_passedOver += &attempt;
    if (m_assembly)
        m_assembly->plan().giveUp(attempt.range());
}

bool Transfer::areOthersPassedOver(const RangeAttempt& attempt) const
{
    return std::all_of(m_ranges.begin(), m_ranges.end(), [&](const auto& entry) {
        return entry.first == &attempt || m_passedOver.contains(entry.first);
    });
}

// It answers before those that were asked for the same in its place: then they are the silent ones.
bool Transfer::takeBack(RangeAttempt& attempt)
{
    if (m_assembly) {
        for (const auto& [other, owner] : m_ranges) {
            const bool isAskedForTheSame = other->range().offset < attempt.range().end() &&
                                           attempt.range().offset < other->range().end();
            if (isAskedForTheSame && !m_passedOver.contains(other) && other->silence().count() > 0)
                passOver(*other);
        }
        const qint64 free = m_assembly->plan().stillFree(attempt.range());
        if (free == 0)
            return false;
        attempt.limitTo(free);
    }
    m_passedOver.remove(&attempt);
    return true;
}

} // namespace cellar
