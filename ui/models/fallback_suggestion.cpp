// SPDX-License-Identifier: MIT
#include "ui/models/fallback_suggestion.h"

#include "core/base/shown.h"
#include "ui/models/model_table.h"

#include <QUrl>

namespace cellar {

QString publisherIn(const QString& source)
{
    QString path = source.trimmed();
    if (path.contains(QStringLiteral("://")))
        path = QUrl(path).path().mid(1);
    else if (path.startsWith(QStringLiteral("hf:")))
        path = path.mid(3);
    else if (path.startsWith(u'/') || path.contains(u':'))
        return {};
    return path.contains(u'/') ? shownText(path.section(u'/', 0, 0), 200) : QString();
}

std::optional<int> suggestedFallback(const ModelTable& table, const QString& publisher,
                                     std::optional<qint64> size)
{
    std::optional<int> best;
    if (publisher.isEmpty())
        return best;
    for (int row = 0; row < table.rowCount(); ++row) {
        const ModelRow& one = table.row(row);
        const bool isOfThem = one.publisher.compare(publisher, Qt::CaseInsensitive) == 0;
        if (!isOfThem || !one.size || (size && *one.size > *size / 4 * 3))
            continue;
        const bool isBetter =
            !best || (size ? *one.size > *table.row(*best).size : *one.size < *table.row(*best).size);
        if (isBetter)
            best = row;
    }
    return best;
}

} // namespace cellar
