// SPDX-License-Identifier: MIT
#include "core/ensure/inspection.h"

#include "core/ensure/from_neighbours.h"
#include "core/ensure/older_file.h"
#include "core/ensure/take_over.h"
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
    auto around = lookAround(file, options.neighbours, control.cancelled);
    if (!around)
        return fail(around.error());
    const auto taken = takeFromNeighbours(layout, file, around->whole, clock, control);
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return Inspection{Found{(*taken)->receipt}, {(*taken)->news}};
    if (const auto terms = seedTerms(file, found->good)) {
        const auto seeded = seedPartial(layout, *terms, found->good, found->pieces, control.cancelled);
        if (!seeded)
            return fail(seeded.error());
        return Inspection{*found};
    }
    const auto older = takeFromOlder(layout, file, options.older, control);
    if (!older)
        return fail(older.error());
    if (*older > 0)
        return Inspection{*found};
    if (const auto asked = unfinishedAt(options.unfinished, file))
        around->unfinished = {*asked};
    const auto news = takeOver(layout, file, around->unfinished, clock, control);
    if (!news)
        return fail(news.error());
    return Inspection{*found, *news};
}

} // namespace cellar
