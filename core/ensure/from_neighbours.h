// SPDX-License-Identifier: MIT
// A file of the catalogue that another program of this machine has already. Blocking: for disk threads.
#pragma once

#include "core/ensure/intake.h"
#include "core/model/receipt.h"
#include "core/neighbours/neighbours.h"

namespace cellar {

struct FromNeighbour
{
    Receipt receipt;
    event::Imported news;
};

/// What of the neighbours may be the file, or become it; each once, whatever its names.
struct Candidates
{
    QList<FoundFile> whole;      // those first whose program claims the digest
    QList<FoundFile> unfinished; // see mayBecome()
};

/// Looks through `neighbours` for files of the right size, of which their programs claim the right digest or
/// none, and for downloads. Nothing without a size and a digest of `file`. The one error is Cancelled.
Result<Candidates> lookAround(const ModelFile& file, const QList<Root>& neighbours,
                              const std::atomic<bool>* cancelled);

/// Takes the first of the candidates into the store that proves to be `file`: see Intake. Nothing where there
/// is none, or where it cannot be taken for whatever reason: then it is fetched. The one error is Cancelled.
/// The caller holds the file's lock.
Result<std::optional<FromNeighbour>> takeFromNeighbours(const Layout& layout, const ModelFile& file,
                                                        const QList<FoundFile>& candidates,
                                                        const Clock& clock, const ReadControl& control);

} // namespace cellar
