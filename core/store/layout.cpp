// SPDX-License-Identifier: MIT
#include "core/store/layout.h"

#include "core/disk/disk.h"
#include "core/hash/hasher.h"
#include "core/store/store_presence.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace cellar {

namespace {

constexpr qsizetype keyLength = 32;

Status checkFolderAt(const QString& path)
{
    const QFileInfo info(path);
    if (isTaken(path) && (info.isSymLink() || !info.isDir()))
        return fail(ErrorKind::InvalidName, path + QStringLiteral(": a link, or not a folder"));
    return {};
}

Status checkFileAt(const QString& path)
{
    if (isTaken(path) && !identify(path))
        return fail(ErrorKind::InvalidName, path + QStringLiteral(": a link, or not a plain file"));
    return {};
}

Status checkFolders(const QStringList& folders)
{
    for (const QString& folder : folders) {
        if (const auto checked = checkFolderAt(folder); !checked)
            return checked;
    }
    return {};
}

// Step by step, so that nothing is made behind a link.
Status makeFolders(const QStringList& folders, Access access)
{
    for (const QString& folder : folders) {
        if (const auto checked = checkFolderAt(folder); !checked)
            return checked;
        if (const auto made = makeFolder(folder, access); !made)
            return made;
    }
    return {};
}

} // namespace

Layout::Layout(const QString& root, const QString& memory)
    : m_root(QDir::cleanPath(QFileInfo(root).absoluteFilePath()))
    , m_memory(memory)
{
}

QString Layout::marker() const
{
    return m_root + QStringLiteral("/.cellar/store.json");
}

QString Layout::replacements() const
{
    return m_root + QStringLiteral("/.cellar/duplicates.json");
}

QString Layout::arrival() const
{
    return m_root + QStringLiteral("/.cellar/arrival.json");
}

QString Layout::file(const FilePlace& place) const
{
    return m_root + u'/' + place.relative();
}

QString Layout::receipt(const FilePlace& place) const
{
    return receiptsFolder() + u'/' + key(place) + QStringLiteral(".json");
}

QString Layout::pieces(const FilePlace& place) const
{
    return receiptsFolder() + u'/' + key(place) + QStringLiteral(".pieces");
}

QString Layout::partial(const FilePlace& place) const
{
    return partialsFolder() + u'/' + key(place);
}

QString Layout::journal(const FilePlace& place) const
{
    return partial(place) + QStringLiteral(".journal");
}

QString Layout::recent(const FilePlace& place) const
{
    return partial(place) + QStringLiteral(".recent");
}

QString Layout::partialPieces(const FilePlace& place) const
{
    return partial(place) + QStringLiteral(".pieces");
}

QString Layout::staged(const FilePlace& place) const
{
    return partial(place) + QStringLiteral(".whole");
}

QString Layout::incoming(const QString& key) const
{
    return partialsFolder() + u'/' + key + QStringLiteral(".import");
}

QString Layout::lock(const FilePlace& place) const
{
    return lock(key(place));
}

QString Layout::lock(const QString& key) const
{
    return locksFolder() + u'/' + key + QStringLiteral(".lock");
}

QString Layout::storeLock() const
{
    return lock(storeKey());
}

// No file has this path.
QString Layout::storeKey()
{
    static const QString key = keyOfPath(QStringLiteral("/"));
    return key;
}

QString Layout::key(const FilePlace& place)
{
    return keyOfPath(place.relative());
}

QString Layout::keyOfPath(const QString& absolutePath)
{
    return sha256Of(absolutePath.toUtf8()).hex().left(keyLength);
}

QString Layout::keyIn(const QString& entryName)
{
    const QString key = entryName.section(u'.', 0, 0);
    const bool isHex = std::all_of(
        key.begin(), key.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    return key.size() == keyLength && isHex ? key : QString();
}

QString Layout::receiptsFolder() const
{
    return m_root + QStringLiteral("/.cellar/receipts");
}

QString Layout::partialsFolder() const
{
    return m_root + QStringLiteral("/.cellar/partials");
}

QString Layout::locksFolder() const
{
    return m_root + QStringLiteral("/.cellar/locks");
}

Access Layout::access() const
{
    return accessOf(m_root + QStringLiteral("/.cellar"));
}

QStringList Layout::ownFolders() const
{
    return {m_root + QStringLiteral("/.cellar"), receiptsFolder(), partialsFolder(), locksFolder()};
}

QStringList Layout::foldersOf(const FilePlace& place) const
{
    QStringList folders = ownFolders();
    QString folder = m_root;
    const auto segments = place.folder.split(u'/');
    for (const QString& segment : segments) {
        folder += u'/' + segment;
        folders << folder;
    }
    return folders;
}

Status Layout::check(const FilePlace& place) const
{
    if (const auto checked = checkFolders(foldersOf(place)); !checked)
        return checked;
    for (const QString& path : {file(place), partial(place), journal(place), recent(place),
                                partialPieces(place), staged(place), receipt(place), pieces(place)}) {
        if (const auto checked = checkFileAt(path); !checked)
            return checked;
    }
    return {};
}

Status Layout::prepare(const FilePlace& place) const
{
    if (const auto made = prepareFolders(foldersOf(place)); !made)
        return made;
    return check(place);
}

Status Layout::checkOwnFolders() const
{
    return checkFolders(ownFolders());
}

Status Layout::prepareOwnFolders() const
{
    return prepareFolders(ownFolders());
}

// The first of the folders is .cellar. That of a marked store is there; if it goes this moment, nothing below
// it can be made.
Status Layout::prepareFolders(QStringList folders) const
{
    const auto presence = checkStore(*this);
    if (!presence)
        return fail(presence.error());
    if (*presence == StorePresence::Marked) {
        folders.removeFirst();
        return makeFolders(folders, access());
    }
    if (*presence == StorePresence::New) {
        if (const auto made = makePrivatePath(m_root); !made)
            return made;
    }
    if (const auto made = makeFolders(folders, access()); !made)
        return made;
    rememberStore(*this);
    return {};
}

} // namespace cellar
