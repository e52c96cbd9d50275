// SPDX-License-Identifier: MIT
// A model's state as the disk tells it, when this process does nothing with it: by receipts, locks and what
// stands in the store. No network and no reading of model files; some system calls for each file.
#pragma once

#include "core/catalog/catalog.h"
#include "core/model/state.h"
#include "core/store/layout.h"

namespace cellar {

/// Absent, Paused (a part of it was received), Locked, Ready, Unproved, Damaged, Fallback, or Unavailable.
ModelState restingState(const Layout& layout, const Catalog& catalog, const Model& model);

/// Those of all models, by id; whether the store is there is looked up once.
QHash<QString, ModelState> restingStates(const Layout& layout, const Catalog& catalog);

/// The usable model that stands for `model`: itself, or the first of its fallbacks that is here; null when
/// none is. That the store is there is the caller's to know.
const Model* usableModel(const Layout& layout, const Catalog& catalog, const Model& model);

} // namespace cellar
