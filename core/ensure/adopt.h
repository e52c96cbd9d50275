// SPDX-License-Identifier: MIT
// What already lies on the disk and may be right: hashed, and taken over when it is. Blocking: for disk
// threads; the caller holds the file's lock.
#pragma once

#include "core/store/receipts.h"
#include "core/verify/verify.h"

namespace cellar {

/// Looks at the file under its final name, then at one that an earlier process staged whole but did not live
/// to put in place. `readAgain`: also a file that a receipt calls damaged. The receipt and the pieces
/// of the adopted file are written; nothing when neither is right. Errors: Cancelled, and those of the store.
Result<std::optional<Receipt>> adoptExisting(const Layout& layout, const ModelFile& file, bool readAgain,
                                             const ReadControl& control, const QDateTime& now);

} // namespace cellar
