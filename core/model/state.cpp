// SPDX-License-Identifier: MIT
#include "core/model/state.h"

namespace cellar {

namespace {

struct Word
{
    QString operator()(const state::Absent&) const { return QStringLiteral("absent"); }
    QString operator()(const state::Queued&) const { return QStringLiteral("queued"); }
    QString operator()(const state::Locked&) const { return QStringLiteral("locked"); }
    QString operator()(const state::Downloading&) const { return QStringLiteral("downloading"); }
    QString operator()(const state::Paused&) const { return QStringLiteral("paused"); }
    QString operator()(const state::Waiting&) const { return QStringLiteral("waiting"); }
    QString operator()(const state::Verifying&) const { return QStringLiteral("verifying"); }
    QString operator()(const state::Repairing&) const { return QStringLiteral("repairing"); }
    QString operator()(const state::Ready&) const { return QStringLiteral("ready"); }
    QString operator()(const state::Unproved&) const { return QStringLiteral("unproved"); }
    QString operator()(const state::Fallback&) const { return QStringLiteral("fallback"); }
    QString operator()(const state::Damaged&) const { return QStringLiteral("damaged"); }
    QString operator()(const state::Failed&) const { return QStringLiteral("failed"); }
    QString operator()(const state::Unavailable&) const { return QStringLiteral("unavailable"); }
};

template <class... Alternatives>
bool isOneOf(const ModelState& state)
{
    return (std::holds_alternative<Alternatives>(state) || ...);
}

} // namespace

QString stateName(const ModelState& state)
{
    return std::visit(Word{}, state);
}

bool isActive(const ModelState& state)
{
    if (const auto* paused = std::get_if<state::Paused>(&state))
        return paused->why.has_value();
    return isOneOf<state::Queued, state::Locked, state::Downloading, state::Waiting, state::Verifying,
                   state::Repairing>(state);
}

bool isUsable(const ModelState& state)
{
    return isOneOf<state::Ready, state::Unproved>(state);
}

} // namespace cellar
