// SPDX-License-Identifier: MIT
#include "core/transfer/assembly.h"

namespace cellar {

Assembly::Assembly(DiskThread& disk, const Clock& clock, const Layout& layout, const ModelFile& file,
                   const std::shared_ptr<Partial>& partial, const std::optional<PieceMap>& pieces)
    : m_disk(disk)
    , m_partial(partial)
    , m_plan(partial->terms().size, partial->kept())
    , m_etags(partial->etags())
    , m_prover({partial->path(), partial->terms().size, partial->kept(), pieces, file.pieces,
                layout.partialPieces(file.place), partial->terms().sha256})
    , m_checkpointDue(clock.makeAlarm([this] { checkpoint(); }))
{
    if (!partial->kept().isEmpty())
        m_from[kept] = partial->kept();
    connect(&m_prover, &Prover::wrongPiece, this, &Assembly::wrongPiece);
    connect(&m_prover, &Prover::finished, this, [this](const ContentDigest& digest) {
        settle([this, digest] { // so that it need not come again when it cannot be put in place
            if (m_plan.isComplete())
                emit proved(digest);
        });
    });
    connect(&m_prover, &Prover::failed, this, &Assembly::failed);
}

Assembly::~Assembly() = default;

void Assembly::begin()
{
    m_prover.goOn(m_plan.present().frontier());
}

QByteArray Assembly::takeBlock()
{
    return m_spare.isEmpty() ? QByteArray(blockBytes, Qt::Uninitialized) : m_spare.takeLast();
}

void Assembly::write(qsizetype source, qint64 offset, const QByteArray& bytes, QObject* context,
                     std::function<void()> then)
{
    const ByteRange range{offset, bytes.size()};
    m_inFlight += range.length;
    m_writes.push_back({source, RangeSet(range)});
    const auto put = [partial = m_partial, offset, bytes] { return partial->write(offset, bytes); };
    m_disk.run(
        this, put,
        [this, range, context = QPointer<QObject>(context), then = std::move(then)](const Status& status) {
            if (wrote(range, status) && context)
                then(); // last: it may be the end of all
        });
}

Status Assembly::wrote(ByteRange range, const Status& status)
{
    const Write write = std::move(m_writes.front());
    m_writes.pop_front();
    m_inFlight -= range.length;
    if (!status) {
        emit failed(status.error());
        return status;
    }
    for (const ByteRange& part : write.counts.ranges()) {
        m_plan.arrived(part);
        for (RangeSet& ranges : m_from)
            ranges.remove(part);
        m_from[write.source].add(part);
        m_unsafe += part.length;
    }
    if (m_unsafe >= checkpointBytes)
        checkpoint();
    else if (m_unsafe > 0 && !m_checkpointDue->isActive())
        m_checkpointDue->start(checkpointTime);
    m_prover.goOn(m_plan.present().frontier());
    emit written();
    return {};
}

QList<qsizetype> Assembly::sourcesOf(ByteRange range) const
{
    QList<qsizetype> sources;
    for (const auto& [source, ranges] : m_from.asKeyValueRange()) {
        if (ranges.missing(range) != RangeSet(range))
            sources += source;
    }
    return sources;
}

RangeSet Assembly::broughtBy(qsizetype source) const
{
    RangeSet all = m_from.value(source);
    for (const Write& write : m_writes) {
        for (const ByteRange& range : write.counts.ranges()) {
            if (write.source == source)
                all.add(range);
        }
    }
    return all;
}

void Assembly::lose(const RangeSet& lost)
{
    if (lost.isEmpty())
        return;
    for (Write& write : m_writes) {
        RangeSet gone = write.counts;
        write.counts.remove(lost);
        gone.remove(write.counts);
        for (const ByteRange& range : gone.ranges())
            m_plan.giveUp(range);
    }
    const qint64 before = m_plan.present().total();
    for (const ByteRange& range : lost.ranges())
        m_plan.lost(range);
    for (RangeSet& ranges : m_from)
        ranges.remove(lost);
    m_from.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    m_prover.lose(lost.ranges().first().offset, m_from.value(kept));
    m_prover.goOn(m_plan.present().frontier());
    if (const qint64 bytes = before - m_plan.present().total(); bytes > 0) {
        m_unsafe += bytes;
        m_urgent = m_forgetting = true;
        checkpoint();
    }
}

void Assembly::checkpoint()
{
    if (m_syncing || m_closed || m_unsafe == 0)
        return;
    m_syncing = true;
    m_urgent = false;
    m_unsafe = 0;
    m_checkpointDue->stop();
    const auto sync = [partial = m_partial, ranges = m_plan.present(), etags = m_etags] {
        return partial->checkpoint(ranges, etags);
    };
    m_sync.run(this, sync, [this](const Status& status) { checkpointed(status); });
}

void Assembly::checkpointed(const Status& status)
{
    m_syncing = false;
    if (!status) {
        m_closed = true;
        m_checkpointDue->stop();
        emit failed(status.error());
    }
    if (m_urgent || m_unsafe >= checkpointBytes)
        checkpoint();
    else if (m_unsafe > 0 && !m_closed)
        m_checkpointDue->start(checkpointTime);
    if (m_syncing)
        return;
    m_forgetting = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& then : waiting)
        then();
}

void Assembly::whenForgotten(std::function<void()> then)
{
    if (m_forgetting)
        whenQuiet(std::move(then));
    else
        then();
}

void Assembly::settle(std::function<void()> then)
{
    if (m_syncing)
        return whenQuiet([this, then = std::move(then)] { settle(then); });
    checkpoint();
    whenQuiet(std::move(then));
}

void Assembly::close(std::function<void()> then)
{
    m_closed = true;
    m_checkpointDue->stop();
    whenQuiet(std::move(then));
}

void Assembly::whenQuiet(std::function<void()> then)
{
    if (m_syncing)
        m_waiting += std::move(then);
    else
        then();
}

} // namespace cellar
