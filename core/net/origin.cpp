// SPDX-License-Identifier: MIT
#include "core/net/origin.h"

#include "core/base/shown.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace cellar {

int effectivePort(const QUrl& url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool isPrivateHost(const QUrl& url)
{
    static constexpr std::array endings{".localhost", ".local", ".internal",
                                        ".intranet",  ".lan",   ".home.arpa"};
    static constexpr std::array networks{"0.0.0.0/8",      "10.0.0.0/8",    "100.64.0.0/10",
                                         "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16",
                                         "fc00::/7",       "fe80::/10",     "::/128"};
    QString host = url.host();
    if (host.endsWith(u'.'))
        host.chop(1);
    const bool isNamedSo = std::any_of(endings.begin(), endings.end(), [&](const char* ending) {
        return host.endsWith(QLatin1String(ending));
    });
    QHostAddress address(host);
    bool isMapped = false; // an IPv4 address in IPv6's form
    if (const quint32 four = address.toIPv4Address(&isMapped); isMapped)
        address = QHostAddress(four);
    return isNamedSo || host == QLatin1String("localhost") || address.isLoopback() ||
           std::any_of(networks.begin(), networks.end(), [&](const char* network) {
               return address.isInSubnet(QHostAddress::parseSubnet(QLatin1String(network)));
           });
}

QString hostOf(const QUrl& url)
{
    const QString host = url.host();
    return host.contains(u':') ? u'[' + host + u']' : host;
}

QString originOf(const QUrl& url)
{
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), hostOf(url), QString::number(effectivePort(url)));
}

bool isSameOrigin(const QUrl& a, const QUrl& b)
{
    return originOf(a) == originOf(b);
}

Status checkAddress(const QUrl& url, bool allowInsecure)
{
    const QString scheme = url.scheme();
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        return fail(ErrorKind::InsecureSource,
                    QStringLiteral("the scheme %1 is not fetched").arg(shownText(scheme, 40)), shownUrl(url));
    if (!url.isValid() || url.host().isEmpty())
        return fail(ErrorKind::InvalidAnswer, QStringLiteral("not an address"), shownUrl(url));
    if (scheme == QLatin1String("https") || isLoopback(url) || allowInsecure)
        return {};
    return fail(ErrorKind::InsecureSource,
                QStringLiteral("plain http to %1 was not permitted").arg(url.host()), shownUrl(url));
}

Result<QUrl> redirectTarget(const QUrl& from, const QByteArray& location, bool allowInsecure)
{
    if (location.isEmpty())
        return fail(ErrorKind::InvalidAnswer, QStringLiteral("a redirect without Location"), shownUrl(from));
    const QUrl target = from.resolved(QUrl::fromEncoded(location, QUrl::StrictMode))
                            .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (!target.isValid() || target.isRelative())
        return fail(ErrorKind::InvalidAnswer, QStringLiteral("a redirect to what is no address"),
                    shownUrl(from));
    const bool downgrade =
        from.scheme() == QLatin1String("https") && target.scheme() == QLatin1String("http");
    if (downgrade)
        return fail(ErrorKind::InsecureSource,
                    QStringLiteral("a redirect from https down to http, to %1").arg(shownUrl(target)),
                    shownUrl(from));
    if (const auto address = checkAddress(target, allowInsecure); !address)
        return fail(address.error().kind, QStringLiteral("a redirect: ") + address.error().detail,
                    shownUrl(from));
    return target;
}

} // namespace cellar
