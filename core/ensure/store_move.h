// SPDX-License-Identifier: MIT
// The store moved to another folder, on a disk thread of its own; see store_mover.h for what that is. Lives
// on one thread with an event loop.
#pragma once

#include "core/disk/disk_thread.h"
#include "core/ensure/reading_report.h"
#include "core/ensure/store_mover.h"

#include <QObject>

namespace cellar {

class StoreMove : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives it.
    StoreMove(const Layout& store, const Clock& clock, QObject* parent = nullptr);
    ~StoreMove() override; // gives it up, and waits for the bytes it is at

    /// Ends with exactly one finished(). Waits until nobody works in the store, unless that is not wanted:
    /// Locked then. Not to be called while it is active.
    void start(const QString& to, bool wait = true);
    /// finished() follows soon, with Cancelled unless it was just done; what has come is gone on with when it
    /// is asked for again.
    void cancel();
    bool isActive() const { return m_mover != nullptr; }

signals:
    void waits(const cellar::Holder& holder);        // for this one's work in the store
    void progressed(const cellar::Progress& copied); // at most four a second
    void finished(const cellar::Result<cellar::MoveReport>& moved);

private:
    void attempt();
    void move();
    void end(const Result<MoveReport>& moved);

    const Layout m_store;
    const Clock& m_clock;
    bool m_waits = true;
    std::optional<Holder> m_told;
    ReadingReport m_report;
    std::shared_ptr<StoreMover> m_mover; // for the disk thread; while it is active
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::unique_ptr<Alarm> m_lockPoll;
    DiskThread m_disk; // last: ends first
};

} // namespace cellar
