// SPDX-License-Identifier: MIT
#include "core/ensure/import_sources.h"

#include "core/disk/disk.h"
#include "core/ensure/take_over.h"
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

Result<QString> plainFileAt(const QString& path)
{
    const QFileInfo info(path);
    const QString file = info.isSymLink() ? info.symLinkTarget() : path;
    const QFileInfo target(file);
    if (target.isSymLink() || !target.isFile())
        return fail(ErrorKind::InvalidName, path + QStringLiteral(": not a plain file, nor a link to one"));
    return file;
}

// Of a link: whether what it leads to is below its folder, or in the neighbour's that has it.
bool staysInside(const QString& link, const QList<Root>& neighbours)
{
    const QString folder = QFileInfo(QFileInfo(link).path()).canonicalFilePath();
    const QString file = QFileInfo(link).canonicalFilePath();
    return isWithin(folder, file) || std::any_of(neighbours.begin(), neighbours.end(), [&](const Root& root) {
               return isWithin(root.path, folder) && isWithin(root.path, file);
           });
}

} // namespace

Result<QList<ImportSource>> filesToImport(const QString& path, const QList<Root>& neighbours)
{
    const QFileInfo info(path);
    if (!isTaken(path))
        return fail(ErrorKind::UnknownModel, path + QStringLiteral(": no such file"));
    const auto names = info.isDir() && !info.isSymLink() ? modelIn(path) : withOtherParts(path);
    if (!names)
        return fail(names.error());
    QList<ImportSource> sources;
    for (const QString& name : *names) {
        const auto file = plainFileAt(name);
        if (!file)
            return fail(file.error());
        if (*file != name && name != path && !staysInside(name, neighbours))
            return fail(ErrorKind::InvalidName,
                        name + QStringLiteral(": a link that leads out of its folder"));
        sources += {name, *file};
    }
    return sources;
}

Result<std::optional<Model>> unfinishedModel(const QString& path, const Catalog& catalog, const Clock& clock)
{
    for (const Model& model : catalog.models()) {
        for (const ModelFile& file : model.files) {
            const auto found = unfinishedAt(path, file);
            if (found && isWrittenTo(found->file, clock))
                return fail(ErrorKind::Locked, path + QStringLiteral(": another program is writing to it"));
            if (found)
                return model;
        }
    }
    const bool isMarked = judgeMark(QFileInfo(path).fileName().toUtf8()).kind != NameKind::Other ||
                          isTaken(path + QStringLiteral(".aria2"));
    if (isMarked && QFileInfo(path).isFile())
        return fail(ErrorKind::UnknownModel,
                    path + QStringLiteral(": an unfinished download of no model of the catalogue"));
    return std::nullopt;
}

bool mayShare(const QString& path, const QList<Root>& neighbours)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    return std::none_of(neighbours.begin(), neighbours.end(), [&](const Root& root) {
        return rewritesInPlace(root.program) && isWithin(root.path, file);
    });
}

} // namespace cellar
