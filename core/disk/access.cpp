// SPDX-License-Identifier: MIT
#include "core/disk/access.h"

#include "core/disk/disk.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace cellar {

namespace {

std::filesystem::perms folderModes(Access access)
{
    using std::filesystem::perms;
    if (access == Access::Private)
        return perms::owner_all;
    return perms::set_gid | perms::owner_all | perms::group_all | perms::others_read | perms::others_exec;
}

} // namespace

QFileDevice::Permissions filePermissions(Access access)
{
    constexpr QFileDevice::Permissions own = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (access == Access::Private)
        return own;
    return own | QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther;
}

Status makeFolder(const QString& path, Access access)
{
    const bool wasThere = QFileInfo(path).isDir();
    const auto made = makePrivateFolder(path);
    return made && !wasThere && access == Access::Shared ? setFolderAccess(path, access) : made;
}

Status setFolderAccess(const QString& path, Access access)
{
    const QFileInfo folder(path);
    if (folder.isSymLink() || !folder.isDir())
        return fail(ErrorKind::InvalidName, path + QStringLiteral(": a link, or not a folder"));
    std::error_code error;
    std::filesystem::permissions(folder.filesystemFilePath(), folderModes(access), error);
    return error ? fail(diskError(error.default_error_condition().value(), path)) : Status();
}

Status setFileAccess(const QString& path, Access access)
{
    const auto handle = openForReading(path);
    if (!handle)
        return fail(handle.error());
    QFile file;
    errno = 0;
    if (!file.open(*handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) ||
        !file.setPermissions(filePermissions(access)))
        return fail(errno != 0 ? diskError(errno, path)
                               : Error{ErrorKind::Io, path + QStringLiteral(": ") + file.errorString()});
    return {};
}

Access accessOf(const QString& folder)
{
    return QFile::permissions(folder).testFlag(QFileDevice::WriteGroup) ? Access::Shared : Access::Private;
}

} // namespace cellar
