// SPDX-License-Identifier: MIT
// All that is known of a file's bytes from one pass over them: the SHA-256 of the whole, which proves, and
// the fingerprint of each piece, which locates. SHA-256 runs on a thread of its own, the fingerprints on the
// caller's, which meanwhile reads or writes: together they take hardly longer than SHA-256 alone.
#pragma once

#include "core/hash/hasher.h"
#include "core/hash/piece_map.h"

#include <QByteArray>
#include <QSemaphore>
#include <QThreadPool>

#include <array>

namespace cellar {

struct ContentDigest
{
    Digest sha256;
    PieceMap pieces;
    qint64 size = 0; // bytes

    bool operator==(const ContentDigest&) const = default;
};

/// One stream of bytes, for one thread at a time. May be destroyed at any time; a queued block is dropped.
class ContentHasher
{
public:
    /// Blocks that wait for SHA-256, the one it is at included; with so many, add() waits for room.
    static constexpr int mostQueued = 4;

    ContentHasher();
    ~ContentHasher();
    Q_DISABLE_COPY_MOVE(ContentHasher)

    /// The block must own its bytes (not be made by fromRawData): it is shared until SHA-256 is done with it.
    void add(QByteArray block);
    /// Bytes of the file that are not there: the pieces they touch stay unknown, the SHA-256 is that of the
    /// rest.
    void skip(qint64 length);
    /// Of the pieces that are complete so far.
    const QList<Fingerprint>& fingerprints() const;
    /// Waits for the queue. Ends the stream: add nothing after it.
    ContentDigest finish();

private:
    class PieceStream;
    std::unique_ptr<PieceStream> m_pieces;
    Hasher m_hasher;
    QSemaphore m_room{mostQueued};
    QThreadPool m_thread; // exactly one; last, for it uses the hasher and the semaphore
};

/// Buffers to fill and add in turn without copying: the next one is free again as soon as the one before it
/// has been added (and nobody else holds it).
class BlockRing
{
public:
    static constexpr qsizetype blockSize = 1024 * 1024; // bytes

    /// A block of `blockSize` bytes, whatever they are; shorten it to what was filled.
    QByteArray& next();

private:
    std::array<QByteArray, ContentHasher::mostQueued + 1> m_blocks;
    size_t m_next = 0;
};

/// The fingerprint of one piece.
Fingerprint fingerprintOf(QByteArrayView piece);

} // namespace cellar
