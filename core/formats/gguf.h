// SPDX-License-Identifier: MIT
// The header of a GGUF file: only for this room.
#pragma once

#include "core/formats/bounded_reader.h"

namespace cellar {

/// Worthless once `in` has a fault. OtherFormat: a version that is not known.
HeaderFacts readGguf(BoundedReader& in);

} // namespace cellar
