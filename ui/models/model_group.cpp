// SPDX-License-Identifier: MIT
#include "ui/models/model_group.h"

#include "ui/models/model_row.h"

#include <QCoreApplication>

namespace cellar {

namespace {

struct Groups
{
    Q_DECLARE_TR_FUNCTIONS(ModelGroup)

public:
    ModelGroup operator()(const state::Ready&) const { return ModelGroup::Ready; }
    ModelGroup operator()(const state::Unproved&) const { return ModelGroup::Ready; }
    ModelGroup operator()(const state::Downloading&) const { return ModelGroup::Active; }
    ModelGroup operator()(const state::Verifying&) const { return ModelGroup::Active; }
    ModelGroup operator()(const state::Repairing&) const { return ModelGroup::Active; }
    ModelGroup operator()(const state::Queued&) const { return ModelGroup::Waiting; }
    ModelGroup operator()(const state::Locked&) const { return ModelGroup::Waiting; }
    ModelGroup operator()(const state::Waiting&) const { return ModelGroup::Waiting; }
    ModelGroup operator()(const state::Paused&) const { return ModelGroup::Waiting; }
    ModelGroup operator()(const state::Damaged&) const { return ModelGroup::Damaged; }
    ModelGroup operator()(const state::Failed&) const { return ModelGroup::Failed; }
    ModelGroup operator()(const state::Absent&) const { return ModelGroup::NotHere; }
    ModelGroup operator()(const state::Fallback&) const { return ModelGroup::NotHere; }
    ModelGroup operator()(const state::Unavailable&) const { return ModelGroup::NotHere; }
};

} // namespace

ModelGroup groupOf(const ModelState& state)
{
    return std::visit(Groups{}, state);
}

bool isIn(ModelGroup group, const ModelRow& row)
{
    if (group == ModelGroup::Outdated)
        return row.newer.has_value();
    return group == ModelGroup::All || groupOf(row.state) == group;
}

QString groupName(ModelGroup group)
{
    switch (group) {
    case ModelGroup::All:
        return Groups::tr("All", "models");
    case ModelGroup::Ready:
        return Groups::tr("Ready", "models");
    case ModelGroup::Active:
        return Groups::tr("Active", "models");
    case ModelGroup::Waiting:
        return Groups::tr("Waiting", "models");
    case ModelGroup::Damaged:
        return Groups::tr("Damaged", "models");
    case ModelGroup::Failed:
        return Groups::tr("Failed", "models");
    case ModelGroup::NotHere:
        return Groups::tr("Not here", "models");
    case ModelGroup::Outdated:
        return Groups::tr("Outdated", "models");
    }
    Q_UNREACHABLE();
}

QString groupSymbol(ModelGroup group)
{
    switch (group) {
    case ModelGroup::All:
        return QStringLiteral("library");
    case ModelGroup::Ready:
        return QStringLiteral("state-ready");
    case ModelGroup::Active:
        return QStringLiteral("state-downloading");
    case ModelGroup::Waiting:
        return QStringLiteral("state-waiting");
    case ModelGroup::Damaged:
        return QStringLiteral("state-damaged");
    case ModelGroup::Failed:
        return QStringLiteral("state-failed");
    case ModelGroup::NotHere:
        return QStringLiteral("state-absent");
    case ModelGroup::Outdated:
        return QStringLiteral("update");
    }
    Q_UNREACHABLE();
}

} // namespace cellar
