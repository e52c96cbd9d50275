// SPDX-License-Identifier: MIT
#include "core/ensure/export_file.h"

#include "core/disk/disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace cellar {

namespace {

constexpr qint64 reportStep = 8 << 20;
constexpr qint64 syncStep = 16 << 20; // so that nobody waits long for a slow stick, who wants to stop

/// An open file that knows its path: QFile forgets it when it is given a handle.
struct OpenFile
{
    QString path;
    QFile file = {};

    Error error() const
    {
        return errno != 0 ? diskError(errno, path)
                          : Error{ErrorKind::Io, path + QStringLiteral(": ") + file.errorString()};
    }
};

/// The bytes of one file on their way into another, and into the digest.
class Copy
{
public:
    Copy(OpenFile& source, OpenFile& part, const ReadControl& control)
        : m_source(source)
        , m_part(part)
        , m_control(control)
    {
    }

    /// Goes on behind what the part has already; gives the digest of what it has then.
    Result<Digest> run()
    {
        const qint64 size = m_source.file.size();
        const qint64 kept = m_part.file.size();
        for (qint64 at = 0; at < size;) {
            if (m_control.cancelled && *m_control.cancelled)
                return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
            const auto length = at < kept ? step(m_part, at, kept) : step(m_source, at, size);
            if (!length)
                return fail(length.error());
            at += *length;
            if (at > kept && at / syncStep != (at - *length) / syncStep) {
                if (const auto synced = syncFile(m_part.file.handle(), m_part.path); !synced)
                    return fail(synced.error());
            }
            if (m_control.progress && (at / reportStep != (at - *length) / reportStep || at == size))
                m_control.progress(at);
        }
        return m_hasher.finish().sha256;
    }

private:
    /// Reads a block at this place; what comes from the source is written, too.
    Result<qint64> step(OpenFile& from, qint64 at, qint64 end)
    {
        QByteArray& block = m_blocks.next();
        block.resize(qMin<qint64>(block.size(), end - at));
        errno = 0;
        const qint64 count = from.file.seek(at) ? from.file.read(block.data(), block.size()) : -1;
        if (count < 0)
            return fail(from.error());
        if (count == 0)
            return fail(ErrorKind::Io, from.path + QStringLiteral(": ended early"));
        block.resize(count);
        errno = 0;
        if (&from == &m_source && (!m_part.file.seek(at) || m_part.file.write(block) != count))
            return fail(m_part.error());
        m_hasher.add(block);
        return count;
    }

    OpenFile& m_source;
    OpenFile& m_part;
    const ReadControl& m_control;
    BlockRing m_blocks;
    ContentHasher m_hasher;
};

/// A part that an earlier run left, or a new one, then a clone of the source where that costs nothing.
Status openPart(OpenFile& part, const OpenFile& source)
{
    constexpr auto mode = QIODevice::ReadWrite | QIODevice::Unbuffered;
    const qint64 size = source.file.size();
    const auto handle = openForUpdate(part.path);
    if (!handle && handle.error().kind != ErrorKind::UnknownModel)
        return fail(handle.error());
    errno = 0;
    if (handle) {
        part.file.open(*handle, mode, QFileDevice::AutoCloseHandle);
        return part.file.size() <= size || part.file.resize(0) ? Status() : fail(part.error());
    }
    part.file.setFileName(part.path);
    if (!part.file.open(mode | QIODevice::NewOnly))
        return fail(part.error());
    reflink(source.file.handle(), part.file.handle()); // else it is copied
    return {};
}

Status fillPart(OpenFile& source, OpenFile& part, const Digest& sha256, const ReadControl& control)
{
    const bool isFresh = part.file.size() == 0;
    const auto digest = Copy(source, part, control).run();
    if (!digest)
        return fail(digest.error());
    if (*digest == sha256)
        return syncFile(part.file.handle(), part.path);
    errno = 0;
    if (!part.file.resize(0))
        return fail(part.error());
    if (isFresh)
        return fail(
            ErrorKind::DigestMismatch,
            QStringLiteral("%1: has %2 where %3 was proved").arg(source.path, digest->hex(), sha256.hex()));
    return fillPart(source, part, sha256, control); // what an earlier run had left was not right
}

bool isThere(const QString& path, qint64 size, const Digest& sha256, const ReadControl& control)
{
    const auto found = identify(path);
    if (!found || found->size != size)
        return false;
    const auto reading = readWhole(path, control);
    return reading && reading->unreadable.isEmpty() && reading->sha256 == sha256;
}

} // namespace

Status exportFile(const QString& from, const QString& to, const Digest& sha256, SpaceLedger& space,
                  const ReadControl& control)
{
    const auto handle = openForReading(from);
    if (!handle)
        return fail(handle.error());
    OpenFile source{from};
    source.file.open(*handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    if (isThere(to, source.file.size(), sha256, control))
        return {};
    const QString folder = QFileInfo(to).path();
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Permission, folder + QStringLiteral(": the folder cannot be made"));
    OpenFile part{to + QStringLiteral(".part")};
    if (const auto opened = openPart(part, source); !opened)
        return opened;
    auto claim = space.claim(folder, source.file.size() - part.file.size());
    if (!claim) {
        if (part.file.size() == 0)
            part.file.remove();
        return fail(claim.error());
    }
    ReadControl counted = control;
    counted.progress = [&](qint64 done) {
        claim->setNeed(source.file.size() - qMax(done, part.file.size()));
        if (control.progress)
            control.progress(done);
    };
    if (const auto filled = fillPart(source, part, sha256, counted); !filled)
        return filled;
    part.file.close();
    if (const auto replaced = replaceFile(part.path, to); !replaced)
        return replaced;
    return syncFolder(folder);
}

} // namespace cellar
