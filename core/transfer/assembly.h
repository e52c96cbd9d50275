// SPDX-License-Identifier: MIT
// A file put together from ranges that come in any order, from several sources: the partial, the plan of what
// is missing, who brought what, the checkpoints, and the proof that follows. Bytes are written on the disk
// thread of the transfer; checkpoints and the proof have threads of their own, so that no byte waits for a
// sync.
//
// Lives on the thread of the transfer.
#pragma once

#include "core/store/partial.h"
#include "core/transfer/prover.h"
#include "core/transfer/range_plan.h"

#include <deque>

namespace cellar {

class Assembly : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kept = -1;  // in place of a source: from an earlier run
    static constexpr qsizetype taken = -2; // and from another program's unfinished download
    static constexpr qsizetype blockBytes = 256 << 10;
    /// When the journal is brought up to what was written.
    static constexpr qint64 checkpointBytes = 4 << 20;
    static constexpr Milliseconds checkpointTime{1500};
    /// When the journal is behind by so much and as long, the network waits for the disk. (Waiting for each
    /// sync of a few MiB would halve the speed on disks that sync in ten milliseconds.) With the blocks that
    /// the connections are filling it is 8 MiB.
    static constexpr qint64 mostUnsafe = 7 << 20;
    static constexpr Milliseconds longestUnsafe{2000};
    /// With so much it waits however short the time is: the partial has records of so many blocks, and as
    /// many shorter ones.
    static constexpr qint64 mostRecorded = RecentBlocks::capacity / 2 * blockBytes;

    /// The references outlive it. `pieces`: the fingerprints of what the partial holds, where there are any.
    Assembly(DiskThread& disk, const Clock& clock, const Layout& layout, const ModelFile& file,
             const std::shared_ptr<Partial>& partial, const std::optional<PieceMap>& pieces);
    ~Assembly() override;

    RangePlan& plan() { return m_plan; }
    const std::shared_ptr<Partial>& partial() const { return m_partial; }
    /// The validators that the partial's bytes belong to, by sourceKey(); to be added to.
    QHash<QString, QString>& etags() { return m_etags; }

    /// Begins the proof of what is there, the whole file perhaps; what a process that was killed left behind
    /// its journal comes into the journal.
    void begin();
    /// How far that is.
    qint64 proving() const { return m_prover.position(); }

    /// A buffer of `blockBytes` to fill and to write; to be given back when it is written, so that memory
    /// stays as it is however long the file.
    QByteArray takeBlock();
    void giveBack(QByteArray&& block) { m_spare.append(std::move(block)); }

    /// Whether the disk keeps up; if not, written() comes when it does again.
    bool hasRoom() const { return m_inFlight < mostInFlight && !isFarBehind(); }
    /// Writes a part of a range that was asked for; `then` follows on this thread when it is written, unless
    /// `context` is gone. A disk that fails is told by failed().
    void write(qsizetype source, qint64 offset, const QByteArray& bytes, QObject* context,
               std::function<void()> then);

    /// Whether it stands for no source that could be asked.
    static bool isFromBefore(qsizetype source) { return source == kept || source == taken; }
    /// Who brought these bytes; `kept` and `taken` too.
    QList<qsizetype> sourcesOf(ByteRange range) const;
    QHash<qsizetype, RangeSet> contributions() const { return m_from; }
    /// All that a source brought, what is still being written included.
    RangeSet broughtBy(qsizetype source) const;
    /// These bytes are not what they should be, those still being written included: they have to come again.
    void lose(const RangeSet& ranges);
    /// `then` once the journal vouches for nothing any more that was lost: before that no other bytes should
    /// be written in its place.
    void whenForgotten(std::function<void()> then);
    void loseAll() { lose(RangeSet({0, m_plan.size()})); }

    /// `then` after a last checkpoint, where something is not in the journal yet.
    void settle(std::function<void()> then);
    /// No checkpoint any more: the partial is about to be committed or thrown away. `then` when none is under
    /// way.
    void close(std::function<void()> then);

    /// Of what the partial held at the beginning, how much is still in it.
    qint64 keptBytes() const { return m_from.value(kept).total() + m_from.value(taken).total(); }

signals:
    void beginning(qsizetype source, const QByteArray& bytes); // of the file, as it is about to be written
    void written();                                            // to the partial, or a checkpoint to the disk
    void wrongPiece(const cellar::ByteRange& range);
    /// All bytes are there, and these are their digests.
    void proved(const cellar::ContentDigest& digest);
    void failed(const cellar::Error& error);

private:
    static constexpr qint64 mostInFlight = 2 << 20;

    struct Write
    {
        qsizetype source;
        RangeSet counts; // what of it was not lost meanwhile
    };

    struct Unsafe
    {
        qint64 bytes = 0;
        Milliseconds since{0};
    };

    Status wrote(ByteRange range, const Status& status);
    void forgot(const Status& status);
    void diskFailed(const Error& error);
    bool isFarBehind() const;
    void changed(qint64 bytes);
    bool isCheckpointDue() const;
    void checkpoint();
    void checkpointed(const Status& status);
    bool isQuiet() const { return !m_syncing && m_forgetting == 0; }
    void tellQuiet();
    void whenQuiet(std::function<void()> then);

    DiskThread& m_disk;
    const Clock& m_clock;
    std::shared_ptr<Partial> m_partial;
    RangePlan m_plan;
    QHash<QString, QString> m_etags;
    QHash<qsizetype, RangeSet> m_from;
    std::deque<Write> m_writes; // under way, in order
    Prover m_prover;
    std::unique_ptr<Alarm> m_checkpointDue;
    QList<QByteArray> m_spare;
    qint64 m_inFlight = 0;
    Unsafe m_unsafe;                        // what changed since the last checkpoint began
    Unsafe m_underSync;                     // and what that one vouches for, while it is under way
    QHash<QString, QString> m_journalEtags; // of the last checkpoint
    bool m_urgent = false;                  // the journal vouches for what was lost
    bool m_vouchesForLost = false;          // so it does, or the recent blocks do, until all is quiet
    int m_forgetting = 0;                   // so many calls for that are under way
    bool m_syncing = false;
    bool m_closed = false;                  // or the disk failed: no checkpoint any more
    QList<std::function<void()>> m_waiting; // for the checkpoint
    DiskThread m_sync;                      // last
};

} // namespace cellar
