// SPDX-License-Identifier: MIT
// Duplicates found, replaced and undone, one thing after the other on a disk thread of its own. Lives on one
// thread with an event loop. Each call ends with exactly one finished(), in the order of the calls; one that
// changes something waits while another process does.
#pragma once

#include "core/disk/disk_thread.h"
#include "core/ensure/duplicate_replacing.h"
#include "core/ensure/duplicate_search.h"
#include "core/ensure/reading_report.h"
#include "core/store/file_lock.h"

#include <QObject>
#include <QQueue>

#include <memory>

namespace cellar {

class Duplicates : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    Duplicates(const Layout& layout, SpaceLedger& ledger, const Clock& clock, QObject* parent = nullptr);
    ~Duplicates() override; // waits for the file it is at, which is given up

    /// In the store and in these folders; found() comes before finished().
    void find(const QList<Root>& roots);
    /// All that the sets, as they were found, call Replaced; one at a time, each told by replaced() or
    /// failed(). The first that fails is what finished() says; the others are gone on with.
    void replace(const QList<DuplicateSet>& sets);
    /// Gives each that was replaced its own copy again: undone() or failed(). finished() as above.
    void undo();
    /// Forgets what was replaced, so that it cannot be undone any more.
    void forget();
    /// Ends what is going on and what was asked for by now with Cancelled.
    void cancel();

signals:
    void progressed(const cellar::Progress& read); // what find() has to read; at most four a second
    void found(const cellar::DuplicateSearch& search);
    void waits();                                                     // for another process
    void replaced(const cellar::DuplicateSet& set, qsizetype number); // which of its files
    void undone(const cellar::Replacement& replacement);
    void failed(const QString& path, const cellar::Error& error);
    void finished(const std::optional<cellar::Error>& error);

private:
    using Cancelled = std::atomic<bool>;
    struct Task;
    using TaskPointer = std::shared_ptr<Task>;
    using Work = std::function<Result<bool>(Task&)>; // on the disk thread; false: somebody else has the lock
    void run(const Work& work);
    void attempt();
    void observe(qint64 done, qint64 total);

    // On the disk thread.
    void tell(std::function<void()> call);
    void tellFailure(const QString& path, const Error& error);
    Result<bool> hasLog() const;
    Result<bool> underLock(Task& task, const std::function<Status()>& work) const;
    Result<bool> inLog(Task& task, const std::function<Status(ReplacementLog&)>& work) const;
    Result<bool> search(Task& task, const QList<Root>& roots);
    Result<bool> replaceAll(Task& task, const QList<DuplicateSet>& sets);
    Result<bool> undoAll(Task& task);
    Result<bool> forgetAll(Task& task) const;

    const Layout m_layout;
    SpaceLedger& m_ledger;
    const Clock& m_clock;
    ReadingReport m_report;
    QQueue<TaskPointer> m_tasks; // the first is worked on
    std::unique_ptr<Alarm> m_lockPoll;
    DiskThread m_disk;
};

} // namespace cellar
