// SPDX-License-Identifier: MIT
#include "core/disk/sharing.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <linux/fiemap.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
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

/// Where the bytes of a file lie, in order; nothing where that cannot be told.
std::optional<std::vector<fiemap_extent>> extentsOf(int handle)
{
    constexpr size_t atOnce = 256;
    constexpr size_t most = 100'000;
    // Of what is not on the disk yet, or lies in the file's own metadata, the numbers say nothing.
    constexpr quint32 vague = FIEMAP_EXTENT_UNKNOWN | FIEMAP_EXTENT_DELALLOC | FIEMAP_EXTENT_NOT_ALIGNED;
    std::vector<fiemap_extent> extents;
    alignas(fiemap) std::array<char, sizeof(fiemap) + atOnce * sizeof(fiemap_extent)> buffer;
    for (quint64 start = 0;;) {
        buffer.fill(0);
        auto* map = reinterpret_cast<fiemap*>(buffer.data());
        map->fm_start = start;
        map->fm_length = FIEMAP_MAX_OFFSET - start;
        map->fm_extent_count = atOnce;
        if (::ioctl(handle, FS_IOC_FIEMAP, map) != 0 || extents.size() > most)
            return std::nullopt;
        for (quint32 i = 0; i < map->fm_mapped_extents; ++i) {
            const fiemap_extent& extent = map->fm_extents[i];
            if (extent.fe_flags & vague)
                return std::nullopt;
            extents.push_back(extent);
            start = extent.fe_logical + extent.fe_length;
        }
        if (map->fm_mapped_extents == 0 || (extents.back().fe_flags & FIEMAP_EXTENT_LAST))
            return extents;
    }
}

/// One request to share `length` bytes at `offset`; gives how many are shared by now. An errno or, for bytes
/// that differ, FILE_DEDUPE_RANGE_DIFFERS is the fault.
tl::expected<qint64, int> shareRange(int from, int to, ByteRange range)
{
    alignas(file_dedupe_range) std::array<char, sizeof(file_dedupe_range) + sizeof(file_dedupe_range_info)>
        buffer = {};
    auto* request = reinterpret_cast<file_dedupe_range*>(buffer.data());
    request->src_offset = quint64(range.offset);
    request->src_length = quint64(range.length);
    request->dest_count = 1;
    request->info[0].dest_fd = to;
    request->info[0].dest_offset = quint64(range.offset);
    if (::ioctl(from, FIDEDUPERANGE, request) != 0)
        return tl::unexpected(errno);
    if (request->info[0].status == FILE_DEDUPE_RANGE_SAME)
        return qint64(request->info[0].bytes_deduped);
    const int status = request->info[0].status;
    return tl::unexpected(status < 0 ? -status : FILE_DEDUPE_RANGE_DIFFERS);
}

Error sharingFault(int fault, const QString& path)
{
    if (fault == FILE_DEDUPE_RANGE_DIFFERS)
        return {ErrorKind::DigestMismatch, path + QStringLiteral(": has other bytes by now")};
    if (fault == EOPNOTSUPP || fault == EINVAL || fault == ENOTTY || fault == EXDEV)
        return {ErrorKind::Unsupported, path + QStringLiteral(": this file system shares no blocks of it")};
    return diskError(fault, path);
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

// A request for no bytes is judged like any other one.
bool canReflink(int handle)
{
    return shareRange(handle, handle, {0, 0}).has_value();
}

Status shareBlocks(int from, int to, qint64 size, const QString& path, const std::atomic<bool>* cancelled)
{
    constexpr qint64 atOnce = 16 << 20; // what the kernel takes in one request
    for (qint64 done = 0; done < size;) {
        if (cancelled && *cancelled)
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        const auto shared = shareRange(from, to, {done, qMin(atOnce, size - done)});
        if (!shared)
            return fail(sharingFault(shared.error(), path));
        if (*shared <= 0)
            return fail(sharingFault(EOPNOTSUPP, path));
        done += *shared;
    }
    return {};
}

QByteArray blocksOf(int handle)
{
    QByteArray blocks;
    const auto extents = extentsOf(handle);
    if (!extents)
        return blocks;
    for (const fiemap_extent& extent : *extents) {
        for (const quint64 number : {extent.fe_logical, extent.fe_physical, extent.fe_length})
            blocks.append(reinterpret_cast<const char*>(&number), sizeof number);
    }
    return blocks;
}

qint64 unsharedBytes(int handle, qint64 allocated)
{
    const auto extents = extentsOf(handle);
    if (!extents)
        return allocated;
    qint64 shared = 0;
    for (const fiemap_extent& extent : *extents) {
        if (extent.fe_flags & FIEMAP_EXTENT_SHARED)
            shared += qint64(extent.fe_length);
    }
    return qMax<qint64>(0, allocated - shared);
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
