// SPDX-License-Identifier: MIT
#include "ui/models/incoming.h"

#include "core/formats/header_facts.h"

#include <QDir>
#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

namespace cellar {

namespace {

QStringList tidied(QStringList all)
{
    for (QString& one : all)
        one = one.trimmed();
    all.removeAll(QString());
    all.removeDuplicates();
    return all.first(qMin(all.size(), mostIncoming));
}

} // namespace

QStringList incomingIn(const QMimeData& data)
{
    if (!data.hasUrls())
        return linesIn(data.text());
    QStringList all;
    for (const QUrl& url : data.urls())
        all += url.isLocalFile() ? url.toLocalFile() : url.toString(QUrl::FullyEncoded);
    return tidied(all);
}

QStringList linesIn(const QString& text)
{
    static const QRegularExpression ends(QStringLiteral("[\\n\\r\\x{2028}\\x{2029}]"));
    return tidied(text.split(ends));
}

bool isModelFile(const QString& incoming)
{
    return QDir::isAbsolutePath(incoming) && claimedFormat(incoming).has_value();
}

} // namespace cellar
