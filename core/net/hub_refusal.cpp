// SPDX-License-Identifier: MIT
#include "core/net/hub_refusal.h"

#include "core/base/shown.h"

namespace cellar {

QUrl hubPageOf(const QUrl& url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const QLatin1String api("/api/models/");
    const QLatin1String resolve("/resolve/");
    const qsizetype apiAt = path.indexOf(api);
    const qsizetype resolveAt = path.indexOf(resolve);
    QString page;
    if (apiAt >= 0)
        page = path.first(apiAt) + u'/' + path.sliced(apiAt + api.size()).section(u'/', 0, 1);
    else if (resolveAt > 0)
        page = path.first(resolveAt);
    else
        return {};
    QUrl result =
        url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    result.setPath(page, QUrl::StrictMode);
    return result;
}

QString hubRefusal(const Answer& answer)
{
    const QByteArray code = answer.errorCode.trimmed();
    const QString page = shownUrl(hubPageOf(answer.url));
    if (code == "GatedRepo" && answer.status == 401)
        return QStringLiteral("GatedRepo: a token is needed, and access, which is asked for at ") + page;
    if (code == "GatedRepo")
        return QStringLiteral("GatedRepo: access is asked for at ") + page;
    if (code == "RepoNotFound" && answer.status == 401)
        return QStringLiteral("RepoNotFound: no such repository, or a private one that needs a token: ") +
               page;
    if (code == "RepoNotFound")
        return QStringLiteral("RepoNotFound: no such repository: ") + page;
    if (code == "RevisionNotFound")
        return QStringLiteral("RevisionNotFound: no such branch, tag or commit");
    if (code == "EntryNotFound")
        return QStringLiteral("EntryNotFound: no such file at that revision");
    return {};
}

} // namespace cellar
