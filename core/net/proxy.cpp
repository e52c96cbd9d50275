// SPDX-License-Identifier: MIT
#include "core/net/proxy.h"

#include "core/net/origin.h"

#include <algorithm>

namespace cellar {

namespace {

QString either(const QProcessEnvironment& environment, const QString& name)
{
    const QString lower = environment.value(name.toLower());
    return lower.isEmpty() ? environment.value(name) : lower;
}

QUrl proxyUrl(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QUrl(text.contains(QLatin1String("://")) ? text : QStringLiteral("http://") + text);
}

} // namespace

ProxyRules ProxyRules::fromEnvironment(const QProcessEnvironment& environment)
{
    const QUrl all = proxyUrl(either(environment, QStringLiteral("ALL_PROXY")));
    const auto orAll = [&](const QString& name) {
        const QUrl own = proxyUrl(either(environment, name));
        return own.isEmpty() ? all : own;
    };
    ProxyRules rules;
    rules.m_http = orAll(QStringLiteral("HTTP_PROXY"));
    rules.m_https = orAll(QStringLiteral("HTTPS_PROXY"));
    const QString exempt = either(environment, QStringLiteral("NO_PROXY"));
    for (const QString& entry : exempt.split(u',', Qt::SkipEmptyParts))
        rules.m_exempt += entry.trimmed().toLower();
    return rules;
}

std::optional<ProxyRules> ProxyRules::throughAddress(const QString& text)
{
    const QUrl url = proxyUrl(text.trimmed());
    const bool isScheme = url.scheme() == u"http" || url.scheme() == u"socks5";
    const bool isBare = (url.path().isEmpty() || url.path() == u"/") && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || !isScheme || url.host().isEmpty() || url.port() == 0 || !isBare)
        return {};
    ProxyRules rules;
    rules.m_http = url;
    rules.m_https = url;
    return rules;
}

bool ProxyRules::isExempt(const QUrl& url) const
{
    const QString host = url.host();
    const QString hostAndPort = host + u':' + QString::number(url.port(url.scheme() == u"https" ? 443 : 80));
    return std::any_of(m_exempt.begin(), m_exempt.end(), [&](const QString& entry) {
        const QString name = entry.startsWith(u'.') ? entry.sliced(1) : entry;
        return entry == u"*" || name == host || name == hostAndPort || host.endsWith(u'.' + name);
    });
}

QNetworkProxy ProxyRules::forUrl(const QUrl& url) const
{
    const QUrl& proxy = url.scheme() == QLatin1String("https") ? m_https : m_http;
    if (proxy.isEmpty() || isLoopback(url) || isExempt(url))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const bool socks = proxy.scheme().startsWith(QLatin1String("socks"));
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, proxy.host(),
                         static_cast<quint16>(proxy.port(socks ? 1080 : 8080)), proxy.userName(),
                         proxy.password());
}

} // namespace cellar
