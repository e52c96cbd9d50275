// SPDX-License-Identifier: MIT
// The part of a GGUF header that describes the tensors: only for this room.
#pragma once

#include "core/formats/bounded_reader.h"

namespace cellar {

struct GgufTensors
{
    qint64 parameters = 0; // the sum over all tensors
    QString mostUsedType;  // the one that covers most bytes; empty without tensors of known types
};

/// Reads `count` descriptions and checks that every tensor lies within the file (both in bytes). Worthless
/// once `in` has an error.
GgufTensors readGgufTensors(BoundedReader& in, quint64 count, qint64 alignment, qint64 fileSize);

} // namespace cellar
