// SPDX-License-Identifier: MIT
// Proxies as the environment names them (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY, in capitals or not),
// the rules curl follows; or one that the user named. The loopback address never goes through one.
#pragma once

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QUrl>

#include <optional>

namespace cellar {

/// By default: none at all. A value.
class ProxyRules
{
public:
    static ProxyRules fromEnvironment(const QProcessEnvironment& environment);
    /// All goes through this one: HOST:PORT, http://HOST:PORT or socks5://HOST:PORT, a name and a password
    /// before the host where it wants them. Nothing where the text is no such address.
    static std::optional<ProxyRules> throughAddress(const QString& text);

    /// The proxy for this address, or QNetworkProxy::NoProxy.
    QNetworkProxy forUrl(const QUrl& url) const;

private:
    bool isExempt(const QUrl& url) const;

    QUrl m_http;
    QUrl m_https;
    QStringList m_exempt; // hosts, .suffixes, host:port, or *
};

} // namespace cellar
