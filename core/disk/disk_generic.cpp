// SPDX-License-Identifier: MIT
#include "core/disk/disk.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace cellar {

namespace {

// The two things that Qt has no call for.
#ifdef Q_OS_WIN
int duplicate(int handle)
{
    return ::_dup(handle);
}
int syncHandle(int handle)
{
    return ::_commit(handle);
}
#else
int duplicate(int handle)
{
    return ::dup(handle);
}
int syncHandle(int handle)
{
    return ::fsync(handle);
}
#endif

// Qt tells times to the millisecond.
qint64 nanoseconds(const QDateTime& time)
{
    return time.toMSecsSinceEpoch() * 1'000'000;
}

Result<int> openPlain(const QString& path, QIODevice::OpenMode mode)
{
    if (!isTaken(path))
        return fail(ErrorKind::UnknownModel, path + QStringLiteral(": no such file"));
    if (!identify(path))
        return fail(ErrorKind::InvalidName, path + QStringLiteral(": not a plain file"));
    QFile file(path);
    errno = 0;
    if (!file.open(mode | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return fail(fileError(file));
    return duplicate(file.handle());
}

} // namespace

RangeSet writtenRanges(int handle)
{
    const auto identity = identify(handle);
    return identity ? RangeSet({0, identity->size}) : RangeSet();
}

std::optional<FileIdentity> identify(const QString& path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || !info.isFile())
        return std::nullopt;
    return FileIdentity{info.size(), nanoseconds(info.lastModified()), 0};
}

std::optional<FileIdentity> identify(int handle)
{
    QFile file;
    if (!file.open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    return FileIdentity{file.size(), nanoseconds(file.fileTime(QFileDevice::FileModificationTime)), 0};
}

bool keepsInodes(const QString&)
{
    return true;
}

Result<int> openForReading(const QString& path)
{
    return openPlain(path, QIODevice::ReadOnly);
}

Result<int> openForUpdate(const QString& path)
{
    return openPlain(path, QIODevice::ReadWrite);
}

Status syncFile(int handle, const QString& path)
{
    if (syncHandle(handle) != 0)
        return fail(diskError(errno, path));
    return {};
}

// Neither Qt nor the C++ library can sync a folder: the file system's own order of writes has to do.
Status syncFolder(const QString& path)
{
    if (!QFileInfo(path).isDir())
        return fail(ErrorKind::Io, path + QStringLiteral(": not a folder"));
    return {};
}

Status reserve(int, qint64 size, const QString& path)
{
    const QStorageInfo storage(QFileInfo(path).path());
    if (storage.isValid() && storage.bytesAvailable() < size)
        return fail(diskError(ENOSPC, path));
    return {};
}

Result<DiskRoom> roomOn(const QString& path)
{
    QString folder = QDir::cleanPath(QDir().absoluteFilePath(path));
    while (!QFileInfo::exists(folder) && !QDir(folder).isRoot())
        folder = QFileInfo(folder).path();
    const QStorageInfo storage(folder);
    if (!storage.isValid() || !storage.isReady())
        return fail(ErrorKind::Io, folder + QStringLiteral(": the room on its disk cannot be told"));
    return DiskRoom{storage.bytesAvailable(), storage.bytesTotal()};
}

qint64 allocatedBytes(const QString& path)
{
    const auto identity = identify(path);
    return identity ? identity->size : 0;
}

bool reflink(int, int)
{
    return false;
}

bool isOwnAlone(int)
{
    return false;
}

bool hardLink(int, const QString&)
{
    return false;
}

Status copyRange(int from, int to, ByteRange range, const QString& path)
{
    return copyBlocks(from, to, range, path);
}

// The system starts by itself when it sees fit.
void startWriteback(int, ByteRange) {}

std::optional<bool> probeFlock(const QString&)
{
    return std::nullopt;
}

bool isProcessGone(qint64)
{
    return false;
}

Status removeUnheld(const QString& path, const std::optional<FileIdentity>& judged)
{
    const QFileInfo info(path);
    if (judged && identify(path) == judged)
        QLockFile(path).removeStaleLockFile(); // keeps off files that a live process holds
    else if (!judged && !info.isSymLink() && info.isDir())
        QDir(path).removeRecursively();
    else if (!judged && !identify(path))
        QFile::remove(path);
    return {};
}

} // namespace cellar
