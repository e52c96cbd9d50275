// SPDX-License-Identifier: MIT
#include "core/ensure/ensure_file.h"

#include "core/ensure/inspection.h"
#include "core/store/journal.h"
#include "core/store/seed.h"
#include "core/store/store_presence.h"

#include <QFile>

namespace cellar {

namespace {
constexpr Milliseconds roomPollInterval{5000};

// Of an update that was broken off: it can go on.
bool isOfAnotherVersion(const Layout& layout, const ModelFile& file)
{
    const auto journal = readJournal(layout, file.place);
    return journal && journal->sha256 && file.sha256 && journal->sha256 != file.sha256;
}

// What else lies beside a ready file is of a process that died over it, or of one that is at work and has the
// lock.
void tidyUp(const Layout& layout, const ModelFile& file, FileLock& lock)
{
    const bool isLeft = QFile::exists(layout.lock(file.place)) || hasReceived(layout, file.place);
    if (!isLeft || !lock.tryTake().value_or(false))
        return;
    if (!isOfAnotherVersion(layout, file))
        discardReceived(layout, file.place);
    discardTemporaries(layout, file.place);
    lock.release();
}

} // namespace

/// What came of asking for the lock.
struct EnsureFile::LockStep
{
    FilePresence presence; // as seen after asking
    bool taken = false;
    std::optional<Holder> holder = {}; // who has it, when it was not taken
};

EnsureFile::EnsureFile(const Workplace& place, DiskThread& disk, const std::shared_ptr<Room>& room,
                       const ModelFile& file, const EnsureOptions& options)
    : m_place(place)
    , m_disk(disk)
    , m_file(file)
    , m_options(options)
    , m_lock(std::make_shared<FileLock>(place.layout.lock(file.place), place.clock))
    , m_room(room)
    , m_roomPoll(place.clock.makeAlarm([this] { askForRoom(); }))
    , m_lockPoll(place.clock.makeAlarm([this] { takeLock(); }))
    , m_heartbeat(place.clock.makeAlarm([this] { beat(); }))
{
}

EnsureFile::~EnsureFile()
{
    *m_cancelled = true;
}

void EnsureFile::start()
{
    const auto lookOnly = [layout = m_place.layout, file = m_file, lock = m_lock]() -> Result<FilePresence> {
        if (const auto here = checkStore(layout); !here)
            return fail(here.error());
        const FilePresence presence = look(layout, file);
        if (presence.kind == FilePresence::Kind::Ready || presence.kind == FilePresence::Kind::Unproved)
            tidyUp(layout, file, *lock);
        return presence;
    };
    m_disk.run(this, lookOnly, [this](const Result<FilePresence>& presence) {
        if (m_ending)
            return;
        if (!presence)
            end(fail(presence.error()));
        else if (trusts(*presence))
            end(FileReady{*presence->receipt});
        else
            takeLock();
    });
}

bool EnsureFile::trusts(const FilePresence& presence) const
{
    const bool usable =
        presence.kind == FilePresence::Kind::Ready || presence.kind == FilePresence::Kind::Unproved;
    return usable && !m_options.force && !m_options.verify;
}

void EnsureFile::takeLock()
{
    const auto ask = [layout = m_place.layout, file = m_file, lock = m_lock]() -> Result<LockStep> {
        if (const auto prepared = layout.prepare(file.place); !prepared)
            return fail(prepared.error());
        const auto taken = lock->tryTake();
        if (!taken)
            return fail(taken.error());
        LockStep step{look(layout, file), *taken};
        if (*taken)
            discardTemporaries(layout, file.place);
        else
            step.holder = FileLock::holderOf(layout.lock(file.place));
        return step;
    };
    m_disk.run(this, ask, [this](const Result<LockStep>& step) { lockAnswered(step); });
}

void EnsureFile::lockAnswered(const Result<LockStep>& step)
{
    if (m_ending)
        return;
    if (!step)
        return end(fail(step.error()));
    if (trusts(step->presence))
        return end(FileReady{*step->presence.receipt});
    if (step->taken) {
        m_heartbeat->start(FileLock::heartbeat);
        return m_options.force ? startAnew() : inspect();
    }
    const Holder holder = step->holder.value_or(Holder{});
    if (!m_options.wait)
        return end(fail(ErrorKind::Locked, QStringLiteral("%1 is held by process %2 (%3) on %4")
                                               .arg(m_file.place.relative())
                                               .arg(holder.pid)
                                               .arg(holder.program, holder.host)));
    if (holder.pid != m_holder.pid || holder.since != m_holder.since)
        emit happened(event::StateChanged{state::Locked{holder}});
    else if (holder.received != m_holder.received)
        emit happened(event::Progressed{m_file.place.name, {holder.received, holder.total, 0, {}}});
    m_holder = holder;
    m_place.roomDisk.post([room = m_room] { room->update(); }); // the other one fetches what was claimed
    m_lockPoll->start(FileLock::askAgain);
}

void EnsureFile::inspect()
{
    ReadControl control;
    control.cancelled = m_cancelled.get();
    control.progress = [this, disk = &m_disk, self = QPointer<QObject>(this), lock = m_lock,
                        total = m_file.size](qint64 done) {
        lock->keepFresh(done, total);
        disk->tell(self, [this, done] {
            if (!m_isReading)
                emit happened(event::StateChanged{state::Verifying{{done, m_file.size, 0, {}}}});
            m_isReading = true;
            if (m_reading.observe(m_place.clock.now(), done))
                emit happened(event::Progressed{m_file.place.name, m_reading.progress(m_file.size)});
        });
    };
    const auto look = [layout = m_place.layout, file = m_file, options = m_options, control,
                       flag = m_cancelled, clock = &m_place.clock] {
        return inspectFile(layout, file, options, *clock, control);
    };
    m_disk.run(this, look, [this](const Result<Inspection>& seen) {
        if (m_ending)
            return;
        if (!seen)
            return end(fail(seen.error()));
        for (const EventDetail& news : seen->news)
            emit happened(news);
        if (seen->found.receipt)
            return end(FileReady{*seen->found.receipt});
        m_repairs = m_options.older.isEmpty() && seedTerms(m_file, seen->found.good).has_value();
        askForRoom();
    });
}

// Nothing that is here counts, not even a part.
void EnsureFile::startAnew()
{
    const auto discard = [layout = m_place.layout, place = m_file.place] {
        discardReceived(layout, place);
        return true;
    };
    m_disk.run(this, discard, [this](bool) {
        if (!m_ending)
            askForRoom();
    });
}

void EnsureFile::askForRoom()
{
    const auto claim = [room = m_room, place = m_file.place] { return room->claimFor(place); };
    m_place.roomDisk.run(this, claim, [this](const Status& claimed) {
        if (m_ending)
            return;
        if (claimed)
            transfer();
        else if (m_options.waitForRoom && claimed.error().kind == ErrorKind::NoSpace)
            pauseForRoom(claimed.error());
        else
            end(fail(claimed.error()));
    });
}

void EnsureFile::pauseForRoom(const Error& why)
{
    Progress progress = m_transfer ? m_transfer->progress() : Progress{0, m_file.size, 0, {}};
    progress.bytesPerSecond = 0;
    progress.eta.reset();
    emit happened(event::StateChanged{state::Paused{progress, why}});
    m_roomPoll->start(roomPollInterval);
}

void EnsureFile::transfer()
{
    m_limiter->setLimit(m_options.limitRate);
    const TransferOptions options{m_options.retry,
                                  m_options.stallTimeout,
                                  m_options.connections,
                                  {m_limiter, m_place.limiter},
                                  m_repairs};
    if (m_transfer) // an earlier one, that ended for want of room
        m_transfer.release()->deleteLater();
    m_transfer = std::make_unique<Transfer>(m_place.network, m_place.hostSlots, m_place.clock, m_disk,
                                            m_place.layout, m_file, options);
    connect(m_transfer.get(), &Transfer::happened, this, &EnsureFile::happened);
    connect(m_transfer.get(), &Transfer::finished, this, &EnsureFile::transferEnded);
    m_transfer->start();
}

void EnsureFile::transferEnded(const Result<Received>& received)
{
    if (received)
        commit(*received);
    else if (m_options.waitForRoom && received.error().kind == ErrorKind::NoSpace)
        pauseForRoom(received.error());
    else
        end(fail(received.error()));
}

void EnsureFile::commit(const Received& received)
{
    Receipt receipt{m_file.place, {}, received.sha256};
    receipt.published = received.published;
    receipt.source = received.source;
    receipt.etag = received.etag;
    receipt.proved = m_place.clock.utc();
    const auto place = [layout = m_place.layout, staged = received.staged, pieces = received.pieces,
                        receipt]() -> Result<Receipt> {
        if (const auto committed = staged->commit(); !committed)
            return fail(committed.error());
        const auto identity = identify(layout.file(receipt.place));
        if (!identity)
            return fail(ErrorKind::Io, layout.file(receipt.place) + QStringLiteral(": gone again"));
        Receipt complete = receipt;
        complete.identity = *identity;
        if (const auto written = writeProof(layout, complete, pieces); !written)
            return fail(written.error());
        return complete;
    };
    m_disk.run(this, place, [this, resumed = received.resumed](const Result<Receipt>& placed) {
        if (m_ending)
            return;
        if (!placed)
            return end(fail(placed.error()));
        end(FileReady{*placed, m_transfer->downloaded(), resumed, placed->source});
    });
}

void EnsureFile::beat()
{
    const Progress progress = m_transfer ? m_transfer->progress() : Progress{};
    m_disk.post([lock = m_lock, progress] { lock->keepFresh(progress.done, progress.total); });
    m_place.roomDisk.post([room = m_room] { room->update(); });
    m_heartbeat->start(FileLock::heartbeat);
}

void EnsureFile::cancel()
{
    *m_cancelled = true;
    if (m_transfer && !m_roomPoll->isActive())
        m_transfer->stop(); // it makes safe what was received
    else
        end(fail(ErrorKind::Cancelled, QStringLiteral("cancelled")));
}

void EnsureFile::end(const Result<FileReady>& result)
{
    if (m_ending)
        return;
    m_ending = true;
    m_lockPoll->stop();
    m_roomPoll->stop();
    m_heartbeat->stop();
    if (result)
        m_place.roomDisk.post([room = m_room, place = m_file.place] { room->done(place); });
    const auto release = [lock = m_lock, layout = m_place.layout, result]() -> Result<FileReady> {
        lock->release();
        return result ? result : fail(withStoreInMind(layout, result.error()));
    };
    m_disk.run(this, release, [this](const Result<FileReady>& ended) { emit finished(ended); });
}

} // namespace cellar
