// SPDX-License-Identifier: MIT
// What is offered of a registry's answer that was accepted must be fit to become files of the store.
#pragma once

#include "core/catalog/document.h"
#include "core/catalog/offered_models.h"
#include "core/model/names.h"
#include "core/registry/huggingface/hub.h"
#include "core/registry/reference.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonArray>

namespace cellar::test {

/// The entries that would be added to the catalogue, and what that makes of them when it is read again.
inline void checkEntries(const Offer& offer)
{
    AddOptions options;
    options.withFallbacks = true;
    const auto models = offeredModels(offer, options, *Catalog::merged({}, {}));
    if (!models)
        return require(models.error().kind == ErrorKind::InvalidName, "a fault of another kind");
    QJsonArray entries;
    for (const Model& model : *models) {
        for (const ModelFile& file : model.files)
            require(checkSegment(file.place.name) && checkFolder(file.place.folder),
                    "a place that is not safe");
        entries += modelEntry(model);
    }
    const auto again = readModels({{QStringLiteral("models"), entries}}, Model::Origin::User);
    require(again && *again == *models, "an entry that is read otherwise");
}

/// `isThere`: whether an address is one of the registry's that was asked.
template <class IsThere>
void checkOffer(const Result<Offer>& offer, IsThere isThere)
{
    if (!offer)
        return require(isShort(offer.error().detail, 1000), "a fault that cannot be shown");
    require(offer->chosen >= 0 && offer->chosen < offer->variants.size(), "nothing is chosen");
    for (const qsizetype fallback : proposedFallbacks(*offer))
        require(fallback >= 0 && fallback < offer->variants.size(), "a fallback that is none of them");
    for (const Offer::Variant& variant : offer->variants) {
        require(!variant.model.files.isEmpty() && !variant.model.name.isEmpty(), "a model of nothing");
        const auto reference =
            parseReference(variant.model.provenance.value_or(Provenance()).reference, Hub().endpoint);
        require(reference && *reference, "a model of no reference");
        for (const ModelFile& file : variant.model.files) {
            require(isOneSegment(file.place.name), "a name that leads elsewhere");
            require(file.size.value_or(0) >= 0, "a negative size");
            require(!file.sources.isEmpty() && isThere(file.sources.first().url), "an address elsewhere");
        }
    }
    checkEntries(*offer);
}

} // namespace cellar::test
