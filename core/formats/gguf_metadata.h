// SPDX-License-Identifier: MIT
// The part of a GGUF header that holds keys and values: only for this room.
#pragma once

#include "core/formats/bounded_reader.h"

#include <QHash>

namespace cellar {

/// What is of interest of it; the texts as they stand in the file, at most 4 KiB of each.
struct GgufMetadata
{
    QByteArray architecture;
    QByteArray name;
    QByteArray license;
    QByteArray tokenizer;
    std::optional<quint64> fileType;
    std::optional<quint64> splitNumber; // from 0
    std::optional<quint64> splitCount;
    std::optional<quint64> splitTensors;
    QHash<QByteArray, quint64> contextLengths; // by key: the architecture may come behind it
    qint64 alignment = 32;                     // bytes, of every tensor
    bool whole = true; // false: a value of unknown type stood in the way of what follows
};

/// Reads `count` pairs. Worthless once `in` has a fault.
GgufMetadata readGgufMetadata(BoundedReader& in, quint64 count);

} // namespace cellar
