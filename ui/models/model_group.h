// SPDX-License-Identifier: MIT
// The groups of the filter pane: each model is in exactly one by its state, in All, and in Outdated where its
// registry has a newer version.
#pragma once

#include "core/model/state.h"

#include <array>

namespace cellar {

enum class ModelGroup
{
    All,
    Ready,   // here and usable
    Active,  // something is being read or fetched
    Waiting, // for its turn, a time, another process, or the user
    Damaged,
    Failed,
    NotHere,
    Outdated,
};

inline constexpr std::array modelGroups{ModelGroup::All,     ModelGroup::Ready,   ModelGroup::Active,
                                        ModelGroup::Waiting, ModelGroup::Damaged, ModelGroup::Failed,
                                        ModelGroup::NotHere, ModelGroup::Outdated};

struct ModelRow;

/// The one by its state.
ModelGroup groupOf(const ModelState& state);
bool isIn(ModelGroup group, const ModelRow& row);

QString groupName(ModelGroup group);
/// The name of its drawing.
QString groupSymbol(ModelGroup group);

} // namespace cellar
