// SPDX-License-Identifier: MIT
// The part of a GGUF header that describes the tensors: only for this room.
#pragma once

#include "core/formats/bounded_reader.h"

namespace cellar {

struct GgufTensors
{
    qint64 parameters = 0; // the sum over all tensors
    QString mostUsedType;  // the one that covers most bytes; empty without tensors of known types
    qint64 end = 0;        // of the last tensor, in bytes from the beginning of the file
};

/// Reads `count` descriptions; `alignment` in bytes. The end of a tensor of unknown type counts as its
/// beginning, and without tensors the header's end is the end. Worthless once `in` has a fault.
GgufTensors readGgufTensors(BoundedReader& in, quint64 count, qint64 alignment);

} // namespace cellar
