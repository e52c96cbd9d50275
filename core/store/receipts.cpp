// SPDX-License-Identifier: MIT
#include "core/store/receipts.h"

#include "core/hash/hasher.h"
#include "core/store/piece_map_file.h"
#include "core/store/small_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cellar {

namespace {

constexpr int version = 1;
constexpr qint64 longestDocument = 1024 * 1024;
constexpr QLatin1String checksumMember{"checksum"};

QString checksumOf(QJsonObject document)
{
    document.remove(checksumMember);
    Hasher hasher;
    hasher.add(QJsonDocument(document).toJson(QJsonDocument::Compact));
    return hasher.finish().hex();
}

QJsonArray rangesToJson(const QList<ByteRange>& ranges)
{
    QJsonArray array;
    for (const ByteRange& range : ranges)
        array.append(
            QJsonObject{{QStringLiteral("offset"), range.offset}, {QStringLiteral("length"), range.length}});
    return array;
}

QList<ByteRange> rangesFromJson(const QJsonArray& array)
{
    QList<ByteRange> ranges;
    for (const QJsonValue& value : array)
        ranges.append({value[u"offset"].toInteger(-1), value[u"length"].toInteger(-1)});
    return ranges;
}

bool areSound(const QList<ByteRange>& ranges)
{
    return std::all_of(ranges.begin(), ranges.end(),
                       [](const ByteRange& range) { return range.offset >= 0 && range.length >= 0; });
}

QJsonObject toJson(const Receipt& receipt)
{
    QJsonObject document{
        {QStringLiteral("version"), version},
        {QStringLiteral("file"), receipt.place.relative()},
        {QStringLiteral("size"), receipt.identity.size},
        {QStringLiteral("modified_ns"), QString::number(receipt.identity.modified)},
        {QStringLiteral("inode"), QString::number(receipt.identity.inode)},
        {QStringLiteral("sha256"), receipt.sha256.hex()},
        {QStringLiteral("published"), receipt.published},
        {QStringLiteral("damaged"), rangesToJson(receipt.damaged)},
        {QStringLiteral("source"), receipt.source},
        {QStringLiteral("etag"), receipt.etag},
        {QStringLiteral("proved"), receipt.proved.toUTC().toString(Qt::ISODateWithMs)},
    };
    document.insert(checksumMember, checksumOf(document));
    return document;
}

std::optional<Receipt> fromJson(const QJsonObject& document, const FilePlace& place)
{
    if (document[checksumMember].toString() != checksumOf(document) ||
        document[u"version"].toInteger() != version || document[u"file"].toString() != place.relative())
        return std::nullopt;

    bool hasTime = false;
    bool hasInode = false;
    const FileIdentity identity{document[u"size"].toInteger(-1),
                                document[u"modified_ns"].toString().toLongLong(&hasTime),
                                document[u"inode"].toString().toULongLong(&hasInode)};
    const auto sha256 = Digest::fromHex(document[u"sha256"].toString());
    const auto damaged = rangesFromJson(document[u"damaged"].toArray());
    const auto proved = QDateTime::fromString(document[u"proved"].toString(), Qt::ISODateWithMs);
    if (identity.size < 0 || !hasTime || !hasInode || !sha256 || !document[u"published"].isBool() ||
        !document[u"damaged"].isArray() || !areSound(damaged) || !proved.isValid())
        return std::nullopt;
    return Receipt{place,
                   identity,
                   *sha256,
                   document[u"published"].toBool(),
                   damaged,
                   document[u"source"].toString(),
                   document[u"etag"].toString(),
                   proved};
}

FilePresence::Kind kindOf(const Receipt& receipt, const ModelFile& file)
{
    using Kind = FilePresence::Kind;
    if (file.sha256 && *file.sha256 != receipt.sha256)
        return Kind::Unknown;
    if (!receipt.damaged.isEmpty())
        return Kind::Damaged;
    if (file.size && *file.size != receipt.identity.size)
        return Kind::Unknown;
    return file.sha256 || receipt.published ? Kind::Ready : Kind::Unproved;
}

} // namespace

std::optional<Receipt> readReceipt(const Layout& layout, const FilePlace& place)
{
    const auto bytes = readSmallFile(layout.receipt(place), longestDocument);
    return bytes ? fromJson(QJsonDocument::fromJson(*bytes).object(), place) : std::nullopt;
}

// The folder is not synced: a receipt that a power cut takes away costs one reading of the file.
Status writeReceipt(const Layout& layout, const Receipt& receipt)
{
    return writeSmallFile(layout.receipt(receipt.place),
                          QJsonDocument(toJson(receipt)).toJson(QJsonDocument::Compact));
}

std::optional<PieceMap> readPieces(const Layout& layout, const FilePlace& place, const Digest& sha256)
{
    const auto stored = readPieceMap(layout.pieces(place));
    return stored && stored->sha256 == sha256 ? std::optional(stored->pieces) : std::nullopt;
}

Status writeProof(const Layout& layout, const Receipt& receipt, const PieceMap& pieces)
{
    const auto written = writePieceMap(layout.pieces(receipt.place), pieces, receipt.sha256);
    return written ? writeReceipt(layout, receipt) : written;
}

FilePresence look(const Layout& layout, const ModelFile& file)
{
    using Kind = FilePresence::Kind;
    const auto identity = identify(layout.file(file.place));
    if (!identity)
        return {Kind::Absent, std::nullopt};
    auto receipt = readReceipt(layout, file.place);
    if (!receipt || receipt->identity != *identity)
        return {Kind::Unknown, std::nullopt};
    const Kind kind = kindOf(*receipt, file);
    return {kind, kind == Kind::Unknown ? std::nullopt : std::move(receipt)};
}

} // namespace cellar
