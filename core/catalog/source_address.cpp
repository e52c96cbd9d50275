// SPDX-License-Identifier: MIT
#include "core/catalog/source_address.h"

#include <QRegularExpression>

namespace cellar {

namespace {

tl::unexpected<Error> invalid(const QString& detail)
{
    return fail(ErrorKind::InvalidCatalog, detail);
}

Status checkFileAddress(const QUrl& url)
{
    const QString path = url.toLocalFile();
    if (!url.host().isEmpty() || !path.startsWith(u'/') || path.contains(QChar::Null))
        return invalid(QStringLiteral("not an absolute path of this machine"));
    return {};
}

} // namespace

Result<QUrl> parseAddress(const QString& text)
{
    const QUrl url = QUrl(text, QUrl::StrictMode).adjusted(QUrl::RemoveFragment);
    if (!url.isValid() || url.isRelative())
        return invalid(QStringLiteral("not an absolute address"));
    if (url.authority().contains(u'@'))
        return invalid(QStringLiteral("an address with a user or password"));
    if (url.scheme() == QLatin1String("file")) {
        if (const Status file = checkFileAddress(url); !file)
            return fail(file.error());
        return url;
    }
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return invalid(QStringLiteral("neither https, http nor file"));
    if (url.host().isEmpty())
        return invalid(QStringLiteral("an address without a host"));
    return url;
}

bool hasScheme(const QString& text)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]+:"));
    return scheme.match(text).hasMatch();
}

} // namespace cellar
