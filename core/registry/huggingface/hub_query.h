// SPDX-License-Identifier: MIT
// Asks the hub: the repository at a revision, which says the commit; then the list of its files at that
// commit, page by page; then the offer is made of them.
#pragma once

#include "core/registry/huggingface/hub_documents.h"
#include "core/registry/registry_query.h"

#include <QSet>

namespace cellar {

class HubQuery final : public RegistryQuery
{
    Q_OBJECT

public:
    HubQuery(Network& network, const Clock& clock, Hub hub, HubReference reference, ResolveOptions options);

    void start() override;

private:
    Error asTold(const Error& error) const override;

    using Take = void (HubQuery::*)(const Document&);
    void ask(const QUrl& url, Take take);
    void takeRepository(const Document& document);
    void askForFiles();
    void takeFiles(const Document& document);
    Result<QUrl> nextPage(const Document& document) const;

    const Hub m_hub;
    const HubReference m_reference;
    HubRepository m_repository;
    QList<HubFile> m_files;
    QSet<QUrl> m_pages; // that were asked for
};

} // namespace cellar
