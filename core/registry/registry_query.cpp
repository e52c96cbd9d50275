// SPDX-License-Identifier: MIT
#include "core/registry/registry_query.h"

#include "core/registry/huggingface/hub_query.h"
#include "core/registry/metalink/metalink_query.h"
#include "core/registry/oci/oci_query.h"

namespace cellar {

std::unique_ptr<RegistryQuery> RegistryQuery::of(const Reference& reference, const Hub& hub, Network& network,
                                                 const Clock& clock, const ResolveOptions& options)
{
    if (const auto* registry = std::get_if<OciReference>(&reference))
        return std::make_unique<OciQuery>(network, clock, *registry, options);
    if (const auto* metalink = std::get_if<MetalinkReference>(&reference))
        return std::make_unique<MetalinkQuery>(network, clock, *metalink, options);
    return std::make_unique<HubQuery>(network, clock, hub, std::get<HubReference>(reference), options);
}

RegistryQuery::RegistryQuery(Network& network, const Clock& clock, const ResolveOptions& options)
    : m_network(network)
    , m_clock(clock)
    , m_options(options)
{
}

void RegistryQuery::ask(DocumentRequest request, const std::function<void(const Document&)>& take)
{
    request.stallTime = m_options.stallTime;
    request.retry = m_options.retry;
    dropQuery();
    m_query = new DocumentQuery(m_network, m_clock, std::move(request), this);
    connect(m_query, &DocumentQuery::retrying, this, &RegistryQuery::retrying);
    connect(m_query, &DocumentQuery::ended, this, [this, take](const Result<Document>& document) {
        if (document)
            take(*document);
        else
            end(fail(asTold(document.error())));
    });
    m_query->start();
}

void RegistryQuery::dropQuery()
{
    if (!m_query)
        return;
    m_query->disconnect(this);
    m_query->stop();
    m_query->deleteLater(); // its signal may be on the stack
    m_query = nullptr;
}

void RegistryQuery::end(const Result<Offer>& result)
{
    if (m_ended)
        return;
    stop();
    emit ended(result);
}

void RegistryQuery::stop()
{
    m_ended = true;
    dropQuery();
}

} // namespace cellar
