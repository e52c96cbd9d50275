// SPDX-License-Identifier: MIT
#include "core/transfer/mirrors.h"

#include "core/net/link_header.h"
#include "core/net/origin.h"

#include <algorithm>
#include <tuple>

namespace cellar {

namespace {

constexpr qsizetype mostMirrors = 8;
constexpr int lowestPriority = 999'999;

int priorityOf(const Link& link)
{
    bool isNumber = false;
    const int priority = link.parameters.value("pri").toInt(&isNumber);
    return isNumber && priority >= 1 && priority <= lowestPriority ? priority : lowestPriority;
}

bool mayBeAsked(const QUrl& url, const QUrl& origin)
{
    return url.isValid() && checkAddress(url, false) && (isPrivateHost(origin) || !isPrivateHost(url));
}

} // namespace

QList<Source> mirrorsNamedBy(const QByteArray& link, const Source& origin, const QList<Source>& known,
                             const QString& country)
{
    if (!checkAddress(origin.url, false))
        return {};
    struct Named
    {
        Source source;
        bool isOther; // than the origin's versions
        bool isFar;
    };
    QList<Named> named;
    QSet<QUrl> urls;
    for (const Source& source : known)
        urls.insert(source.url);
    for (const Link& one : parseLinks(link)) {
        const QUrl url = origin.url.resolved(QUrl::fromEncoded(one.target, QUrl::StrictMode))
                             .adjusted(QUrl::RemoveFragment);
        if (!one.relations.contains("duplicate") || urls.contains(url) || url.authority().contains(u'@') ||
            !mayBeAsked(url, origin.url))
            continue;
        urls.insert(url);
        const QString geo = QString::fromLatin1(one.parameters.value("geo"));
        named += Named{Source{url, priorityOf(one)}, !one.parameters.contains("pref"),
                       geo.isEmpty() || geo.compare(country, Qt::CaseInsensitive) != 0};
    }
    const auto rank = [](const Named& one) {
        return std::tuple(one.source.priority, one.isOther, one.isFar);
    };
    std::stable_sort(named.begin(), named.end(),
                     [&](const Named& a, const Named& b) { return rank(a) < rank(b); });
    QList<Source> mirrors;
    for (const Named& one : named.first(qMin(named.size(), mostMirrors)))
        mirrors += one.source;
    return mirrors;
}

} // namespace cellar
