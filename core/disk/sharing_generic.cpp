// SPDX-License-Identifier: MIT
#include "core/disk/sharing.h"

namespace cellar {

bool canReflink(int)
{
    return false;
}

Status shareBlocks(int, int, qint64, const QString& path, const std::atomic<bool>*)
{
    return fail(ErrorKind::Unsupported, path + QStringLiteral(": not on this system"));
}

QByteArray blocksOf(int)
{
    return {};
}

qint64 unsharedBytes(int, qint64 allocated)
{
    return allocated;
}

} // namespace cellar
