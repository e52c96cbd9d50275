// SPDX-License-Identifier: MIT
#include "core/ensure/part_file.h"

#include "core/disk/disk.h"

#include <cerrno>

namespace cellar {

namespace {
constexpr qint64 reportStep = 8 << 20;
constexpr qint64 syncStep = 16 << 20; // so that nobody waits long for a slow stick, who wants to stop
} // namespace

Error OpenFile::error() const
{
    return errno != 0 ? diskError(errno, path)
                      : Error{ErrorKind::Io, path + QStringLiteral(": ") + file.errorString()};
}

Result<std::unique_ptr<OpenFile>> PartFile::source(const QString& path)
{
    const auto handle = openForReading(path);
    if (!handle)
        return fail(handle.error());
    std::unique_ptr<OpenFile> source(new OpenFile{path});
    source->file.open(*handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    return source;
}

Result<std::unique_ptr<PartFile>> PartFile::open(std::unique_ptr<OpenFile> source, const QString& path)
{
    std::unique_ptr<PartFile> part(new PartFile(std::move(source), path));
    const auto opened = part->openPart();
    return opened ? Result<std::unique_ptr<PartFile>>(std::move(part)) : fail(opened.error());
}

Status PartFile::openPart()
{
    constexpr auto mode = QIODevice::ReadWrite | QIODevice::Unbuffered;
    const auto handle = openForUpdate(m_part.path);
    if (!handle && handle.error().kind != ErrorKind::UnknownModel)
        return fail(handle.error());
    errno = 0;
    if (handle) {
        m_part.file.open(*handle, mode, QFileDevice::AutoCloseHandle);
        return kept() <= wanted() ? Status() : clear();
    }
    m_part.file.setFileName(m_part.path);
    if (!m_part.file.open(mode | QIODevice::NewOnly))
        return fail(m_part.error());
    reflink(m_source->file.handle(), m_part.file.handle()); // else it is copied
    return {};
}

Result<ContentDigest> PartFile::fill(const ReadControl& control)
{
    BlockRing blocks;
    ContentHasher hasher;
    const qint64 size = wanted();
    const qint64 before = kept();
    for (qint64 at = 0; at < size;) {
        if (control.cancelled && *control.cancelled)
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        const auto length = at < before ? step(m_part, at, before, blocks, hasher)
                                        : step(*m_source, at, size, blocks, hasher);
        if (!length)
            return fail(length.error());
        at += *length;
        if (at > before && at / syncStep != (at - *length) / syncStep) {
            if (const auto synced = sync(); !synced)
                return fail(synced.error());
        }
        if (control.progress && (at / reportStep != (at - *length) / reportStep || at == size))
            control.progress(at);
    }
    return hasher.finish();
}

/// Reads a block at this place; what comes from the source is written, too.
Result<qint64> PartFile::step(OpenFile& from, qint64 at, qint64 end, BlockRing& blocks, ContentHasher& hasher)
{
    QByteArray& block = blocks.next();
    block.resize(qMin<qint64>(block.size(), end - at));
    errno = 0;
    const qint64 count = from.file.seek(at) ? from.file.read(block.data(), block.size()) : -1;
    if (count < 0)
        return fail(from.error());
    if (count == 0)
        return fail(ErrorKind::Io, from.path + QStringLiteral(": ended early"));
    block.resize(count);
    errno = 0;
    if (&from == m_source.get() && (!m_part.file.seek(at) || m_part.file.write(block) != count))
        return fail(m_part.error());
    hasher.add(block);
    return count;
}

Status PartFile::clear()
{
    errno = 0;
    return m_part.file.resize(0) ? Status() : fail(m_part.error());
}

} // namespace cellar
