// SPDX-License-Identifier: MIT
// What a new version of a file has in common with one that is here: it is not fetched again. Blocking: for
// disk threads.
#pragma once

#include "core/base/range_set.h"
#include "core/ensure/ensure_options.h"
#include "core/model/model.h"
#include "core/store/layout.h"
#include "core/verify/verify.h"

namespace cellar {

/// The files of the model, for its next version.
QList<OlderFile> olderFiles(const Layout& layout, const Model& model);

/// What of `file` the older one has at the same offset: all of it where both have one digest, else the pieces
/// whose published SHA-256 is that of its bytes, which are read. Nothing where neither can be told. Errors as
/// readWhole.
Result<RangeSet> sameBytes(const ModelFile& file, const OlderFile& older, const ReadControl& control);

/// Begins the partial with what the older file of the same name has of it (a reflink or a copy; that file is
/// only read); gives how many bytes came. They are proved like all that comes. What cannot be taken, for
/// whatever reason, is fetched: the one error is Cancelled. The caller holds the file's lock.
Result<qint64> takeFromOlder(const Layout& layout, const ModelFile& file, const QList<OlderFile>& older,
                             const ReadControl& control);

} // namespace cellar
