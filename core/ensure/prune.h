// SPDX-License-Identifier: MIT
// Removes what is left over in STORE/.cellar: unfinished downloads, receipts of files that are gone, locks of
// dead processes. Nothing that a living process uses (it takes each file's lock first), nothing outside
// .cellar, nothing through a symbolic link. Model files are never removed, only told of.
#pragma once

#include "core/catalog/catalog.h"
#include "core/store/layout.h"

namespace cellar {

class Clock;

struct PruneOptions
{
    /// Unfinished downloads of at least this age in days; without it, those that no model of the catalogue
    /// names, whatever their age, and those that were left alone for 30 days.
    std::optional<int> olderThan = {};
    bool dryRun = false; // only tell
};

struct PruneReport
{
    struct Item
    {
        QString path;
        qint64 bytes = 0; // the file's size

        bool operator==(const Item&) const = default;
    };
    QList<Item> removed; // or would be
    QList<Item> unnamed; // model files that no model of the catalogue names: left where they are
    QList<Error> faults; // why something could not be removed

    qint64 bytesFreed() const;
};

/// Blocks: for disk threads. Other processes may work in the store meanwhile.
PruneReport prune(const Layout& layout, const Catalog& catalog, const Clock& clock,
                  const PruneOptions& options);

} // namespace cellar
