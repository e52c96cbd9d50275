// SPDX-License-Identifier: MIT
#include "app/cli/room_for_all.h"

#include "app/cli/exit_status.h"
#include "core/ensure/room.h"

#include <deque>

namespace cellar::cli {

int lookForRoom(const Context& context, const Cellar& cellar, QStringList ids, bool anew)
{
    ids.removeDuplicates();
    if (ids.size() < 2)
        return Done;
    SpaceLedger ledger;
    std::deque<Room> claimed;
    for (const QString& id : std::as_const(ids)) {
        const Model* model = cellar.catalog().find(id);
        if (!model)
            continue;
        const Status fits = claimed.emplace_back(ledger, cellar.layout(), model->files, anew).claim();
        if (!fits && fits.error().kind == ErrorKind::NoSpace) // all else is told by the work on it
            return context.report.failed(id, fits.error());
    }
    return Done;
}

} // namespace cellar::cli
