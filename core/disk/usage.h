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

/// The files that processes on this machine have open or mapped, or those of them that they can write to by
/// that, at the moment it was made and as far as this user may see. Where the system does not tell (it may
/// refuse to remove such a file then), none.
class FilesInUse
{
public:
    enum class Use
    {
        Any,
        Writing,
    };
    explicit FilesInUse(Use use = Use::Any);
    bool contains(const QString& path) const;

private:
    QSet<std::pair<quint64, quint64>> m_files; // device and inode
};

} // namespace cellar
