// SPDX-License-Identifier: MIT
#include "core/registry/registry_query.h"

#include "core/registry/huggingface/hub_query.h"

namespace cellar {

std::unique_ptr<RegistryQuery> RegistryQuery::of(const Reference& reference, const Hub& hub, Network& network,
                                                 const Clock& clock, const ResolveOptions& options)
{
    return std::make_unique<HubQuery>(network, clock, hub, std::get<HubReference>(reference), options);
}

} // namespace cellar
