// SPDX-License-Identifier: MIT
#include "core/ensure/intake.h"

#include "core/disk/disk.h"
#include "core/store/staged.h"
#include "core/verify/kept_header.h"

#include <QFile>

#include <cerrno>

namespace cellar {

namespace {

constexpr qint64 writebackStep = 32 << 20; // bytes

tl::unexpected<Error> changed(const QString& path)
{
    return fail(ErrorKind::Io, path + QStringLiteral(": changes while it is read"));
}

Result<qint64> readBlock(QFile& from, QByteArray& block)
{
    errno = 0;
    const qint64 count = from.read(block.data(), block.size());
    if (count < 0)
        return fail(fileError(from));
    block.resize(count);
    return count;
}

} // namespace

Intake::Intake(const Layout& layout, const QString& source, const Clock& clock, SpaceLedger* space)
    : m_layout(layout)
    , m_source(source)
    , m_key(Layout::keyOfPath(source))
    , m_path(layout.incoming(m_key))
    , m_lock(layout.lock(m_key), clock)
    , m_space(space)
{
}

Intake::~Intake()
{
    if (m_lock.isHeld())
        QFile::remove(m_path); // also where it is another name of what is in place: a rename leaves that
}

Result<bool> Intake::tryTake()
{
    if (const auto prepared = m_layout.prepareOwnFolders(); !prepared)
        return fail(prepared.error());
    return m_lock.tryTake();
}

Status Intake::receive(bool mayShare, const ReadControl& control)
{
    const auto handle = openForReading(m_source);
    if (!handle)
        return fail(handle.error());
    QFile from(m_source);
    if (!from.open(*handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return fail(fileError(from));
    QFile::remove(m_path); // of a process that was killed

    ReadControl beating = control;
    beating.progress = [&](qint64 done) {
        m_lock.keepFresh(done, from.size());
        if (control.progress)
            control.progress(done);
    };
    const auto before = identify(from.handle());
    if (const auto brought = bring(from, mayShare, beating); !brought)
        return brought;
    if (!before || identify(from.handle()) != before || m_reading->identity.size != before->size)
        return changed(m_source);
    return {};
}

Status Intake::create(QFile& file) const
{
    const auto permissions = filePermissions(m_layout.access());
    errno = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered, permissions) ||
        !file.setPermissions(permissions))
        return fail(fileError(file));
    return {};
}

Status Intake::bring(QFile& from, bool mayShare, const ReadControl& control)
{
    QFile to(m_path);
    if (const auto created = create(to); !created)
        return created;
    if (reflink(from.handle(), to.handle())) {
        m_way = Way::Reflink;
        return readHere(control);
    }
    if (mayShare && isOwnAlone(from.handle()) && to.remove()) {
        if (hardLink(from.handle(), m_path)) {
            m_way = Way::HardLink;
            return readHere(control);
        }
        if (const auto created = create(to); !created)
            return created;
    }
    m_way = Way::Copy;
    return copy(from, to, control);
}

Status Intake::readHere(const ReadControl& control)
{
    auto reading = readWhole(m_path, control);
    if (!reading)
        return fail(reading.error());
    if (!reading->unreadable.isEmpty())
        return fail(ErrorKind::Io, m_source + QStringLiteral(": cannot be read whole"));
    m_reading = std::move(*reading);
    return {};
}

// Hashed as it is written: the file may be large, and is read once.
Status Intake::copy(QFile& from, QFile& to, const ReadControl& control)
{
    std::optional<SpaceLedger::Claim> claim;
    if (m_space) {
        auto claimed = m_space->claim(m_path, from.size());
        if (!claimed)
            return fail(claimed.error());
        claim.emplace(std::move(*claimed));
    }
    if (const auto reserved = reserve(to.handle(), from.size(), m_path); !reserved)
        return reserved;
    if (claim)
        claim->setNeed(qMax<qint64>(0, from.size() - allocatedBytes(m_path)));
    BlockRing blocks;
    ContentHasher hasher;
    qint64 done = 0;
    for (qint64 flushed = 0;;) {
        if (control.cancelled && *control.cancelled)
            return fail(ErrorKind::Cancelled, QStringLiteral("copying was cancelled"));
        QByteArray& block = blocks.next();
        const auto count = readBlock(from, block);
        if (!count)
            return fail(count.error());
        if (*count == 0)
            break;
        hasher.add(block);
        errno = 0;
        if (to.write(block) != *count)
            return fail(fileError(to));
        done += *count;
        if (done - flushed >= writebackStep) {
            startWriteback(to.handle(), {flushed, done - flushed});
            flushed = done;
            control.progress(done);
        }
    }
    const auto identity = identify(to.handle());
    if (!identity || identity->size != done)
        return changed(m_path);
    const ContentDigest content = hasher.finish();
    control.progress(done);
    m_reading = Reading{*identity, content.sha256, {}, content.pieces, readKeptHeader(to.handle()).misfit};
    return {};
}

HeaderReading Intake::header() const
{
    return readKeptHeader(m_path).reading;
}

Status Intake::place(const FilePlace& place)
{
    const auto handle = openForReading(m_path);
    if (!handle)
        return fail(handle.error());
    QFile file(m_path);
    if (!file.open(*handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return fail(fileError(file));
    if (const auto synced = syncFile(file.handle(), m_path); !synced)
        return synced;
    if (identify(file.handle()) != m_reading->identity)
        return changed(m_source);
    if (const auto placed = putInPlace(m_layout, place, m_path); !placed)
        return placed;
    return identify(m_layout.file(place)) == m_reading->identity ? Status() : changed(m_layout.file(place));
}

} // namespace cellar
