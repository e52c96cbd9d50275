// SPDX-License-Identifier: MIT
// A store with something of everything in it, for tests of its page: of the models of sample_rows.h.
#pragma once

#include "core/ensure/duplicate_search.h"
#include "core/ensure/leftovers.h"
#include "core/ensure/store_contents.h"

namespace cellar::samples {

/// Below RecordingVerbs::store. A disk of 500 GB, 62 GB of it free.
StoreContents contents();

/// One of each kind, two of those that no model names.
QList<Leftover> leftovers();

/// Two sets: in the first one file of 4.9 GB can be replaced, in the second none.
DuplicateSearch duplicates();

} // namespace cellar::samples
