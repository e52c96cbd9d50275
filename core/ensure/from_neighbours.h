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

/// Looks through `neighbours` for a whole file of the right size, of which its program claims the right
/// digest or none, and takes the first into the store that proves to have it: see Intake. Nothing where there
/// is none, or where it cannot be taken for whatever reason: then it is fetched. Nothing, too, without a size
/// and a digest of `file`. The one error is Cancelled. The caller holds the file's lock.
Result<std::optional<FromNeighbour>> takeFromNeighbours(const Layout& layout, const ModelFile& file,
                                                        const QList<Root>& neighbours, const Clock& clock,
                                                        const ReadControl& control);

} // namespace cellar
