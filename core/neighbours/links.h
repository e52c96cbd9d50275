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
    EntryType type = EntryType::Other; // as the folder's list has it; Other: not known
};

enum class LinkFault
{
    Broken,     // nothing is there, or the links go round
    Out,        // it leads out of the root, or through a folder that is a link
    Unreadable, // a folder on the way may not be entered
};

/// What is below an open root. Keeps open the folder that was reached last, where the next is often to be
/// found, too.
class Below
{
public:
    /// `root` outlives it; it stands at `path`, which is clean.
    Below(const Folder& root, QString path);

    struct Reached
    {
        const Folder* folder = nullptr; // holds it; until the next is reached
        QString path;                   // absolute
        QByteArray name;
        FileFacts facts;
    };
    using Answer = tl::expected<Reached, LinkFault>;

    /// What stands at `path`, absolute and clean; may be a link.
    Answer reach(const QString& path);
    /// What the link leads to, over at most eight links.
    Answer follow(const Spot& link);

private:
    tl::expected<const Folder*, LinkFault> folderAt(const QString& path);

    const Folder& m_root;
    QString m_path;
    std::optional<Folder> m_last;
    QString m_lastPath;
};

} // namespace cellar
