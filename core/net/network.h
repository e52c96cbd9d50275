// SPDX-License-Identifier: MIT
// The way out: one QNetworkAccessManager, set up once for all requests. HTTP/1.1 only, because Qt ignores the
// read buffer's limit over HTTP/2; no cookies, no cache, no automatic redirects, proxies from the
// environment unless others are set. The manager and with it TLS come into being with the first request.
// Every request, and every hop of a redirect is one, gets the credential of its own origin and no other.
#pragma once

#include "core/base/byte_range.h"
#include "core/base/result.h"
#include "core/net/credentials.h"
#include "core/net/proxy.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <memory>
#include <optional>
#include <vector>

namespace cellar {

class Network
{
public:
    /// `caFile`: PEM file of certificates trusted besides the system's; empty for none. `credentials`: null
    /// for none.
    explicit Network(QString caFile, std::shared_ptr<const Credentials> credentials = {});
    ~Network();

    /// Starts a GET, of `range` only where there is one (its length is not 0), and of that only while the
    /// file has the strong tag `ifRange`; another kind of tag is no condition and not sent. The caller owns
    /// the reply, on the thread of the first call. Tls where the CA file cannot be read: going on without it
    /// would only hide that.
    Result<QNetworkReply*> get(const QUrl& url, const std::optional<ByteRange>& range = {},
                               const QByteArray& ifRange = {});

    /// Starts a GET of a document of the media types `accept`; otherwise the same.
    Result<QNetworkReply*> getDocument(const QUrl& url, const QByteArray& accept);

    /// Starts a request of another kind: HEAD, GET, POST, PATCH, PUT. `body` may be null, and outlives the
    /// reply; otherwise the same.
    Result<QNetworkReply*> send(const QByteArray& method, const QUrl& url,
                                const QList<QNetworkReply::RawHeaderPair>& headers, QIODevice* body);

    /// What `refused` asked for was answered with 401. Looks for a credential where that takes a moment, and
    /// says whether there is another one now than was sent, so that it is worth asking again; or why none
    /// could be had. `found` comes as that of Credentials::find().
    void findCredential(const QNetworkReply& refused, QObject* context,
                        const std::function<void(const Result<bool>&)>& found) const;

    /// Both hold for requests from now on.
    void setProxies(const ProxyRules& rules) { m_proxies = rules; }
    void setCaFile(const QString& caFile);

    /// "proxy HOST:PORT" where requests for `url` go through one, else empty.
    QString proxyFor(const QUrl& url) const;

private:
    Status open();
    QNetworkRequest requestFor(const QUrl& url) const;
    QByteArray authorizationFor(const QUrl& url) const;

    QString m_caFile;
    std::shared_ptr<const Credentials> m_credentials;
    ProxyRules m_proxies = ProxyRules::fromEnvironment(QProcessEnvironment::systemEnvironment());
    std::optional<QSslConfiguration> m_tls; // making one loads all of TLS
    std::unique_ptr<QNetworkAccessManager> m_manager;
    // Of other certificates: their connections would be taken again, and their replies go on.
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_retired;
};

} // namespace cellar
