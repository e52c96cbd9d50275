// SPDX-License-Identifier: MIT
// What already lies on the disk and may be right: hashed, and taken over when it is. Blocking: for disk
// threads; the caller holds the file's lock.
#pragma once

#include "core/base/range_set.h"
#include "core/store/receipts.h"
#include "core/verify/verify.h"

namespace cellar {

/// What stands on the disk of a file.
struct Found
{
    std::optional<Receipt> receipt = {}; // it is right, and was taken over
    RangeSet good = {};                  // it is not; of the file in place, what its pieces tell to be right
    std::optional<PieceMap> pieces = {}; // with `good`: of the right file, where they are known
};

/// The kept pieces of what `file` should be, where it is known what that is.
std::optional<PieceMap> wantedPieces(const Layout& layout, const ModelFile& file,
                                     const std::optional<Receipt>& known);

/// Whether the reading of the file in place is what was promised; the damage is named as narrowly as receipt,
/// wanted pieces and published hashes allow. Errors as readWhole.
Result<Verdict> verdictOn(const Reading& reading, const Layout& layout, const ModelFile& file,
                          const std::optional<Receipt>& known, const std::optional<PieceMap>& wanted,
                          const ReadControl& control);

/// Looks at the file under its final name, then at one that an earlier process staged whole but did not live
/// to put in place. `readAgain`: also a file that a receipt calls damaged. The receipt and the pieces of the
/// adopted file are written. Errors: Cancelled, and those of the store.
Result<Found> adoptExisting(const Layout& layout, const ModelFile& file, bool readAgain,
                            const ReadControl& control, const QDateTime& now);

} // namespace cellar
