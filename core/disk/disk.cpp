// SPDX-License-Identifier: MIT
#include "core/disk/disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace cellar {

namespace {
ErrorKind kindOf(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return ErrorKind::NoSpace;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::Permission;
    case ELOOP:
        return ErrorKind::InvalidName;
    default:
        return ErrorKind::Io;
    }
}
} // namespace

Error diskError(int errorNumber, const QString& what)
{
    const QString reason = errorNumber == EFBIG
                               ? QStringLiteral("larger than this disk or a limit allows")
                               : QString::fromStdString(std::generic_category().message(errorNumber));
    return {kindOf(errorNumber), what + QStringLiteral(": ") + reason};
}

Error fileError(const QFileDevice& file)
{
    if (errno != 0)
        return diskError(errno, file.fileName());
    return {ErrorKind::Io, file.fileName() + QStringLiteral(": ") + file.errorString()};
}

Status copyBlocks(int from, int to, ByteRange range, const QString& path)
{
    QFile source;
    QFile target;
    if (!source.open(from, QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !target.open(to, QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(ErrorKind::Io, path + QStringLiteral(": cannot be copied to"));
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (qint64 offset = range.offset; offset < range.end();) {
        errno = 0;
        const qint64 count = source.seek(offset)
                                 ? source.read(block.data(), qMin<qint64>(block.size(), range.end() - offset))
                                 : -1;
        if (count <= 0 || !target.seek(offset) || target.write(block.constData(), count) != count) {
            return fail(errno != 0 ? diskError(errno, path)
                                   : Error{ErrorKind::Io, path + QStringLiteral(": could not be copied to")});
        }
        offset += count;
    }
    return {};
}

Status makePrivateFolder(const QString& path)
{
    constexpr QFileDevice::Permissions ownerOnly =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (QDir().mkdir(path, ownerOnly))
        return {};
    const int reason = errno;
    // It may be there already, or another process made it at the same moment.
    if (QFileInfo(path).isDir())
        return {};
    return fail(diskError(reason, path));
}

Status makePrivatePath(const QString& path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).path();
    if (parent != path) {
        if (const auto made = makePrivatePath(parent); !made)
            return made;
    }
    return makePrivateFolder(path);
}

Status replaceFile(const QString& from, const QString& to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error)
        return fail(diskError(error.default_error_condition().value(), to));
    return {};
}

bool isTaken(const QString& path)
{
    const QFileInfo info(path);
    return info.isSymLink() || info.exists();
}

} // namespace cellar
