// SPDX-License-Identifier: MIT
#include "core/ensure/known_states.h"

namespace cellar {

namespace {

template <class Value>
std::optional<Value> valueOf(const QHash<QString, Value>& values, const QString& id)
{
    const auto found = values.constFind(id);
    return found == values.cend() ? std::nullopt : std::optional(*found);
}

// How much of the model has been received, where the state tells it.
struct Received
{
    using Answer = std::optional<Progress>;

    Answer operator()(const state::Downloading& s) const { return s.progress; }
    Answer operator()(const state::Repairing& s) const { return s.progress; }
    Answer operator()(const state::Paused& s) const { return s.progress; }
    Answer operator()(const auto&) const { return std::nullopt; }
};

struct TakeProgress
{
    const Progress& progress;

    void operator()(state::Downloading& s) const { s.progress = progress; }
    void operator()(state::Repairing& s) const { s.progress = progress; }
    void operator()(state::Verifying& s) const { s.progress = progress; }
    void operator()(state::Locked& s) const
    {
        std::tie(s.holder.received, s.holder.total) = std::tie(progress.done, progress.total);
    }
    void operator()(auto&) const {}
};

Progress standing(Progress progress)
{
    progress.bytesPerSecond = 0;
    progress.eta.reset();
    return progress;
}

bool isUnavailable(const ModelState& state)
{
    return std::holds_alternative<state::Unavailable>(state);
}

bool isPausedByUser(const ModelState& state)
{
    const auto* paused = std::get_if<state::Paused>(&state);
    return paused && !paused->why;
}

} // namespace

ModelState stateAtRest(const ModelState& onDisk, const std::optional<Error>& failure,
                       const std::optional<state::Paused>& pause)
{
    if (isActive(onDisk) || isUnavailable(onDisk)) // of another process, or nothing can be done
        return onDisk;
    // How much is safe on the disk is known better there.
    if (pause)
        return isPausedByUser(onDisk) ? onDisk : ModelState(*pause);
    // That the drive was absent is no matter any more.
    if (!failure || isUsable(onDisk) || failure->kind == ErrorKind::Unavailable)
        return onDisk;
    if (const auto* fallback = std::get_if<state::Fallback>(&onDisk))
        return state::Fallback{fallback->id, failure};
    return state::Failed{*failure};
}

ModelState KnownStates::of(const QString& id) const
{
    return of(id, m_onDisk.value(id));
}

ModelState KnownStates::of(const QString& id, const ModelState& onDisk) const
{
    if (const auto working = m_working.constFind(id); working != m_working.cend())
        return *working;
    return stateAtRest(onDisk, valueOf(m_failures, id), valueOf(m_paused, id));
}

bool KnownStates::ask(const QString& id, const state::Queued& queued)
{
    m_failures.remove(id);
    m_givenUp.remove(id);
    const auto working = m_working.constFind(id);
    if (working == m_working.cend() || isPausedByUser(*working))
        return true;
    const auto* before = std::get_if<state::Queued>(&*working);
    return before && queued.toFetch && !before->toFetch;
}

bool KnownStates::take(const QString& id, const event::StateChanged& news)
{
    if (m_paused.contains(id) && isActive(news.state))
        return false;
    m_working[id] = news.state;
    if (const auto* failed = std::get_if<state::Failed>(&news.state))
        m_failures[id] = failed->error;
    rememberReceived(id);
    return true;
}

bool KnownStates::take(const QString& id, const event::Progressed& news)
{
    if (m_paused.contains(id))
        return false;
    std::visit(TakeProgress{news.whole}, m_working[id]);
    rememberReceived(id);
    return true;
}

void KnownStates::rememberReceived(const QString& id)
{
    if (const auto received = std::visit(Received{}, m_working.value(id)))
        m_received[id] = *received;
}

void KnownStates::end(const QString& id, const std::optional<state::Queued>& next)
{
    const ModelState last = m_working.take(id);
    m_received.remove(id);
    if (next)
        m_working[id] = *next;
    if (!isActive(last) && !std::holds_alternative<state::Failed>(last) && !isPausedByUser(last))
        m_onDisk[id] = last;
}

std::optional<ModelState> KnownStates::takeRoom(const QString& id, const std::optional<Error>& why)
{
    const auto working = m_working.find(id);
    if (working == m_working.end())
        return {};
    const auto* paused = std::get_if<state::Paused>(&*working);
    const bool waits = std::holds_alternative<state::Queued>(*working) || (paused && paused->why);
    const ModelState state = why ? ModelState(state::Paused{standingAt(id), why}) : state::Queued{};
    if (!waits || *working == state)
        return {};
    *working = state;
    return state;
}

// How far it was, now that it stands.
Progress KnownStates::standingAt(const QString& id) const
{
    const Progress onDisk = std::visit(Received{}, m_onDisk.value(id)).value_or(Progress{});
    return standing(m_received.value(id, onDisk));
}

state::Paused KnownStates::keepPause(const QString& id, const state::Paused& paused)
{
    m_paused[id] = paused;
    m_working[id] = paused;
    return paused;
}

state::Paused KnownStates::pause(const QString& id)
{
    return keepPause(id, {standingAt(id)});
}

state::Paused KnownStates::pauseVerifying(const QString& id)
{
    const ModelState working = m_working.value(id);
    const auto* verifying = std::get_if<state::Verifying>(&working);
    return keepPause(id, {verifying ? standing(verifying->progress) : Progress{}, {}, true});
}

void KnownStates::endPause(const QString& id)
{
    m_paused.remove(id);
}

void KnownStates::giveUp(const QString& id)
{
    m_givenUp.insert(id);
}

KnownStates::Survey KnownStates::takeSurvey(States onDisk)
{
    Survey survey;
    for (auto [id, state] : onDisk.asKeyValueRange()) {
        if (std::holds_alternative<state::Locked>(state) && m_working.contains(id))
            state = m_onDisk.value(id); // by ourselves
        survey.othersAtWork = survey.othersAtWork || std::holds_alternative<state::Locked>(state);
        survey.storeIsAbsent = survey.storeIsAbsent || isUnavailable(state);
        if (m_paused.contains(id) && !isUsable(m_onDisk.value(id)) && isUsable(state))
            survey.overtaken += id;
        if (of(id) != of(id, state))
            survey.changed += id;
    }
    m_onDisk = std::move(onDisk);
    return survey;
}

bool KnownStates::isUnfinished(const QString& id) const
{
    return isPausedByUser(m_onDisk.value(id)) && !m_paused.contains(id) && !m_working.contains(id) &&
           !m_givenUp.contains(id);
}

} // namespace cellar
