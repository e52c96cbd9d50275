// SPDX-License-Identifier: MIT
// The lock of one file of the store, between processes: a QLockFile, whose lock file the holder keeps fresh
// and in which it says who it is and how far it has come.
//
// A lock is judged dead when nothing on this machine holds its advisory lock (flock), which ends with the
// process however it ends, and then only when its process of this machine is gone (at once) or it has not
// been kept fresh. So a slow live holder is never robbed, whatever the age of its lock, and an empty, forged
// or foreign lock file blocks nobody for more than `deadAfter`; something else in its place (a folder, a
// link, a pipe) is cleared away at once. Where the system has no flock, freshness alone decides.
//
// One lock of the folder is that of the whole store (Layout::storeLock()): while it is held nobody is given
// another one. Those that are held already stay so; who has it waits for them. Each looks for the other after
// it has made its own, so that of two that come at the same moment one at least gives way.
//
// The lock file: the lines of QLockFile (process id, program, host, machine id, boot id), then one of ours:
// "since received total" (ISO 8601 UTC, bytes, bytes or -), padded with spaces to 80 characters.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/disk/disk.h"
#include "core/model/state.h"

#include <QLockFile>

#include <memory>

namespace cellar {

class FileLock
{
public:
    static constexpr Milliseconds heartbeat{2000};
    static constexpr Milliseconds deadAfter{20000};
    static constexpr Milliseconds askAgain{250}; // after tryTake() found it taken

    /// Nothing is taken yet. The folder of `path` must exist when it is. `clock` outlives the lock.
    FileLock(const QString& path, const Clock& clock);
    ~FileLock(); // releases

    /// True: it is ours. False: somebody else's; ask again later, on the same object (it watches for a holder
    /// that stopped). An error where the folder cannot be written. Does not wait; a few system calls and an
    /// fdatasync: for disk threads.
    Result<bool> tryTake();

    /// The holder's sign of life, and what it has received; to be called each `heartbeat`.
    void keepFresh(qint64 received, std::optional<qint64> total);

    void release();
    bool isHeld() const;

    /// Whether tryTake() would be given the lock at `path` now. Changes nothing.
    static bool isFree(const QString& path, const Clock& clock);

    /// The locks that are held beside this one, which is that of the whole store.
    static QStringList heldBeside(const QString& storeLock, const Clock& clock);

    /// Who keeps the lock at `path` from being given, as far as the files say: its holder, else that of the
    /// whole store; nothing when there is no readable one.
    static std::optional<Holder> holderOf(const QString& path);

private:
    bool looksDead(const FileIdentity& found);
    Result<bool> clearDead();
    Result<bool> makeWay();
    bool confirm();
    void writeLine();

    QString m_path;
    const Clock& m_clock;
    QLockFile m_lock;
    std::unique_ptr<FileLock> m_ofStore; // only looked at; none: this is it
    QDateTime m_since;
    FileIdentity m_seen;        // the foreign lock file as last seen
    Milliseconds m_seenSince{}; // and since when it is unchanged
    quint64 m_inode = 0;        // of our own lock file, while it is held
    qint64 m_lineOffset = 0;    // where our line stands in it
    QByteArray m_line;          // as last written
};

} // namespace cellar
