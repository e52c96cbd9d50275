// SPDX-License-Identifier: MIT
// The verbs of the front door that speak of the store as a whole.
#include "core/cellar/private.h"

#include "core/ensure/store_access.h"

namespace cellar {

StoreMove& Cellar::storeMove()
{
    if (!d->storeMove)
        d->storeMove = std::make_unique<StoreMove>(d->layout, d->clock);
    return *d->storeMove;
}

void Cellar::setAccess(Access access, bool all)
{
    const auto set = [layout = d->layout, access, all] { return setStoreAccess(layout, access, all); };
    d->restoreDisk.run(this, set, [this](const Status& done) {
        emit accessSet(done ? std::nullopt : std::optional(done.error()));
    });
}

} // namespace cellar
