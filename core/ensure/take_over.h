// SPDX-License-Identifier: MIT
// Another program's download that was given up, gone on with here: what it has received goes into our
// partial, where it is proved like everything else. Its file is only read. Blocking: for disk threads.
#pragma once

#include "core/model/event.h"
#include "core/model/model.h"
#include "core/neighbours/neighbours.h"
#include "core/store/layout.h"
#include "core/verify/verify.h"

namespace cellar {

/// How long another program must not have written to its download before that counts as given up.
constexpr Milliseconds givenUpAfter{30'000};

/// Whether that may be the beginning of `file`: by its name without the mark of a download, which is then
/// that of the file or of one of its sources, or by the digest in its name; and it is not longer. A file
/// without such a mark has to be shorter, and has to have the name. Nothing may be without a size and a
/// digest of `file`.
bool mayBecome(const FoundFile& found, const ModelFile& file);

/// The download at `path` that a user names, where it may become `file`. Of one without a mark its header
/// has to say that it is cut short.
std::optional<FoundFile> unfinishedAt(const QString& path, const ModelFile& file);

/// Whether another program writes to it, or did a moment ago.
bool isWrittenTo(const QString& path, const Clock& clock);

/// What of the open file at `path` may be bytes of a download of `size` bytes: by aria2's control file where
/// one is beside it (nothing where that is of another file, or broken), else what is neither a hole nor zeros
/// before one.
RangeSet receivedIn(QFile& file, const QString& path, qint64 size);

/// Takes the bytes of the candidate over that has most, unless our own partial has as many: TookOver. One
/// that is written to is left alone, which is told: LeftAlone. What cannot be taken over, for whatever
/// reason, is fetched. The one error is Cancelled. The caller holds the file's lock.
Result<QList<EventDetail>> takeOver(const Layout& layout, const ModelFile& file,
                                    const QList<FoundFile>& candidates, const Clock& clock,
                                    const ReadControl& control);

} // namespace cellar
