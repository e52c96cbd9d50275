// SPDX-License-Identifier: MIT
#include "core/model/offer.h"

namespace cellar {

namespace {
constexpr qsizetype mostFallbacks = 3;
}

QList<qsizetype> proposedFallbacks(const Offer& offer)
{
    QList<qsizetype> chain;
    auto last = offer.variants[offer.chosen].model.totalSize();
    for (qsizetype i = 0; i < offer.variants.size() && last && chain.size() < mostFallbacks; ++i) {
        const auto size = offer.variants[i].model.totalSize();
        if (!size || *size > *last / 4 * 3)
            continue;
        chain += i;
        last = size;
    }
    return chain;
}

} // namespace cellar
