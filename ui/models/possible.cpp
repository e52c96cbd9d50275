// SPDX-License-Identifier: MIT
#include "ui/models/possible.h"

#include "core/net/keyring.h"
#include "ui/models/model_row.h"

#include <algorithm>

namespace cellar {

namespace {

template <class... Alternatives>
bool isOneOf(const ModelState& state)
{
    return (std::holds_alternative<Alternatives>(state) || ...);
}

} // namespace

bool hasFiles(const ModelState& state)
{
    const auto* paused = std::get_if<state::Paused>(&state);
    return isUsable(state) || isOneOf<state::Damaged>(state) || (paused && paused->verifying);
}

bool canGet(const ModelState& state)
{
    return isOneOf<state::Absent, state::Fallback, state::Damaged, state::Failed>(state);
}

bool canPause(const ModelState& state)
{
    if (isOneOf<state::Paused>(state))
        return isActive(state);
    if (const auto* queued = std::get_if<state::Queued>(&state))
        return queued->toFetch;
    if (const auto* verifying = std::get_if<state::Verifying>(&state))
        return !verifying->forOthers;
    return isOneOf<state::Downloading, state::Waiting, state::Repairing>(state);
}

bool canResume(const ModelState& state)
{
    return isOneOf<state::Paused>(state) && !isActive(state);
}

bool canCancel(const ModelState& state)
{
    return isActive(state) || canResume(state);
}

bool canMove(const ModelState& state)
{
    return isOneOf<state::Queued>(state);
}

bool canVerify(const ModelState& state)
{
    return hasFiles(state) && !canResume(state); // that goes on with it
}

bool canRepair(const ModelState& state)
{
    return isOneOf<state::Damaged>(state);
}

bool canRemove(const ModelState& state)
{
    return !isActive(state) && !isOneOf<state::Unavailable>(state);
}

bool canUpdate(const ModelRow& row)
{
    return row.newer && isUsable(row.state);
}

QString hostThatRefused(const ModelState& state)
{
    const auto* failed = std::get_if<state::Failed>(&state);
    if (!failed || failed->error.kind != ErrorKind::Unauthorised)
        return {};
    const QUrl source(failed->error.source);
    return source.host().isEmpty() ? QString() : keyringEntry(source);
}

QStringList toBeMoved(QList<Waiting> models, bool earlier, int length)
{
    const auto fromThatEnd = [&](const Waiting& model) {
        return earlier ? model.place - 1 : length - model.place;
    };
    std::stable_sort(models.begin(), models.end(),
                     [&](const Waiting& a, const Waiting& b) { return fromThatEnd(a) < fromThatEnd(b); });
    QStringList ids;
    int taken = 0; // places at that end which are held by these models
    for (const Waiting& model : std::as_const(models)) {
        if (model.place > 0 && fromThatEnd(model) <= taken)
            ++taken;
        else
            ids += model.id;
    }
    return ids;
}

} // namespace cellar
