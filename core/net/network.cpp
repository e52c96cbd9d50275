// SPDX-License-Identifier: MIT
#include "core/net/network.h"

#include "core/net/http_headers.h"
#include "core/net/origin.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QSslCertificate>

namespace cellar {

namespace {

// Qt's transfer buffer is unbounded by default; with a limit a slow disk slows the server and memory stays
// flat (smaller buffers cost speed).
constexpr qint64 readBufferBytes = 512 << 10;

const QByteArray authorizationHeader = "Authorization";

class NoCookies final : public QNetworkCookieJar
{
public:
    QList<QNetworkCookie> cookiesForUrl(const QUrl&) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie>&, const QUrl&) override { return false; }
};

/// Asks the rules each time, for they may be set anew.
class Proxies final : public QNetworkProxyFactory
{
public:
    explicit Proxies(const ProxyRules& rules)
        : m_rules(rules)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        return {m_rules.forUrl(query.url())};
    }

private:
    const ProxyRules& m_rules;
};

void askForPart(QNetworkRequest& request, const ByteRange& range, const QByteArray& ifRange)
{
    const qint64 last = range.offset + range.length - 1;
    request.setRawHeader("Range",
                         "bytes=" + QByteArray::number(range.offset) + '-' + QByteArray::number(last));
    if (isStrongEtag(ifRange))
        request.setRawHeader("If-Range", ifRange);
}

} // namespace

Network::Network(QString caFile, std::shared_ptr<const Credentials> credentials)
    : m_caFile(std::move(caFile))
    , m_credentials(std::move(credentials))
{
}
Network::~Network() = default;

Status Network::open()
{
    if (!m_tls) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        if (!m_caFile.isEmpty()) {
            const auto trusted = QSslCertificate::fromPath(m_caFile);
            if (trusted.isEmpty())
                return fail(ErrorKind::Tls, QStringLiteral("%1: no certificate could be read").arg(m_caFile));
            tls.addCaCertificates(trusted);
        }
        m_tls = tls;
    }
    if (m_manager)
        return {};
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setCookieJar(new NoCookies);
    m_manager->setProxyFactory(new Proxies(m_proxies));
    m_manager->setAutoDeleteReplies(false);
    return {};
}

QNetworkRequest Network::requestFor(const QUrl& url) const
{
    QNetworkRequest request(url);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("ModelCellar/" CELLAR_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(0);
    request.setSslConfiguration(*m_tls);
    if (const QByteArray authorization = authorizationFor(url); !authorization.isEmpty())
        request.setRawHeader(authorizationHeader, authorization);
    return request;
}

// A secret never goes over plain http, permitted or not.
QByteArray Network::authorizationFor(const QUrl& url) const
{
    const auto credential = m_credentials && checkAddress(url, false) ? m_credentials->of(url) : std::nullopt;
    return credential ? credential->authorization() : QByteArray();
}

void Network::findCredential(const QNetworkReply& refused, QObject* context,
                             const std::function<void(const Result<bool>&)>& found) const
{
    const QUrl url = refused.url();
    if (!m_credentials || !checkAddress(url, false))
        return found(false);
    const QByteArray sent = refused.request().rawHeader(authorizationHeader);
    const Credentials::Refusal refusal{url, refused.rawHeader("WWW-Authenticate"), sent};
    m_credentials->findAfter(refusal, context, [this, url, sent, found](const Status& done) {
        const QByteArray known = authorizationFor(url);
        found(done ? Result<bool>(!known.isEmpty() && known != sent) : fail(done.error()));
    });
}

Result<QNetworkReply*> Network::get(const QUrl& url, const std::optional<ByteRange>& range,
                                    const QByteArray& ifRange)
{
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    QNetworkRequest request = requestFor(url);
    request.setRawHeader("Accept", "*/*");
    if (range)
        askForPart(request, *range, ifRange);
    QNetworkReply* reply = m_manager->get(request);
    reply->setReadBufferSize(readBufferBytes);
    return reply;
}

Result<QNetworkReply*> Network::getDocument(const QUrl& url, const QByteArray& accept)
{
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    QNetworkRequest request = requestFor(url);
    request.setRawHeader("Accept", accept);
    QNetworkReply* reply = m_manager->get(request);
    reply->setReadBufferSize(readBufferBytes);
    return reply;
}

Result<QNetworkReply*> Network::send(const QByteArray& method, const QUrl& url,
                                     const QList<QNetworkReply::RawHeaderPair>& headers, QIODevice* body)
{
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    QNetworkRequest request = requestFor(url);
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    return method == "HEAD" ? m_manager->head(request) : m_manager->sendCustomRequest(request, method, body);
}

void Network::setCaFile(const QString& caFile)
{
    if (m_caFile == caFile)
        return;
    m_caFile = caFile;
    m_tls.reset();
    if (m_manager)
        m_retired.push_back(std::move(m_manager));
}

QString Network::proxyFor(const QUrl& url) const
{
    const auto proxy = m_proxies.forUrl(url);
    if (proxy.type() == QNetworkProxy::NoProxy)
        return {};
    return QStringLiteral("proxy %1:%2").arg(proxy.hostName()).arg(proxy.port());
}

} // namespace cellar
