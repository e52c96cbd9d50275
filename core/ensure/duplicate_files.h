// SPDX-License-Identifier: MIT
// What the search for duplicates and their replacement have in common: files opened by a path without links,
// the store's locks and receipts for those that are its own. Blocking: for disk threads.
#pragma once

#include "core/disk/straight_folder.h"
#include "core/store/file_lock.h"
#include "core/store/receipts.h"

#include <QFile>

#include <memory>
#include <vector>

namespace cellar {

/// A plain file in its folder, open for reading; its time of access stays where the system allows that.
struct OpenedFile
{
    QString path;
    QString name;
    StraightFolder folder;
    std::unique_ptr<QFile> file;
    FileNode node;

    int handle() const { return file->handle(); }
};

/// `path` is absolute. Errors as those of StraightFolder.
Result<OpenedFile> openStraight(const QString& path);

/// Whether it is still the very file that it was, unchanged. It may have got or lost other names.
bool isStill(const FileNode& now, const FileNode& then);

/// The errors for one that is not, and for one that a process has open for writing or works on.
Error changedSince(const QString& path);
Error usedByProcess(const QString& path);

/// The place of a path, absolute and without links, of a model file of the store; nothing for any other.
std::optional<FilePlace> placeBelow(const Layout& layout, const QString& path);

/// The receipt that fits a file of the store which is not damaged.
std::optional<Receipt> receiptAt(const Layout& layout, const QString& path);

/// The locks of those of the files that are the store's, until it is destroyed.
class StoreLocks
{
public:
    /// Locked where somebody else has one of them. The store's errors.
    Status take(const Layout& layout, const Clock& clock, const QStringList& paths);

private:
    std::vector<std::unique_ptr<FileLock>> m_locks;
};

} // namespace cellar
