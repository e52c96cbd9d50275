// SPDX-License-Identifier: MIT
// One file in the room of another one with the same bytes, and in a room of its own again. Whatever ends the
// process, both paths have their bytes at every moment, and the log is true. Blocking: for disk threads; the
// caller holds ReplacementLog::lockPath().
#pragma once

#include "core/base/clock.h"
#include "core/ensure/duplicate_plan.h"
#include "core/store/replacement_log.h"
#include "core/store/space.h"

namespace cellar {

struct ReplacingPlace
{
    const Layout& layout;
    const Clock& clock;
    const std::atomic<bool>* cancelled = nullptr;
};

/// Does what the set's fate for this file says; nothing unless that is Replaced. Locked where a process uses
/// one of the two, Io where one is not what it was when it was read, Permission, InvalidName where a link has
/// come into the way; nothing is changed then. Unsupported, NoSpace, Cancelled.
Status replaceDuplicate(const ReplacingPlace& place, ReplacementLog& log, const DuplicateSet& set,
                        qsizetype number);

/// Gives it its own copy of the bytes, with the mode, owner and time it had, and takes it from the log; what
/// has been replaced since has one already. UnknownModel where it is gone: its entry stays, for its drive may
/// be absent. DigestMismatch where the bytes were changed, NoSpace, and as above.
Status undoReplacement(const ReplacingPlace& place, SpaceLedger& ledger, ReplacementLog& log,
                       const Replacement& entry);

/// What a process that was killed has left: its temporary files go, and what it had begun is in the log as
/// done or not at all. What cannot be reached stays as it is.
Status settleReplacements(ReplacementLog& log);

} // namespace cellar
