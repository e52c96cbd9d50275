// SPDX-License-Identifier: MIT
// Files with the same bytes, and which of them can take the room of which. Pure.
#pragma once

#include "core/base/digest.h"
#include "core/disk/sharing.h"
#include "core/disk/straight_folder.h"
#include "core/neighbours/found_file.h"

#include <QList>

#include <variant>

namespace cellar {

/// One name of a file that has the bytes of others.
struct DuplicateFile
{
    QString path;                        // absolute, without links
    std::optional<Program> program = {}; // whose folder it is in; none: the store's own
    FileNode node = {};
    qint64 stock = 0;            // files with equal numbers share their blocks already
    qint64 unshared = 0;         // bytes of the disk that nobody but its stock has a share in
    bool isOwn = true;           // this user's
    bool isBeingWritten = false; // a process can write to it at this moment
    bool canReflink = false;     // its file system can
};

namespace fate {

/// The others share its room.
struct Kept
{
    bool operator==(const Kept&) const = default;
};
/// It can share the room of another one.
struct Replaced
{
    Sharing how = Sharing::HardLink;
    qsizetype kept = 0; // which one, by its place in the list
    qint64 frees = 0;   // bytes of the disk, once those before it are replaced, too: at least these

    bool operator==(const Replaced&) const = default;
};
/// It is left as it is.
struct Stays
{
    enum class Why
    {
        AlreadyShared, // with the kept one
        OtherDisk,     // nothing it could share with is on its file system
        OtherOwner,    // another user's
        ProgramMinds,  // it is in the folder of a program that would not bear it, see neighbours/manners.h
        BeingWritten,  // a process can write to it
        SeveralNames,  // where blocks are shared: undoing that would part it from its other names
        NoneToLinkTo,  // all others may be changed by others: a second name would be changed, too
    };
    Why why = Why::AlreadyShared;

    bool operator==(const Stays&) const = default;
};

} // namespace fate

using Fate = std::variant<fate::Kept, fate::Replaced, fate::Stays>;

struct DuplicateSet
{
    Digest sha256;
    qint64 size = 0; // bytes of each
    QList<DuplicateFile> files;
    QList<Fate> fates = {}; // of each

    qint64 frees() const; // all of it
};

/// What becomes of each. On every disk one is kept that has to stay anyway, else the one that most share the
/// room of, else the store's own. Freed is what goes with the last name of a file.
QList<Fate> fatesOf(const QList<DuplicateFile>& files);

/// Why a second name of the file would not be safe: another user may write to it, or a program does. Reflinks
/// part when somebody writes.
bool mayBeLinkedTo(const DuplicateFile& file);

/// The word in results and events, as `reflink` and `other-disk`.
QString sharingWord(Sharing how);
QString whyWord(fate::Stays::Why why);

} // namespace cellar
