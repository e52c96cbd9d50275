// SPDX-License-Identifier: MIT
// Where everything stands in a store:
//   STORE/FOLDER/NAME                 the model files, plain files
//   STORE/.cellar/receipts/KEY.json   what is known of a kept file
//   STORE/.cellar/receipts/KEY.pieces its piece map
//   STORE/.cellar/partials/KEY          a file being received in ranges, until it is proved
//   STORE/.cellar/partials/KEY.journal  which of its bytes are safely there
//   STORE/.cellar/partials/KEY.recent   which of its bytes were written last, there or not
//   STORE/.cellar/partials/KEY.pieces   the piece map of what was proved of it
//   STORE/.cellar/partials/KEY.whole    a file received as one reply, for the moment before it is in place
//   STORE/.cellar/partials/KEY.import   a file of this machine that is taken in; KEY is that of its path
//   STORE/.cellar/locks/KEY.lock      held while a process works on the file; one KEY is that of all files
//   STORE/.cellar/duplicates.json     what was replaced by a file with the same bytes, see replacement_log.h
//   STORE/.cellar/store.json          what tells the store from an empty folder, see store_presence.h
//   STORE/.cellar/arrival.json        what has come of a store that is moved here, see arrival.h
// KEY is the first 32 hexadecimal digits of the SHA-256 of "FOLDER/NAME" or of an absolute path (UTF-8), so
// that no name from outside becomes a name of ours.
#pragma once

#include "core/base/result.h"
#include "core/disk/access.h"
#include "core/model/model.h"

namespace cellar {

class Layout
{
public:
    /// `root` becomes absolute; nothing is looked at or made. `memory`: the document, outside the store, that
    /// remembers which stores there were (see store_presence.h); empty: none is, and an absent store is taken
    /// for a new one.
    explicit Layout(const QString& root, const QString& memory = {});

    const QString& root() const { return m_root; }
    const QString& memory() const { return m_memory; }
    QString marker() const;
    QString replacements() const;
    QString arrival() const;
    QString file(const FilePlace& place) const;
    QString receipt(const FilePlace& place) const;
    QString pieces(const FilePlace& place) const;
    QString partial(const FilePlace& place) const;
    QString journal(const FilePlace& place) const;
    QString recent(const FilePlace& place) const;
    QString partialPieces(const FilePlace& place) const;
    QString staged(const FilePlace& place) const;
    QString incoming(const QString& key) const;
    QString lock(const FilePlace& place) const;
    QString lock(const QString& key) const;
    /// While it is held nobody else is given a lock of the store (see file_lock.h).
    QString storeLock() const;
    static QString storeKey();
    static QString key(const FilePlace& place);
    /// That of a file outside of the store; no file below it has the same.
    static QString keyOfPath(const QString& absolutePath);
    /// The KEY that an entry of receipts/, partials/ or locks/ begins with, alone or before a dot; empty
    /// where the name is none of ours.
    static QString keyIn(const QString& entryName);
    QString receiptsFolder() const;
    QString partialsFolder() const;
    QString locksFolder() const;

    /// Who may use what is made in the store from now on: as its folder .cellar has it; Private where there
    /// is none yet.
    Access access() const;

    /// Refuses (InvalidName) where a folder below the root, the file, or one of ours that belongs to it is a
    /// symbolic link or something else than it should be. What is missing is no fault. The root itself may
    /// be a link. Blocks: for disk threads.
    Status check(const FilePlace& place) const;

    /// Makes the store and the folders that belong to `place` where they are missing, with the modes of
    /// access(), and checks as above. Unavailable, and nothing made, where a store was and is not.
    /// Permission, NoSpace or Io where a folder cannot be made. Blocks: for disk threads.
    Status prepare(const FilePlace& place) const;

    /// The same for the folders of .cellar alone.
    Status checkOwnFolders() const;
    Status prepareOwnFolders() const;

private:
    QStringList ownFolders() const;
    QStringList foldersOf(const FilePlace& place) const;
    Status prepareFolders(QStringList folders) const;

    QString m_root;
    QString m_memory;
};

} // namespace cellar
