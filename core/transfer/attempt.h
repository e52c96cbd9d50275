// SPDX-License-Identifier: MIT
// One attempt to get the whole file from one source, as one reply: from asking to bytes that are staged and
// hashed. For sources without ranges, see RangeAttempt for the others. Two kinds, by the source's
// scheme: over HTTP, or from a file of this machine; what is packed has one of its own. The bytes are written
// on the disk thread and hashed on one more; here is only the bookkeeping. At most a handful of chunks wait
// for the disk; then the source waits too.
#pragma once

#include "core/disk/disk_thread.h"
#include "core/net/exchange.h"
#include "core/store/staged_file.h"
#include "core/transfer/rate_limiter.h"

#include <QObject>

#include <memory>
#include <optional>

namespace cellar {

struct AttemptResult
{
    std::optional<Error> error;
    std::optional<Milliseconds> retryAfter; // the server's wish, with an error
    std::shared_ptr<StagedFile> staged;     // without an error, where it isStaged(); for the disk thread only
    std::optional<Digest> digest;           // of the staged bytes
    PieceMap pieces;                        // of the staged bytes
    std::optional<Digest> published;        // what the source itself says the digest is
    QString etag;
};

struct PackedRest;

class Attempt : public QObject
{
    Q_OBJECT

public:
    /// What all attempts of a transfer share; it outlives them.
    struct Surroundings
    {
        Network& network;
        const Clock& clock;
        DiskThread& disk;
        const Layout& layout;
        const ModelFile& file;
        Milliseconds stallTime;
        RateLimiters limiters; // that hold for it
    };

    /// The source is not packed.
    static std::unique_ptr<Attempt> at(const Source& source, const Surroundings& around);
    /// For the whole file; what a range needs is to be added.
    static Request requestFor(const Source& source, const Surroundings& around);

    virtual void start();
    /// Nothing comes any more; what it does ends when it is deleted.
    void stop() { m_ended = true; }
    /// Bytes so far.
    virtual qint64 received() const = 0;
    /// Of how many, as soon as anybody says it.
    virtual std::optional<qint64> length() const = 0;
    /// Body bytes that came over the network.
    virtual qint64 fromNetwork() const = 0;
    /// Whether they wait in a file of their own: else they are in the assembly.
    virtual bool isStaged() const { return true; }
    /// After an end with an error: what another attempt at a packed source can go on with, if anything.
    virtual std::shared_ptr<PackedRest> rest() const { return {}; }

signals:
    void bytesComing();                              // the source gave a good answer
    void beginning(const QByteArray& bytes);         // the first of the file
    void ended(const cellar::AttemptResult& result); // once

protected:
    explicit Attempt(const Surroundings& around)
        : m_around(around)
    {
    }
    virtual void receive() = 0; // room is reserved, m_staged is there
    void finish();              // all bytes are written
    void end(const Error& error, std::optional<Milliseconds> retryAfter = {});

    Surroundings m_around;
    std::shared_ptr<StagedFile> m_staged;
    AttemptResult m_result;
    bool m_ended = false;
};

} // namespace cellar
