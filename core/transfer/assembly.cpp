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
    connect(&m_prover, &Prover::finished, this,
            [this](const ContentDigest& digest) { settle([this, digest] { emit proved(digest); }); });
    connect(&m_prover, &Prover::failed, this, &Assembly::failed);
}

Assembly::~Assembly() = default;

void Assembly::begin()
{
    m_prover.goOn(m_plan.present().frontier());
}

void Assembly::write(qsizetype source, qint64 offset, const QByteArray& bytes, QObject* context,
                     std::function<void()> then)
{
    m_inFlight += bytes.size();
    const auto put = [partial = m_partial, offset, bytes] { return partial->write(offset, bytes); };
    m_disk.run(this, put,
               [this, source, range = ByteRange{offset, bytes.size()}, context = QPointer<QObject>(context),
                then = std::move(then)](const Status& status) {
                   m_inFlight -= range.length;
                   if (!status) {
                       emit failed(status.error());
                       return;
                   }
                   m_plan.arrived(range);
                   for (RangeSet& ranges : m_from)
                       ranges.remove(range);
                   m_from[source].add(range);
                   m_unsafe += range.length;
                   if (m_unsafe >= checkpointBytes)
                       checkpoint();
                   else if (!m_checkpointDue->isActive())
                       m_checkpointDue->start(checkpointTime);
                   m_prover.goOn(m_plan.present().frontier());
                   emit written();
                   if (context)
                       then(); // last: it may be the end of all
               });
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

void Assembly::lose(const RangeSet& lost)
{
    if (lost.isEmpty())
        return;
    for (const ByteRange& range : lost.ranges()) {
        m_plan.lost(range);
        for (RangeSet& ranges : m_from)
            ranges.remove(range);
    }
    m_from.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    if (lost.ranges().first().offset < m_prover.proved())
        m_prover.startAgain(m_from.value(kept));
    m_prover.goOn(m_plan.present().frontier());
    m_unsafe += lost.total();
    checkpoint(); // the journal must not vouch for them
}

void Assembly::checkpoint()
{
    if (m_syncing || m_broken || m_unsafe == 0)
        return;
    m_syncing = true;
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
    if (!status)
        m_broken = true;
    if (m_settled) {
        settle(std::exchange(m_settled, nullptr));
    } else if (!status) {
        emit failed(status.error());
    } else if (m_unsafe >= checkpointBytes) {
        checkpoint();
    } else if (m_unsafe > 0) {
        m_checkpointDue->start(checkpointTime);
    }
}

void Assembly::settle(std::function<void()> then)
{
    // A complete file is committed or thrown away; a journal of it would only be in the way.
    if (!m_plan.isComplete())
        checkpoint();
    if (m_syncing)
        m_settled = std::move(then);
    else
        then();
}

} // namespace cellar
