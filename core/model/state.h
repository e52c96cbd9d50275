// SPDX-License-Identifier: MIT
// The states of a model, as values: one variant, so that no impossible combination can be written. The words
// are those of the product: absent, queued, locked, downloading, paused, waiting, verifying, repairing,
// ready, unproved, fallback, damaged, failed, unavailable.
#pragma once

#include "core/base/byte_range.h"
#include "core/base/error.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>
#include <variant>

namespace cellar {

/// How far something is. `bytesPerSecond` is smoothed and falls to 0 when nothing comes; `eta` is there only
/// when both the total and a speed are.
struct Progress
{
    qint64 done = 0;             // bytes
    std::optional<qint64> total; // bytes
    double bytesPerSecond = 0;
    std::optional<std::chrono::seconds> eta;

    bool operator==(const Progress&) const = default;
};

/// The process that holds a file's lock, as it says of itself.
struct Holder
{
    qint64 pid = 0;
    QString host;
    QString program;
    QDateTime since; // UTC; invalid where the holder did not say
    qint64 received = 0;
    std::optional<qint64> total;

    bool operator==(const Holder&) const = default;
};

namespace state {

struct Absent
{
    bool operator==(const Absent&) const = default;
};
struct Queued
{
    bool toFetch = true; // else only to be read or removed, which cannot be paused
    bool operator==(const Queued&) const = default;
};
struct Locked // another process works on it
{
    Holder holder;
    bool operator==(const Locked&) const = default;
};
struct Downloading
{
    Progress progress;
    QString source;       // shown form
    bool stalled = false; // nothing has come for some seconds, and nobody has given it up yet
    bool operator==(const Downloading&) const = default;
};
struct Paused // what was received is kept
{
    Progress progress;             // its speed is 0
    std::optional<Error> why = {}; // not the user's wish: as NoSpace; it goes on by itself when that is over
    bool verifying = false;        // it was only being read: its files are as good as they were before
    bool operator==(const Paused&) const = default;
};
struct Waiting // for the backoff or a Retry-After
{
    QDateTime until; // UTC
    int attempt = 0; // the number of the attempt that will follow
    int attempts = 0;
    Error error; // why the last one ended
    bool operator==(const Waiting&) const = default;
};
struct Verifying
{
    Progress progress;
    bool forOthers = false; // to be copied, described or pushed: that cannot be paused
    bool operator==(const Verifying&) const = default;
};
struct Repairing // only the damaged or missing ranges are fetched
{
    Progress progress; // of the whole file: the good part counts as done
    QString source;    // shown form
    bool operator==(const Repairing&) const = default;
};
struct Ready
{
    QDateTime proved; // UTC
    QString source;   // shown form; empty when the file was found on the disk
    bool operator==(const Ready&) const = default;
};
struct Unproved // here and usable, but no one published a digest
{
    bool operator==(const Unproved&) const = default;
};
struct Fallback // not this one, but its fallback is ready
{
    QString id;
    std::optional<Error> why = {}; // this one could not be had, where this run of the program tried
    bool operator==(const Fallback&) const = default;
};
struct Damaged
{
    QList<ByteRange> ranges;
    bool operator==(const Damaged&) const = default;
};
struct Failed
{
    Error error;
    bool operator==(const Failed&) const = default;
};
struct Unavailable // the store is not where it was: its drive is absent
{
    bool operator==(const Unavailable&) const = default;
};

} // namespace state

using ModelState =
    std::variant<state::Absent, state::Queued, state::Locked, state::Downloading, state::Paused,
                 state::Waiting, state::Verifying, state::Repairing, state::Ready, state::Unproved,
                 state::Fallback, state::Damaged, state::Failed, state::Unavailable>;

/// The state's word in events and tables, as `downloading`.
QString stateName(const ModelState& state);

/// Something is going on by this process: queued, waiting for a lock, downloading, waiting, verifying,
/// repairing, or paused for want of something (not by the user).
bool isActive(const ModelState& state);

/// The model's files can be used: ready or unproved.
bool isUsable(const ModelState& state);

} // namespace cellar
