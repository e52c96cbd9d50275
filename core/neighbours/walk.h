// SPDX-License-Identifier: MIT
// Walks through folders, at most eight deep, past hidden ones, links to folders and what is visited on its
// own; looks at what its names make a model file or a download.
#pragma once

#include "core/neighbours/visit.h"

namespace cellar {

/// Where a walk is.
struct WalkedFolder
{
    const Folder& folder;
    QString path;         // absolute
    QStringList relative; // the folders from where the walk began
};

/// What a program says of the files of a folder. A folder's files come before the folders in it.
class Reader
{
public:
    virtual ~Reader() = default;
    /// A folder whose files come next.
    virtual void enter(const WalkedFolder&) {}
    /// A folder in it; true where the reader has read it its own way, so that the walk passes it by.
    virtual bool takes(const WalkedFolder&, const QByteArray&) { return false; }
    /// Of one file there, by its name.
    virtual Claim claim(const WalkedFolder& folder, const QString& name) = 0;
};

/// From an open folder on, which stands at `path`.
void walk(const Visit& visit, const Folder& start, const QString& path, Reader& reader,
          NameJudge judge = judgeName);

/// The model's name is the folder path from the root, as `publisher/repository`; in the root, the file's
/// name.
class NamedByFolder : public Reader
{
public:
    Claim claim(const WalkedFolder& folder, const QString& name) override;
};

/// The model's name is that of the file.
class NamedByFile : public Reader
{
public:
    Claim claim(const WalkedFolder& folder, const QString& name) override;
};

} // namespace cellar
