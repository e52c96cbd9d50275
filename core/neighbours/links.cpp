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

Below::Below(const Folder& root, QString path)
    : m_root(root)
    , m_path(std::move(path))
{
}

Below::Answer Below::reach(const QString& path)
{
    if (path == m_path || !isWithin(m_path, path))
        return tl::unexpected(LinkFault::Out);
    const qsizetype slash = path.lastIndexOf(u'/');
    const auto folder = folderAt(path.left(slash));
    if (!folder)
        return tl::unexpected(folder.error());
    const QByteArray name = QFile::encodeName(path.mid(slash + 1));
    const auto facts = (*folder)->facts(name);
    if (!facts)
        return tl::unexpected(LinkFault::Broken);
    return Reached{*folder, path, name, *facts};
}

Below::Answer Below::follow(const Spot& link)
{
    QString path = targetPath(*link.folder, link.path, link.name);
    for (int count = 0; count < mostLinks; ++count) {
        auto reached = reach(path);
        if (!reached || reached->facts.type != EntryType::Link)
            return reached;
        path = targetPath(*reached->folder, QFileInfo(path).path(), reached->name);
    }
    return tl::unexpected(LinkFault::Broken);
}

tl::expected<const Folder*, LinkFault> Below::folderAt(const QString& path)
{
    if (m_last && m_lastPath == path)
        return &*m_last;
    auto folder = m_root.folder(".");
    const QStringList names = path.mid(m_path.size()).split(u'/', Qt::SkipEmptyParts);
    for (const QString& name : names) {
        if (folder)
            folder = folder->folder(QFile::encodeName(name));
    }
    if (!folder)
        return tl::unexpected(faultOf(folder.error()));
    m_last = std::move(*folder);
    m_lastPath = path;
    return &*m_last;
}

} // namespace cellar
