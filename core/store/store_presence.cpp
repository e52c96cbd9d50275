// SPDX-License-Identifier: MIT
#include "core/store/store_presence.h"

#include "core/disk/disk.h"
#include "core/store/sealed_document.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>
#include <QUuid>

#include <algorithm>
#include <chrono>

namespace cellar {

namespace {

constexpr int version = 1;
constexpr qint64 longestMarker = 4096;
constexpr qint64 longestMemory = 4 * 1024 * 1024;
constexpr qsizetype mostStores = 500;
constexpr int deepestFolder = 2;
constexpr std::chrono::milliseconds longestWait{5000};

const QString idMember = QStringLiteral("id");
const QString pathMember = QStringLiteral("path");
const QString storesMember = QStringLiteral("stores");
const QString versionMember = QStringLiteral("version");

QString idIn(const QJsonValue& object)
{
    const QString id = object[idMember].toString();
    return id.size() == 32 && Layout::keyIn(id) == id ? id : QString();
}

std::optional<QJsonObject> readOurs(const QString& path, qint64 longest)
{
    const auto document = readSealed(path, longest);
    return document && document->value(versionMember).toInt() == version ? document : std::nullopt;
}

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

QString markerOf(const Layout& layout)
{
    const auto document = isOwnFolder(ownFolderOf(layout)) ? readOurs(layout.marker(), longestMarker)
                                                           : std::optional<QJsonObject>();
    return document ? idIn(*document) : QString();
}

QJsonArray rememberedStores(const Layout& layout)
{
    return readOurs(layout.memory(), longestMemory).value_or(QJsonObject()).value(storesMember).toArray();
}

QString rememberedId(const Layout& layout)
{
    for (const QJsonValue store : rememberedStores(layout)) {
        if (store[pathMember].toString() == layout.root())
            return idIn(store);
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
    signs.remembered = rememberedId(layout);
    signs.isFolder = folder.isDir();
    signs.mayBeRead = folder.isReadable() && folder.isExecutable();
    signs.hasOwnFolder = isTaken(ownFolderOf(layout));
    signs.marker = markerOf(layout);
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
    case StorePresence::New:
    case StorePresence::Marked:
    case StorePresence::Unmarked:
        return {};
    }
    Q_UNREACHABLE();
}

Status mark(const Layout& layout, const QString& id)
{
    return writeSealed(layout.marker(), {{versionMember, version}, {idMember, id}});
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

Status remember(const Layout& layout, const QString& id)
{
    QJsonArray stores{QJsonObject{{pathMember, layout.root()}, {idMember, id}}};
    for (const QJsonValue store : rememberedStores(layout)) {
        if (store[pathMember].toString() != layout.root() && stores.size() < mostStores)
            stores.append(store);
    }
    return writeSealed(layout.memory(), {{versionMember, version}, {storesMember, stores}});
}

} // namespace

StorePresence presenceBy(const StoreSigns& signs)
{
    const bool wasHere = !signs.remembered.isEmpty();
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
    if (const QString wrong = whatIsWrong(presence); !wrong.isEmpty())
        return fail(ErrorKind::Unavailable, layout.root() + QStringLiteral(": ") + wrong);
    const bool isKnown = presence == StorePresence::Marked && signs.marker == signs.remembered;
    if (!isKnown && signs.hasOwnFolder)
        rememberStore(layout);
    return presence;
}

// Under a lock, so that two processes do not give it two ids.
void rememberStore(const Layout& layout)
{
    if (layout.memory().isEmpty() || !isOwnFolder(ownFolderOf(layout)) ||
        !makePrivatePath(QFileInfo(layout.memory()).path()))
        return;
    QLockFile lock(layout.memory() + QStringLiteral(".lock"));
    if (!lock.tryLock(longestWait))
        return;
    const QString remembered = rememberedId(layout);
    QString id = markerOf(layout);
    if (id.isEmpty()) {
        id = remembered.isEmpty() ? QUuid::createUuid().toString(QUuid::Id128) : remembered;
        if (!mark(layout, id) || !syncNames(layout))
            return;
    }
    if (id != remembered)
        remember(layout, id);
}

Error withStoreInMind(const Layout& layout, const Error& error)
{
    const bool isOfDisk = error.kind == ErrorKind::Io || error.kind == ErrorKind::Permission;
    const auto here = isOfDisk ? checkStore(layout) : StorePresence::New;
    return here ? error : here.error();
}

} // namespace cellar
