// SPDX-License-Identifier: MIT
// Which blocks of a partial were written last: .cellar/partials/KEY.recent. The journal vouches for what is
// on the disk; a process that is killed has written more, which is in the system's memory still. So each
// block leaves a record here, in place of the oldest one, right after it was written. Nothing is synced, and
// nothing is believed: whoever takes the partial up reads the block that a record speaks of, and keeps it
// where it is what the record says.
//
// The file, all numbers little-endian, always 65600 bytes long:
//   0   8 bytes   "CELLARRB"
//   8   u32       version, 1
//   12  u32       how many slots, 1024
//   16  u64       size of the whole file, in bytes
//   24  8 bytes   zeros
//   32  16 bytes  XXH3-128 of "FOLDER/NAME" (UTF-8), canonical, as all of them
//   48  16 bytes  XXH3-128 of the 48 bytes before it
//   64  slots of 64 bytes, each all zeros or
//     0   u64       offset of the block
//     8   u64       its length, 1 or more
//     16  16 bytes  the version of the file that it is of, see versionOf()
//     32  16 bytes  XXH3-128 of the block
//     48  16 bytes  XXH3-128 of the header and the 48 bytes before it
// A file with another header or of another length counts as none, and so does a slot that breaks this.
// Blocking: for disk threads.
#pragma once

#include "core/base/digest.h"
#include "core/base/range_set.h"
#include "core/base/result.h"
#include "core/hash/piece_map.h"
#include "core/store/layout.h"

#include <QFile>
#include <QHash>

#include <memory>
#include <optional>

namespace cellar {

struct RecentBlock
{
    ByteRange range;
    Fingerprint version;
    Fingerprint bytes;

    bool operator==(const RecentBlock&) const = default;
};

/// What tells bytes that may be joined from others: the SHA-256 that the whole should have, or, where none is
/// known, the validators of the sources (by sourceKey()).
Fingerprint versionOf(const std::optional<Digest>& sha256, const QHash<QString, QString>& etags);

/// What the records of this file say, the oldest first as long as fewer were written than there are slots.
/// None of it is proved.
QList<RecentBlock> readRecentBlocks(const Layout& layout, const FilePlace& place, qint64 size);

/// For the one that holds the file's lock; one thread at a time.
class RecentBlocks
{
public:
    static constexpr qsizetype capacity = 1024;

    /// Puts a new file there with records of `known`, at most `capacity`. NoSpace, Permission, InvalidName or
    /// Io.
    static Result<std::unique_ptr<RecentBlocks>> begin(const Layout& layout, const FilePlace& place,
                                                       qint64 size, const QList<RecentBlock>& known);

    /// After the block was written, at `offset` of the partial.
    Status add(qint64 offset, QByteArrayView block, const Fingerprint& version);

    /// Takes away the records of all blocks that touch `lost`, on the disk, too: after a power cut those
    /// bytes could be there.
    Status forget(const RangeSet& lost);

private:
    RecentBlocks() = default;
    Status write(qsizetype slot, const QByteArray& record);

    QString m_path; // a file opened by its handle knows none
    QFile m_file;
    QByteArray m_header;
    QList<ByteRange> m_ranges; // of each slot; empty ones: none
    qsizetype m_next = 0;      // slot
};

} // namespace cellar
