// SPDX-License-Identifier: MIT
// What was replaced by another file with the same bytes, so that each can have its own copy again:
// .cellar/duplicates.json, replaced atomically before anything is changed and after it, so that it is true
// whenever a process ends.
//
// The document: { "version": 1, "replaced": [ { "path", "kept", "kept_inode" (text), "how": "reflink" or
// "hard-link", "sha256", "size", "modified_ns" (text), "inode" (text), "mode", "owner", "group", "done" } ],
// "checksum" } (see sealed_document.h); size to group are those of the file that was replaced. An entry that
// is not done was begun by a process that may have been killed. Blocking: for disk threads, one process at a
// time, who holds lockPath().
#pragma once

#include "core/base/digest.h"
#include "core/disk/sharing.h"
#include "core/disk/straight_folder.h"
#include "core/store/layout.h"

#include <QList>

namespace cellar {

/// One file that shares the room of another one. Paths are absolute, without links.
struct Replacement
{
    QString path;
    QString kept;          // the file whose room it shares
    quint64 keptInode = 0; // of that
    Sharing how = Sharing::Reflink;
    Digest sha256;     // of both
    FileNode was = {}; // what stood at the path; device, links and allocated are not kept
    bool isDone = false;

    bool operator==(const Replacement&) const = default;
};

class ReplacementLog
{
public:
    /// So many at most, for all of it is written each time.
    static constexpr qsizetype mostEntries = 20'000;

    /// Empty where there is none. Io where there is one that does not hold: nothing is written over it.
    static Result<ReplacementLog> read(const Layout& layout);

    const QList<Replacement>& entries() const { return m_entries; }

    /// On the disk when these succeed. In place of an earlier entry of the same path. Unsupported where the
    /// log is full.
    Status begin(const Replacement& replacement);
    Status finish(const QString& path);
    /// It is as if it had not been.
    Status drop(const QString& path);
    /// All of them; also a document that does not hold.
    static Status clear(const Layout& layout);
    /// The same for a store that was moved from here to `to`: its own paths become those of there.
    Status copyTo(const Layout& to) const;
    /// Throws away what a process that was killed left of its writing.
    static void discardTemporaries(const Layout& layout);

    static QString lockPath(const Layout& layout);
    /// What a file is called on its way to `path`, in the same folder; of nobody else.
    static QString temporaryName(const QString& path);

private:
    explicit ReplacementLog(const Layout& layout);
    Status write(const QList<Replacement>& entries);

    Layout m_layout;
    QList<Replacement> m_entries;
};

} // namespace cellar
