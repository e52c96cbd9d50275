// SPDX-License-Identifier: MIT
#include "core/catalog/entry_parts.h"

#include "core/base/shown.h"
#include "core/model/names.h"

#include <QFileInfo>

namespace cellar {

namespace {

constexpr qsizetype mostIdLength = 128;

bool isAsciiIdCharacter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || c == U'.' || c == U'_' || c == U'-';
}

/// The file's name without extension, as an id that can be a folder, too.
QString idFromName(const QString& fileName)
{
    QString id;
    for (const char32_t c : QFileInfo(fileName).completeBaseName().toLower().toUcs4())
        id += isAsciiIdCharacter(c) ? QChar(char16_t(c)) : QChar(u'-');
    while (!id.isEmpty() && !isModelId(id.first(1)))
        id.remove(0, 1);
    id.truncate(mostIdLength);
    while (id.endsWith(u'.'))
        id.chop(1);
    return checkFolder(id) ? id : QStringLiteral("model");
}

QString freeId(const QString& wanted, const Catalog& catalog, const QStringList& taken)
{
    QString id = wanted;
    for (int number = 2; catalog.find(id) || taken.contains(id); ++number) {
        const QString suffix = u'-' + QString::number(number);
        id = wanted.first(qMin(wanted.size(), mostIdLength - suffix.size())) + suffix;
    }
    return id;
}

} // namespace

Result<QString> chosenId(const QString& given, const QString& fileName, const Catalog& catalog,
                         const QStringList& taken)
{
    if (given.isEmpty())
        return freeId(idFromName(fileName), catalog, taken);
    if (!isModelId(given))
        return fail(
            ErrorKind::InvalidCatalog,
            QStringLiteral("not an id: \"%1\": not [a-z0-9][a-z0-9._-]{0,127}").arg(shownText(given)));
    if (catalog.find(given))
        return fail(ErrorKind::InvalidCatalog, QStringLiteral("the id %1 is taken").arg(given));
    if (const Status folder = checkFolder(given); !folder)
        return fail(folder.error());
    return given;
}

Status checkFallback(const QString& id, const Catalog& catalog)
{
    if (id.isEmpty() || catalog.find(id))
        return {};
    return fail(ErrorKind::UnknownModel, QStringLiteral("the fallback %1 is nowhere").arg(shownText(id)));
}

} // namespace cellar
