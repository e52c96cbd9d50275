// SPDX-License-Identifier: MIT
// What a transfer tells of itself, and the measuring behind it.
#include "core/transfer/transfer.h"

#include "core/base/shown.h"
#include "core/formats/header_facts.h"

namespace cellar {

namespace {
constexpr Milliseconds reportInterval{250}; // the command promises at most four a second
constexpr Milliseconds stalledAfter{5000};
constexpr qsizetype enoughOfHeader = 4 << 10; // to see what it is
} // namespace

void Transfer::tell(qsizetype source, event::SourceJudged::Verdict verdict, std::optional<Error> error)
{
    using Verdict = event::SourceJudged::Verdict;
    Facts& facts = m_facts[source];
    if (verdict == Verdict::Used && std::exchange(facts.used, true))
        return;
    if (verdict == Verdict::Slow && std::exchange(facts.toldSlow, true))
        return;
    emit happened(event::SourceJudged{shownUrl(m_course.sources()[source].url), verdict, std::move(error)});
}

void Transfer::tellState(qsizetype source)
{
    m_toldSource = source;
    m_stalled = false;
    m_toldProof = false;
    m_seenAt = m_around.clock.now();
    m_meter.observe(m_seenAt, received());
    const QString shown = shownUrl(m_course.sources()[source].url);
    if (m_options.repairs)
        emit happened(event::StateChanged{state::Repairing{progress(), shown}});
    else
        emit happened(event::StateChanged{state::Downloading{progress(), shown}});
    m_reportTick->start(reportInterval);
}

void Transfer::tellProof()
{
    m_toldProof = true;
    m_meter.observe(m_around.clock.now(), received());
    m_reportTick->start(reportInterval);
    emit happened(event::StateChanged{state::Verifying{progress()}});
}

// A warning: the digest, where there is one, decides.
void Transfer::lookAtBeginning(qsizetype source, const QByteArray& bytes)
{
    if (std::exchange(m_facts[source].sentBeginning, true))
        return;
    const auto fault =
        brokenClaim(m_file.place.name, readHeaderFacts(bytes.first(qMin(bytes.size(), enoughOfHeader))));
    if (fault)
        emit happened(event::ClaimBroken{shownUrl(m_course.sources()[source].url), fault->detail});
}

void Transfer::announceRetry(const Error& error)
{
    const Milliseconds now = m_around.clock.now();
    const auto announce = [&](qsizetype source, int attempt, Milliseconds delay) {
        emit happened(event::Retrying{attempt, m_course.attempts(), delay,
                                      shownUrl(m_course.sources()[source].url), error});
    };
    const auto step = m_course.next(now);
    if (const auto* next = std::get_if<Course::Attempt>(&step))
        announce(next->source, m_course.attemptOf(next->source), Milliseconds(0));
    else if (const auto* pause = std::get_if<Course::Wait>(&step))
        announce(pause->source, pause->attempt, pause->until - now);
}

event::Progressed Transfer::news() const
{
    const int connections = m_over ? 0 : m_whole ? 1 : int(m_ranges.size());
    event::Progressed news{m_file.place.name, progress(), connections};
    if (m_assembly && !isStaging()) {
        news.present = m_assembly->plan().present().ranges();
        news.proved = m_assembly->proving();
    } else if (m_whole && m_whole->received() > 0) {
        news.present = {{0, m_whole->received()}};
    }
    news.sources = sourceWork();
    return news;
}

QList<event::SourceWork> Transfer::sourceWork() const
{
    const auto contributions = m_assembly ? m_assembly->contributions() : QHash<qsizetype, RangeSet>();
    QList<event::SourceWork> all;
    for (qsizetype source = 0; source < m_course.sources().size(); ++source) {
        event::SourceWork work{shownUrl(m_course.sources()[source].url), 0,
                               contributions.value(source).total(), 0};
        for (const auto& [attempt, owner] : m_ranges) {
            if (attempt->source() != source)
                continue;
            ++work.connections;
            work.bytesPerSecond += attempt->speed().value_or(0);
        }
        if (m_whole && source == m_wholeSource) {
            if (m_whole->isStaged())
                work.brought = m_whole->received();
            work.connections = m_over ? 0 : 1;
            work.bytesPerSecond = m_over ? 0 : progress().bytesPerSecond;
        }
        if (work.connections > 0 || work.brought > 0)
            all += work;
    }
    return all;
}

void Transfer::report()
{
    const Milliseconds now = m_around.clock.now();
    m_reportTick->start(reportInterval);
    for (const auto& [attempt, owner] : m_ranges)
        attempt->tick();
    leaveSlowOnes();
    leaveStalledOnes();
    passOverSilentOnes();
    if (m_over)
        return;
    const qint64 received = this->received();
    m_meter.observe(now, received);
    m_count.observe(now, received, int(m_ranges.size()));
    emit happened(news());
    if (m_over)
        return;
    const bool isAsking = m_whole || !m_ranges.empty();
    if (std::exchange(m_seen, received) != received || !isAsking) {
        m_seenAt = now;
        if (m_stalled)
            tellState(m_toldSource);
    } else if (!m_stalled && !m_options.repairs && now - m_seenAt >= stalledAfter) {
        m_stalled = true;
        emit happened(event::StateChanged{
            state::Downloading{progress(), shownUrl(m_course.sources()[m_toldSource].url), true}});
    }
    goOn();
}

// A connection to a source that is many times slower than another is better used there.
void Transfer::leaveSlowOnes()
{
    for (const auto& [attempt, owner] : m_ranges) {
        if (attempt->isTelling(m_course.fastest()))
            m_course.measured(attempt->source(), *attempt->speed());
    }
    QList<RangeAttempt*> slow;
    for (const auto& [attempt, owner] : m_ranges) {
        if (attempt->isTelling(m_course.fastest()) && m_course.isSlow(attempt->source()))
            slow += attempt;
    }
    for (RangeAttempt* attempt : std::as_const(slow)) {
        if (m_ranges.size() <= 1)
            return;
        tell(attempt->source(), event::SourceJudged::Verdict::Slow);
        if (m_over)
            return;
        m_course.ended(attempt->source(), Course::isProgress(broughtBy(*attempt)), m_around.clock.now());
        drop(*attempt);
    }
}

// Its range is better asked for anew, where something else moves or it did itself: a single one that never
// brought anything has the whole of its time.
void Transfer::leaveStalledOnes()
{
    if (m_options.connections == 1)
        return;
    const Milliseconds patience = m_options.stallTime / 3;
    QList<RangeAttempt*> stalled;
    bool anyMoves = false;
    for (const auto& [attempt, owner] : m_ranges) {
        if (attempt->idle() >= patience)
            stalled += attempt;
        else
            anyMoves = anyMoves || attempt->speed().value_or(0) > 0;
    }
    for (RangeAttempt* attempt : std::as_const(stalled)) {
        const bool isGone = !m_ranges.contains(attempt); // with its source
        const bool broughtBytes = !isGone && attempt->received() > 0;
        if (isGone || (!anyMoves && !broughtBytes))
            continue;
        const qsizetype source = attempt->source();
        const Error error{ErrorKind::Stalled,
                          QStringLiteral("nothing came for %1 s").arg(attempt->idle().count() / 1000),
                          shownUrl(m_course.sources()[source].url)};
        const Course::Brought brought = broughtBy(*attempt);
        drop(*attempt);
        failed(source, {error, brought});
        if (m_over)
            return;
    }
}

// All was here, and the proof has found nothing wrong so far.
bool Transfer::onlyProves() const
{
    return m_toldProof && m_assembly && m_assembly->plan().isComplete();
}

Progress Transfer::progress() const
{
    const Milliseconds now = m_around.clock.now();
    if (isStaging())
        return m_meter.progress(now, m_file.size ? m_file.size : m_whole->length());
    Progress progress = m_meter.progress(now, m_assembly ? m_assembly->plan().size() : m_file.size);
    if (onlyProves())
        return progress;
    progress.done = m_assembly ? m_assembly->plan().present().total() : 0;
    if (!m_whole) // it has to go past what is here, too
        progress.eta = timeLeft(progress);
    return progress;
}

// What the speed is measured by: a copy of a local file counts, too, and the proof where that is all.
qint64 Transfer::received() const
{
    if (onlyProves())
        return m_assembly->proving();
    return m_whole ? m_whole->received() : downloaded();
}

qint64 Transfer::downloaded() const
{
    qint64 sum = m_downloaded;
    for (const auto& [attempt, owner] : m_ranges)
        sum += attempt->received();
    return sum + (m_whole ? m_whole->fromNetwork() : 0);
}

} // namespace cellar
