// SPDX-License-Identifier: MIT
// The header of a safetensors file: only for this room. The layout: the length N of the header (8 bytes,
// little-endian), N bytes of a JSON object that begins with `{` and may be padded with spaces, the data.
#pragma once

#include "core/formats/bounded_reader.h"

namespace cellar {

/// By the length and the `{` behind it: the format has no magic. `first`: the first 9 bytes.
bool looksLikeSafetensors(const QByteArray& first);

/// Worthless once `in` has a fault. Of a header of more than 25 MB, which hardly anyone writes, only the
/// length counts: as a document it would take many times its size in memory.
HeaderFacts readSafetensors(BoundedReader& in);

} // namespace cellar
