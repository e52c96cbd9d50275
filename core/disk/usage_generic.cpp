// SPDX-License-Identifier: MIT
#include "core/disk/usage.h"

#include <QFileInfo>

namespace cellar {

qint64 freedBytes(const QString& path)
{
    const QFileInfo info(path);
    return info.isFile() && !info.isSymLink() ? info.size() : 0;
}

FilesInUse::FilesInUse(Use) {}

bool FilesInUse::contains(const QString&) const
{
    return false;
}

} // namespace cellar
