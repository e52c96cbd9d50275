// SPDX-License-Identifier: MIT
#include "core/transfer/assembly.h"

namespace cellar {

namespace {

RangeSet keptOf(const Partial& partial)
{
    RangeSet kept = partial.kept();
    kept.remove(partial.taken());
    return kept;
}

} // namespace

Assembly::Assembly(DiskThread& disk, const Clock& clock, const Layout& layout, const ModelFile& file,
                   const std::shared_ptr<Partial>& partial, const std::optional<PieceMap>& pieces)
    : m_disk(disk)
    , m_clock(clock)
    , m_partial(partial)
    , m_plan(partial->terms().size, partial->kept())
    , m_etags(partial->etags())
    , m_prover({partial->path(), partial->terms().size, keptOf(*partial), pieces, file.pieces,
                layout.partialPieces(file.place), partial->terms().sha256})
    , m_checkpointDue(clock.makeAlarm([this] { checkpoint(); }))
    , m_unsafe({partial->recovered(), clock.now()})
    , m_journalEtags(partial->etags())
{
    if (const RangeSet own = keptOf(*partial); !own.isEmpty())
        m_from[kept] = own;
    if (!partial->taken().isEmpty())
        m_from[taken] = partial->taken();
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
    checkpoint();
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
    if (offset == 0)
        emit beginning(source, bytes);
    const auto put = [partial = m_partial, offset, bytes, etags = m_etags] {
        return partial->write(offset, bytes, etags);
    };
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
        changed(part.length);
    }
    if (isCheckpointDue())
        checkpoint();
    else if (m_unsafe.bytes > 0 && !m_checkpointDue->isActive())
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
    changed(before - m_plan.present().total());
    ++m_forgetting;
    m_vouchesForLost = true;
    const auto forget = [partial = m_partial, lost] { return partial->forget(lost); };
    m_disk.run(this, forget, [this](const Status& status) { forgot(status); }); // after the writes under way
}

// No checkpoint before: else a kill could find the lost bytes among the recent ones when no journal speaks of
// them any more.
void Assembly::forgot(const Status& status)
{
    --m_forgetting;
    if (!status)
        diskFailed(status.error());
    m_urgent = m_unsafe.bytes > 0;
    checkpoint();
    tellQuiet();
}

// Bytes of one source are of use to a later run only if it learns of which version they are.
bool Assembly::isCheckpointDue() const
{
    const bool isNewVersion = !m_partial->terms().sha256 && m_etags != m_journalEtags;
    return m_urgent || m_unsafe.bytes >= checkpointBytes || (m_unsafe.bytes > 0 && isNewVersion);
}

void Assembly::changed(qint64 bytes)
{
    if (m_unsafe.bytes == 0)
        m_unsafe.since = m_clock.now();
    m_unsafe.bytes += bytes;
}

bool Assembly::isFarBehind() const
{
    const qint64 bytes = m_unsafe.bytes + m_underSync.bytes + m_inFlight;
    const Milliseconds since = m_underSync.bytes > 0 ? m_underSync.since : m_unsafe.since;
    return bytes >= mostRecorded || (bytes >= mostUnsafe && m_clock.now() - since >= longestUnsafe);
}

void Assembly::checkpoint()
{
    if (!isQuiet() || m_closed || m_unsafe.bytes == 0)
        return;
    m_syncing = true;
    m_urgent = false;
    m_underSync = std::exchange(m_unsafe, {});
    m_journalEtags = m_etags;
    m_checkpointDue->stop();
    const auto sync = [partial = m_partial, ranges = m_plan.present(), etags = m_etags,
                       others = m_from.value(taken)] { return partial->checkpoint(ranges, etags, others); };
    m_sync.run(this, sync, [this](const Status& status) { checkpointed(status); });
}

void Assembly::checkpointed(const Status& status)
{
    m_syncing = false;
    m_underSync = {};
    if (!status)
        diskFailed(status.error());
    if (isCheckpointDue())
        checkpoint();
    else if (m_unsafe.bytes > 0 && !m_closed)
        m_checkpointDue->start(checkpointTime);
    emit written(); // there may be room again
    tellQuiet();
}

void Assembly::diskFailed(const Error& error)
{
    m_closed = true;
    m_checkpointDue->stop();
    emit failed(error);
}

void Assembly::tellQuiet()
{
    if (!isQuiet())
        return;
    m_vouchesForLost = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& then : waiting)
        then();
}

void Assembly::whenForgotten(std::function<void()> then)
{
    if (m_vouchesForLost)
        m_waiting += std::move(then);
    else
        then();
}

void Assembly::settle(std::function<void()> then)
{
    if (!isQuiet())
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
    if (isQuiet())
        then();
    else
        m_waiting += std::move(then);
}

} // namespace cellar
