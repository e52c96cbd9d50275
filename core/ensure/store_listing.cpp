// SPDX-License-Identifier: MIT
#include "core/ensure/store_listing.h"

#include <QDir>

namespace cellar {

namespace {

constexpr int deepestModelFolder = 2;

void listFolder(const Layout& layout, const QString& folder, int depth, QList<KeptFile>& files)
{
    const auto entries =
        QDir(layout.root() + u'/' + folder)
            .entryInfoList(QDir::Files | QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        const QString name = entry.fileName();
        if (entry.isDir() && depth < deepestModelFolder)
            listFolder(layout, folder.isEmpty() ? name : folder + u'/' + name, depth + 1, files);
        const auto identity = entry.isFile() && depth > 0 ? identify(entry.filePath()) : std::nullopt;
        if (identity)
            files += {{folder, name}, *identity};
    }
}

} // namespace

QList<KeptFile> keptFiles(const Layout& layout)
{
    QList<KeptFile> files;
    listFolder(layout, QString(), 0, files);
    return files;
}

OwnFiles ownFiles(const QString& folder)
{
    OwnFiles files;
    const auto names = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString& name : names) {
        const QString path = folder + u'/' + name;
        const QString key = Layout::keyIn(name);
        if (const auto identity = identify(path); identity && !key.isEmpty())
            files[key] += {path, *identity};
    }
    return files;
}

} // namespace cellar
