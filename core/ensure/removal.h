// SPDX-License-Identifier: MIT
// What was removed of a model, so that it can come back as it was.
#pragma once

#include "core/catalog/catalog.h"
#include "core/store/staged_file.h"

namespace cellar {

class Clock;

struct Removal
{
    Model model;
    bool hadEntry = false; // in the user's catalogue, which it was taken from
    QList<RemovedFile> files;
};

/// Nothing of it was destroyed: each of its files is in the wastebasket, or there was none.
bool canRestore(const Removal& removal);

/// Puts the files and the entry back. Locked where another process works on one of the files, or has put
/// another in its place; what was put back by then stays. Blocks: for disk threads.
Status restore(const Layout& layout, const Clock& clock, const QString& userCatalog, const Removal& removal);

} // namespace cellar
