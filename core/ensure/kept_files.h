// SPDX-License-Identifier: MIT
// The model files that are in a store, whoever put them there. Blocking: for disk threads.
#pragma once

#include "core/disk/disk.h"
#include "core/store/layout.h"

namespace cellar {

/// A plain file of the store, where model files stand.
struct KeptFile
{
    FilePlace place;
    FileIdentity identity;
};

/// In the order of their names; nothing behind a symbolic link, and nothing hidden.
QList<KeptFile> keptFiles(const Layout& layout);

} // namespace cellar
