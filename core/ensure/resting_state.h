// SPDX-License-Identifier: MIT
// A model's state as the disk tells it, when this process does nothing with it: by receipts, locks and what
// stands in the store. No network and no reading of model files; some system calls for each file.
#pragma once

#include "core/catalog/catalog.h"
#include "core/model/state.h"
#include "core/store/layout.h"

namespace cellar {

/// Absent, Paused (a part of it was received), Locked, Ready, Unproved, Damaged or Fallback.
ModelState restingState(const Layout& layout, const Catalog& catalog, const Model& model);

/// The usable model that stands for `model`: itself, or the first of its fallbacks that is here; null when
/// none is.
const Model* usableModel(const Layout& layout, const Catalog& catalog, const Model& model);

} // namespace cellar
