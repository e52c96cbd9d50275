// SPDX-License-Identifier: MIT
#include "core/disk/usage.h"

#include <QDir>
#include <QFile>

#include <optional>

#include <fcntl.h>
#include <sys/stat.h>

namespace cellar {

namespace {

using FileNumber = std::pair<quint64, quint64>;

/// Links are followed: those in /proc/PID/fd lead to what is open, whatever its name is by now.
std::optional<FileNumber> numberOf(const QByteArray& path)
{
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return FileNumber{status.st_dev, status.st_ino};
}

/// The paths in /proc/PID/maps: "address perms offset device inode    /path", a line break in it as \012.
QSet<QByteArray> mappedBy(const QString& process)
{
    QSet<QByteArray> paths;
    QFile maps(process + QStringLiteral("/maps"));
    if (!maps.open(QIODevice::ReadOnly | QIODevice::Text))
        return paths;
    while (true) { // the length of such a file is not known beforehand
        const QByteArray line = maps.readLine();
        if (line.isEmpty())
            return paths;
        if (const qsizetype path = line.indexOf('/'); path >= 0)
            paths.insert(line.mid(path).chopped(line.endsWith('\n') ? 1 : 0).replace("\\012", "\n"));
    }
}

QStringList processes()
{
    QStringList folders;
    const auto names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        if (name.front().isDigit())
            folders += QStringLiteral("/proc/") + name;
    }
    return folders;
}

// "flags: 0100002" of an open file, in octal.
bool isForWriting(const QString& process, const QString& handle)
{
    QFile info(process + QStringLiteral("/fdinfo/") + handle);
    if (!info.open(QIODevice::ReadOnly | QIODevice::Text))
        return false;
    while (true) { // the length of such a file is not known beforehand
        const QByteArray line = info.readLine();
        if (line.isEmpty())
            return false;
        if (line.startsWith("flags:"))
            return (line.mid(6).trimmed().toInt(nullptr, 8) & O_ACCMODE) != O_RDONLY;
    }
}

QStringList handlesOf(const QString& process)
{
    return QDir(process + QStringLiteral("/fd"))
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

qint64 freedBytes(const QString& path)
{
    constexpr qint64 blockBytes = 512; // of st_blocks, whatever the file system's
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return 0;
    return status.st_nlink > 1 ? 0 : status.st_blocks * blockBytes;
}

FilesInUse::FilesInUse()
{
    QSet<QByteArray> paths;
    for (const QString& process : processes()) {
        const auto handles = handlesOf(process);
        for (const QString& handle : handles)
            paths.insert(QFile::encodeName(process + QStringLiteral("/fd/") + handle));
        paths.unite(mappedBy(process));
    }
    for (const QByteArray& path : std::as_const(paths)) {
        if (const auto number = numberOf(path))
            m_files.insert(*number);
    }
}

bool FilesInUse::contains(const QString& path) const
{
    const auto number = numberOf(QFile::encodeName(path));
    return number && m_files.contains(*number);
}

bool isOpenForWriting(const QString& path)
{
    const auto wanted = numberOf(QFile::encodeName(path));
    for (const QString& process : processes()) {
        const auto handles = handlesOf(process);
        for (const QString& handle : handles) {
            const auto number = numberOf(QFile::encodeName(process + QStringLiteral("/fd/") + handle));
            if (number && number == wanted && isForWriting(process, handle))
                return true;
        }
    }
    return false;
}

} // namespace cellar
