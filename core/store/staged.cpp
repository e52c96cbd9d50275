// SPDX-License-Identifier: MIT
#include "core/store/staged.h"

#include "core/disk/disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cellar {

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

void discardReceived(const Layout& layout, const FilePlace& place)
{
    const QFileInfo partial(layout.partial(place));
    const auto names =
        partial.dir().entryList({partial.fileName(), partial.fileName() + QStringLiteral(".*")},
                                QDir::Files | QDir::System | QDir::Hidden);
    for (const QString& name : names)
        QFile::remove(partial.dir().filePath(name));
}

} // namespace cellar
