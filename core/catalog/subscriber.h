// SPDX-License-Identifier: MIT
// Fetches signed catalogues: the signature, then the document, and keeps what holds. Lives on the thread of
// its Network.
#pragma once

#include "core/catalog/subscriptions.h"
#include "core/net/document_query.h"

#include <map>
#include <memory>

namespace cellar {

class Subscriber : public QObject
{
    Q_OBJECT

public:
    /// `network` and `clock` outlive it. `userCatalog`: the path of the user's document.
    Subscriber(Network& network, const Clock& clock, QString userCatalog);
    ~Subscriber() override;

    Result<QList<Subscription>> subscriptions() const { return readSubscriptions(m_userCatalog); }
    /// The version that is in use.
    Result<SubscribedCatalog> kept(const Subscription& subscription) const
    {
        return readSubscribed(m_userCatalog, subscription);
    }

    /// Asks for the newest version; a subscription that is new becomes one if it holds. Ends with one
    /// ended(); asked twice at a time it is done once.
    void refresh(const Subscription& subscription);
    Status unsubscribe(const QUrl& url);
    /// Nothing more comes of what is under way.
    void cancel();

signals:
    /// No value: the newest version is here. Else why not; the last good one stays.
    void ended(const QUrl& url, const std::optional<cellar::Error>& error);
    void changed(); // the models are others now

private:
    class Fetch;
    void take(const QUrl& url, const Result<SignedDocument>& fetched);

    Network& m_network;
    const Clock& m_clock;
    QString m_userCatalog;
    std::map<QUrl, std::unique_ptr<Fetch>> m_fetches;
};

} // namespace cellar
