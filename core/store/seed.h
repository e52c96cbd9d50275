// SPDX-License-Identifier: MIT
// A partial that begins with bytes which are on this machine already: the good part of a damaged file, or
// what another program has received.
#pragma once

#include "core/hash/piece_map.h"
#include "core/store/partial.h"

#include <atomic>
#include <functional>

namespace cellar {

/// Of a damaged file with a `good` part: nothing where no digest promises what the whole should be, for only
/// then can it be joined with bytes that come now.
std::optional<Partial::Terms> seedTerms(const ModelFile& file, const RangeSet& good);

/// Begins the partial of `terms` with the `good` bytes of the file in place, which is not changed: as a
/// reflink where the file system can, else as a copy. `pieces`: what the pieces of the right file are, where
/// that is known. A partial of these terms in which something is already is left as it is. Cancelled,
/// NoSpace, Permission, Io, InvalidName. The caller holds the file's lock. Blocks: for disk threads.
Status seedPartial(const Layout& layout, const Partial::Terms& terms, const RangeSet& good,
                   const std::optional<PieceMap>& pieces, const std::atomic<bool>* cancelled = nullptr);

/// Fills the gaps of the partial of `terms` with what `there` is of the plain file at `path`, which is only
/// read; nobody vouches for those bytes (Partial::taken()). Only where that is more than the partial has:
/// gives how many bytes came, 0 else. `progress` is told of bytes copied. Errors as above.
Result<qint64> takeIntoPartial(const Layout& layout, const Partial::Terms& terms, const QString& path,
                               const RangeSet& there, const std::function<void(qint64)>& progress,
                               const std::atomic<bool>* cancelled = nullptr);

} // namespace cellar
