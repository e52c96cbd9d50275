// SPDX-License-Identifier: MIT
#include "core/registry/metalink/metalink_reference.h"

#include "core/registry/metalink/metalink.h"

#include <QFileInfo>

namespace cellar {

Result<std::optional<MetalinkReference>> parseMetalinkReference(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
    if (isWeb || url.isLocalFile()) {
        if (!isMetalinkName(url.path()))
            return std::nullopt;
        if (url.authority().contains(u'@'))
            return fail(ErrorKind::InvalidName, QStringLiteral("an address with a user or password"));
        return MetalinkReference{url.adjusted(QUrl::RemoveFragment)};
    }
    const bool isPath = QUrl(text).scheme().isEmpty() || text.startsWith(u'/');
    if (!isPath || !isMetalinkName(text))
        return std::nullopt;
    return MetalinkReference{QUrl::fromLocalFile(QFileInfo(text).absoluteFilePath())};
}

} // namespace cellar
