// SPDX-License-Identifier: MIT
// A file that waits, complete, to be put in place: what a transfer ends with, whichever way its bytes came
// (as one reply into a StagedFile, or in ranges into a Partial). For one disk thread at a time; every call
// may block.
#pragma once

#include "core/store/layout.h"

namespace cellar {

class Staged
{
public:
    virtual ~Staged() = default;
    /// All bytes in a file whose name, which it gives, counts for nothing yet: to be read.
    virtual Result<QString> complete() = 0;
    /// Bytes to the disk, then under the final name, then the folder to the disk. Only after this is the
    /// file in place, for whom the store is; until then an earlier file stays untouched. The caller has
    /// proved the bytes and holds the file's lock.
    virtual Status commit() = 0;
};

/// The last step of every commit: renames `from`, whose bytes are on the disk, over the final name,
/// atomically, and throws away what else was received of the file. The folders are checked again: they may
/// have been replaced by links meanwhile.
Status putInPlace(const Layout& layout, const FilePlace& place, const QString& from);

/// Whether anything that was received of the file is there, of whatever process.
bool hasReceived(const Layout& layout, const FilePlace& place);

/// Throws away what a process that was killed left of its writing beside the receipt; the caller holds the
/// lock.
void discardTemporaries(const Layout& layout, const FilePlace& place);

/// Throws away what came of the file as one reply and was not put in place; the caller holds the lock.
void discardStaged(const Layout& layout, const FilePlace& place);

/// Throws away all that was received of the file and not committed; the caller holds its lock.
void discardReceived(const Layout& layout, const FilePlace& place);

} // namespace cellar
