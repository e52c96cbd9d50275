// SPDX-License-Identifier: MIT
#include "core/neighbours/claims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace cellar {

std::optional<Digest> digestNamed(const QString& text)
{
    if (!text.startsWith(QStringLiteral("sha256:")) && !text.startsWith(QStringLiteral("sha256-")))
        return std::nullopt;
    return Digest::fromHex(QStringView(text).sliced(7));
}

std::optional<QList<ImageLayer>> layersOf(const QByteArray& manifest)
{
    const QJsonValue layers = QJsonDocument::fromJson(manifest).object().value(QStringLiteral("layers"));
    if (!layers.isArray() && !layers.isNull())
        return std::nullopt;
    QList<ImageLayer> list;
    for (const QJsonValue& layer : layers.toArray()) {
        const auto digest = digestNamed(layer[QStringLiteral("digest")].toString());
        const qint64 size = layer[QStringLiteral("size")].toInteger(-1);
        if (!digest || size < 0)
            return std::nullopt;
        list += {layer[QStringLiteral("mediaType")].toString(), *digest, size};
    }
    return list;
}

std::optional<Digest> hubMetadataDigest(const QByteArray& document, qint64 modified)
{
    const QStringList lines = QString::fromUtf8(document).split(u'\n');
    bool isTime = false;
    const double fetched = lines.value(2).trimmed().toDouble(&isTime);
    if (!isTime || fetched < double(modified) - 1) // the clock of the disk may be a little ahead
        return std::nullopt;
    return etagDigest(lines[1].trimmed());
}

QHash<QString, Digest> webUiDigests(const QByteArray& document)
{
    QHash<QString, Digest> digests;
    bool isList = false;
    for (const QString& raw : QString::fromUtf8(document).split(u'\n')) {
        const QString line = raw.trimmed();
        if (isList) {
            const auto digest = Digest::fromHex(QStringView(line).left(64));
            if (digest && line.size() > 65 && line[64] == u' ')
                digests.insert(line.mid(65).trimmed(), *digest);
        }
        isList = isList || line == QStringLiteral("sha256sum:");
    }
    return digests;
}

std::optional<Digest> etagDigest(const QString& etag)
{
    const bool isQuoted = etag.size() >= 2 && etag.startsWith(u'"') && etag.endsWith(u'"');
    return Digest::fromHex(isQuoted ? QStringView(etag).sliced(1).chopped(1) : QStringView(etag));
}

} // namespace cellar
