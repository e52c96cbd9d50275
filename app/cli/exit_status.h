// SPDX-License-Identifier: MIT
// The command's exit statuses, a part of its contract.
#pragma once

#include "core/base/error.h"

namespace cellar::cli {

enum ExitStatus : int
{
    Done = 0,
    ProgramFault = 1,
    Usage = 2,
    NotFetched = 3,
    Integrity = 4,
    Storage = 5,
    Busy = 6,
    NotPresent = 7,
    Refused = 8,
    SignalBase = 128, // plus the signal's number
};

/// The status that this error ends the command with. Cancelled gives that of an interrupt; where a signal
/// ended the run, its own status goes before this one.
int exitFor(const Error& error);

} // namespace cellar::cli
