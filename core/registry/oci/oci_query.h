// SPDX-License-Identifier: MIT
// Asks a registry: the manifest, whose bytes must have the digest that was asked for, or that the registry
// says; of an index the manifests in it, in order, until one has a model; then the configuration, where its
// type is known; then the offer is made of them.
#pragma once

#include "core/registry/oci/oci_documents.h"
#include "core/registry/oci/oci_reference.h"
#include "core/registry/registry_query.h"

namespace cellar {

class OciQuery final : public RegistryQuery
{
    Q_OBJECT

public:
    OciQuery(Network& network, const Clock& clock, OciReference reference, ResolveOptions options);

    void start() override;

private:
    Error asTold(const Error& error) const override;

    /// A manifest that is still to be asked.
    struct Candidate
    {
        OciDescriptor descriptor;
        int depth; // of the indexes it is in
    };

    using Take = void (OciQuery::*)(const Document&);
    void ask(const QString& path, const QByteArray& accept, qint64 mostBytes, Take take);
    void askManifest(const QString& version);
    void takeManifest(const Document& document);
    Status checkDigest(const Document& document, const Digest& own) const;
    void takeIndex(const OciIndex& index);
    void takeConfig(const Document& document);
    void offer(const OciModelFacts& facts);
    void tryNext(const Error& why);

    const OciReference m_reference;
    QList<Candidate> m_candidates;    // in the order in which they are tried
    std::optional<Candidate> m_asked; // of an index; nothing: the reference itself
    int m_manifests = 0;              // that were asked for
    std::optional<OciManifest> m_manifest;
    std::optional<Digest> m_digest; // of the manifest
    std::optional<Error> m_why;     // the first one had no model
};

} // namespace cellar
