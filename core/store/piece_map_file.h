// SPDX-License-Identifier: MIT
// Piece maps on the disk: .cellar/receipts/KEY.pieces of a kept file, replaced atomically, and
// .cellar/partials/KEY.pieces of one that is being received, written in place slot by slot.
//
// The file, all numbers little-endian:
//   0   8 bytes   "CELLARPM"
//   8   u32       version, 1
//   12  u32       length of a piece in bytes, 4194304
//   16  u64       size of the file the map is of, in bytes; at most 16 TiB
//   24  32 bytes  the SHA-256 that file should have; zeros: not known
//   56  u64       XXH3-64 of the 56 bytes before it
//   64  16 bytes  for each piece: its fingerprint (XXH3-128, canonical); zeros: not known
// A file that breaks this anywhere, or is longer or shorter, counts as none. The fingerprints have no
// checksum: a wrong one names a right piece as damaged, and only in a file whose SHA-256 is wrong. Blocking:
// for disk threads.
#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"
#include "core/hash/piece_map.h"

#include <QFile>

#include <memory>
#include <optional>

namespace cellar {

struct StoredPieceMap
{
    PieceMap pieces;
    std::optional<Digest> sha256; // that the file should have

    bool operator==(const StoredPieceMap&) const = default;
};

/// Nothing where there is no map that holds.
std::optional<StoredPieceMap> readPieceMap(const QString& path);

/// The same, only if it is of a file of this size and digest.
std::optional<PieceMap> readPieceMap(const QString& path, qint64 size, const std::optional<Digest>& sha256);

/// Replaces the file atomically; the folder is not synced.
Status writePieceMap(const QString& path, const PieceMap& pieces, const std::optional<Digest>& sha256);

/// The map of a file that is being received. For the one that holds the file's lock.
class PieceMapWriter
{
public:
    /// Goes on with the map at `path` where it is of this size and digest, else puts a blank one there.
    /// NoSpace, Permission, InvalidName or Io.
    static Result<std::unique_ptr<PieceMapWriter>> open(const QString& path, qint64 size,
                                                        const std::optional<Digest>& sha256);

    /// As it stands in the file.
    const PieceMap& pieces() const { return m_pieces; }

    /// Writes one slot in place; on the disk for sure only after sync().
    Status write(qsizetype piece, const Fingerprint& fingerprint);
    Status sync();

private:
    explicit PieceMapWriter(PieceMap pieces)
        : m_pieces(std::move(pieces))
    {
    }

    QFile m_file;
    PieceMap m_pieces;
};

} // namespace cellar
