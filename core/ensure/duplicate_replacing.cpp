// SPDX-License-Identifier: MIT
#include "core/ensure/duplicate_replacing.h"

#include "core/disk/usage.h"
#include "core/ensure/duplicate_files.h"

namespace cellar {

namespace {

/// The file as it was found.
Result<OpenedFile> openStill(const DuplicateFile& file)
{
    auto opened = openStraight(file.path);
    if (opened && !isStill(opened->node, file.node))
        return fail(changedSince(file.path));
    return opened;
}

/// One replacement, from the look at both files to the look at what became of them.
class Replacing
{
public:
    Replacing(const ReplacingPlace& place, OpenedFile& kept, OpenedFile& target)
        : m_place(place)
        , m_kept(kept)
        , m_target(target)
    {
    }

    /// FIDEDUPERANGE rather than a clone under another name: the kernel compares the bytes while it holds
    /// both files, so that not even a write at the same moment is lost, and the file stays the very file it
    /// was, with its names, mode, owner, times and whoever has it open. There is nothing to be half done.
    Status byReflink()
    {
        if (const auto shared = shareBlocks(m_kept.handle(), m_target.handle(), m_kept.node.identity.size,
                                            m_target.path, m_place.cancelled);
            !shared)
            return shared;
        if (const auto synced = syncFile(m_target.handle(), m_target.path); !synced)
            return synced;
        const auto after = m_target.folder.node(m_target.name);
        return after && isStill(*after, m_target.node) ? Status() : fail(changedSince(m_target.path));
    }

    /// The bytes of the kept one are on the disk before the other's may go.
    Status byHardLink(const QString& temporary)
    {
        if (const auto synced = syncFile(m_kept.handle(), m_kept.path); !synced)
            return synced;
        if (const auto linked = m_target.folder.link(m_kept.handle(), temporary); !linked)
            return linked;
        const Status renamed = overTarget(temporary);
        if (!renamed) {
            const Status removed = m_target.folder.remove(temporary);
            return removed ? renamed : removed;
        }
        if (const auto synced = m_target.folder.sync(); !synced)
            return synced;
        const auto after = m_target.folder.node(m_target.name);
        const auto keptAfter = m_kept.folder.node(m_kept.name);
        const bool isRight =
            after && keptAfter && isStill(*after, m_kept.node) && isStill(*keptAfter, m_kept.node);
        return isRight ? Status() : fail(changedSince(m_target.path));
    }

private:
    /// The last look before it.
    Status overTarget(const QString& temporary)
    {
        const auto linked = m_target.folder.node(temporary);
        const auto kept = m_kept.folder.node(m_kept.name);
        const auto target = m_target.folder.node(m_target.name);
        if (!linked || !kept || !isStill(*linked, m_kept.node) || !isStill(*kept, m_kept.node))
            return fail(changedSince(m_kept.path));
        if (!target || !isStill(*target, m_target.node))
            return fail(changedSince(m_target.path));
        return m_target.folder.rename(temporary, m_target.name);
    }

    const ReplacingPlace& m_place;
    OpenedFile& m_kept;
    OpenedFile& m_target;
};

Status checkUnused(const DuplicateSet& set, const fate::Replaced& fate, qsizetype number)
{
    const FilesInUse written(FilesInUse::Use::Writing);
    if (written.contains(set.files[number].path))
        return fail(usedByProcess(set.files[number].path));
    const QString& kept = set.files[fate.kept].path;
    if (fate.how == Sharing::HardLink && written.contains(kept))
        return fail(usedByProcess(kept));
    return {};
}

/// Back to where it was begun, unless the target is the other file by now: then it is done, and stays so.
Status giveUp(ReplacementLog& log, const Replacement& entry, const OpenedFile& target, const Status& fault)
{
    const auto now = target.folder.node(target.name);
    const bool isDone = entry.how == Sharing::Reflink || (now && now->identity.inode == entry.keptInode);
    const Status noted = isDone ? log.finish(entry.path) : log.drop(entry.path);
    return noted ? fault : noted;
}

} // namespace

Status replaceDuplicate(const ReplacingPlace& place, ReplacementLog& log, const DuplicateSet& set,
                        qsizetype number)
{
    const auto* fate = std::get_if<fate::Replaced>(&set.fates[number]);
    if (!fate)
        return {};
    const DuplicateFile& keptFile = set.files[fate->kept];
    const DuplicateFile& file = set.files[number];
    StoreLocks locks;
    if (const auto taken = locks.take(place.layout, place.clock, {keptFile.path, file.path}); !taken)
        return taken;
    auto kept = openStill(keptFile);
    auto target = openStill(file);
    if (!kept || !target)
        return fail(kept ? target.error() : kept.error());
    if (const auto unused = checkUnused(set, *fate, number); !unused)
        return unused;
    const Replacement entry{.path = file.path,
                            .kept = keptFile.path,
                            .keptInode = kept->node.identity.inode,
                            .how = fate->how,
                            .sha256 = set.sha256,
                            .was = target->node};
    auto receipt = receiptAt(place.layout, file.path);
    if (const auto begun = log.begin(entry); !begun)
        return begun;
    Replacing replacing(place, *kept, *target);
    const Status done = fate->how == Sharing::Reflink
                            ? replacing.byReflink()
                            : replacing.byHardLink(ReplacementLog::temporaryName(file.path));
    if (!done)
        return giveUp(log, entry, *target, done);
    if (const auto finished = log.finish(file.path); !finished)
        return finished;
    if (!receipt || fate->how == Sharing::Reflink) // without one it is read when somebody asks for it
        return {};
    receipt->identity = kept->node.identity;
    return writeReceipt(place.layout, *receipt);
}

Status settleReplacements(ReplacementLog& log)
{
    const QList<Replacement> entries = log.entries();
    for (const Replacement& entry : entries) {
        const qsizetype slash = entry.path.lastIndexOf(u'/');
        const auto folder = StraightFolder::open(entry.path.left(slash));
        if (!folder)
            continue; // its drive may be absent
        const QString temporary = ReplacementLog::temporaryName(entry.path);
        if (folder->node(temporary)) {
            if (const auto removed = folder->remove(temporary); !removed)
                return removed;
        }
        if (entry.isDone)
            continue;
        // Of a reflink that was begun some of the blocks may be shared, and giving it its own copy is right
        // whether or not.
        const auto now = folder->node(entry.path.mid(slash + 1));
        const bool isDone = entry.how == Sharing::Reflink || (now && now->identity.inode == entry.keptInode);
        if (const auto noted = isDone ? log.finish(entry.path) : log.drop(entry.path); !noted)
            return noted;
    }
    return {};
}

} // namespace cellar
