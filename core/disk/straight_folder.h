// SPDX-License-Identifier: MIT
// What is done to a file in a folder where nothing is to be changed by mistake: which file it is, and names
// in the very folder that was meant. Linux's answers are in straight_folder_linux.cpp; all other systems'
// (straight_folder_generic.cpp) know of no file. All of it may block: for disk threads.
#pragma once

#include "core/disk/disk.h"

namespace cellar {

/// What the file system knows of a plain file.
struct FileNode
{
    FileIdentity identity;
    quint64 device = 0;
    quint64 links = 0;    // names it has
    qint64 allocated = 0; // bytes of the disk
    quint32 mode = 0;     // permission bits
    quint32 owner = 0;
    quint32 group = 0;

    bool isSameFile(const FileNode& other) const
    {
        return device == other.device && identity.inode == other.identity.inode;
    }
    bool operator==(const FileNode&) const = default;
};

/// Of a plain file; nothing when there is none, or it is a link or anything else.
std::optional<FileNode> nodeAt(const QString& path);
std::optional<FileNode> nodeOf(int handle);

/// Whether it belongs to the user of this process.
bool isOwn(const FileNode& node);

/// A folder that was reached through no symbolic link, open: what is done in it is done in this very folder,
/// whatever becomes of its path. Names have no slash in them. Moveable, for one thread at a time.
class StraightFolder
{
public:
    /// `path` is absolute. UnknownModel, InvalidName where a link or no folder is on the way, Permission, Io.
    static Result<StraightFolder> open(const QString& path);
    StraightFolder(StraightFolder&& other) noexcept;
    StraightFolder& operator=(StraightFolder&&) = delete;
    ~StraightFolder();

    std::optional<FileNode> node(const QString& name) const;
    /// A plain file, for reading; its time of access stays where the system allows that. The caller closes
    /// it. UnknownModel, InvalidName, Permission, Io.
    Result<int> openForReading(const QString& name) const;
    /// A new file, mode 0600, for reading and writing; the caller closes it. Io where the name is taken.
    Result<int> create(const QString& name) const;
    /// Gives an open file another name, at which nothing may stand.
    Status link(int handle, const QString& name) const;
    /// Over whatever is there, atomically.
    Status rename(const QString& from, const QString& to) const;
    /// What is not there is no fault.
    Status remove(const QString& name) const;
    /// Its entries are on the disk when this succeeds.
    Status sync() const;

private:
    StraightFolder(int handle, QString path);
    QString pathOf(const QString& name) const;

    int m_handle;
    QString m_path;
};

/// Gives the open file mode, owner, group and the time of its last change of `like`. Permission or Io.
Status makeAlike(int handle, const FileNode& like, const QString& path);

} // namespace cellar
