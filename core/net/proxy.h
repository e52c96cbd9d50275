// SPDX-License-Identifier: MIT
// Proxies as the environment names them (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY, in capitals or not),
// the rules curl follows. The loopback address never goes through one.
#pragma once

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QUrl>

namespace cellar {

class ProxyRules
{
public:
    static ProxyRules fromEnvironment(const QProcessEnvironment& environment);

    /// The proxy for this address, or QNetworkProxy::NoProxy.
    QNetworkProxy forUrl(const QUrl& url) const;

private:
    bool isExempt(const QUrl& url) const;

    QUrl m_http;
    QUrl m_https;
    QStringList m_exempt; // hosts, .suffixes, host:port, or *
};

} // namespace cellar
