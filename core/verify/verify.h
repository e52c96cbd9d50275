// SPDX-License-Identifier: MIT
// A kept file against what was promised: read once, in order, hashed; where it is damaged, by the pieces.
// Blocking: for disk threads.
#pragma once

#include "core/base/result.h"
#include "core/hash/content_hasher.h"
#include "core/model/receipt.h"

#include <atomic>
#include <functional>
#include <memory>

namespace cellar {

/// What a file's bytes are, read at one moment.
struct Reading
{
    FileIdentity identity; // of the very file that was read
    Digest sha256;
    QList<ByteRange> unreadable = {};     // where the disk failed; then the digest says nothing
    PieceMap pieces = {};                 // not known where the disk failed
    std::optional<ByteRange> misfit = {}; // by its header: bytes missing behind its end, or too many at it
};

struct ReadControl
{
    std::function<void(qint64 done)> progress; // called on the reading thread, about every 8 MiB
    const std::atomic<bool>* cancelled = nullptr;
    std::function<void(qint64 done)> pace = {}; // called there for every MiB, and may take its time
};

/// How far the reading of a file has come, to go on with it later in this process. For one thread at a time.
struct Bookmark
{
    struct Hashing;
    Bookmark();
    ~Bookmark();
    Q_DISABLE_COPY_MOVE(Bookmark)

    qint64 done() const; // bytes

    std::optional<FileIdentity> identity; // of the file that was read so far
    std::unique_ptr<Hashing> hashing;
};

/// Reads the whole file at `path` (a plain file; links are refused). I/O errors in mid-file are no error but
/// unreadable ranges. Errors: Cancelled, Permission, Io (cannot be opened), UnknownModel (no such file).
/// A file that changes while it is read is read again once, then it is Io.
Result<Reading> readWhole(const QString& path, const ReadControl& control = {});
/// The same, from the bookmark on if it is of the very file that is there now. After Cancelled it says how
/// far it came; after everything else it is at the beginning again.
Result<Reading> readWhole(const QString& path, const ReadControl& control, Bookmark& bookmark);

/// What readWhole hashes with: `size` bytes of a device that can seek, fewer where it ends before that. A
/// part that cannot be read is left out up to the next full MiB. Only Cancelled is an error.
struct HashedBytes
{
    ContentDigest content;
    QList<ByteRange> unreadable;
};
Result<HashedBytes> hashDevice(QIODevice& device, qint64 size, const ReadControl& control = {});

/// Whether the bytes are what was promised. Damaged: the ranges that are wrong, as narrowly as they are
/// known.
struct Verdict
{
    enum class Kind
    {
        Ok,       // a published digest, and the bytes have it
        Unproved, // no published digest, and neither our record nor the header speaks against the bytes
        Damaged,
    };
    Kind kind = Kind::Ok;
    QList<ByteRange> damaged; // in order, disjoint; more than 10,000 count as one
};

/// The digest the file should have: as the catalogue promises; where it names none, as `receipt` recorded.
std::optional<Digest> promisedDigest(const ModelFile& file, const std::optional<Receipt>& receipt);

/// Compares the digest and the size with those promised. `wanted` are the pieces of the file with the
/// promised digest, where they are known: they name the damage. Without them it is the pieces that could not
/// be read, and where all could be the whole file. Without a published digest the bytes must fit what their
/// header says.
Verdict judge(const Reading& reading, const ModelFile& file, const std::optional<Receipt>& receipt,
              const std::optional<PieceMap>& wanted = {});

/// Reads the damaged ranges again and leaves of them the pieces whose published hash is wrong, or what is too
/// much at the end. Where all of them are right the verdict stays as it is: the disk failed for a moment, or
/// the catalogue contradicts itself. Errors as readWhole.
Result<Verdict> narrowed(const Verdict& verdict, const QString& path, const PublishedPieces& published,
                         qint64 size, const ReadControl& control = {});

/// What narrowed() compares with: the pieces that touch `suspects` and of which the device has other bytes.
Result<QList<ByteRange>> wrongPieces(QIODevice& device, const PublishedPieces& published, qint64 size,
                                     const QList<ByteRange>& suspects, const ReadControl& control = {});

/// The SHA-256 of each piece of the file, for others to be told. DigestMismatch where the bytes read are not
/// those of the digest; Cancelled, Permission, Io, UnknownModel.
Result<PublishedPieces> hashPieces(const QString& path, const Digest& sha256, qint64 length,
                                   const ReadControl& control = {});

} // namespace cellar
