// SPDX-License-Identifier: MIT
// A replaced file in a room of its own again: copied under another name, proved, made what it was, renamed.
#include "core/ensure/duplicate_replacing.h"

#include "core/disk/usage.h"
#include "core/ensure/duplicate_files.h"
#include "core/hash/content_hasher.h"

namespace cellar {

namespace {

constexpr qint64 writebackStep = 32 << 20; // bytes

/// Whether the path still shares the room: anything that came there later is a file of its own, and what was
/// written to has parted from the other by that where only the blocks were shared.
bool isShared(const Replacement& entry, const FileNode& now)
{
    return entry.how == Sharing::HardLink ? now.identity.inode == entry.keptInode
                                          : now.identity == entry.was.identity;
}

/// By reading and writing: whatever else the system has to copy with may share the blocks again. Gives the
/// digest of what was written.
Result<Digest> copyBytes(QFile& from, QFile& to, const QString& path, const std::atomic<bool>* cancelled)
{
    BlockRing blocks;
    ContentHasher hasher;
    for (qint64 done = 0, flushed = 0;;) {
        if (cancelled && *cancelled)
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        QByteArray& block = blocks.next();
        errno = 0;
        const qint64 count = from.read(block.data(), block.size());
        if (count == 0)
            return hasher.finish().sha256;
        if (count > 0)
            block.resize(count);
        if (count < 0 || to.write(block) != count)
            return fail(errno != 0 ? diskError(errno, path)
                                   : Error{ErrorKind::Io, path + QStringLiteral(": could not be copied")});
        hasher.add(block);
        done += count;
        if (done - flushed >= writebackStep) {
            startWriteback(to.handle(), {flushed, done - flushed});
            flushed = done;
        }
    }
}

/// The copy, on the disk with all that the file was; not yet at its place.
Result<FileNode> makeCopy(const OpenedFile& shared, const Replacement& entry, const QString& temporary,
                          const std::atomic<bool>* cancelled)
{
    const auto handle = shared.folder.create(temporary);
    if (!handle)
        return fail(handle.error());
    QFile copy;
    if (!copy.open(*handle, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return fail(ErrorKind::Io, entry.path + QStringLiteral(": cannot be copied"));
    if (const auto reserved = reserve(copy.handle(), entry.was.identity.size, entry.path); !reserved)
        return fail(reserved.error());
    const auto digest = copyBytes(*shared.file, copy, entry.path, cancelled);
    if (!digest)
        return fail(digest.error());
    if (*digest != entry.sha256)
        return fail(ErrorKind::DigestMismatch, entry.path + QStringLiteral(": its bytes were changed"));
    if (const auto made = makeAlike(copy.handle(), entry.was, entry.path); !made)
        return fail(made.error());
    if (const auto synced = syncFile(copy.handle(), entry.path); !synced)
        return fail(synced.error());
    const auto node = nodeOf(copy.handle());
    return node ? Result<FileNode>(*node) : fail(changedSince(entry.path));
}

Result<FileNode> replaceByCopy(const OpenedFile& shared, const Replacement& entry, const QString& temporary,
                               const std::atomic<bool>* cancelled)
{
    const auto copy = makeCopy(shared, entry, temporary, cancelled);
    if (!copy)
        return copy;
    const auto now = shared.folder.node(shared.name);
    if (!now || !isStill(*now, shared.node))
        return fail(changedSince(entry.path));
    if (const auto renamed = shared.folder.rename(temporary, shared.name); !renamed)
        return fail(renamed.error());
    if (const auto synced = shared.folder.sync(); !synced)
        return fail(synced.error());
    return copy;
}

/// The other names are gone: no copy is wanted, only what it was besides its bytes.
Result<FileNode> makeOwn(const OpenedFile& alone, const Replacement& entry)
{
    if (const auto made = makeAlike(alone.handle(), entry.was, entry.path); !made)
        return fail(made.error());
    const auto node = nodeOf(alone.handle());
    return node ? Result<FileNode>(*node) : fail(changedSince(entry.path));
}

Result<FileNode> part(const ReplacingPlace& place, SpaceLedger& ledger, const OpenedFile& shared,
                      const Replacement& entry)
{
    if (entry.how == Sharing::HardLink && shared.node.links == 1)
        return makeOwn(shared, entry);
    const auto room = ledger.claim(entry.path, entry.was.identity.size);
    if (!room)
        return fail(room.error());
    const QString temporary = ReplacementLog::temporaryName(entry.path);
    auto copy = replaceByCopy(shared, entry, temporary, place.cancelled);
    if (copy)
        return copy;
    const Status removed = shared.folder.remove(temporary);
    return fail(removed ? copy.error() : removed.error());
}

} // namespace

Status undoReplacement(const ReplacingPlace& place, SpaceLedger& ledger, ReplacementLog& log,
                       const Replacement& entry)
{
    StoreLocks locks;
    if (const auto taken = locks.take(place.layout, place.clock, {entry.path}); !taken)
        return taken;
    const auto shared = openStraight(entry.path);
    if (!shared)
        return fail(shared.error());
    if (!isShared(entry, shared->node))
        return log.drop(entry.path);
    if (FilesInUse(FilesInUse::Use::Writing).contains(entry.path))
        return fail(usedByProcess(entry.path));
    auto receipt = receiptAt(place.layout, entry.path);
    const auto own = part(place, ledger, *shared, entry);
    if (!own)
        return fail(own.error());
    if (const auto dropped = log.drop(entry.path); !dropped)
        return dropped;
    if (!receipt)
        return {};
    receipt->identity = own->identity;
    return writeReceipt(place.layout, *receipt);
}

} // namespace cellar
