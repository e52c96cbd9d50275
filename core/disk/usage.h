// SPDX-License-Identifier: MIT
// What removing a file would free, and who uses it. Linux's answers are in usage_linux.cpp, those of all
// other systems in usage_generic.cpp. Blocks: for disk threads.
#pragma once

#include <QSet>
#include <QString>

#include <utility>

namespace cellar {

/// Bytes of the disk that are free once the plain file is removed: those allocated for it, or none while it
/// has another name (a hard link). 0 where there is none.
qint64 freedBytes(const QString& path);

/// The files that processes on this machine have open or mapped, at the moment it was made and as far as this
/// user may see. Where the system does not tell (it may refuse to remove such a file then), none.
class FilesInUse
{
public:
    FilesInUse();
    bool contains(const QString& path) const;

private:
    QSet<std::pair<quint64, quint64>> m_files; // device and inode
};

/// Whether a process on this machine has the file open for writing, as far as this user may see.
bool isOpenForWriting(const QString& path);

} // namespace cellar
