// SPDX-License-Identifier: MIT
// Proves a file while it is being received: reads it in order as far as it is there, hashes it, and
// fingerprints its pieces, on threads of its own. Whatever the bytes' way into the file was (received now,
// kept from an earlier run, copied from a damaged file), they pass here once, and in the usual case they are
// still in memory.
//
// A piece that can be judged by itself is, before it counts: against a published hash, or, where it was kept,
// against the fingerprint it had when it was received.
//
// Lives on the thread that made it.
#pragma once

#include "core/base/range_set.h"
#include "core/disk/disk_thread.h"
#include "core/hash/content_hasher.h"
#include "core/model/model.h"
#include "core/store/layout.h"

#include <QObject>

namespace cellar {

class Prover : public QObject
{
    Q_OBJECT

public:
    struct Task
    {
        QString path;
        qint64 size = 0;                    // of the whole file
        RangeSet kept = {};                 // from an earlier run
        std::optional<PieceMap> known = {}; // what the kept pieces were
        std::optional<PublishedPieces> published = {};
        QString pieces = {};               // where the map is written as it grows; empty: nowhere
        std::optional<Digest> sha256 = {}; // that the map belongs to
    };

    explicit Prover(Task task);
    ~Prover() override;

    /// The bytes up to there are in the file. It may be less than before, after wrongPiece().
    void goOn(qint64 frontier);
    /// From `offset` on some bytes will be replaced, and only `kept` is from an earlier run still. If they
    /// were read already, it reads all again.
    void lose(qint64 offset, const RangeSet& kept);
    /// All bytes before it were read and hashed.
    qint64 position() const { return m_proved; }

signals:
    /// These bytes are not what they should be. It goes on behind them once goOn() says that they are there.
    void wrongPiece(const cellar::ByteRange& range);
    void finished(const cellar::ContentDigest& digest);
    void failed(const cellar::Error& error);

private:
    class Reader; // on the disk thread
    struct Step;
    void step();
    void took(const Result<Step>& step);

    Task m_task;
    std::shared_ptr<Reader> m_reader;
    qint64 m_frontier = 0;
    qint64 m_proved = 0;
    qint64 m_reading = 0; // up to there the running step may read
    bool m_busy = false;
    bool m_stale = false; // what the running step reads is of no use
    bool m_done = false;
    DiskThread m_disk; // last: its jobs use the reader
};

} // namespace cellar
