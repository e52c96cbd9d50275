// SPDX-License-Identifier: MIT
// Two files that take the room of one: which blocks of the disk they share, and how they come to share them.
// Linux's answers are in sharing_linux.cpp; on all other systems (sharing_generic.cpp) nothing is shared. All
// of it may block: for disk threads.
#pragma once

#include "core/disk/disk.h"

#include <atomic>

namespace cellar {

/// How a file takes the room of another one.
enum class Sharing
{
    Reflink,  // its own file in the same blocks, until somebody writes to one of them
    HardLink, // another name of that file: its bytes, mode, owner and times are those of both
};

/// Whether the file system could make the open file share its blocks with another one. Changes nothing.
bool canReflink(int handle);

/// Makes the second open file share the blocks of the first where both have the same bytes, all of them; the
/// system compares them, so that no byte of it is ever another, whatever ends it on the way. Mode, owner and
/// times stay. DigestMismatch where the bytes differ; Unsupported; Cancelled. `path` is that of the second.
Status shareBlocks(int from, int to, qint64 size, const QString& path, const std::atomic<bool>* cancelled);

/// Which blocks of the disk the open file has: two files of one file system with equal answers share them
/// all. Empty where that cannot be told.
QByteArray blocksOf(int handle);

/// Bytes of the disk that no other file has a share in, as far as the file system tells; `allocated` where it
/// does not.
qint64 unsharedBytes(int handle, qint64 allocated);

} // namespace cellar
