// SPDX-License-Identifier: MIT
#include "core/disk/disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <csignal>
#include <limits>
#include <utility>

#include <fcntl.h>
#include <linux/fs.h>
#include <linux/magic.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace cellar {

namespace {

class Handle
{
public:
    Handle(const QString& path, int flags)
        : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC))
    {
    }
    ~Handle()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Handle)

    bool isOpen() const { return m_fd >= 0; }
    int get() const { return m_fd; }
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

std::optional<struct stat> lookAt(const QString& path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return status;
}

std::optional<FileIdentity> identityOf(const struct stat& status)
{
    if (!S_ISREG(status.st_mode))
        return std::nullopt;
    constexpr qint64 nanoseconds = 1'000'000'000;
    return FileIdentity{status.st_size, status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec,
                        status.st_ino};
}

// File systems on a network say numbers beyond all disks.
qint64 bytesOf(quint64 blocks, quint64 blockSize)
{
    constexpr quint64 most = std::numeric_limits<qint64>::max();
    return qint64(blockSize > 0 && blocks > most / blockSize ? most : blocks * blockSize);
}

// O_NONBLOCK, so that a pipe in the file's place does not hold us up before it is recognised.
Result<int> openPlain(const QString& path, int mode)
{
    Handle handle(path, mode | O_NOFOLLOW | O_NONBLOCK);
    if (!handle.isOpen() && errno == ENOENT)
        return fail(ErrorKind::UnknownModel, path + QStringLiteral(": no such file"));
    if (!handle.isOpen() && errno != EISDIR && errno != ENXIO)
        return fail(diskError(errno, path));
    if (!handle.isOpen() || !identify(handle.get()))
        return fail(ErrorKind::InvalidName, path + QStringLiteral(": not a plain file"));
    return handle.release();
}

Status unlinkFile(const QString& path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return fail(diskError(errno, path));
    return {};
}

// Folders, links and pipes hold no lock, but two processes that clear one away must not meet: the second
// would remove the lock file that the first has made in its place. So both lock the folder around it.
Status removeMisfit(const QString& path)
{
    const Handle folder(QFileInfo(path).path(), O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen() || ::flock(folder.get(), LOCK_EX | LOCK_NB) != 0)
        return {};
    const auto status = lookAt(path);
    if (!status || S_ISREG(status->st_mode))
        return {};
    if (!S_ISDIR(status->st_mode))
        return unlinkFile(path);
    errno = 0;
    return QDir(path).removeRecursively() ? Status() : fail(diskError(errno, path));
}

} // namespace

std::optional<FileIdentity> identify(const QString& path)
{
    const auto status = lookAt(path);
    return status ? identityOf(*status) : std::nullopt;
}

std::optional<FileIdentity> identify(int handle)
{
    struct stat status = {};
    return ::fstat(handle, &status) == 0 ? identityOf(status) : std::nullopt;
}

bool keepsInodes(const QString& path)
{
    struct statfs system = {};
    if (::statfs(QFile::encodeName(path).constData(), &system) != 0)
        return true;
    const quint32 type = static_cast<quint32>(system.f_type);
    return type != MSDOS_SUPER_MAGIC && type != EXFAT_SUPER_MAGIC && type != FUSE_SUPER_MAGIC;
}

Result<int> openForReading(const QString& path)
{
    const auto handle = openPlain(path, O_RDONLY);
    if (handle)
        ::posix_fadvise(*handle, 0, 0, POSIX_FADV_SEQUENTIAL);
    return handle;
}

Result<int> openForUpdate(const QString& path)
{
    return openPlain(path, O_RDWR);
}

Status syncFile(int handle, const QString& path)
{
    if (::fsync(handle) != 0)
        return fail(diskError(errno, path));
    return {};
}

Status syncFolder(const QString& path)
{
    const Handle folder(path, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen())
        return fail(diskError(errno, path));
    // Some file systems have no fsync for folders (EINVAL); with them a rename is as safe as it gets.
    if (::fsync(folder.get()) != 0 && errno != EINVAL)
        return fail(diskError(errno, path));
    return {};
}

Status reserve(int handle, qint64 size, const QString& path)
{
    if (size <= 0)
        return {};
    rlimit limit = {};
    if (::getrlimit(RLIMIT_FSIZE, &limit) == 0 && static_cast<rlim_t>(size) > limit.rlim_cur)
        return fail(diskError(EFBIG, path));

    int failed = 0;
    do {
        failed = ::fallocate(handle, FALLOC_FL_KEEP_SIZE, 0, size) == 0 ? 0 : errno;
    } while (failed == EINTR);
    if (failed == EOPNOTSUPP || failed == ENOSYS) {
        const QStorageInfo storage(QFileInfo(path).path());
        failed = storage.isValid() && storage.bytesAvailable() < size ? ENOSPC : 0;
    }
    if (failed != 0)
        return fail(diskError(failed, path));
    return {};
}

Result<DiskRoom> roomOn(const QString& path)
{
    QString folder = QDir::cleanPath(QDir().absoluteFilePath(path));
    struct statvfs room = {};
    while (::statvfs(QFile::encodeName(folder).constData(), &room) != 0) {
        const bool isMissing = errno == ENOENT || errno == ENOTDIR;
        if (errno != EINTR && (!isMissing || folder == QDir::rootPath()))
            return fail(diskError(errno, folder));
        if (isMissing)
            folder = QFileInfo(folder).path();
    }
    return DiskRoom{bytesOf(room.f_bavail, room.f_frsize), bytesOf(room.f_blocks, room.f_frsize)};
}

qint64 allocatedBytes(const QString& path)
{
    constexpr qint64 blockBytes = 512; // of st_blocks, whatever the file system's
    const auto status = lookAt(path);
    return status && S_ISREG(status->st_mode) ? status->st_blocks * blockBytes : 0;
}

RangeSet writtenRanges(int handle)
{
    RangeSet written;
    for (off_t end = 0;;) {
        const off_t begin = ::lseek(handle, end, SEEK_DATA);
        if (begin < 0)
            return written;
        end = ::lseek(handle, begin, SEEK_HOLE);
        if (end <= begin)
            return written;
        written.add({begin, end - begin});
    }
}

void startWriteback(int handle, ByteRange range)
{
    // Only a head start: what goes wrong here is seen by the sync at the end.
    ::sync_file_range(handle, range.offset, range.length, SYNC_FILE_RANGE_WRITE);
}

bool reflink(int from, int to)
{
    return ::ioctl(to, FICLONE, from) == 0;
}

bool isOwnAlone(int handle)
{
    struct stat status = {};
    return ::fstat(handle, &status) == 0 && status.st_uid == ::geteuid() &&
           (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

// By way of /proc it is the very file that is open, whatever its old name leads to by now.
bool hardLink(int handle, const QString& to)
{
    const QByteArray from = "/proc/self/fd/" + QByteArray::number(handle);
    return ::linkat(AT_FDCWD, from.constData(), AT_FDCWD, QFile::encodeName(to).constData(),
                    AT_SYMLINK_FOLLOW) == 0;
}

Status copyRange(int from, int to, ByteRange range, const QString& path)
{
    loff_t source = range.offset;
    loff_t target = range.offset;
    while (target < range.end()) {
        const ssize_t count =
            ::copy_file_range(from, &source, to, &target, static_cast<size_t>(range.end() - target), 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && (errno == EXDEV || errno == EOPNOTSUPP || errno == ENOSYS || errno == EINVAL))
            return copyBlocks(from, to, {target, range.end() - target}, path);
        if (count < 0)
            return fail(diskError(errno, path));
        if (count == 0)
            return fail(ErrorKind::Io, path + QStringLiteral(": what is copied to it ended early"));
    }
    return {};
}

std::optional<bool> probeFlock(const QString& path)
{
    const Handle handle(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!handle.isOpen())
        return std::nullopt;
    if (::flock(handle.get(), LOCK_SH | LOCK_NB) == 0)
        return false;
    return errno == EWOULDBLOCK ? std::optional(true) : std::nullopt;
}

bool isProcessGone(qint64 pid)
{
    return pid > 0 && ::kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH;
}

Status removeUnheld(const QString& path, const std::optional<FileIdentity>& judged)
{
    if (!judged)
        return removeMisfit(path);
    // Whoever removes this file holds its flock meanwhile, so once we have it the name cannot pass to another
    // file between the last look and the unlink. A file that may not be opened has no such guard.
    const Handle handle(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (handle.isOpen()) {
        if (identify(handle.get()) != judged)
            return {};
        if (::flock(handle.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
            return {};
    }
    return identify(path) == judged ? unlinkFile(path) : Status();
}

} // namespace cellar
