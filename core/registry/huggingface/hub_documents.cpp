// SPDX-License-Identifier: MIT
#include "core/registry/huggingface/hub_documents.h"

#include "core/base/shown.h"
#include "core/registry/reference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cellar {

namespace {

constexpr double mostInteger = 9007199254740992.0; // 2^53
constexpr qsizetype longestLicense = 100;

tl::unexpected<Error> invalid(const QString& what)
{
    return fail(ErrorKind::InvalidAnswer, QStringLiteral("of the hub: ") + what);
}

Result<QJsonDocument> parsed(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(QStringLiteral("no JSON: ") + error.errorString());
    return document;
}

/// A list of licences is one with several: the first is told.
QString licenseIn(const QJsonObject& object)
{
    const QJsonValue card = object.value(u"cardData")[QLatin1String("license")];
    QString license = card.isArray() ? card[0].toString() : card.toString();
    const QJsonArray tags = object.value(u"tags").toArray();
    for (const QJsonValue& tag : tags) {
        const QString text = tag.toString();
        if (license.isEmpty() && text.startsWith(QStringLiteral("license:")))
            license = text.sliced(8);
    }
    return shownText(license.trimmed(), longestLicense);
}

std::optional<qint64> sizeIn(const QJsonObject& object)
{
    const QJsonValue value = object.value(u"size");
    const double number = value.toDouble(-1);
    const bool isWhole = number >= 0 && number <= mostInteger && value.toInteger(-1) >= 0;
    return value.isDouble() && isWhole ? std::optional(value.toInteger()) : std::nullopt;
}

Result<HubFile> fileOf(const QJsonObject& entry, const QString& place)
{
    HubFile file{entry.value(u"path").toString(), 0, {}};
    if (!isHubPath(file.path))
        return fail(ErrorKind::InvalidName,
                    QStringLiteral("of the hub: %1.path: %2").arg(place, shownText(file.path, 200)));
    const auto size = sizeIn(entry);
    if (!size)
        return invalid(place + QStringLiteral(".size: no size"));
    file.size = *size;
    const QJsonValue lfs = entry.value(u"lfs");
    if (lfs.isUndefined() || lfs.isNull())
        return file;
    if (sizeIn(lfs.toObject()) != size)
        return invalid(place + QStringLiteral(".lfs.size: not that of the file"));
    file.sha256 = Digest::fromHex(lfs[QLatin1String("oid")].toString());
    if (!file.sha256)
        return invalid(place + QStringLiteral(".lfs.oid: no SHA-256"));
    return file;
}

} // namespace

bool isCommit(QStringView text)
{
    return text.size() == 40 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Result<HubRepository> parseHubRepository(const QByteArray& json)
{
    const auto document = parsed(json);
    if (!document)
        return fail(document.error());
    if (!document->isObject())
        return invalid(QStringLiteral("no object"));
    const QJsonObject object = document->object();
    const QJsonValue gated = object.value(u"gated");
    HubRepository repository{
        object.value(u"id").toString(),
        object.value(u"sha").toString(),
        licenseIn(object),
        gated.toBool() || gated.isString(),
        object.value(u"disabled").toBool(),
        QDateTime::fromString(object.value(u"lastModified").toString(), Qt::ISODate).toUTC()};
    const QStringList names = repository.id.split(u'/');
    if (names.size() != 2 || !isHubName(names[0]) || !isHubName(names[1]))
        return invalid(QStringLiteral("id: not ORG/REPO"));
    if (!isCommit(repository.commit))
        return invalid(QStringLiteral("sha: no commit"));
    return repository;
}

Result<QList<HubFile>> parseHubTree(const QByteArray& json)
{
    const auto document = parsed(json);
    if (!document)
        return fail(document.error());
    if (!document->isArray())
        return invalid(QStringLiteral("no list of files"));
    const QJsonArray entries = document->array();
    QList<HubFile> files;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString place = QStringLiteral("[%1]").arg(i);
        const QJsonObject entry = entries.at(i).toObject();
        const QJsonValue type = entry.value(u"type");
        if (!type.isString())
            return invalid(place + QStringLiteral(".type: no text"));
        if (type.toString() != u"file")
            continue;
        const auto file = fileOf(entry, place);
        if (!file)
            return fail(file.error());
        files += *file;
    }
    return files;
}

} // namespace cellar
