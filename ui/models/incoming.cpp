// SPDX-License-Identifier: MIT
#include "ui/models/incoming.h"

#include "core/formats/header_facts.h"

#include <QDir>
#include <QMimeData>
#include <QUrl>

namespace cellar {

QStringList incomingIn(const QMimeData& data)
{
    QStringList all;
    if (data.hasUrls()) {
        for (const QUrl& url : data.urls())
            all += url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded);
    } else {
        all = data.text().split(u'\n');
    }
    for (QString& one : all)
        one = one.trimmed();
    all.removeAll(QString());
    all.removeDuplicates();
    return all.first(qMin(all.size(), mostIncoming));
}

bool isModelFile(const QString& incoming)
{
    return QDir::isAbsolutePath(incoming) && claimedFormat(incoming).has_value();
}

} // namespace cellar
