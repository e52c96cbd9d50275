// SPDX-License-Identifier: MIT
// A store moved to another folder. Whatever ends the process, each file is whole in one of the two folders,
// and the program finds it:
//
//   bring each file ─▶ bring what is known of them ─▶ mark ─▶ remember ─▶ clear the old folder
//   └────── the store is where it was ──────────────────────┘└────── the store is where it is now ──▶
//
// A file is brought by another name of the same file, which is at once, or where the file system has no such
// names as a copy that is hashed on its way and compared with its receipt. Until all is there the old folder
// has everything; nothing in it is touched before the new place is remembered on the disk (store_memory.h). A
// move that was ended on the way is gone on with by asking for it again; what has come is known by
// .cellar/arrival.json in the new folder (arrival.h).
//
// Blocking: for disk threads, one at a time.
#pragma once

#include "core/ensure/moved_file.h"
#include "core/store/file_lock.h"

#include <memory>

namespace cellar {

/// What came of it.
struct MoveReport
{
    QString from;             // where it was
    QString to;               // where it is
    qsizetype files = 0;      // model files that are in the new folder by the move
    qint64 copied = 0;        // bytes of model files that this run has copied
    QStringList damaged = {}; // files in the new folder that are damaged; they were moved as they are
    QStringList left = {};    // what stays in the old folder: not the program's, or changed meanwhile

    bool operator==(const MoveReport&) const = default;
};

class StoreMover
{
public:
    /// Called on the disk thread, about every 8 MiB.
    using Told = std::function<void(qint64 done, qint64 total)>;

    /// Nothing is done yet. `to` becomes absolute; its folders are made. `clock` outlives it.
    StoreMover(const Layout& from, const QString& to, const Clock& clock);
    ~StoreMover(); // gives the store's lock back

    /// True: nobody else works in the store, and nobody will. False: somebody does; ask again later, nobody
    /// begins anything new meanwhile. Unavailable; UnknownModel where there is no store; InvalidName where
    /// one folder is in the other one, or something is in the way that is no folder; Unsupported where
    /// another store is there, or files of the same names.
    Result<bool> tryTake();
    /// Whose end is waited for.
    std::optional<Holder> holder() const;

    /// The move itself, once it is taken. The store's errors, NoSpace before anything is copied, Cancelled:
    /// the store is where it was then, unless `to` is remembered already.
    Result<MoveReport> run(const std::atomic<bool>* cancelled, const Told& told);

private:
    bool isSameFolder() const;
    Status lookAround();
    Status lookBack();
    Status checkTarget() const;
    Status bringAll(const std::atomic<bool>* cancelled, const Told& told);
    Status begin();
    Status plan(const QList<FilePlace>& places);
    Result<QList<FilePlace>> link(const QList<FilePlace>& places, const ReadControl& control);
    Result<qint64> roomFor(const QList<FilePlace>& places) const;
    Status copy(const QList<FilePlace>& places, const ReadControl& control, const Told& told);
    Status bringState(const ReadControl& control) const;
    Status changeOver();
    Status clearOld();
    MoveReport report() const;

    Layout m_from;
    Layout m_to; // without memory: it is no store yet
    const Clock& m_clock;
    std::unique_ptr<FileLock> m_lock;
    Arrival m_arrival;
    bool m_isThere = false; // and only the old folder is to be cleared
    qint64 m_copied = 0;    // bytes
};

} // namespace cellar
