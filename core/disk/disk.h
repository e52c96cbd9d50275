// SPDX-License-Identifier: MIT
// What the program asks of the operating system's disk beyond Qt. What is the same everywhere stands in
// disk.cpp, Linux's answers in disk_linux.cpp, those of all other systems (by Qt's means, as far as they go)
// in disk_generic.cpp. All of it may block: for disk threads.
#pragma once

#include "core/base/range_set.h"
#include "core/base/result.h"

#include <QFileDevice>

#include <optional>

namespace cellar {

/// What tells one version of a file on the disk from another without reading it.
struct FileIdentity
{
    qint64 size = 0;     // bytes
    qint64 modified = 0; // nanoseconds since 1970, UTC
    quint64 inode = 0;   // 0 where the system has none

    bool operator==(const FileIdentity&) const = default;
};

/// NoSpace, Permission, InvalidName (too many links) or Io by the system's error number; the detail is
/// "what: reason".
Error diskError(int errorNumber, const QString& what);

/// Why a call on `file` has just failed, while errno is still that of the call.
Error fileError(const QFileDevice& file);

/// The identity of a plain file; nothing when there is none, or it is a link or anything else.
std::optional<FileIdentity> identify(const QString& path);

/// The identity of an open file.
std::optional<FileIdentity> identify(int handle);

/// False where the file system at `path` is known to number its files anew each time it is mounted, as FAT,
/// which has no inodes, and what runs in user space.
bool keepsInodes(const QString& path);

/// Opens a plain file for reading, once, from front to back; links, pipes and devices are refused
/// (InvalidName) without being opened for real. UnknownModel when there is nothing. The caller closes it.
Result<int> openForReading(const QString& path);

/// The same for reading and writing in place. Never creates anything.
Result<int> openForUpdate(const QString& path);

/// All bytes of the open file are on the disk when this succeeds. An fsync that failed is not tried again.
Status syncFile(int handle, const QString& path);

/// The folder's entries (a rename in it) are on the disk when this succeeds.
Status syncFolder(const QString& path);

/// Reserves room for `size` bytes of an open, empty file where that is cheap (its length stays 0), and says
/// NoSpace where there is not enough for them, Io where no file may be that large.
Status reserve(int handle, qint64 size, const QString& path);

/// How much room a file system has, in bytes.
struct DiskRoom
{
    qint64 free = 0;  // for this user
    qint64 total = 0; // its size; 0 where the file system tells neither

    bool operator==(const DiskRoom&) const = default;
};

/// The room where `path` is, or will be: that of the nearest folder above it that exists. What a quota leaves
/// is not known beforehand; it shows as NoSpace in writing. Permission or Io.
Result<DiskRoom> roomOn(const QString& path);

/// Bytes of the disk that the plain file takes, reserved ones too; 0 where there is none.
qint64 allocatedBytes(const QString& path);

/// What of the open plain file was ever written, in whole blocks of the file system; holes are left out where
/// it tells of them.
RangeSet writtenRanges(int handle);

/// Starts writing these bytes to the disk without waiting, so that the sync at the end is short.
void startWriteback(int handle, ByteRange range);

/// copyRange() by reading and writing, for where there is nothing better.
Status copyBlocks(int from, int to, ByteRange range, const QString& path);

/// Makes the second open file share all bytes of the first, without copying, and as long; false where the
/// file system cannot.
bool reflink(int from, int to);

/// Whether the open file is this user's own and nobody else may write to it. False where that cannot be told.
bool isOwnAlone(int handle);

/// Gives the open plain file another name, at which nothing may stand; false where that cannot be: on another
/// file system, or on one without links.
bool hardLink(int handle, const QString& to);

/// Copies these bytes of an open file to the same place of another; `path` is that of the target. Io where
/// the source ends before.
Status copyRange(int from, int to, ByteRange range, const QString& path);

/// Makes the folder with mode 0700 where it is not there yet, by whomever; its parent must be. NoSpace,
/// Permission or Io.
Status makePrivateFolder(const QString& path);

/// The same with all folders above it.
Status makePrivatePath(const QString& path);

/// Renames over whatever plain file is there, atomically.
Status replaceFile(const QString& from, const QString& to);

/// Whether anything stands at `path`: a link that leads nowhere counts, what it leads to does not.
bool isTaken(const QString& path);

/// Whether a process on this machine holds an advisory lock (flock) on the file; nothing where it cannot be
/// told.
std::optional<bool> probeFlock(const QString& path);

/// The same, where not being able to tell counts as no.
inline bool isFlocked(const QString& path)
{
    return probeFlock(path).value_or(false);
}

/// Whether no process of this number runs here any more. False where it cannot be told.
bool isProcessGone(qint64 pid);

/// Removes a dead lock file: a plain file only while it is still the one that was `judged` and no process
/// holds an advisory lock on it; with nothing judged, only what is no plain file (a folder with all that is
/// in it, links not followed). Several processes may do so at once: none removes what another has just made.
/// That it is left alone is no error; that the disk does not let it go is one, where it can be told.
Status removeUnheld(const QString& path, const std::optional<FileIdentity>& judged);

} // namespace cellar
