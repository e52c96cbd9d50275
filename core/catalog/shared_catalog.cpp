// SPDX-License-Identifier: MIT
#include "core/catalog/shared_catalog.h"

#include "core/base/shown.h"
#include "core/catalog/document.h"
#include "core/catalog/source_address.h"
#include "core/disk/disk.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cellar {

namespace {

constexpr int mostPriority = 999999;

void removeFileSources(Model& model)
{
    for (ModelFile& file : model.files)
        file.sources.removeIf([](const Source& source) { return source.url.isLocalFile(); });
}

void withdrawPermissions(Model& model)
{
    for (ModelFile& file : model.files) {
        for (Source& source : file.sources)
            source.allowInsecure = false;
    }
}

Source withPriority(Source source, int priority)
{
    source.priority = priority;
    return source;
}

void putFirst(ModelFile& file, const Source& first)
{
    for (Source& source : file.sources)
        source.priority = qMin(source.priority + 1, mostPriority);
    file.sources.prepend(withPriority(first, 1));
}

void addFilesBeside(Model& model, const QString& folder)
{
    for (ModelFile& file : model.files) {
        const QString path = folder + u'/' + file.place.relative();
        const auto found = identify(path);
        if (found && (!file.size || *file.size == found->size))
            putFirst(file, {QUrl::fromLocalFile(path)});
    }
}

bool isSameFile(const ModelFile& a, const ModelFile& b)
{
    return a.place == b.place && a.size == b.size && a.sha256 == b.sha256;
}

bool hasSource(const ModelFile& file, const Source& wanted)
{
    return std::any_of(file.sources.begin(), file.sources.end(),
                       [&](const Source& source) { return source.url == wanted.url; });
}

/// `known` with the sources that only `other`, of the same files, has; those of this machine go first.
Model withSourcesOf(const Model& known, const Model& other)
{
    Model model = known;
    for (qsizetype i = 0; i < model.files.size(); ++i) {
        ModelFile& file = model.files[i];
        for (const Source& source : other.files[i].sources) {
            if (hasSource(file, source))
                continue;
            if (source.url.isLocalFile())
                putFirst(file, source);
            else
                file.sources.append(withPriority(source, mostPriority));
        }
    }
    return model;
}

} // namespace

Result<QList<Model>> modelsToShare(const Catalog& catalog, const QStringList& ids)
{
    QList<Model> models;
    QSet<QString> taken;
    for (const QString& id : ids) {
        const Model* model = catalog.find(id);
        if (!model)
            return fail(ErrorKind::UnknownModel,
                        QStringLiteral("no model of the catalogue is called %1").arg(shownText(id)));
        for (; model && !taken.contains(model->id); model = catalog.find(model->fallback)) {
            taken.insert(model->id);
            models += *model;
            removeFileSources(models.last());
        }
    }
    return models;
}

QList<Model> asFromOutside(QList<Model> models)
{
    for (Model& model : models) {
        removeFileSources(model);
        withdrawPermissions(model);
    }
    return models;
}

QByteArray sharedDocument(const QList<Model>& models)
{
    QJsonArray entries;
    for (const Model& model : models)
        entries.append(modelEntry(model));
    QJsonObject document = emptyDocument();
    document.insert(QStringLiteral("models"), entries);
    return QJsonDocument(document).toJson();
}

QString sharedCatalogIn(const QString& folder)
{
    return folder + QStringLiteral("/catalog.json");
}

bool isSharedCatalog(const QString& text)
{
    return !hasScheme(text) &&
           (text.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || QFileInfo(text).isDir());
}

Result<QList<Model>> readShared(const QString& path, bool allowInsecure)
{
    const QFileInfo given(path);
    const QString file = given.isDir() ? sharedCatalogIn(given.absoluteFilePath()) : given.absoluteFilePath();
    if (!QFileInfo::exists(file))
        return fail(ErrorKind::InvalidCatalog, QStringLiteral("no such catalogue: ") + shownText(file));
    const auto document = readDocument(file);
    if (!document)
        return fail(document.error());
    auto models = readModels(*document, Model::Origin::User);
    if (!models)
        return fail(models.error().kind, shownText(file) + QStringLiteral(": ") + models.error().detail);
    for (Model& model : *models) {
        removeFileSources(model);
        if (!allowInsecure)
            withdrawPermissions(model);
        addFilesBeside(model, QFileInfo(file).path());
    }
    return models;
}

Result<QString> writeShared(const QString& folder, const QList<Model>& models)
{
    const QString path = sharedCatalogIn(folder);
    if (const auto edited = editCatalog(path, {{}, {}, models}); !edited)
        return fail(edited.error());
    // It goes to another user of another machine, as its files do.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return path;
}

Result<CatalogEdit> takingIn(const QList<Model>& models, const Catalog& catalog)
{
    CatalogEdit edit;
    for (const Model& model : models) {
        const Model* known = catalog.find(model.id);
        if (!known) {
            edit.add += model;
            continue;
        }
        const bool isSame = std::equal(known->files.begin(), known->files.end(), model.files.begin(),
                                       model.files.end(), isSameFile);
        if (!isSame)
            return fail(ErrorKind::InvalidCatalog,
                        QStringLiteral("the id %1 is that of a model with other files").arg(model.id));
        if (const Model both = withSourcesOf(*known, model); both != *known)
            edit.replace += both;
    }
    return edit;
}

} // namespace cellar
