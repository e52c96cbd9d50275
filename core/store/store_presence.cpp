// SPDX-License-Identifier: MIT
#include "core/store/store_presence.h"

#include "core/disk/disk.h"
#include "core/store/sealed_document.h"
#include "core/store/store_memory.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace cellar {

namespace {

constexpr int version = 1;
constexpr qint64 longestMarker = 4096;
constexpr int deepestFolder = 2;
constexpr int mostMoves = 20; // that are followed one after the other

const QString idMember = QStringLiteral("id");
const QString versionMember = QStringLiteral("version");

QString ownFolderOf(const Layout& layout)
{
    return QFileInfo(layout.marker()).path();
}

// Nothing is read or written through a link.
bool isOwnFolder(const QString& path)
{
    const QFileInfo info(path);
    return info.isDir() && !info.isSymLink();
}

RememberedStore rememberedAt(const QString& root, const QString& memory)
{
    for (const RememberedStore& store : rememberedStores(memory)) {
        if (store.path == root)
            return store;
    }
    return {};
}

bool hasFilesBelow(const QString& folder, int depth)
{
    const QDir dir(folder);
    if (depth > 0 && !dir.entryList(QDir::Files | QDir::NoSymLinks).isEmpty())
        return true;
    if (depth == deepestFolder)
        return false;
    const auto folders = dir.entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString& name) { return hasFilesBelow(folder + u'/' + name, depth + 1); });
}

StoreSigns signsOf(const Layout& layout)
{
    StoreSigns signs;
    const QFileInfo folder(layout.root());
    const RememberedStore remembered = rememberedAt(layout.root(), layout.memory());
    signs.remembered = remembered.id;
    signs.wasMoved = !remembered.moved.isEmpty();
    signs.isFolder = folder.isDir();
    signs.mayBeRead = folder.isReadable() && folder.isExecutable();
    signs.hasOwnFolder = isTaken(ownFolderOf(layout));
    signs.marker = markerOf(layout);
    signs.isArriving = isOwnFolder(ownFolderOf(layout)) && isTaken(layout.arrival());
    if (!signs.remembered.isEmpty() && signs.isFolder && !signs.hasOwnFolder)
        signs.hasFiles = hasFilesBelow(layout.root(), 0);
    return signs;
}

QString whatIsWrong(StorePresence presence)
{
    switch (presence) {
    case StorePresence::Missing:
        return QStringLiteral("the folder of the store is gone");
    case StorePresence::Empty:
        return QStringLiteral("the folder of the store is empty");
    case StorePresence::Foreign:
        return QStringLiteral(
            "another store stands where this one was; without its .cellar/store.json it is used");
    case StorePresence::Moved:
        return QStringLiteral("the store was moved to another folder");
    case StorePresence::Arriving:
        return QStringLiteral("a store is being moved here, and not all has come");
    case StorePresence::New:
    case StorePresence::Marked:
    case StorePresence::Unmarked:
        return {};
    }
    Q_UNREACHABLE();
}

// After a power cut a store that is remembered must not be one whose folder or marker was never on the disk.
Status syncNames(const Layout& layout)
{
    for (const QString& folder : {ownFolderOf(layout), layout.root(), QFileInfo(layout.root()).path()}) {
        if (const auto synced = syncFolder(folder); !synced)
            return synced;
    }
    return {};
}

} // namespace

StorePresence presenceBy(const StoreSigns& signs)
{
    if (signs.isArriving && signs.marker.isEmpty())
        return StorePresence::Arriving;
    if (signs.wasMoved && (signs.marker.isEmpty() || signs.marker == signs.remembered))
        return StorePresence::Moved;
    const bool wasHere = !signs.remembered.isEmpty() && !signs.wasMoved;
    if (!signs.isFolder)
        return wasHere ? StorePresence::Missing : StorePresence::New;
    if (!signs.marker.isEmpty())
        return wasHere && signs.marker != signs.remembered ? StorePresence::Foreign : StorePresence::Marked;
    // One that may not be looked into is not taken for an empty one: what comes next says why it cannot be
    // used.
    if (signs.hasOwnFolder || !signs.mayBeRead)
        return StorePresence::Unmarked;
    if (!wasHere)
        return StorePresence::New;
    return signs.hasFiles ? StorePresence::Unmarked : StorePresence::Empty;
}

Result<StorePresence> checkStore(const Layout& layout)
{
    if (layout.memory().isEmpty())
        return StorePresence::New;
    const StoreSigns signs = signsOf(layout);
    const StorePresence presence = presenceBy(signs);
    if (const QString wrong = whatIsWrong(presence); !wrong.isEmpty()) {
        const QString moved = rememberedAt(layout.root(), layout.memory()).moved;
        const QString where = presence == StorePresence::Moved ? QStringLiteral(", ") + moved : QString();
        return fail(ErrorKind::Unavailable, layout.root() + QStringLiteral(": ") + wrong + where);
    }
    const bool isKnown = presence == StorePresence::Marked && signs.marker == signs.remembered;
    if (!isKnown && signs.hasOwnFolder)
        rememberStore(layout);
    return presence;
}

// Under a lock, so that two processes do not give it two ids.
void rememberStore(const Layout& layout)
{
    if (layout.memory().isEmpty() || !isOwnFolder(ownFolderOf(layout)))
        return;
    const MemoryLock lock(layout.memory());
    if (!lock.isHeld())
        return;
    const RememberedStore remembered = rememberedAt(layout.root(), layout.memory());
    QString id = markerOf(layout);
    if (id.isEmpty()) {
        const bool isAnother = remembered.id.isEmpty() || !remembered.moved.isEmpty();
        id = isAnother ? QUuid::createUuid().toString(QUuid::Id128) : remembered.id;
        if (!markStore(layout, id))
            return;
    }
    if (id != remembered.id)
        rememberStores(layout.memory(), {{layout.root(), id}});
}

QString whereStoreIs(const QString& root, const QString& memory)
{
    QString path = root;
    for (int moves = 0; moves < mostMoves; ++moves) {
        const RememberedStore remembered = rememberedAt(path, memory);
        const QString marker = remembered.moved.isEmpty() ? QString() : markerOf(Layout(path));
        if (remembered.moved.isEmpty() || (!marker.isEmpty() && marker != remembered.id))
            break;
        path = remembered.moved;
    }
    return path;
}

QString markerOf(const Layout& layout)
{
    const auto document = isOwnFolder(ownFolderOf(layout)) ? readSealed(layout.marker(), longestMarker)
                                                           : std::optional<QJsonObject>();
    const bool holds = document && document->value(versionMember).toInt() == version;
    return holds ? storeIdIn(document->value(idMember).toString()) : QString();
}

Status markStore(const Layout& layout, const QString& id)
{
    const auto marked = writeSealed(layout.marker(), {{versionMember, version}, {idMember, id}});
    return marked ? syncNames(layout) : marked;
}

Status rememberMove(const Layout& from, const QString& to, const QString& id)
{
    if (from.memory().isEmpty())
        return fail(ErrorKind::Unsupported, from.root() + QStringLiteral(": nothing remembers where it is"));
    const MemoryLock lock(from.memory(), MemoryLock::longestWait);
    if (!lock.isHeld())
        return fail(ErrorKind::Permission, from.memory() + QStringLiteral(": is not to be had"));
    return rememberStores(from.memory(), {{to, id}, {from.root(), id, to}});
}

Status forgetMove(const Layout& from)
{
    const RememberedStore remembered = rememberedAt(from.root(), from.memory());
    if (remembered.moved.isEmpty())
        return {};
    const MemoryLock lock(from.memory());
    if (!lock.isHeld())
        return fail(ErrorKind::Permission, from.memory() + QStringLiteral(": is not to be had"));
    return rememberStores(from.memory(), {{from.root(), {}}});
}

Error withStoreInMind(const Layout& layout, const Error& error)
{
    const bool isOfDisk = error.kind == ErrorKind::Io || error.kind == ErrorKind::Permission;
    const auto here = isOfDisk ? checkStore(layout) : StorePresence::New;
    return here ? error : here.error();
}

} // namespace cellar
