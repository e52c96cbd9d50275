// SPDX-License-Identifier: MIT
// The signed catalogues that a user has subscribed to, on the disk beside the user's document:
//   subscriptions.json     { "version": 1, "subscriptions": [ { "url", "key" } ] }
//   subscribed/NAME        of each the last good version: its signature's four lines, then the document, in
//                          one file so that they change together; NAME is the SHA-256 of the address
// What stands there is verified each time it is read. A version counts only if with it all catalogues
// together hold; one that does not any more, because the user's document has changed, is left out.
// Safe between processes; blocks for some milliseconds of disk time.
#pragma once

#include "core/catalog/signature.h"
#include "core/model/model.h"

namespace cellar {

struct Subscription
{
    QUrl url; // https, or http on the loopback address
    SigningKey key;

    bool operator==(const Subscription&) const = default;
};

/// Of texts. InvalidCatalog or InsecureSource by the address; Untrusted where the key is none.
Result<Subscription> makeSubscription(const QString& url, const QByteArray& key);

/// A document as it was fetched.
struct SignedDocument
{
    QByteArray document;
    QByteArray signature;
};

/// A version that is kept.
struct SubscribedCatalog
{
    Version version;
    QList<Model> models;
};

/// In the order of the document; none where there is no document. InvalidCatalog.
Result<QList<Subscription>> readSubscriptions(const QString& userCatalog);

/// The last good version. Untrusted where there is none, or what is kept does not hold (any more).
Result<SubscribedCatalog> readSubscribed(const QString& userCatalog, const Subscription& subscription);

/// The models of all, one list for each that can be read.
Result<QList<QList<Model>>> subscribedModels(const QString& userCatalog);

/// Makes `fetched` the version that is kept, and the subscription one of the document's if it is not yet.
/// Untrusted: wrongly signed, expired, older than what is kept, or as old with other bytes. InvalidCatalog,
/// InvalidName: it is no catalogue, or does not fit the others. Then all stays as it was.
Result<SubscribedCatalog> takeVersion(const QString& userCatalog, const Subscription& subscription,
                                      const SignedDocument& fetched, const QDateTime& now);

/// UnknownModel where it is none of the subscriptions; InvalidCatalog where the user's models need it.
Status unsubscribe(const QString& userCatalog, const QUrl& url);

} // namespace cellar
