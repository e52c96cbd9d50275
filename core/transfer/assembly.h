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
    static constexpr qsizetype kept = -1; // in place of a source: from an earlier run
    /// The journal is behind by no more than this, as far as the disk can keep up.
    static constexpr qint64 checkpointBytes = 4 << 20;
    static constexpr Milliseconds checkpointTime{1500};

    /// The references outlive it. `pieces`: the fingerprints of what the partial holds, where there are any.
    Assembly(DiskThread& disk, const Clock& clock, const Layout& layout, const ModelFile& file,
             const std::shared_ptr<Partial>& partial, const std::optional<PieceMap>& pieces);
    ~Assembly() override;

    RangePlan& plan() { return m_plan; }
    const std::shared_ptr<Partial>& partial() const { return m_partial; }
    /// The validators that the partial's bytes belong to, by sourceKey(); to be added to.
    QHash<QString, QString>& etags() { return m_etags; }

    /// Begins the proof of what is there, the whole file perhaps.
    void begin();
    /// How far that is.
    qint64 proving() const { return m_prover.position(); }

    /// A buffer of `blockBytes` to fill and to write; to be given back when it is written, so that memory
    /// stays as it is however long the file.
    static constexpr qsizetype blockBytes = 256 << 10;
    QByteArray takeBlock();
    void giveBack(QByteArray&& block) { m_spare.append(std::move(block)); }

    /// Whether the disk keeps up; if not, written() comes when it does again.
    bool hasRoom() const { return m_inFlight < mostInFlight; }
    /// Writes a part of a range that was asked for; `then` follows on this thread when it is written, unless
    /// `context` is gone. A disk that fails is told by failed().
    void write(qsizetype source, qint64 offset, const QByteArray& bytes, QObject* context,
               std::function<void()> then);

    /// Who brought these bytes; `kept` too.
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
    qint64 keptBytes() const { return m_from.value(kept).total(); }

signals:
    void written();
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

    Status wrote(ByteRange range, const Status& status);
    void checkpoint();
    void checkpointed(const Status& status);
    void whenQuiet(std::function<void()> then);

    DiskThread& m_disk;
    std::shared_ptr<Partial> m_partial;
    RangePlan m_plan;
    QHash<QString, QString> m_etags;
    QHash<qsizetype, RangeSet> m_from;
    std::deque<Write> m_writes; // under way, in order
    Prover m_prover;
    std::unique_ptr<Alarm> m_checkpointDue;
    QList<QByteArray> m_spare;
    qint64 m_inFlight = 0;
    qint64 m_unsafe = 0;       // bytes that changed since the last checkpoint began
    bool m_urgent = false;     // the journal vouches for what was lost
    bool m_forgetting = false; // it does so still
    bool m_syncing = false;
    bool m_closed = false;                  // or the disk failed: no checkpoint any more
    QList<std::function<void()>> m_waiting; // for the checkpoint
    DiskThread m_sync;                      // last
};

} // namespace cellar
