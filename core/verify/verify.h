// SPDX-License-Identifier: MIT
// A kept file against what was promised: read once, in order, hashed. Blocking: for disk threads.
#pragma once

#include "core/base/result.h"
#include "core/model/receipt.h"

#include <atomic>
#include <functional>

namespace cellar {

/// What a file's bytes are, read at one moment.
struct Reading
{
    FileIdentity identity; // of the very file that was read
    Digest sha256;
    QList<ByteRange> unreadable; // where the disk failed; then the digest says nothing
};

struct ReadControl
{
    std::function<void(qint64 done)> progress; // called on the reading thread, about every 8 MiB
    const std::atomic<bool>* cancelled = nullptr;
};

/// Reads the whole file at `path` (a plain file; links are refused). I/O errors in mid-file are no error but
/// unreadable ranges. Errors: Cancelled, Permission, Io (cannot be opened), UnknownModel (no such file).
/// A file that changes while it is read is read again once, then it is Io.
Result<Reading> readWhole(const QString& path, const ReadControl& control = {});

/// What readWhole hashes with: `size` bytes of a device that can seek, fewer where it ends before that. A
/// part that cannot be read is left out up to the next full MiB. Only Cancelled is an error.
struct HashedBytes
{
    Digest sha256;
    QList<ByteRange> unreadable;
};
Result<HashedBytes> hashDevice(QIODevice& device, qint64 size, const ReadControl& control = {});

/// Whether the reading is what the catalogue promises; where it names no digest, what `receipt` recorded.
/// Damaged: the ranges that are wrong, as narrowly as they are known (the whole file, without a piece map).
struct Verdict
{
    enum class Kind
    {
        Ok,       // a published digest, and the bytes have it
        Unproved, // no published digest, nothing speaks against the bytes
        Damaged,
    };
    Kind kind = Kind::Ok;
    QList<ByteRange> damaged;
};

Verdict judge(const Reading& reading, const ModelFile& file, const std::optional<Receipt>& receipt);

} // namespace cellar
