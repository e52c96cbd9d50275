// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/digest.h"
#include "core/neighbours/neighbours.h"
#include "core/net/retry_policy.h"

#include <optional>

namespace cellar {

/// A file of the version before, from which what is the same can be taken.
struct OlderFile
{
    QString path; // absolute; its name says which of the new files it may be a version of
    std::optional<Digest> sha256 = {};

    bool operator==(const OlderFile&) const = default;
};

/// How `ensure` goes about it; the defaults are those of the command.
struct EnsureOptions
{
    bool fallback = true;                 // take the fallback when the model cannot be had
    bool wait = true;                     // wait for another process's lock
    bool force = false;                   // fetch again even if it is ready
    bool verify = false;                  // hash even when the receipt still fits
    bool waitForRoom = false;             // a full disk is a pause; else it is the end (NoSpace)
    int connections = 4;                  // at most, to all sources of a file together; at least 1
    std::optional<qint64> limitRate = {}; // bytes a second, for this model
    QList<Root> neighbours = {}; // folders of other programs, where it is looked for before it is fetched
    QString unfinished = {};     // another program's download that is gone on with; empty: as neighbours have
    QList<OlderFile> older = {}; // of an update
    RetryRules retry;
    Milliseconds stallTimeout{30000}; // S: no byte for S, no headers for 2 S, under 1 KiB/s over 2 S

    bool operator==(const EnsureOptions&) const = default;
};

} // namespace cellar
