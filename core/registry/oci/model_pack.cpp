// SPDX-License-Identifier: MIT
#include "core/registry/oci/model_pack.h"

#include "core/hash/hasher.h"
#include "core/registry/oci/oci_documents.h"
#include "core/registry/quantisation.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cellar {

namespace {

QJsonObject layerOf(const PackedFile& file)
{
    return {{QStringLiteral("mediaType"), QStringLiteral("application/vnd.cncf.model.weight.v1.raw")},
            {QStringLiteral("digest"), ociDigest(file.sha256)},
            {QStringLiteral("size"), file.size},
            {QStringLiteral("annotations"),
             QJsonObject{{QStringLiteral("org.cncf.model.filepath"), file.name},
                         {QStringLiteral("org.opencontainers.image.title"), file.name}}}};
}

QByteArray written(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray modelPackConfig(const ModelPack& pack)
{
    QJsonObject descriptor{{QStringLiteral("name"), pack.name}};
    if (!pack.license.isEmpty())
        descriptor.insert(QStringLiteral("licenses"), QJsonArray{pack.license});
    const QString first = pack.files.first().name;
    QJsonObject config;
    if (const QString format = QFileInfo(first).suffix().toLower(); !format.isEmpty())
        config.insert(QStringLiteral("format"), format);
    if (const QString quantisation = quantisationIn(first).toLower(); !quantisation.isEmpty())
        config.insert(QStringLiteral("quantization"), quantisation);
    QJsonArray diffs;
    for (const PackedFile& file : pack.files)
        diffs += ociDigest(file.sha256);
    return written(
        {{QStringLiteral("descriptor"), descriptor},
         {QStringLiteral("config"), config},
         {QStringLiteral("modelfs"), QJsonObject{{QStringLiteral("type"), QStringLiteral("layers")},
                                                 {QStringLiteral("diffIds"), diffs}}}});
}

QByteArray modelPackManifest(const ModelPack& pack, const QByteArray& config)
{
    QJsonArray layers;
    for (const PackedFile& file : pack.files)
        layers += layerOf(file);
    return written(
        {{QStringLiteral("schemaVersion"), 2},
         {QStringLiteral("mediaType"), modelPackManifestType},
         {QStringLiteral("artifactType"), QStringLiteral("application/vnd.cncf.model.manifest.v1+json")},
         {QStringLiteral("config"), QJsonObject{{QStringLiteral("mediaType"),
                                                 QStringLiteral("application/vnd.cncf.model.config.v1+json")},
                                                {QStringLiteral("digest"), ociDigest(sha256Of(config))},
                                                {QStringLiteral("size"), config.size()}}},
         {QStringLiteral("layers"), layers}});
}

} // namespace cellar
