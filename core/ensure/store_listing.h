// SPDX-License-Identifier: MIT
// The plain files of a store as they stand on the disk: those where model files stand, and those in the
// store's own folders. Links are passed over. Blocks: for disk threads.
#pragma once

#include "core/disk/disk.h"
#include "core/store/layout.h"

#include <QMap>

namespace cellar {

/// Where a model file stands, as it was when it was listed.
struct KeptFile
{
    FilePlace place;
    FileIdentity identity;
};

/// What is hidden, lies in the root itself, or is deeper than a place can be is none of them.
QList<KeptFile> keptFiles(const Layout& layout);

/// In a folder of ours, as it was when it was listed.
struct OwnFile
{
    QString path;
    FileIdentity identity;
};
using OwnFiles = QMap<QString, QList<OwnFile>>; // by KEY, see core/store/layout.h

OwnFiles ownFiles(const QString& folder);

} // namespace cellar
