// SPDX-License-Identifier: MIT
#include "core/disk/sharing.h"

#include <array>
#include <cerrno>
#include <vector>

#include <linux/fiemap.h>
#include <linux/fs.h>
#include <sys/ioctl.h>

namespace cellar {

namespace {

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

} // namespace cellar
