// SPDX-License-Identifier: MIT
// Where a file's bytes are wrong: one XXH3-128 for each 4 MiB of it. A fingerprint only locates damage. It is
// no proof (anybody can make other bytes with the same one): what is right is said by the SHA-256 of the
// whole.
#pragma once

#include "core/base/byte_range.h"

#include <QByteArrayView>
#include <QList>

#include <array>
#include <optional>

namespace cellar {

/// The XXH3-128 of a piece in its canonical form (big-endian); all zeros stand for "not known".
class Fingerprint
{
public:
    static constexpr qsizetype length = 16; // bytes

    Fingerprint() = default; // not known
    /// Exactly `length` bytes.
    static std::optional<Fingerprint> fromBytes(QByteArrayView bytes);

    QByteArrayView bytes() const { return {m_bytes.data(), length}; }
    bool isKnown() const { return *this != Fingerprint(); }

    bool operator==(const Fingerprint&) const = default;

private:
    std::array<uchar, length> m_bytes = {};
};

struct PieceMap
{
    static constexpr qint64 pieceLength = 4 * 1024 * 1024; // bytes; the last piece is as long as it is

    qint64 size = 0;                 // of the file, in bytes
    QList<Fingerprint> fingerprints; // as many as the size has pieces

    /// The map of a file of this size of which nothing is known yet.
    static PieceMap blank(qint64 size);
    /// How many pieces a file of this size has.
    static qint64 count(qint64 size);

    ByteRange rangeOf(qsizetype piece) const;

    bool operator==(const PieceMap&) const = default;
};

/// What of the wanted file is not in the one that was found, in order, in whole pieces, neighbours as one.
/// What is not known of either counts as different, and so does what is missing at the end. Where all pieces
/// are right and only more follows, it is the surplus: {wanted.size, the bytes too many}. When the wanted
/// size ends within a piece, the surplus cannot be told from that piece: then it is the piece.
QList<ByteRange> differing(const PieceMap& wanted, const PieceMap& found);

} // namespace cellar
