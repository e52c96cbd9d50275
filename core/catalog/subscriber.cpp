// SPDX-License-Identifier: MIT
#include "core/catalog/subscriber.h"

namespace cellar {

namespace {

constexpr qint64 mostSignatureBytes = 4096;

QUrl signatureOf(const QUrl& url)
{
    QUrl signature = url;
    signature.setPath(url.path(QUrl::FullyEncoded) + QStringLiteral(".minisig"), QUrl::StrictMode);
    return signature;
}

} // namespace

/// The two queries of one refresh, one after the other.
class Subscriber::Fetch : public QObject
{
public:
    using Ended = std::function<void(const Result<SignedDocument>&)>;

    Fetch(Subscription what, Network& network, const Clock& clock, Ended ended)
        : subscription(std::move(what))
        , m_ended(std::move(ended))
        , m_signature(network, clock, request(signatureOf(subscription.url), mostSignatureBytes))
        , m_document(network, clock, request(subscription.url, DocumentRequest().mostBytes))
    {
        connect(&m_signature, &DocumentQuery::ended, this, [this](const Result<Document>& result) {
            if (!result)
                return m_ended(fail(result.error()));
            m_fetched.signature = result->body;
            m_document.start();
        });
        connect(&m_document, &DocumentQuery::ended, this, [this](const Result<Document>& result) {
            if (!result)
                return m_ended(fail(result.error()));
            m_fetched.document = result->body;
            m_ended(m_fetched);
        });
    }
    void start() { m_signature.start(); }

    const Subscription subscription;

private:
    static DocumentRequest request(const QUrl& url, qint64 mostBytes)
    {
        DocumentRequest request;
        request.url = url;
        request.accept = "*/*";
        request.mostBytes = mostBytes;
        return request;
    }

    Ended m_ended;
    DocumentQuery m_signature;
    DocumentQuery m_document;
    SignedDocument m_fetched;
};

Subscriber::Subscriber(Network& network, const Clock& clock, QString userCatalog)
    : m_network(network)
    , m_clock(clock)
    , m_userCatalog(std::move(userCatalog))
{
}

Subscriber::~Subscriber() = default;

void Subscriber::refresh(const Subscription& subscription)
{
    auto& fetch = m_fetches[subscription.url];
    if (fetch)
        return;
    fetch = std::make_unique<Fetch>(
        subscription, m_network, m_clock,
        [this, url = subscription.url](const Result<SignedDocument>& fetched) { take(url, fetched); });
    QMetaObject::invokeMethod(fetch.get(), &Fetch::start, Qt::QueuedConnection);
}

void Subscriber::take(const QUrl& url, const Result<SignedDocument>& fetched)
{
    const auto fetch = m_fetches.find(url);
    const Subscription subscription = fetch->second->subscription;
    fetch->second.release()->deleteLater(); // its query's signal is still on the stack
    m_fetches.erase(fetch);
    const auto before = readSubscribed(m_userCatalog, subscription);
    const auto taken = fetched ? takeVersion(m_userCatalog, subscription, *fetched, m_clock.utc())
                               : Result<SubscribedCatalog>(fail(fetched.error()));
    if (taken && (!before || before->version != taken->version))
        emit changed();
    emit ended(url, taken ? std::nullopt : std::optional(taken.error()));
}

Status Subscriber::unsubscribe(const QUrl& url)
{
    const Status status = cellar::unsubscribe(m_userCatalog, url);
    if (status)
        emit changed();
    return status;
}

void Subscriber::cancel()
{
    m_fetches.clear();
}

} // namespace cellar
