// SPDX-License-Identifier: MIT
// What has come by now of a store that is moved to another folder: .cellar/arrival.json in the new folder,
// replaced atomically. While it is there, and no marker (store_presence.h) beside it, the new folder is no
// store yet; with the marker, what is left to do is to clear the old folder.
//
// The document: { "version": 1, "from": the old folder, "files": [ { "file": "FOLDER/NAME", "was": IDENTITY,
// "now": IDENTITY } ], "checksum" } (see sealed_document.h), IDENTITY { "size", "modified_ns" (text), "inode"
// (text) }. "was": the file in the old folder, that has come; "now": its copy, where it is no other name of
// the same file. Without "was" it is still to come; nothing stood at its place before, so that what stands
// there is of the move. Blocking: for disk threads, for the one that holds the old store's lock.
#pragma once

#include "core/disk/disk.h"
#include "core/store/layout.h"

namespace cellar {

struct Arrival
{
    struct File
    {
        FilePlace place;
        std::optional<FileIdentity> was = {};
        std::optional<FileIdentity> now = {};

        bool operator==(const File&) const = default;
    };
    QString from; // absolute
    QList<File> files = {};

    /// Of this place; it is put in where it is none of them yet.
    File& of(const FilePlace& place);
    const File* find(const FilePlace& place) const;
    bool operator==(const Arrival&) const = default;
};

/// Nothing where there is none that holds.
std::optional<Arrival> readArrival(const Layout& to);

/// On the disk when it succeeds; the folder .cellar must be there.
Status writeArrival(const Layout& to, const Arrival& arrival);

/// It is all done.
Status removeArrival(const Layout& to);

} // namespace cellar
