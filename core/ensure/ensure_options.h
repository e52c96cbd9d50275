// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/retry_policy.h"

namespace cellar {

/// How `ensure` goes about it; the defaults are those of the command.
struct EnsureOptions
{
    bool fallback = true; // take the fallback when the model cannot be had
    bool wait = true;     // wait for another process's lock
    bool force = false;   // fetch again even if it is ready
    bool verify = false;  // hash even when the receipt still fits
    RetryRules retry;
    Milliseconds stallTimeout{30000}; // S: no byte for S, no headers for 2 S, under 1 KiB/s over 2 S

    bool operator==(const EnsureOptions&) const = default;
};

} // namespace cellar
