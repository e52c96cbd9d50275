// SPDX-License-Identifier: MIT
// Where a link leads, found by reading links and never by following them: only files below the root are
// reached, each by folders that are no links themselves.
#pragma once

#include "core/neighbours/folder.h"

#include <QString>

namespace cellar {

/// Whether `path` is below `root`, or the root itself; both absolute and clean.
bool isWithin(const QString& root, const QString& path);

/// An entry of an open folder, and where that folder is.
struct Spot
{
    const Folder* folder = nullptr; // outlives it
    QString path;                   // of the folder
    QByteArray name;
};

/// What was reached below the root.
struct Reached
{
    Folder folder; // holds the file
    QString path;  // of the file
    QByteArray name;
    FileFacts facts;
};

enum class LinkFault
{
    Broken,     // nothing is there, or the links go round
    Out,        // it leads out of the root, or through a folder that is a link
    Unreadable, // a folder on the way may not be entered
};

/// A file at `path` (clean) below the open root, which stands at `rootPath`.
tl::expected<Reached, LinkFault> reach(const Folder& root, const QString& rootPath, const QString& path);

/// What the link leads to, over at most eight links, below the root.
tl::expected<Reached, LinkFault> followWithin(const Folder& root, const QString& rootPath, const Spot& link);

} // namespace cellar
