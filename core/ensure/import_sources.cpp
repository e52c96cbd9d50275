// SPDX-License-Identifier: MIT
#include "core/ensure/import_sources.h"

#include "core/disk/disk.h"
#include "core/formats/split_set.h"
#include "core/neighbours/links.h"
#include "core/neighbours/manners.h"
#include "core/neighbours/model_names.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace cellar {

namespace {

Result<QStringList> withOtherParts(const QString& path)
{
    const QFileInfo info(path);
    const auto split = splitNameOf(info.fileName());
    if (!split)
        return QStringList{path};
    QStringList paths;
    for (int part = 1; part <= split->count; ++part) {
        paths += info.path() + u'/' + split->part(part);
        if (!isTaken(paths.last()))
            return fail(ErrorKind::UnknownModel, paths.last() + QStringLiteral(": the part is missing"));
    }
    return paths;
}

bool isModelName(const QString& name)
{
    return judgeName(name.toUtf8()).kind == NameKind::Model;
}

Result<QStringList> modelIn(const QString& folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::System, QDir::Name);
    names.removeIf([](const QString& name) { return !isModelName(name); });
    if (names.isEmpty())
        return fail(ErrorKind::UnknownModel, folder + QStringLiteral(": no model file is in it"));
    const auto split = splitNameOf(names.first());
    const bool isOneModel = std::all_of(names.begin() + 1, names.end(), [&](const QString& name) {
        const auto other = splitNameOf(name);
        return split && other && split->isOfSameSet(*other);
    });
    if (!isOneModel)
        return fail(ErrorKind::Unsupported,
                    folder + QStringLiteral(": several models are in it; name their files"));
    return withOtherParts(folder + u'/' + names.first());
}

} // namespace

Result<QStringList> filesToImport(const QString& path)
{
    const QFileInfo info(path);
    if (!isTaken(path))
        return fail(ErrorKind::UnknownModel, path + QStringLiteral(": no such file"));
    if (info.isSymLink())
        return fail(ErrorKind::InvalidName,
                    path + QStringLiteral(": a link; name what it leads to: ") + info.symLinkTarget());
    if (info.isDir())
        return modelIn(path);
    if (!info.isFile())
        return fail(ErrorKind::InvalidName, path + QStringLiteral(": not a plain file"));
    return withOtherParts(path);
}

bool mayShare(const QString& path, const QList<Root>& neighbours)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    return std::none_of(neighbours.begin(), neighbours.end(), [&](const Root& root) {
        return rewritesInPlace(root.program) && isWithin(root.path, file);
    });
}

} // namespace cellar
