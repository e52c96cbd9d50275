// SPDX-License-Identifier: MIT
// What there is of a file before anything is fetched: in its place, in another program's folder, in parts.
// Blocking: for disk threads; the caller holds the file's lock.
#pragma once

#include "core/ensure/adopt.h"
#include "core/ensure/ensure_options.h"
#include "core/model/event.h"

namespace cellar {

struct Inspection
{
    Found found;
    QList<EventDetail> news = {}; // of what is in other programs' folders: Imported, TookOver, LeftAlone
};

/// Adopts what is in place, else takes the file from `options.neighbours`, else begins the partial with what
/// is good of the one in place, or with what `options.older` has of it, or else with what another program has
/// received of it. Errors: Cancelled, and
/// those of the store.
Result<Inspection> inspectFile(const Layout& layout, const ModelFile& file, const EnsureOptions& options,
                               const Clock& clock, const ReadControl& control);

} // namespace cellar
