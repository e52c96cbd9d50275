// SPDX-License-Identifier: MIT
// Finds files with the same bytes among the store's and other programs': by their size, then by their
// SHA-256, which a fitting receipt spares. No file is opened of which none of another name has the size.
// Writes nothing. Blocking: for disk threads.
#pragma once

#include "core/ensure/duplicate_plan.h"
#include "core/neighbours/neighbours.h"
#include "core/store/layout.h"
#include "core/verify/verify.h"

namespace cellar {

struct DuplicateSearch
{
    QList<DuplicateSet> sets; // those that free most first
    QList<Error> faults = {}; // of files that could not be read, and were left out

    qint64 frees() const;
};

/// `roots`: where to look besides the store. `progress`: bytes that were read, and that there are to read;
/// called on the searching thread. Unavailable where the store is not there; Cancelled.
Result<DuplicateSearch> findDuplicates(const Layout& layout, const QList<Root>& roots,
                                       const std::function<void(qint64 done, qint64 total)>& progress,
                                       const std::atomic<bool>* cancelled);

} // namespace cellar
