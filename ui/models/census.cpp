// SPDX-License-Identifier: MIT
#include "ui/models/census.h"

#include "ui/models/model_row.h"
#include "ui/models/possible.h"

namespace cellar {

namespace {

/// Whole bytes, so that what was added can be taken away again exactly.
qint64 speedOf(const ModelState& state)
{
    if (const auto* downloading = std::get_if<state::Downloading>(&state))
        return qint64(downloading->progress.bytesPerSecond);
    if (const auto* repairing = std::get_if<state::Repairing>(&state))
        return qint64(repairing->progress.bytesPerSecond);
    return 0;
}

} // namespace

void Census::count(const ModelRow& row, int sign)
{
    const ModelState& state = row.state;
    const auto one = [sign](bool counts) { return counts ? sign : 0; };
    const bool isPaused = std::holds_alternative<state::Paused>(state);
    const ModelGroup group = groupOf(state);
    models += sign;
    groups[std::size_t(ModelGroup::All)] += sign;
    groups[std::size_t(group)] += sign;
    groups[std::size_t(ModelGroup::Outdated)] += one(row.newer.has_value());
    toUpdate += one(canUpdate(row));
    usable += one(isUsable(state));
    bytes += isUsable(state) ? sign * row.size.value_or(0) : 0;
    active += one(isActive(state) && !isPaused);
    paused += one(isPaused);
    bytesPerSecond += sign * speedOf(state);
    wrong += one(group == ModelGroup::Damaged || group == ModelGroup::Failed);
    unavailable += one(std::holds_alternative<state::Unavailable>(state));
    toPause += one(canPause(state));
    toResume += one(canResume(state));
    toVerify += one(canVerify(state));
}

} // namespace cellar
