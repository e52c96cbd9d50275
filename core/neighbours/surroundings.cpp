// SPDX-License-Identifier: MIT
#include "core/neighbours/surroundings.h"

#include <QDir>

namespace cellar {

QString Surroundings::expanded(const QString& path) const
{
    if (path == u'~' || path.startsWith(QStringLiteral("~/")))
        return QDir::cleanPath(home + path.mid(1));
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QString();
}

QString Surroundings::folderIn(const QString& variable) const
{
    return expanded(environment.value(variable));
}

QString Surroundings::cacheHome() const
{
    const QString folder = folderIn(QStringLiteral("XDG_CACHE_HOME"));
    return folder.isEmpty() ? home + QStringLiteral("/.cache") : folder;
}

QString Surroundings::dataHome() const
{
    const QString folder = folderIn(QStringLiteral("XDG_DATA_HOME"));
    return folder.isEmpty() ? home + QStringLiteral("/.local/share") : folder;
}

QString Surroundings::configHome() const
{
    const QString folder = folderIn(QStringLiteral("XDG_CONFIG_HOME"));
    return folder.isEmpty() ? home + QStringLiteral("/.config") : folder;
}

} // namespace cellar
