// SPDX-License-Identifier: MIT
// Several models are asked for together: is there room for all of them?
#pragma once

#include "app/cli/context.h"
#include "core/cellar.h"

namespace cellar::cli {

/// Done, or the status of what was told: the first of `ids` that does not fit beside those before it, so that
/// nothing is fetched in vain. `anew`: what is in place is no help. A single model says so itself. Blocks:
/// some system calls for each file.
int lookForRoom(const Context& context, const Cellar& cellar, QStringList ids, bool anew);

} // namespace cellar::cli
