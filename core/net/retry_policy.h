// SPDX-License-Identifier: MIT
// The one table that says what an error means for the rest of a transfer or a query, and the one that says
// how long to wait. Pure functions.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

namespace cellar {

/// What can be done after an error.
enum class NextStep
{
    Retry,      // the same source may do better a little later
    NextSource, // this source will not; others may
    AskUser,    // this source would need something of the user: trust, permission, a sign-in
    GiveUp,     // no source can help
};

NextStep nextStep(const Error& error);

/// Whether another, smaller model may be taken instead: the sources failed, not this machine or its user.
bool mayFallBack(const Error& error);

struct RetryRules
{
    int retries = 5;            // attempts of a source after its first that may end without a new byte
    Milliseconds backoff{1000}; // the first wait; doubles up to 60 s, with jitter

    bool operator==(const RetryRules&) const = default;
};

inline constexpr Milliseconds longestBackoff{60000};
inline constexpr Milliseconds longestRetryAfter{600000};

/// The wait after `failures` (from 1) fruitless attempts: backoff · 2^(failures−1), at most 60 s, ±20 % by
/// `random` in [0, 1).
Milliseconds backoffDelay(const RetryRules& rules, int failures, double random);

} // namespace cellar
