// SPDX-License-Identifier: MIT
// Reads a Metalink document, of this machine or at an address, and makes the offer of it.
#pragma once

#include "core/registry/metalink/metalink_reference.h"
#include "core/registry/registry_query.h"

namespace cellar {

class MetalinkQuery final : public RegistryQuery
{
    Q_OBJECT

public:
    MetalinkQuery(Network& network, const Clock& clock, MetalinkReference reference, ResolveOptions options);

    void start() override;

private:
    Error asTold(const Error& error) const override;
    void readFile();
    void take(const QByteArray& document);

    const MetalinkReference m_reference;
    const bool m_allowInsecure;
};

} // namespace cellar
