// SPDX-License-Identifier: MIT
// A kept file copied to a folder outside the store, proved where it arrives. Blocks: for disk threads.
#pragma once

#include "core/store/space.h"
#include "core/verify/verify.h"

namespace cellar {

/// The file at `from`, which has the digest `sha256`, under the path `to`, with its folders: as a reflink
/// where the file system can, else as a copy. A file at `to` that is right already is kept. The bytes wait
/// beside it as `to`.part, which a later call goes on with; they get their name when all of them were hashed
/// and are on the disk. DigestMismatch where `from` is damaged; UnknownModel, Permission, NoSpace, Io,
/// InvalidName, Cancelled. The room for a copy is claimed in `space`, which is of the disk of `to`.
Status exportFile(const QString& from, const QString& to, const Digest& sha256, SpaceLedger& space,
                  const ReadControl& control = {});

} // namespace cellar
