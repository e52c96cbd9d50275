// SPDX-License-Identifier: MIT
// Duplicates found, replaced and undone, one thing after the other on a disk thread of its own. Lives on one
// thread with an event loop. Each call ends with exactly one finished(), in the order of the calls; one that
// changes something is Locked while another process does.
#pragma once

#include "core/disk/disk_thread.h"
#include "core/ensure/duplicate_replacing.h"
#include "core/ensure/duplicate_search.h"
#include "core/ensure/reading_report.h"

#include <QObject>

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
    /// Ends what is going on with Cancelled, and what was asked for by now.
    void cancel();

signals:
    void progressed(const cellar::Progress& read); // what find() has to read; at most four a second
    void found(const cellar::DuplicateSearch& search);
    void replaced(const cellar::DuplicateSet& set, qsizetype number); // which of its files
    void undone(const cellar::Replacement& replacement);
    void failed(const QString& path, const cellar::Error& error);
    void finished(const std::optional<cellar::Error>& error);

private:
    using Cancelled = std::shared_ptr<std::atomic<bool>>;
    using Outcome = std::optional<Error>;
    /// The next ones run on the disk thread.
    void tell(std::function<void()> call);
    Outcome replaceAll(const QList<DuplicateSet>& sets, const Cancelled& cancelled);
    Outcome undoAll(const Cancelled& cancelled);
    Outcome forgetAll();
    Result<bool> hasLog() const;
    Outcome underLock(const std::function<Outcome()>& work);
    Outcome inLog(const std::function<Outcome(ReplacementLog&)>& work);
    void run(const std::function<Outcome(const Cancelled&)>& work);
    void observe(qint64 done, qint64 total);

    const Layout m_layout;
    SpaceLedger& m_ledger;
    const Clock& m_clock;
    Cancelled m_cancelled = std::make_shared<std::atomic<bool>>(false);
    ReadingReport m_report;
    DiskThread m_disk;
};

} // namespace cellar
