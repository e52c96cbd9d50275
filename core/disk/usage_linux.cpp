// SPDX-License-Identifier: MIT
#include "core/disk/usage.h"

#include <QDir>
#include <QFile>

#include <optional>

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

/// Whether writing through this entry of a /proc/PID/fd reaches the file: the mode of the link itself says
/// so.
bool isForWriting(const QByteArray& handle)
{
    struct stat status = {};
    return ::lstat(handle.constData(), &status) == 0 && (status.st_mode & S_IWUSR) != 0;
}

/// Whether writing to the memory of this line of a /proc/PID/maps reaches the file: its second word says
/// "rw-s", and "rw-p" where it stays with the process.
bool isSharedForWriting(const QByteArray& line)
{
    const QByteArray permissions = line.mid(line.indexOf(' ') + 1, 4);
    return permissions.size() == 4 && permissions[1] == 'w' && permissions[3] == 's';
}

/// The paths in /proc/PID/maps: "address perms offset device inode    /path", a line break in it as \012.
QSet<QByteArray> mappedBy(const QString& process, FilesInUse::Use use)
{
    QSet<QByteArray> paths;
    QFile maps(process + QStringLiteral("/maps"));
    if (!maps.open(QIODevice::ReadOnly | QIODevice::Text))
        return paths;
    while (true) { // the length of such a file is not known beforehand
        const QByteArray line = maps.readLine();
        if (line.isEmpty())
            return paths;
        const bool counts = use == FilesInUse::Use::Any || isSharedForWriting(line);
        if (const qsizetype path = line.indexOf('/'); path >= 0 && counts)
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

/// The entries of a /proc/PID/fd.
QByteArrayList handlesOf(const QString& process)
{
    const QString folder = process + QStringLiteral("/fd");
    QByteArrayList handles;
    const auto names = QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString& name : names)
        handles += QFile::encodeName(folder + u'/' + name);
    return handles;
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

FilesInUse::FilesInUse(Use use)
{
    QSet<QByteArray> paths;
    for (const QString& process : processes()) {
        const auto handles = handlesOf(process);
        for (const QByteArray& handle : handles) {
            if (use == Use::Any || isForWriting(handle))
                paths.insert(handle);
        }
        paths.unite(mappedBy(process, use));
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

} // namespace cellar
