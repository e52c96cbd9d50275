// SPDX-License-Identifier: MIT
#include "core/neighbours/folder.h"

#include "core/disk/disk.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cellar {

namespace {

#ifndef O_NOATIME
constexpr int O_NOATIME = 0;
#endif

constexpr int reading = O_RDONLY | O_NONBLOCK | O_CLOEXEC;

// O_NOATIME is for the owner and root alone; of other people's files the system decides.
int openQuietly(int folder, const char* name, int flags)
{
    const int handle = ::openat(folder, name, reading | flags | O_NOATIME);
    return handle < 0 && errno == EPERM ? ::openat(folder, name, reading | flags) : handle;
}

class Handle
{
public:
    explicit Handle(int handle)
        : m_handle(handle)
    {
    }
    ~Handle()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Handle)

    int get() const { return m_handle; }

private:
    int m_handle;
};

EntryType typeOf(mode_t mode)
{
    if (S_ISREG(mode))
        return EntryType::File;
    if (S_ISDIR(mode))
        return EntryType::Folder;
    return S_ISLNK(mode) ? EntryType::Link : EntryType::Other;
}

FileFacts factsOf(const struct stat& status)
{
    constexpr qint64 blockBytes = 512; // of st_blocks, whatever the file system's
    return {.type = typeOf(status.st_mode),
            .size = status.st_size,
            .allocated = status.st_blocks * blockBytes,
            .modified = status.st_mtime,
            .device = status.st_dev,
            .inode = status.st_ino};
}

std::optional<FileFacts> factsOf(int handle)
{
    struct stat status = {};
    if (handle < 0 || ::fstat(handle, &status) != 0)
        return std::nullopt;
    return factsOf(status);
}

// `most` bytes at most of an open file; a null array where it is no plain one or cannot be read.
QByteArray bytesOf(int handle, const std::optional<FileFacts>& facts, qint64 most)
{
    if (!facts || facts->type != EntryType::File)
        return {};
    QByteArray bytes(qMin(most, facts->size), Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const ssize_t count =
            ::pread(handle, bytes.data() + filled, static_cast<size_t>(bytes.size() - filled), filled);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return {};
        if (count == 0)
            break; // it became shorter
        filled += count;
    }
    bytes.truncate(filled);
    return bytes.isNull() ? QByteArray("") : bytes;
}

std::optional<QByteArray> wholeOf(int handle, qint64 most)
{
    const QByteArray bytes = bytesOf(handle, factsOf(handle), most + 1);
    if (bytes.isNull() || bytes.size() > most)
        return std::nullopt;
    return bytes;
}

Error openError(int errorNumber, const QString& what)
{
    switch (errorNumber) {
    case ENOENT:
        return {ErrorKind::UnknownModel, what + QStringLiteral(": no such folder")};
    case ENOTDIR: // a link, too, where it is not to be followed
    case ELOOP:
        return {ErrorKind::InvalidName, what + QStringLiteral(": not a folder")};
    default:
        return diskError(errorNumber, what);
    }
}

std::optional<EntryType> typeOf(const dirent& entry, int folder)
{
    switch (entry.d_type) {
    case DT_REG:
        return EntryType::File;
    case DT_DIR:
        return EntryType::Folder;
    case DT_LNK:
        return EntryType::Link;
    case DT_UNKNOWN: // not every file system says
        break;
    default:
        return EntryType::Other;
    }
    struct stat status = {};
    if (::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return std::nullopt;
    return typeOf(status.st_mode);
}

bool isDots(QByteArrayView name)
{
    return name == "." || name == "..";
}

} // namespace

Folder::Folder(int handle)
    : m_handle(handle)
{
}

Folder::Folder(Folder&& other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{
}

Folder& Folder::operator=(Folder&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

Folder::~Folder()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

Result<Folder> Folder::open(const QString& path)
{
    const int handle = openQuietly(AT_FDCWD, QFile::encodeName(path).constData(), O_DIRECTORY);
    if (handle < 0)
        return fail(openError(errno, path));
    return Folder(handle);
}

Result<Folder> Folder::folder(const QByteArray& name) const
{
    const int handle = openQuietly(m_handle, name.constData(), O_DIRECTORY | O_NOFOLLOW);
    if (handle < 0)
        return fail(openError(errno, QFile::decodeName(name)));
    return Folder(handle);
}

std::vector<FolderEntry> Folder::entries(const Wanted& wanted) const
{
    std::vector<FolderEntry> found;
    const int own = openQuietly(m_handle, ".", O_DIRECTORY); // a place in the list of its own
    DIR* list = own >= 0 ? ::fdopendir(own) : nullptr;
    if (!list)
        return found;
    while (const dirent* entry = ::readdir(list)) {
        const QByteArrayView name(entry->d_name);
        if (isDots(name))
            continue;
        const auto type = typeOf(*entry, own);
        if (type && wanted(name, *type))
            found.push_back({name.toByteArray(), *type});
    }
    ::closedir(list);
    std::sort(found.begin(), found.end(),
              [](const FolderEntry& left, const FolderEntry& right) { return left.name < right.name; });
    return found;
}

std::optional<FileFacts> Folder::facts(const QByteArray& name) const
{
    struct stat status = {};
    if (::fstatat(m_handle, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return std::nullopt;
    return factsOf(status);
}

QByteArray Folder::linkTarget(const QByteArray& name) const
{
    QByteArray target(4096, Qt::Uninitialized); // the system makes no longer ones
    const ssize_t length = ::readlinkat(m_handle, name.constData(), target.data(), size_t(target.size()));
    return length > 0 ? target.first(length) : QByteArray();
}

std::optional<QByteArray> Folder::beginning(const QByteArray& name, qint64 most) const
{
    const auto seen = peek(name, most);
    return seen ? seen->beginning : std::nullopt;
}

std::optional<Folder::Peek> Folder::peek(const QByteArray& name, qint64 most) const
{
    const Handle file(openQuietly(m_handle, name.constData(), O_NOFOLLOW));
    const auto known = file.get() >= 0 ? factsOf(file.get()) : facts(name);
    if (!known)
        return std::nullopt;
    const QByteArray bytes = file.get() >= 0 ? bytesOf(file.get(), known, most) : QByteArray();
    return Peek{*known, bytes.isNull() ? std::nullopt : std::optional(bytes)};
}

std::optional<QByteArray> Folder::document(const QByteArray& name, qint64 most) const
{
    const auto known = facts(name);
    if (!known || known->type != EntryType::File) // not even to be opened
        return std::nullopt;
    const Handle file(openQuietly(m_handle, name.constData(), O_NOFOLLOW));
    return wholeOf(file.get(), most);
}

bool Folder::isReadable(const QByteArray& name) const
{
    return ::faccessat(m_handle, name.constData(), R_OK, AT_EACCESS) == 0;
}

bool Folder::hasHole(const QByteArray& name, const FileFacts& facts) const
{
    if (facts.allocated >= facts.size)
        return false;
    // Fewer blocks than bytes may also be a file system that compresses: the hole itself decides.
    const Handle file(openQuietly(m_handle, name.constData(), O_NOFOLLOW));
    const auto opened = factsOf(file.get());
    if (!opened || opened->type != EntryType::File)
        return false;
#ifdef SEEK_HOLE
    const off_t hole = ::lseek(file.get(), 0, SEEK_HOLE);
    return hole >= 0 && hole < opened->size;
#else
    return true;
#endif
}

std::optional<QByteArray> settingsDocument(const QString& path, qint64 most)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0 || !S_ISREG(status.st_mode)) // not even to be opened
        return std::nullopt;
    const Handle file(openQuietly(AT_FDCWD, name.constData(), 0));
    return wholeOf(file.get(), most);
}

} // namespace cellar
