// SPDX-License-Identifier: MIT
// An open folder of another program, through which all that is below is reached, one name at a time: a link
// is never followed, a pipe or a device never opened, and where the system allows it (for what is one's own,
// links apart) not even the time of the last access changes. Names are bytes, as the disk has them. Belongs
// to one thread at a time.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace cellar {

enum class EntryType
{
    File,
    Folder,
    Link,
    Other,
};

struct FolderEntry
{
    QByteArray name;
    EntryType type = EntryType::Other;
};

struct FileFacts
{
    EntryType type = EntryType::Other;
    qint64 size = 0;      // bytes
    qint64 allocated = 0; // bytes of the disk
    qint64 modified = 0;  // seconds since 1970, UTC
    quint64 device = 0;
    quint64 inode = 0;
};

class Folder
{
public:
    /// Opens a folder by its path, which may lead through links: it is the one the user, or the program,
    /// named. UnknownModel where there is none, InvalidName where it is no folder, else Permission or Io.
    static Result<Folder> open(const QString& path);
    /// A folder in this one, by its name; a link is InvalidName.
    Result<Folder> folder(const QByteArray& name) const;

    Folder(Folder&& other) noexcept;
    Folder& operator=(Folder&& other) noexcept;
    ~Folder();

    /// The entries that are `wanted`, in order of their names.
    using Wanted = std::function<bool(QByteArrayView name, EntryType type)>;
    std::vector<FolderEntry> entries(const Wanted& wanted) const;

    /// Of the entry itself, not of what it leads to; nothing where there is none.
    std::optional<FileFacts> facts(const QByteArray& name) const;
    /// What a link says; empty where it is none.
    QByteArray linkTarget(const QByteArray& name) const;
    /// The first bytes of a plain file, `most` at most; nothing where it cannot be read.
    std::optional<QByteArray> beginning(const QByteArray& name, qint64 most) const;
    /// The facts of an entry that the list has as a file, and its beginning where it can be read: one look
    /// for both.
    struct Peek
    {
        FileFacts facts;
        std::optional<QByteArray> beginning;
    };
    std::optional<Peek> peek(const QByteArray& name, qint64 most) const;
    /// All of a plain file; nothing where it cannot be read or has more than `most` bytes.
    std::optional<QByteArray> document(const QByteArray& name, qint64 most) const;
    /// Whether this user may read it; opens nothing.
    bool isReadable(const QByteArray& name) const;
    /// Whether a plain file has a part that was never written.
    bool hasHole(const QByteArray& name, const FileFacts& facts) const;

private:
    explicit Folder(int handle);

    int m_handle;
};

/// All of a plain file that a program keeps its settings in; it may be a link, as those who keep their
/// settings elsewhere have them. Nothing where it cannot be read or has more than `most` bytes.
std::optional<QByteArray> settingsDocument(const QString& path, qint64 most);

} // namespace cellar
