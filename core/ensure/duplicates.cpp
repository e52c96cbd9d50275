// SPDX-License-Identifier: MIT
#include "core/ensure/duplicates.h"

#include "core/store/store_presence.h"

namespace cellar {

/// Something that was asked for.
struct Duplicates::Task
{
    Work work;
    FileLock lock; // one object for all attempts, which sees whether the holder has stopped
    Cancelled cancelled = false;
    bool toldOfLock = false;
};

namespace {

tl::unexpected<Error> cancelledError()
{
    return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
}

/// Goes on after a failure; the first is the outcome.
Status oneByOne(qsizetype count, const std::atomic<bool>& cancelled,
                const std::function<Status(qsizetype)>& act)
{
    Status first;
    for (qsizetype i = 0; i < count; ++i) {
        if (cancelled)
            return cancelledError();
        if (const Status done = act(i); first)
            first = done;
    }
    return first;
}

} // namespace

Duplicates::Duplicates(const Layout& layout, SpaceLedger& ledger, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_layout(layout)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_lockPoll(clock.makeAlarm([this] { attempt(); }))
{
}

Duplicates::~Duplicates()
{
    cancel();
}

void Duplicates::find(const QList<Root>& roots)
{
    run([this, roots](Task& task) { return search(task, roots); });
}

void Duplicates::replace(const QList<DuplicateSet>& sets)
{
    run([this, sets](Task& task) { return replaceAll(task, sets); });
}

void Duplicates::undo()
{
    run([this](Task& task) { return undoAll(task); });
}

void Duplicates::forget()
{
    run([this](Task& task) { return forgetAll(task); });
}

void Duplicates::cancel()
{
    for (const TaskPointer& task : std::as_const(m_tasks))
        task->cancelled = true;
}

void Duplicates::run(const Work& work)
{
    m_tasks.enqueue(
        TaskPointer(new Task{work, FileLock(ReplacementLog::lockPath(m_layout), m_clock), false, false}));
    if (m_tasks.size() == 1)
        attempt();
}

void Duplicates::attempt()
{
    const auto work = [task = m_tasks.head()]() -> Result<bool> {
        auto done = task->cancelled ? cancelledError() : task->work(*task);
        task->lock.release();
        return done;
    };
    m_disk.run(this, work, [this](const Result<bool>& done) {
        if (done && !*done) {
            m_lockPoll->start(FileLock::askAgain);
            if (!std::exchange(m_tasks.head()->toldOfLock, true))
                emit waits();
            return;
        }
        m_tasks.dequeue();
        if (!m_tasks.isEmpty())
            attempt();
        emit finished(done ? std::nullopt : std::optional(done.error()));
    });
}

void Duplicates::observe(qint64 done, qint64 total)
{
    if (m_report.observe(m_clock.now(), done) || done == total)
        emit progressed(m_report.progress(total));
}

// ---- On the disk thread ----

void Duplicates::tell(std::function<void()> call)
{
    m_disk.tell(this, std::move(call));
}

void Duplicates::tellFailure(const QString& path, const Error& error)
{
    tell([this, path, error] { emit failed(path, error); });
}

// Where there is none no store is made for it.
Result<bool> Duplicates::hasLog() const
{
    if (const auto here = checkStore(m_layout); !here)
        return fail(here.error());
    return isTaken(m_layout.replacements());
}

Result<bool> Duplicates::underLock(Task& task, const std::function<Status()>& work) const
{
    if (const auto prepared = m_layout.prepareOwnFolders(); !prepared)
        return fail(prepared.error());
    const auto taken = task.lock.tryTake();
    if (!taken || !*taken)
        return taken;
    ReplacementLog::discardTemporaries(m_layout);
    return work().map([] { return true; });
}

Result<bool> Duplicates::inLog(Task& task, const std::function<Status(ReplacementLog&)>& work) const
{
    return underLock(task, [&]() -> Status {
        auto log = ReplacementLog::read(m_layout);
        if (!log)
            return fail(log.error());
        const Status settled = settleReplacements(*log);
        return settled ? work(*log) : settled;
    });
}

Result<bool> Duplicates::search(Task& task, const QList<Root>& roots)
{
    const auto progress = [this](qint64 done, qint64 total) {
        tell([this, done, total] { observe(done, total); });
    };
    const auto search = findDuplicates(m_layout, roots, progress, &task.cancelled);
    if (!search)
        return fail(search.error());
    tell([this, search = *search] { emit found(search); });
    return true;
}

Result<bool> Duplicates::replaceAll(Task& task, const QList<DuplicateSet>& sets)
{
    QList<std::pair<DuplicateSet, qsizetype>> wanted; // each file with its set
    for (const DuplicateSet& set : sets) {
        for (qsizetype number = 0; number < set.files.size(); ++number) {
            if (std::holds_alternative<fate::Replaced>(set.fates[number]))
                wanted.append({set, number});
        }
    }
    const auto has = hasLog();
    if (!has || (wanted.isEmpty() && !*has))
        return has.map([](bool) { return true; });
    return inLog(task, [&](ReplacementLog& log) {
        return oneByOne(wanted.size(), task.cancelled, [&](qsizetype i) {
            const auto& [set, number] = wanted[i];
            const Status done = replaceDuplicate({m_layout, m_clock, &task.cancelled}, log, set, number);
            if (done)
                tell([this, one = wanted[i]] { emit replaced(one.first, one.second); });
            else
                tellFailure(set.files[number].path, done.error());
            return done;
        });
    });
}

Result<bool> Duplicates::undoAll(Task& task)
{
    const auto has = hasLog();
    if (!has || !*has)
        return has.map([](bool) { return true; });
    return inLog(task, [&](ReplacementLog& log) {
        const QList<Replacement> entries = log.entries();
        return oneByOne(entries.size(), task.cancelled, [&](qsizetype i) {
            const Replacement& entry = entries[i];
            const Status done = undoReplacement({m_layout, m_clock, &task.cancelled}, m_ledger, log, entry);
            if (done)
                tell([this, entry] { emit undone(entry); });
            else
                tellFailure(entry.path, done.error());
            return done;
        });
    });
}

// Also a log that does not hold: what it said is lost either way.
Result<bool> Duplicates::forgetAll(Task& task) const
{
    const auto has = hasLog();
    if (!has || !*has)
        return has.map([](bool) { return true; });
    return underLock(task, [this]() -> Status {
        if (auto log = ReplacementLog::read(m_layout)) {
            if (const auto settled = settleReplacements(*log); !settled)
                return settled;
        }
        return ReplacementLog::clear(m_layout);
    });
}

} // namespace cellar
