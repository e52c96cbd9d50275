// SPDX-License-Identifier: MIT
#include "core/ensure/inspection.h"

#include "core/ensure/from_neighbours.h"
#include "core/store/seed.h"
#include "core/store/staged.h"

namespace cellar {

Result<Inspection> inspectFile(const Layout& layout, const ModelFile& file, const EnsureOptions& options,
                               const Clock& clock, const ReadControl& control)
{
    const auto found = adoptExisting(layout, file, options.verify, control, clock.utc());
    if (!found)
        return fail(found.error());
    if (found->receipt) {
        discardReceived(layout, file.place);
        return Inspection{*found};
    }
    const auto taken = takeFromNeighbours(layout, file, options.neighbours, clock, control);
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return Inspection{Found{(*taken)->receipt}, (*taken)->news};
    if (const auto terms = seedTerms(file, found->good)) {
        const auto seeded = seedPartial(layout, *terms, found->good, found->pieces, control.cancelled);
        if (!seeded)
            return fail(seeded.error());
    }
    return Inspection{*found};
}

} // namespace cellar
