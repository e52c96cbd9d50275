// SPDX-License-Identifier: MIT
#include "core/store/sealed_document.h"

#include "core/hash/hasher.h"
#include "core/store/small_file.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cellar {

namespace {

constexpr QLatin1String checksumMember{"checksum"};

QByteArray compact(const QJsonObject& document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

QString checksumOf(QJsonObject document)
{
    document.remove(checksumMember);
    return sha256Of(compact(document)).hex();
}

} // namespace

std::optional<QJsonObject> readSealed(const QString& path, qint64 longest)
{
    const auto bytes = readSmallFile(path, longest);
    const QJsonObject document = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
    if (document[checksumMember].toString() != checksumOf(document))
        return std::nullopt;
    return document;
}

Status writeSealed(const QString& path, QJsonObject document, std::optional<Access> access)
{
    document.insert(checksumMember, checksumOf(document));
    return writeSmallFile(path, compact(document), access);
}

QJsonArray rangesToJson(const QList<ByteRange>& ranges)
{
    QJsonArray array;
    for (const ByteRange& range : ranges)
        array.append(
            QJsonObject{{QStringLiteral("offset"), range.offset}, {QStringLiteral("length"), range.length}});
    return array;
}

std::optional<QList<ByteRange>> rangesFromJson(const QJsonValue& value)
{
    if (!value.isArray())
        return std::nullopt;
    QList<ByteRange> ranges;
    for (const QJsonValue element : value.toArray()) {
        const ByteRange range{element[u"offset"].toInteger(-1), element[u"length"].toInteger(-1)};
        qint64 end = 0;
        if (range.offset < 0 || range.length < 0 || qAddOverflow(range.offset, range.length, &end))
            return std::nullopt;
        ranges += range;
    }
    return ranges;
}

} // namespace cellar
