// SPDX-License-Identifier: MIT
// Which parts of a model's file are received, proved, damaged or still missing. Pure.
#pragma once

#include "core/model/state.h"

namespace cellar {

class TransferRecord;
struct ModelRow;

/// Ranges in order. A byte is in at most one of the three; what is in none is not here.
struct PieceShares
{
    qint64 size = 0; // bytes of the file; 0: not known
    QList<ByteRange> received;
    QList<ByteRange> proved;
    QList<ByteRange> damaged;

    bool operator==(const PieceShares&) const = default;
};

/// By the state, and by the transfer that goes on.
PieceShares pieceShares(const ModelRow& row, const TransferRecord& transfer);

/// How many bytes.
qint64 sumOf(const QList<ByteRange>& ranges);

} // namespace cellar
