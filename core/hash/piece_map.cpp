// SPDX-License-Identifier: MIT
#include "core/hash/piece_map.h"

#include "core/base/range_set.h"

#include <algorithm>

namespace cellar {

std::optional<Fingerprint> Fingerprint::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != length)
        return std::nullopt;
    Fingerprint fingerprint;
    std::copy(bytes.begin(), bytes.end(), fingerprint.m_bytes.begin());
    return fingerprint;
}

PieceMap PieceMap::blank(qint64 size)
{
    return {size, QList<Fingerprint>(count(size))};
}

qint64 PieceMap::count(qint64 size)
{
    return size / pieceLength + (size % pieceLength > 0 ? 1 : 0);
}

ByteRange PieceMap::rangeOf(qsizetype piece) const
{
    const qint64 offset = piece * pieceLength;
    return {offset, qMin(pieceLength, size - offset)};
}

QList<ByteRange> differing(const PieceMap& wanted, const PieceMap& found)
{
    const auto isRight = [&](qsizetype piece) {
        const Fingerprint& fingerprint = wanted.fingerprints[piece];
        return fingerprint.isKnown() && piece < found.fingerprints.size() &&
               found.fingerprints[piece] == fingerprint;
    };
    RangeSet ranges;
    for (qsizetype piece = 0; piece < wanted.fingerprints.size(); ++piece) {
        if (!isRight(piece))
            ranges.add(wanted.rangeOf(piece));
    }
    if (ranges.isEmpty() && found.size > wanted.size)
        ranges.add({wanted.size, found.size - wanted.size});
    return ranges.ranges();
}

} // namespace cellar
