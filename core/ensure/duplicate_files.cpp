// SPDX-License-Identifier: MIT
#include "core/ensure/duplicate_files.h"

#include <QFileInfo>

namespace cellar {

Result<OpenedFile> openStraight(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString name = path.mid(slash + 1);
    auto folder = StraightFolder::open(path.left(slash));
    if (!folder)
        return fail(folder.error());
    const auto handle = folder->openForReading(name);
    if (!handle)
        return fail(handle.error());
    auto file = std::make_unique<QFile>();
    if (!file->open(*handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return fail(ErrorKind::Io, path + QStringLiteral(": cannot be read"));
    const auto node = nodeOf(*handle);
    if (!node)
        return fail(changedSince(path));
    return OpenedFile{path, name, std::move(*folder), std::move(file), *node};
}

bool isStill(const FileNode& now, const FileNode& then)
{
    return now.isSameFile(then) && now.identity == then.identity && now.owner == then.owner &&
           now.mode == then.mode;
}

Error changedSince(const QString& path)
{
    return {ErrorKind::Io, path + QStringLiteral(": is not what it was when it was read")};
}

Error usedByProcess(const QString& path)
{
    return {ErrorKind::Locked, path + QStringLiteral(": a process uses it")};
}

std::optional<FilePlace> placeBelow(const Layout& layout, const QString& path)
{
    const QString root = QFileInfo(layout.root()).canonicalFilePath(); // empty: there is none
    const bool isBelow = !root.isEmpty() && path.startsWith(root + u'/');
    const QString relative = isBelow ? path.mid(root.size() + 1) : QString();
    const qsizetype slash = relative.lastIndexOf(u'/');
    if (slash <= 0 || relative.startsWith(u'.'))
        return std::nullopt;
    return FilePlace{relative.left(slash), relative.mid(slash + 1)};
}

std::optional<Receipt> receiptAt(const Layout& layout, const QString& path)
{
    using Kind = FilePresence::Kind;
    const auto place = placeBelow(layout, path);
    const FilePresence presence = place ? look(layout, ModelFile{*place, {}, {}, {}}) : FilePresence();
    const bool fits = presence.kind == Kind::Ready || presence.kind == Kind::Unproved;
    return fits ? presence.receipt : std::nullopt;
}

Status StoreLocks::take(const Layout& layout, const Clock& clock, const QStringList& paths)
{
    for (const QString& path : paths) {
        const auto place = placeBelow(layout, path);
        if (!place)
            continue;
        auto lock = std::make_unique<FileLock>(layout.lock(*place), clock);
        const auto taken = lock->tryTake();
        if (!taken)
            return fail(taken.error());
        if (!*taken)
            return fail(usedByProcess(path));
        m_locks.push_back(std::move(lock));
    }
    return {};
}

} // namespace cellar
