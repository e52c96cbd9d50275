// SPDX-License-Identifier: MIT
#include "core/net/origin.h"

#include "core/base/shown.h"

#include <QHostAddress>

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
