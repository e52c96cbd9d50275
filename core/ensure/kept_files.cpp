// SPDX-License-Identifier: MIT
#include "core/ensure/kept_files.h"

#include <QDir>

namespace cellar {

namespace {

constexpr int deepestFolder = 2;

void lookAt(const Layout& layout, const QString& folder, int depth, QList<KeptFile>& kept)
{
    const auto entries =
        QDir(layout.root() + u'/' + folder)
            .entryInfoList(QDir::Files | QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        const QString name = entry.fileName();
        if (entry.isDir() && depth < deepestFolder)
            lookAt(layout, folder.isEmpty() ? name : folder + u'/' + name, depth + 1, kept);
        const auto identity = entry.isFile() && depth > 0 ? identify(entry.filePath()) : std::nullopt;
        if (identity)
            kept += {{folder, name}, *identity};
    }
}

} // namespace

QList<KeptFile> keptFiles(const Layout& layout)
{
    QList<KeptFile> kept;
    lookAt(layout, {}, 0, kept);
    return kept;
}

} // namespace cellar
