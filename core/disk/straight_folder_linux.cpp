// SPDX-License-Identifier: MIT
#include "core/disk/straight_folder.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cellar {

namespace {

constexpr qint64 nanoseconds = 1'000'000'000;
constexpr mode_t permissionBits = 07777;

std::optional<FileNode> nodeFrom(const struct stat& status)
{
    if (!S_ISREG(status.st_mode))
        return std::nullopt;
    constexpr qint64 blockBytes = 512; // of st_blocks, whatever the file system's
    return FileNode{.identity = {status.st_size, status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec,
                                 status.st_ino},
                    .device = status.st_dev,
                    .links = status.st_nlink,
                    .allocated = status.st_blocks * blockBytes,
                    .mode = status.st_mode & permissionBits,
                    .owner = status.st_uid,
                    .group = status.st_gid};
}

tl::unexpected<Error> openFault(const QString& path)
{
    if (errno == ENOENT)
        return fail(ErrorKind::UnknownModel, path + QStringLiteral(": not there"));
    if (errno == ENOTDIR || errno == ELOOP)
        return fail(ErrorKind::InvalidName, path + QStringLiteral(": a link or no folder is on the way"));
    return fail(diskError(errno, path));
}

Status statusOf(int result, const QString& path)
{
    return result == 0 ? Status() : fail(diskError(errno, path));
}

} // namespace

std::optional<FileNode> nodeAt(const QString& path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? nodeFrom(status) : std::nullopt;
}

std::optional<FileNode> nodeOf(int handle)
{
    struct stat status = {};
    return ::fstat(handle, &status) == 0 ? nodeFrom(status) : std::nullopt;
}

bool isOwn(const FileNode& node)
{
    return node.owner == ::geteuid();
}

Result<StraightFolder> StraightFolder::open(const QString& path)
{
    int above = ::open("/", O_PATH | O_DIRECTORY | O_CLOEXEC);
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < segments.size() && above >= 0; ++i) {
        const int kind = i + 1 == segments.size() ? O_RDONLY : O_PATH; // only what is read can be synced
        const int below = ::openat(above, QFile::encodeName(segments[i]).constData(),
                                   kind | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        const int reason = errno;
        ::close(above);
        errno = reason;
        above = below;
    }
    if (above < 0)
        return openFault(path);
    return StraightFolder(above, path);
}

StraightFolder::StraightFolder(int handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

StraightFolder::StraightFolder(StraightFolder&& other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
    , m_path(std::move(other.m_path))
{
}

StraightFolder::~StraightFolder()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

QString StraightFolder::pathOf(const QString& name) const
{
    return m_path + u'/' + name;
}

std::optional<FileNode> StraightFolder::node(const QString& name) const
{
    struct stat status = {};
    const int looked = ::fstatat(m_handle, QFile::encodeName(name).constData(), &status, AT_SYMLINK_NOFOLLOW);
    return looked == 0 ? nodeFrom(status) : std::nullopt;
}

Result<int> StraightFolder::openForReading(const QString& name) const
{
    const QByteArray encoded = QFile::encodeName(name);
    constexpr int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    int handle = ::openat(m_handle, encoded.constData(), flags | O_NOATIME);
    if (handle < 0 && errno == EPERM) // of another user's file
        handle = ::openat(m_handle, encoded.constData(), flags);
    if (handle < 0)
        return openFault(pathOf(name));
    if (!nodeOf(handle)) {
        ::close(handle);
        return fail(ErrorKind::InvalidName, pathOf(name) + QStringLiteral(": not a plain file"));
    }
    ::posix_fadvise(handle, 0, 0, POSIX_FADV_SEQUENTIAL);
    return handle;
}

Result<int> StraightFolder::create(const QString& name) const
{
    constexpr mode_t ownerOnly = 0600;
    const int handle = ::openat(m_handle, QFile::encodeName(name).constData(),
                                O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerOnly);
    if (handle < 0)
        return fail(diskError(errno, pathOf(name)));
    return handle;
}

// By way of /proc it is the very file that is open, whatever its old name leads to by now.
Status StraightFolder::link(int handle, const QString& name) const
{
    const QByteArray from = "/proc/self/fd/" + QByteArray::number(handle);
    return statusOf(::linkat(AT_FDCWD, from.constData(), m_handle, QFile::encodeName(name).constData(),
                             AT_SYMLINK_FOLLOW),
                    pathOf(name));
}

Status StraightFolder::rename(const QString& from, const QString& to) const
{
    return statusOf(::renameat(m_handle, QFile::encodeName(from).constData(), m_handle,
                               QFile::encodeName(to).constData()),
                    pathOf(to));
}

Status StraightFolder::remove(const QString& name) const
{
    const int removed = ::unlinkat(m_handle, QFile::encodeName(name).constData(), 0);
    return statusOf(removed != 0 && errno == ENOENT ? 0 : removed, pathOf(name));
}

Status StraightFolder::sync() const
{
    const int synced = ::fsync(m_handle);
    return statusOf(synced != 0 && errno == EINVAL ? 0 : synced, m_path); // some have no fsync for folders
}

Status makeAlike(int handle, const FileNode& like, const QString& path)
{
    // The owner first: changing it takes special bits of the mode away.
    const auto now = nodeOf(handle);
    if (!now)
        return fail(diskError(errno, path));
    const bool isOthers = now->owner != like.owner || now->group != like.group;
    if (isOthers && ::fchown(handle, like.owner, like.group) != 0)
        return fail(diskError(errno, path));
    if (::fchmod(handle, like.mode) != 0)
        return fail(diskError(errno, path));
    qint64 seconds = like.identity.modified / nanoseconds;
    qint64 rest = like.identity.modified % nanoseconds;
    if (rest < 0) { // before 1970
        rest += nanoseconds;
        --seconds;
    }
    const std::array<timespec, 2> times{timespec{0, UTIME_OMIT}, timespec{seconds, rest}};
    return statusOf(::futimens(handle, times.data()), path);
}

} // namespace cellar
