// SPDX-License-Identifier: MIT
#include "core/store/small_file.h"

#include "core/disk/disk.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace cellar {

std::optional<QByteArray> readSmallFile(const QString& path, qint64 longest)
{
    const auto handle = openForReading(path);
    QFile file;
    if (!handle || !file.open(*handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) ||
        file.size() > longest)
        return std::nullopt;
    return file.read(file.size()); // QFile makes room for all that it is asked for
}

// QSaveFile syncs the file before it renames it.
Status writeSmallFile(const QString& path, const QByteArray& bytes, std::optional<Access> access)
{
    const Access whose = access.value_or(accessOf(QFileInfo(path).path()));
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !file.setPermissions(filePermissions(whose)) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(fileError(file));
    return {};
}

} // namespace cellar
