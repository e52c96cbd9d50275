// SPDX-License-Identifier: MIT
#include "core/store/staged.h"

#include "core/disk/disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cellar {

namespace {
void removeAll(const QString& folder, const QStringList& patterns)
{
    const QDir dir(folder);
    const auto names = dir.entryList(patterns, QDir::Files | QDir::System | QDir::Hidden);
    for (const QString& name : names)
        QFile::remove(dir.filePath(name));
}
} // namespace

Status putInPlace(const Layout& layout, const FilePlace& place, const QString& from)
{
    if (const auto prepared = layout.prepare(place); !prepared)
        return prepared;
    if (const auto replaced = replaceFile(from, layout.file(place)); !replaced)
        return replaced;
    if (const auto synced = syncFolder(QFileInfo(layout.file(place)).path()); !synced)
        return synced;
    discardReceived(layout, place);
    return {};
}

bool hasReceived(const Layout& layout, const FilePlace& place)
{
    return QFile::exists(layout.partial(place)) || QFile::exists(layout.journal(place)) ||
           QFile::exists(layout.recent(place)) || QFile::exists(layout.partialPieces(place)) ||
           QFile::exists(layout.staged(place));
}

void discardTemporaries(const Layout& layout, const FilePlace& place)
{
    const QString key = Layout::key(place);
    removeAll(layout.receiptsFolder(), {key + QStringLiteral(".*.??????")});
}

// Where a QSaveFile's temporary cannot be unnamed, a process that was killed leaves it behind, too.
void discardStaged(const Layout& layout, const FilePlace& place)
{
    removeAll(layout.partialsFolder(), {QFileInfo(layout.staged(place)).fileName() + u'*'});
}

void discardReceived(const Layout& layout, const FilePlace& place)
{
    const QString key = Layout::key(place);
    removeAll(layout.partialsFolder(), {key, key + QStringLiteral(".*")});
}

} // namespace cellar
