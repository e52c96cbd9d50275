// SPDX-License-Identifier: MIT
// One file made ready, in the order of the contract:
//
//   look ─▶ lock ─▶ look again ─▶ what lies on the disk ─▶ room ─▶ transfer ─▶ commit ─▶ receipt ─▶ release
//     │      ▲ │        │               │ right: adopted  ▲ │                           │
//     └──────┴─┴────────┴───────────────┴─────────────────┼─┼──── ready ◀───────────────┘
//          waits for another holder                       waits for room
//
// Everything that touches the disk is a job for the disk thread; this class only decides what follows.
#pragma once

#include "core/ensure/ensure_options.h"
#include "core/ensure/reading_report.h"
#include "core/ensure/room.h"
#include "core/model/receipt.h"
#include "core/store/file_lock.h"
#include "core/store/receipts.h"
#include "core/transfer/transfer.h"

#include <atomic>

namespace cellar {

/// A file that is ready (or unproved), and what it took.
struct FileReady
{
    Receipt receipt;
    qint64 downloaded = 0; // body bytes received over the network
    qint64 resumed = 0;    // bytes taken over from an earlier partial
    QString source = {};   // shown form; empty when nothing was fetched

    bool operator==(const FileReady&) const = default;
};

/// What all the work on a model stands on; it outlives the work.
struct Workplace
{
    Network& network;
    HostSlots& hostSlots;
    std::shared_ptr<RateLimiter> limiter; // for all transfers together
    SpaceLedger& space;
    DiskThread& roomDisk; // on which every Room is asked, one after the other
    const Clock& clock;
    Layout layout;
};

class EnsureFile : public QObject
{
    Q_OBJECT

public:
    /// `room`: of the model, this file's included.
    EnsureFile(const Workplace& place, DiskThread& disk, const std::shared_ptr<Room>& room,
               const ModelFile& file, const EnsureOptions& options);
    ~EnsureFile() override;

    void start();
    /// Ends soon with Cancelled, with the lock released and what was received kept for the next time.
    void cancel();

signals:
    /// StateChanged (locked, verifying, downloading, waiting), Progressed, Retrying, SourceJudged, Imported,
    /// TookOver, LeftAlone,
    /// ClaimBroken.
    void happened(const cellar::EventDetail& detail);
    void finished(const cellar::Result<cellar::FileReady>& result); // once

private:
    struct LockStep;
    void takeLock();
    void lockAnswered(const Result<LockStep>& step);
    void inspect();
    void startAnew();
    void askForRoom();
    void pauseForRoom(const Error& why);
    void transfer();
    void transferEnded(const Result<Received>& received);
    void commit(const Received& received);
    void beat();
    void end(const Result<FileReady>& result);
    bool trusts(const FilePresence& presence) const;

    Workplace m_place;
    DiskThread& m_disk;
    ModelFile m_file;
    EnsureOptions m_options;
    std::shared_ptr<FileLock> m_lock; // for the disk thread
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<RateLimiter> m_limiter = std::make_shared<RateLimiter>(); // for this file
    std::unique_ptr<Transfer> m_transfer;
    std::shared_ptr<Room> m_room; // for the room's disk thread
    bool m_repairs = false;       // what is good of the file in place is in the partial
    std::unique_ptr<Alarm> m_roomPoll;
    std::unique_ptr<Alarm> m_lockPoll;
    std::unique_ptr<Alarm> m_heartbeat;
    ReadingReport m_reading;
    bool m_isReading = false; // a file on the disk is being hashed
    Holder m_holder;          // the last one that was told of
    bool m_ending = false;
};

} // namespace cellar
