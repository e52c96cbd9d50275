// SPDX-License-Identifier: MIT
#include "core/ensure/duplicates.h"

#include "core/store/file_lock.h"
#include "core/store/store_presence.h"

namespace cellar {

Duplicates::Duplicates(const Layout& layout, SpaceLedger& ledger, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_layout(layout)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

Duplicates::~Duplicates()
{
    *m_cancelled = true;
}

void Duplicates::cancel()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false); // for what is asked for after this
}

void Duplicates::tell(std::function<void()> call)
{
    m_disk.tell(this, std::move(call));
}

void Duplicates::run(const std::function<Outcome(const Cancelled&)>& work)
{
    const auto unlessCancelled = [work, cancelled = m_cancelled]() -> Outcome {
        if (*cancelled)
            return Error{ErrorKind::Cancelled, QStringLiteral("cancelled")};
        return work(cancelled);
    };
    m_disk.run(this, unlessCancelled, [this](const Outcome& outcome) { emit finished(outcome); });
}

void Duplicates::find(const QList<Root>& roots)
{
    run([this, roots](const Cancelled& cancelled) -> Outcome {
        const auto progress = [this](qint64 done, qint64 total) {
            tell([this, done, total] { observe(done, total); });
        };
        const auto search = findDuplicates(m_layout, roots, progress, cancelled.get());
        if (!search)
            return search.error();
        tell([this, search = *search] { emit found(search); });
        return {};
    });
}

void Duplicates::observe(qint64 done, qint64 total)
{
    if (m_report.observe(m_clock.now(), done) || done == total)
        emit progressed(m_report.progress(total));
}

void Duplicates::replace(const QList<DuplicateSet>& sets)
{
    run([this, sets](const Cancelled& cancelled) { return replaceAll(sets, cancelled); });
}

void Duplicates::undo()
{
    run([this](const Cancelled& cancelled) { return undoAll(cancelled); });
}

void Duplicates::forget()
{
    run([this](const Cancelled&) { return forgetAll(); });
}

Duplicates::Outcome Duplicates::underLock(const std::function<Outcome()>& work)
{
    if (const auto prepared = m_layout.prepareOwnFolders(); !prepared)
        return prepared.error();
    FileLock lock(ReplacementLog::lockPath(m_layout), m_clock);
    const auto taken = lock.tryTake();
    if (!taken)
        return taken.error();
    if (!*taken)
        return Error{ErrorKind::Locked, QStringLiteral("another process replaces duplicates")};
    ReplacementLog::discardTemporaries(m_layout);
    return work();
}

Duplicates::Outcome Duplicates::inLog(const std::function<Outcome(ReplacementLog&)>& work)
{
    return underLock([&]() -> Outcome {
        auto log = ReplacementLog::read(m_layout);
        if (!log)
            return log.error();
        if (const auto settled = settleReplacements(*log); !settled)
            return settled.error();
        return work(*log);
    });
}

Duplicates::Outcome Duplicates::replaceAll(const QList<DuplicateSet>& sets, const Cancelled& cancelled)
{
    return inLog([&](ReplacementLog& log) {
        Outcome first;
        for (const DuplicateSet& set : sets) {
            for (qsizetype number = 0; number < set.files.size(); ++number) {
                if (!std::holds_alternative<fate::Replaced>(set.fates[number]))
                    continue;
                if (*cancelled)
                    return Outcome(Error{ErrorKind::Cancelled, QStringLiteral("cancelled")});
                const auto done = replaceDuplicate({m_layout, m_clock, cancelled.get()}, log, set, number);
                if (done) {
                    tell([this, set, number] { emit replaced(set, number); });
                    continue;
                }
                tell([this, path = set.files[number].path, error = done.error()] {
                    emit failed(path, error);
                });
                first = first ? first : done.error();
            }
        }
        return first;
    });
}

Duplicates::Outcome Duplicates::undoAll(const Cancelled& cancelled)
{
    const auto has = hasLog();
    if (!has || !*has)
        return has ? std::nullopt : std::optional(has.error());
    return inLog([&](ReplacementLog& log) {
        Outcome first;
        const QList<Replacement> entries = log.entries();
        for (const Replacement& entry : entries) {
            if (*cancelled)
                return Outcome(Error{ErrorKind::Cancelled, QStringLiteral("cancelled")});
            const auto done = undoReplacement({m_layout, m_clock, cancelled.get()}, m_ledger, log, entry);
            if (done) {
                tell([this, entry] { emit undone(entry); });
                continue;
            }
            tell([this, path = entry.path, error = done.error()] { emit failed(path, error); });
            first = first ? first : done.error();
        }
        return first;
    });
}

// Also a log that does not hold: what it said is lost either way.
Duplicates::Outcome Duplicates::forgetAll()
{
    const auto has = hasLog();
    if (!has || !*has)
        return has ? std::nullopt : std::optional(has.error());
    return underLock([this]() -> Outcome {
        if (auto log = ReplacementLog::read(m_layout)) {
            if (const auto settled = settleReplacements(*log); !settled)
                return settled.error();
        }
        const auto cleared = ReplacementLog::clear(m_layout);
        return cleared ? std::nullopt : std::optional(cleared.error());
    });
}

// Where there is none no store is made for it.
Result<bool> Duplicates::hasLog() const
{
    if (const auto here = checkStore(m_layout); !here)
        return fail(here.error());
    return isTaken(m_layout.replacements());
}

} // namespace cellar
