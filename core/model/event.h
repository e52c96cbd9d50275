// SPDX-License-Identifier: MIT
// What happened, as values, in the order it happened. The members are those of the command's events.
#pragma once

#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/model/state.h"

#include <QMetaType>

#include <variant>

namespace cellar {

namespace event {

struct StateChanged
{
    ModelState state;
};
/// What one source does for a file.
struct SourceWork
{
    QString source;            // shown form
    int connections = 0;       // open to it now
    qint64 brought = 0;        // bytes of the file that are there and came from it in this run
    double bytesPerSecond = 0; // of late, over all its connections

    bool operator==(const SourceWork&) const = default;
};
struct Progressed // at most four a second for each model, and one at the end
{
    QString file; // the file's name
    Progress progress;
    int connections = 0;
    Progress whole = {};            // of all the model's files together
    QList<ByteRange> present = {};  // of the file: received, and not found wrong since
    qint64 proved = 0;              // bytes from its beginning on that went into its digest
    QList<SourceWork> sources = {}; // those that bring something or did
};
struct Retrying
{
    int attempt = 0; // the number of the attempt that will follow
    int attempts = 0;
    Milliseconds delay{0};
    QString source; // that will be asked, shown form
    Error error;    // why the last attempt ended
};
struct TookFallback
{
    QString from;
    QString to;
    Error error; // why
};
struct BecameReady
{
    QString path;
    qint64 size = 0;
    Digest sha256;
    bool published = true;    // false: unproved
    qint64 downloaded = 0;    // body bytes received over the network in this call
    qint64 resumed = 0;       // bytes taken over from an earlier partial
    QString source = {};      // shown form; empty when nothing was fetched
    QString fallbackFor = {}; // id, or empty
};
struct SourceJudged
{
    enum class Verdict
    {
        Used,
        Slow,
        Dropped,
    };
    QString source;
    Verdict verdict = Verdict::Used;
    std::optional<Error> error; // with Dropped
};
struct Verified // one for each file
{
    enum class Result
    {
        Ok,
        Damaged,
        Missing,
        Unproved,
    };
    Result result = Result::Ok;
    QString path;
    std::optional<Digest> sha256; // of the bytes that are there
    QList<ByteRange> damaged;
};
struct Imported // a file of this machine was taken into the store
{
    enum class Way
    {
        Reflink,
        HardLink,
        Copy,
        AlreadyHere, // the same bytes were in place
    };
    Way way = Way::Copy;
    QString from; // absolute
    QString path;
};
struct TookOver // what another program has received of the file goes on here; nothing of it is proved yet
{
    QString from; // absolute
    qint64 bytes = 0;
};
struct ClaimBroken // what comes is no file of the kind that its name says; it comes all the same
{
    QString source; // shown form
    QString detail; // technical: what it is instead
};
struct LeftAlone // such a download, which that program is writing to
{
    QString from; // absolute
};
struct Updated // its files and its entry are those of another version now
{
    QString from; // versions, as in Provenance
    QString to;
};
struct Failed
{
    Error error;
};
struct Removed
{
};

} // namespace event

/// The news itself.
using EventDetail =
    std::variant<event::StateChanged, event::Progressed, event::Retrying, event::TookFallback,
                 event::BecameReady, event::SourceJudged, event::Verified, event::Imported, event::TookOver,
                 event::LeftAlone, event::ClaimBroken, event::Updated, event::Failed, event::Removed>;

struct Event
{
    QDateTime time; // UTC
    QString model;  // id
    EventDetail what;
};

} // namespace cellar

Q_DECLARE_METATYPE(cellar::Event)
