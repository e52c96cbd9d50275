// SPDX-License-Identifier: MIT
// Who may use the files and folders that are made in a store: the one place where their modes are decided.
// Both are independent of the umask. Blocks: for disk threads.
#pragma once

#include "core/base/result.h"

#include <QFileDevice>

namespace cellar {

enum class Access
{
    Private, // files 0600, folders 0700
    Shared,  // files 0664, folders 2775: all on this machine may read, the group may write, in its name
};

QFileDevice::Permissions filePermissions(Access access);

/// Makes the folder where it is not there yet, by whomever; its parent must be, and one that is there stays
/// as it is. NoSpace, Permission or Io.
Status makeFolder(const QString& path, Access access);

/// Gives a folder or a plain file that is there these modes; links and all else are refused (InvalidName).
/// Permission (of another user) or Io.
Status setFolderAccess(const QString& path, Access access);
Status setFileAccess(const QString& path, Access access);

/// Shared where the folder's group may write to it.
Access accessOf(const QString& folder);

} // namespace cellar
