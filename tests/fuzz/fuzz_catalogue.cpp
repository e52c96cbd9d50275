// SPDX-License-Identifier: MIT
// Catalogue documents, the user's and those that come from others.
#include "core/catalog/document.h"
#include "core/catalog/shared_catalog.h"
#include "core/model/names.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace cellar;
using namespace cellar::test;

namespace {

void checkSource(const Source& source)
{
    const QString scheme = source.url.scheme();
    require(source.url.isValid() && source.url.userInfo().isEmpty(),
            "an address that is none, or with a secret");
    require(scheme == u"https" || scheme == u"http" || scheme == u"file", "an address of another scheme");
    require(scheme == u"file" ? source.url.toLocalFile().startsWith(u'/') : !source.url.host().isEmpty(),
            "an address that leads nowhere");
    require(source.priority >= 1, "a priority out of bounds");
}

void checkFile(const ModelFile& file)
{
    require(isOneSegment(file.place.name) && checkSegment(file.place.name), "a name that is not safe");
    require(checkFolder(file.place.folder).has_value(), "a folder that is not safe");
    require(file.size.value_or(0) >= 0, "a negative size");
    for (const Source& source : file.sources)
        checkSource(source);
    if (file.pieces)
        require(file.size && file.pieces->length > 0 &&
                    file.pieces->hashes.size() ==
                        *file.size / file.pieces->length + (*file.size % file.pieces->length != 0),
                "other pieces than the size has");
}

void checkModels(const QList<Model>& models)
{
    QSet<QString> ids;
    for (const Model& model : models) {
        require(isModelId(model.id) && !model.files.isEmpty(), "a model of nothing");
        require(model.fallback.isEmpty() || isModelId(model.fallback), "a fallback without a name");
        require(model.totalSize().value_or(0) >= 0, "a negative sum");
        for (const ModelFile& file : model.files)
            checkFile(file);
        ids += model.id;
    }
    require(ids.size() == models.size(), "two models of one name");
}

/// In a catalogue that holds no two files share a place, and fallbacks come to an end.
void checkMerged(const QList<Model>& models)
{
    const auto catalog = Catalog::merged({}, models);
    if (!catalog)
        return;
    for (const Model& model : catalog->models()) {
        qsizetype steps = 0;
        for (const Model* next = &model; !next->fallback.isEmpty(); ++steps) {
            next = catalog->find(next->fallback);
            require(next && steps < models.size(), "fallbacks that are nowhere, or run in a circle");
        }
    }
}

void checkWriting(const QList<Model>& models)
{
    QJsonArray entries;
    for (const Model& model : models)
        entries += modelEntry(model);
    const QJsonObject document{{QStringLiteral("version"), 1}, {QStringLiteral("models"), entries}};
    const auto again = parseCatalog(QJsonDocument(document).toJson(), Model::Origin::User);
    require(again && *again == models, "what was written is read otherwise");
}

void checkFromOutside(const QList<Model>& models)
{
    for (const Model& model : asFromOutside(models))
        for (const ModelFile& file : model.files)
            for (const Source& source : file.sources)
                require(!source.url.isLocalFile() && !source.allowInsecure, "what others may not say");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto models = parseCatalog(bytesOf(data, size), Model::Origin::User);
    if (!models) {
        const ErrorKind kind = models.error().kind;
        require(kind == ErrorKind::InvalidCatalog || kind == ErrorKind::InvalidName,
                "a fault of another kind");
        require(isShort(models.error().detail, 2000), "a fault that cannot be shown");
        return 0;
    }
    checkModels(*models);
    checkMerged(*models);
    checkWriting(*models);
    checkFromOutside(*models);
    return 0;
}
