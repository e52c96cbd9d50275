// SPDX-License-Identifier: MIT
#include "core/registry/oci/oci_documents.h"

#include "core/base/shown.h"
#include "core/registry/reference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace cellar {

namespace {

constexpr double mostInteger = 9007199254740992.0; // 2^53
constexpr qsizetype mostEntries = 10000;
constexpr qsizetype longestFact = 200;

constexpr std::array manifestTypes{"application/vnd.oci.image.manifest.v1+json",
                                   "application/vnd.docker.distribution.manifest.v2+json"};
constexpr std::array indexTypes{"application/vnd.oci.image.index.v1+json",
                                "application/vnd.docker.distribution.manifest.list.v2+json"};

tl::unexpected<Error> invalid(const QString& what)
{
    return fail(ErrorKind::InvalidAnswer, QStringLiteral("of the registry: ") + what);
}

template <class Types>
bool isAmong(const Types& types, const QString& type)
{
    return std::any_of(types.begin(), types.end(),
                       [&](const char* one) { return type == QLatin1String(one); });
}

Result<QJsonObject> objectIn(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(QStringLiteral("no JSON: ") + error.errorString());
    if (!document.isObject())
        return invalid(QStringLiteral("no object"));
    return document.object();
}

Result<Digest> digestIn(const QJsonObject& object, const QString& place)
{
    const QString text = object.value(u"digest").toString();
    if (text.startsWith(QStringLiteral("sha512:")))
        return fail(ErrorKind::Unsupported, place + QStringLiteral(".digest: sha512"));
    const auto digest = text.startsWith(QStringLiteral("sha256:"))
                            ? Digest::fromHex(QStringView(text).sliced(7))
                            : std::nullopt;
    if (!digest)
        return invalid(place + QStringLiteral(".digest: no sha256 digest"));
    return *digest;
}

Result<QString> pathIn(const QJsonObject& annotations, const QString& place)
{
    for (const char* key : {"org.cncf.model.filepath", "org.opencontainers.image.title"}) {
        const QJsonValue value = annotations.value(QLatin1String(key));
        if (value.isUndefined())
            continue;
        const QString path = value.toString();
        if (!isHubPath(path))
            return fail(ErrorKind::InvalidName,
                        QStringLiteral("of the registry: %1.%2: %3")
                            .arg(place, QString::fromLatin1(key), shownText(path, 200)));
        return path;
    }
    return QString();
}

Result<OciDescriptor> descriptorIn(const QJsonValue& value, const QString& place)
{
    const QJsonObject object = value.toObject();
    const auto digest = digestIn(object, place);
    if (!digest)
        return fail(digest.error());
    const QJsonValue size = object.value(u"size");
    const double number = size.toDouble(-1);
    if (!size.isDouble() || number < 0 || number > mostInteger || size.toInteger(-1) < 0)
        return invalid(place + QStringLiteral(".size: no size"));
    if (!object.value(u"mediaType").isString())
        return invalid(place + QStringLiteral(".mediaType: no text"));
    const QJsonObject annotations = object.value(u"annotations").toObject();
    const auto path = pathIn(annotations, place);
    if (!path)
        return fail(path.error());
    return OciDescriptor{object.value(u"mediaType").toString().trimmed().toLower(), *digest, size.toInteger(),
                         *path, annotations.value(u"io.deis.oras.content.unpack").toString() == u"true"};
}

Result<QList<OciDescriptor>> descriptorsIn(const QJsonObject& object, const QString& key)
{
    const QJsonArray list = object.value(key).toArray();
    if (!object.value(key).isArray() || list.size() > mostEntries)
        return invalid(key + QStringLiteral(": no list"));
    QList<OciDescriptor> descriptors;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto descriptor = descriptorIn(list.at(i), QStringLiteral("%1[%2]").arg(key).arg(i));
        if (!descriptor)
            return fail(descriptor.error());
        descriptors += *descriptor;
    }
    return descriptors;
}

/// The type by which the document is read; empty: neither it nor the answer says one.
Result<QString> typeOf(const QJsonObject& object, const QByteArray& contentType)
{
    const QString own = object.value(u"mediaType").toString().toLower();
    const QString told = QString::fromLatin1(contentType).section(u';', 0, 0).trimmed().toLower();
    const bool isTold = isAmong(manifestTypes, told) || isAmong(indexTypes, told);
    if (isTold && !own.isEmpty() && own != told)
        return invalid(QStringLiteral("mediaType: not that of the answer"));
    return own.isEmpty() && isTold ? told : own;
}

QString factIn(const QJsonValue& value)
{
    return shownText(value.toString().trimmed(), longestFact);
}

} // namespace

QString ociDigest(const Digest& digest)
{
    return QStringLiteral("sha256:") + digest.hex();
}

Result<OciDocument> parseOciDocument(const QByteArray& json, const QByteArray& contentType)
{
    const auto object = objectIn(json);
    if (!object)
        return fail(object.error());
    const auto type = typeOf(*object, contentType);
    if (!type)
        return fail(type.error());
    if (object->value(u"schemaVersion").toInteger(0) != 2)
        return invalid(QStringLiteral("schemaVersion: not 2"));
    const bool isIndex = type->isEmpty() ? object->contains(u"manifests") : isAmong(indexTypes, *type);
    if (object->contains(u"manifests") && object->contains(u"layers"))
        return invalid(QStringLiteral("both a manifest and an index"));
    if (isIndex) {
        const auto manifests = descriptorsIn(*object, QStringLiteral("manifests"));
        return manifests ? Result<OciDocument>(OciIndex{*manifests}) : fail(manifests.error());
    }
    if (!type->isEmpty() && !isAmong(manifestTypes, *type))
        return invalid(QStringLiteral("mediaType: neither a manifest's nor an index's: ") +
                       shownText(*type, 100));
    const auto config = descriptorIn(object->value(u"config"), QStringLiteral("config"));
    if (!config)
        return fail(config.error());
    const auto layers = descriptorsIn(*object, QStringLiteral("layers"));
    if (!layers)
        return fail(layers.error());
    return OciDocument(OciManifest{*config, *layers});
}

bool isModelConfig(const QString& mediaType)
{
    return mediaType == u"application/vnd.cncf.model.config.v1+json" ||
           mediaType == u"application/vnd.docker.container.image.v1+json" ||
           mediaType.startsWith(QStringLiteral("application/vnd.docker.ai.model.config."));
}

Result<OciModelFacts> parseModelConfig(const QByteArray& json)
{
    const auto object = objectIn(json);
    if (!object)
        return fail(object.error());
    const QJsonObject descriptor = object->value(u"descriptor").toObject();
    const QJsonObject config = object->value(u"config").toObject();
    const bool isOllama = object->contains(u"model_format") || object->contains(u"remote_host");
    OciModelFacts facts;
    facts.name = factIn(descriptor.value(u"name"));
    facts.license = factIn(descriptor.value(u"licenses")[0]);
    facts.format = factIn(isOllama ? object->value(u"model_format") : config.value(u"format")).toLower();
    facts.quantisation =
        factIn(isOllama ? object->value(u"file_type") : config.value(u"quantization")).toUpper();
    facts.isElsewhere = !object->value(u"remote_host").toString().isEmpty();
    return facts;
}

} // namespace cellar
