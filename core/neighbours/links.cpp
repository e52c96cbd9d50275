// SPDX-License-Identifier: MIT
#include "core/neighbours/links.h"

#include <QDir>
#include <QFile>

namespace cellar {

namespace {

constexpr int mostLinks = 8;

LinkFault faultOf(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::UnknownModel:
        return LinkFault::Broken;
    case ErrorKind::InvalidName:
        return LinkFault::Out;
    default:
        return LinkFault::Unreadable;
    }
}

QString targetPath(const Folder& folder, const QString& folderPath, const QByteArray& name)
{
    const QString target = QFile::decodeName(folder.linkTarget(name));
    return QDir::cleanPath(target.startsWith(u'/') ? target : folderPath + u'/' + target);
}

} // namespace

bool isWithin(const QString& root, const QString& path)
{
    return path == root || path.startsWith(root.endsWith(u'/') ? root : root + u'/');
}

tl::expected<Reached, LinkFault> reach(const Folder& root, const QString& rootPath, const QString& path)
{
    if (path == rootPath || !isWithin(rootPath, path))
        return tl::unexpected(LinkFault::Out);
    QStringList names = path.mid(rootPath.size()).split(u'/', Qt::SkipEmptyParts);
    const QByteArray last = QFile::encodeName(names.takeLast());
    auto folder = root.folder(".");
    for (const QString& name : std::as_const(names)) {
        if (folder)
            folder = folder->folder(QFile::encodeName(name));
    }
    if (!folder)
        return tl::unexpected(faultOf(folder.error()));
    const auto facts = folder->facts(last);
    if (!facts)
        return tl::unexpected(LinkFault::Broken);
    return Reached{std::move(*folder), path, last, *facts};
}

tl::expected<Reached, LinkFault> followWithin(const Folder& root, const QString& rootPath, const Spot& link)
{
    QString path = targetPath(*link.folder, link.path, link.name);
    for (int count = 0; count < mostLinks; ++count) {
        auto reached = reach(root, rootPath, path);
        if (!reached || reached->facts.type != EntryType::Link)
            return reached;
        path = targetPath(reached->folder, QFileInfo(path).path(), reached->name);
    }
    return tl::unexpected(LinkFault::Broken);
}

} // namespace cellar
