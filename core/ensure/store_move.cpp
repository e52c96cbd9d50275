// SPDX-License-Identifier: MIT
#include "core/ensure/store_move.h"

#include "core/store/file_lock.h"

namespace cellar {

namespace {

/// What came of asking for the store.
struct Attempt
{
    bool isTaken = false;
    std::optional<Holder> holder = {};
};

tl::unexpected<Error> lockedBy(const Holder& holder)
{
    return fail(ErrorKind::Locked, QStringLiteral("process %1 (%2) on %3 works in the store")
                                       .arg(holder.pid)
                                       .arg(holder.program, holder.host));
}

} // namespace

StoreMove::StoreMove(const Layout& store, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_lockPoll(clock.makeAlarm([this] { attempt(); }))
{
}

StoreMove::~StoreMove()
{
    cancel();
}

void StoreMove::start(const QString& to, bool wait)
{
    m_waits = wait;
    m_told.reset();
    m_report = {};
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_mover = std::make_shared<StoreMover>(m_store, to, m_clock);
    attempt();
}

void StoreMove::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void StoreMove::attempt()
{
    const auto ask = [mover = m_mover, cancelled = m_cancelled]() -> Result<Attempt> {
        if (*cancelled)
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        const auto taken = mover->tryTake();
        if (!taken)
            return fail(taken.error());
        return *taken ? Attempt{true} : Attempt{false, mover->holder()};
    };
    m_disk.run(this, ask, [this](const Result<Attempt>& answer) {
        if (!answer)
            return end(fail(answer.error()));
        if (answer->isTaken)
            return move();
        const Holder holder = answer->holder.value_or(Holder{});
        if (!m_waits)
            return end(lockedBy(holder));
        if (!m_told || m_told->pid != holder.pid)
            emit waits(holder);
        m_told = holder;
        m_lockPoll->start(FileLock::askAgain);
    });
}

void StoreMove::move()
{
    const auto told = [this, disk = &m_disk, self = QPointer<QObject>(this)](qint64 done, qint64 total) {
        disk->tell(self, [this, done, total] {
            if (m_report.observe(m_clock.now(), done) || done == total)
                emit progressed(m_report.progress(total));
        });
    };
    const auto work = [mover = m_mover, cancelled = m_cancelled, told] {
        return mover->run(cancelled.get(), told);
    };
    m_disk.run(this, work, [this](const Result<MoveReport>& moved) { end(moved); });
}

/// The lock is given back on the disk thread, before anybody hears of the end.
void StoreMove::end(const Result<MoveReport>& moved)
{
    const auto giveBack = [mover = std::exchange(m_mover, {})]() mutable {
        mover.reset();
        return true;
    };
    m_disk.run(this, giveBack, [this, moved](bool) { emit finished(moved); });
}

} // namespace cellar
