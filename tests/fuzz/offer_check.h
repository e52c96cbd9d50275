// SPDX-License-Identifier: MIT
// What is offered of a registry's answer that was accepted must be fit to become files of the store.
#pragma once

#include "core/base/result.h"
#include "core/model/offer.h"
#include "tests/fuzz/fuzz.h"

namespace cellar::test {

/// `isThere`: whether an address is one of the registry's that was asked.
template <class IsThere>
void checkOffer(const Result<Offer>& offer, IsThere isThere)
{
    if (!offer) {
        require(isShort(offer.error().detail, 1000), "a fault that cannot be shown");
        return;
    }
    require(offer->chosen >= 0 && offer->chosen < offer->variants.size(), "nothing is chosen");
    for (const qsizetype fallback : proposedFallbacks(*offer))
        require(fallback >= 0 && fallback < offer->variants.size(), "a fallback that is none of them");
    for (const Offer::Variant& variant : offer->variants) {
        require(!variant.model.files.isEmpty() && !variant.model.name.isEmpty(), "a model of nothing");
        for (const ModelFile& file : variant.model.files) {
            require(isOneSegment(file.place.name), "a name that leads elsewhere");
            require(file.size.value_or(0) >= 0, "a negative size");
            require(!file.sources.isEmpty() && isThere(file.sources.first().url), "an address elsewhere");
        }
    }
}

} // namespace cellar::test
