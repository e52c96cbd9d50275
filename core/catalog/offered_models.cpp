// SPDX-License-Identifier: MIT
#include "core/catalog/offered_models.h"

#include "core/base/shown.h"
#include "core/catalog/entry_parts.h"
#include "core/catalog/newer_model.h"
#include "core/model/names.h"

#include <algorithm>

namespace cellar {

namespace {

const ModelFile& firstFile(const Offer& offer)
{
    return offer.variants[offer.chosen].model.files.first();
}

/// What the user knows of the first file goes together with what the registry says.
Status takeGiven(ModelFile& file, const AddOptions& options)
{
    const QString source = shownUrl(file.sources.first().url);
    if (options.sha256 && file.sha256 && *options.sha256 != *file.sha256)
        return fail(ErrorKind::DigestMismatch, QStringLiteral("the registry says ") + file.sha256->hex(),
                    source);
    if (options.size && file.size && *options.size != *file.size)
        return fail(ErrorKind::SizeMismatch, QStringLiteral("the registry says %1 bytes").arg(*file.size),
                    source);
    if (options.sha256)
        file.sha256 = options.sha256;
    if (options.size)
        file.size = options.size;
    return {};
}

Status place(Model& model, const QString& folder)
{
    for (ModelFile& file : model.files) {
        if (const Status name = checkSegment(file.place.name); !name)
            return name;
        file.place.folder = folder;
    }
    return {};
}

bool hasSameBytes(const ModelFile& a, const ModelFile& b)
{
    return a.place.name == b.place.name && a.size == b.size && a.sha256 && a.sha256 == b.sha256;
}

const Offer::Variant& sameVariant(const Model& model, const Offer& offer)
{
    const QString& name = model.files.first().place.name;
    const auto found = std::find_if(offer.variants.begin(), offer.variants.end(), [&](const auto& variant) {
        return variant.model.files.first().place.name == name;
    });
    return found == offer.variants.end() ? offer.variants[offer.chosen] : *found;
}

Status takeOptions(Model& model, const AddOptions& options)
{
    if (const Status given = takeGiven(model.files.first(), options); !given)
        return given;
    for (qsizetype i = 0; i < model.files.size(); ++i) {
        const auto part = model.files.size() > 1 ? std::optional(int(i) + 1) : std::nullopt;
        if (const Status mirrors = appendMirrors(model.files[i], options, part); !mirrors)
            return mirrors;
    }
    return {};
}

} // namespace

Result<QList<Model>> offeredModels(const Offer& offer, const AddOptions& options, const Catalog& catalog)
{
    if (const Status fallback = checkFallback(options.fallback, catalog); !fallback)
        return fail(fallback.error());
    QList<qsizetype> wanted{offer.chosen};
    if (options.withFallbacks)
        wanted += proposedFallbacks(offer);
    QList<Model> models;
    QStringList ids;
    for (const qsizetype index : wanted) {
        Model model = offer.variants[index].model;
        const QString name = model.files.first().place.name;
        const auto id = chosenId(models.isEmpty() ? options.id : QString(), name, catalog, ids);
        if (!id)
            return fail(id.error());
        model.id = *id;
        if (const Status placed = place(model, *id); !placed)
            return fail(placed.error());
        if (!models.isEmpty())
            models.last().fallback = *id;
        else if (const Status taken = takeOptions(model, options); !taken)
            return fail(taken.error());
        ids += *id;
        models += model;
    }
    models.last().fallback = options.fallback;
    return models;
}

const Model* findOffered(const Offer& offer, const Catalog& catalog)
{
    const QUrl url = firstFile(offer).sources.first().url;
    const auto& models = catalog.models();
    const auto found = std::find_if(models.begin(), models.end(), [&](const Model& model) {
        const QList<Source>& sources = model.files.first().sources;
        return std::any_of(sources.begin(), sources.end(),
                           [&](const Source& source) { return source.url == url; });
    });
    return found == models.end() ? nullptr : &*found;
}

bool mayMove(const Model& model)
{
    return model.provenance && model.provenance->revision != model.provenance->version;
}

Result<std::optional<Model>> newerModel(const Model& model, const Offer& offer)
{
    Model newer = sameVariant(model, offer).model;
    if (std::equal(model.files.begin(), model.files.end(), newer.files.begin(), newer.files.end(),
                   hasSameBytes))
        return std::optional<Model>();
    newer.id = model.id;
    newer.fallback = model.fallback;
    newer.provenance->reference = model.provenance->reference;
    QString folder = model.files.first().place.folder;
    if (newer.files.size() > 1 && model.files.size() > 1)
        folder = model.id + u'.' + shortVersion(newer);
    if (const Status placed = place(newer, folder); !placed)
        return fail(placed.error());
    keepMirrors(model, newer);
    return std::optional(newer);
}

const Model* findByReference(const QString& reference, const Catalog& catalog)
{
    const Model* found = nullptr;
    for (const Model& model : catalog.models()) {
        const bool isOfIt = model.provenance && model.provenance->reference == reference;
        if (isOfIt && (!found || (mayMove(model) && !mayMove(*found))))
            found = &model;
    }
    return found;
}

} // namespace cellar
