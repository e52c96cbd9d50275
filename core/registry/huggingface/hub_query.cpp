// SPDX-License-Identifier: MIT
#include "core/registry/huggingface/hub_query.h"

#include "core/base/shown.h"
#include "core/net/link_header.h"
#include "core/net/origin.h"
#include "core/registry/huggingface/hub_offer.h"

namespace cellar {

namespace {

constexpr qsizetype mostPages = 100; // of 1000 files each

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

HubQuery::HubQuery(Network& network, const Clock& clock, Hub hub, HubReference reference,
                   ResolveOptions options)
    : RegistryQuery(network, clock, options)
    , m_hub(std::move(hub))
    , m_reference(std::move(reference))
{
}

void HubQuery::start()
{
    if (m_hub.offline)
        return end(fail(ErrorKind::Network, QStringLiteral("HF_HUB_OFFLINE is set: the hub is not asked"),
                        shownUrl(m_hub.endpoint)));
    ask(m_hub.address(QStringLiteral("/api/models/%1/%2/revision/%3")
                          .arg(m_reference.owner, m_reference.name, encoded(m_reference.revision))),
        &HubQuery::takeRepository);
}

/// There being no such thing is an answer, too.
Error HubQuery::asTold(const Error& error) const
{
    if (error.kind == ErrorKind::HttpStatus && (error.httpStatus == 404 || error.httpStatus == 410))
        return Error{ErrorKind::UnknownModel, error.detail, error.source};
    return error;
}

void HubQuery::ask(const QUrl& url, Take take)
{
    DocumentRequest request;
    request.url = url;
    RegistryQuery::ask(request, [this, take](const Document& document) { (this->*take)(document); });
}

void HubQuery::takeRepository(const Document& document)
{
    const auto repository = parseHubRepository(document.body);
    if (!repository)
        return end(fail(repository.error()));
    m_repository = *repository;
    if (m_repository.disabled)
        return end(fail(ErrorKind::UnknownModel, QStringLiteral("the hub has disabled ") + m_repository.id));
    if (isCommit(m_reference.revision) && m_repository.commit != m_reference.revision)
        return end(fail(ErrorKind::InvalidAnswer,
                        QStringLiteral("of the hub: sha: another commit than was asked for")));
    askForFiles();
}

void HubQuery::askForFiles()
{
    const QUrl first = m_hub.address(QStringLiteral("/api/models/%1/tree/%2?recursive=true&expand=false")
                                         .arg(m_repository.id, m_repository.commit));
    m_pages.insert(first);
    ask(first, &HubQuery::takeFiles);
}

void HubQuery::takeFiles(const Document& document)
{
    const auto files = parseHubTree(document.body);
    if (!files)
        return end(fail(files.error()));
    m_files += *files;
    const auto next = nextPage(document);
    if (!next)
        return end(fail(next.error()));
    if (next->isEmpty())
        return end(hubOffer(m_hub, m_reference, m_repository, m_files));
    m_pages.insert(*next);
    ask(*next, &HubQuery::takeFiles);
}

/// Empty: that was the last one. It must be at the hub, or a hostile answer could have us ask anywhere.
Result<QUrl> HubQuery::nextPage(const Document& document) const
{
    const QByteArray link = parseNextLink(document.header("Link"));
    if (link.isEmpty())
        return QUrl();
    QUrl next = document.head.url.resolved(QUrl::fromEncoded(link, QUrl::StrictMode));
    if (isSameOrigin(next, Hub().endpoint)) { // a mirror may repeat what it was told itself
        next.setScheme(m_hub.endpoint.scheme());
        next.setHost(m_hub.endpoint.host());
        next.setPort(m_hub.endpoint.port());
        next.setPath(m_hub.endpoint.path(QUrl::FullyEncoded) + next.path(QUrl::FullyEncoded),
                     QUrl::StrictMode);
    }
    if (!next.isValid() || !isSameOrigin(next, m_hub.endpoint))
        return fail(ErrorKind::InvalidAnswer, QStringLiteral("of the hub: the next page is at another host"),
                    shownUrl(document.head.url));
    if (m_pages.contains(next) || m_pages.size() >= mostPages)
        return fail(ErrorKind::InvalidAnswer, QStringLiteral("of the hub: pages without end"),
                    shownUrl(document.head.url));
    return next;
}

} // namespace cellar
