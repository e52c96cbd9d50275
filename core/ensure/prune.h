// SPDX-License-Identifier: MIT
// Removes what is left over in a store: unfinished downloads, receipts of files that are gone, locks of dead
// processes; on request the files that no model names. Nothing that a living process uses (it takes each
// file's lock first, and looks who has a model file open), nothing through a symbolic link.
#pragma once

#include "core/catalog/catalog.h"
#include "core/store/layout.h"

#include <QSet>

#include <functional>

namespace cellar {

class Clock;

struct PruneOptions
{
    /// Unfinished downloads of at least this age in days; without it, those that no model of the catalogue
    /// names, whatever their age, and those that were left alone for 30 days.
    std::optional<int> olderThan = {};
    bool unlisted = false; // remove model files that no model of the catalogue names, too; for good
    bool dryRun = false;   // only tell
    /// Of all that would be removed these paths alone, as an earlier report told them: nothing goes that
    /// nobody has seen. Of other paths nothing is told.
    std::optional<QSet<QString>> only = {};
};

struct PruneReport
{
    struct Item
    {
        QString path;
        qint64 bytes = 0; // that its removal frees: allocated on the disk, and under no other name

        bool operator==(const Item&) const = default;
    };
    QList<Item> removed; // or would be
    QList<Item> unnamed; // model files that no model of the catalogue names: left where they are
    QList<Item> inUse;   // such files that were to be removed, and that a process uses
    QList<Error> faults; // why something could not be removed

    static qint64 sum(const QList<Item>& items); // of their bytes
};

/// Reads the catalogue; called once the files of the store were listed, so that one which was fetched
/// meanwhile has its model in it.
using ReadCatalog = std::function<Result<Catalog>()>;

/// Nothing is done where the catalogue cannot be read. Blocks: for disk threads. Other processes may work in
/// the store meanwhile.
PruneReport prune(const Layout& layout, const ReadCatalog& catalog, const Clock& clock,
                  const PruneOptions& options);

} // namespace cellar
