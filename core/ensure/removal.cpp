// SPDX-License-Identifier: MIT
#include "core/ensure/removal.h"

#include "core/store/file_lock.h"
#include "core/store/store_presence.h"

#include <algorithm>

namespace cellar {

bool canRestore(const Removal& removal)
{
    const bool kept = std::all_of(removal.files.begin(), removal.files.end(), [](const RemovedFile& file) {
        return !file.wasThere || !file.wastebasket.isEmpty();
    });
    const bool anyFile = std::any_of(removal.files.begin(), removal.files.end(),
                                     [](const RemovedFile& file) { return file.wasThere; });
    return kept && (anyFile || removal.hadEntry);
}

Status restore(const Layout& layout, const Clock& clock, const QString& userCatalog, const Removal& removal)
{
    if (const auto here = checkStore(layout); !here)
        return fail(here.error());
    for (const RemovedFile& file : removal.files) {
        if (!file.wasThere)
            continue;
        if (const auto prepared = layout.prepare(file.place); !prepared)
            return prepared;
        FileLock lock(layout.lock(file.place), clock);
        const auto taken = lock.tryTake();
        if (!taken)
            return fail(taken.error());
        if (!*taken)
            return fail(ErrorKind::Locked,
                        file.place.relative() + QStringLiteral(": another process works on it"));
        const Status restored = restoreFile(layout, file);
        lock.release();
        if (!restored)
            return restored;
    }
    if (!removal.hadEntry)
        return {};
    if (const auto edited = editCatalog(userCatalog, {{removal.model}, {}}); !edited)
        return fail(edited.error());
    return {};
}

} // namespace cellar
