// SPDX-License-Identifier: MIT
#include "core/store/receipts.h"

#include "core/disk/disk.h"
#include "core/store/piece_map_file.h"
#include "core/store/sealed_document.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cellar {

namespace {

constexpr int version = 1;
constexpr qint64 longestDocument = 1024 * 1024;

QJsonObject toJson(const Receipt& receipt)
{
    return {
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
}

std::optional<Receipt> fromJson(const QJsonObject& document, const FilePlace& place)
{
    if (document[u"version"].toInteger() != version || document[u"file"].toString() != place.relative())
        return std::nullopt;

    bool hasTime = false;
    bool hasInode = false;
    const FileIdentity identity{document[u"size"].toInteger(-1),
                                document[u"modified_ns"].toString().toLongLong(&hasTime),
                                document[u"inode"].toString().toULongLong(&hasInode)};
    const auto sha256 = Digest::fromHex(document[u"sha256"].toString());
    const auto damaged = rangesFromJson(document[u"damaged"]);
    const auto proved = QDateTime::fromString(document[u"proved"].toString(), Qt::ISODateWithMs);
    if (identity.size < 0 || !hasTime || !hasInode || !sha256 || !document[u"published"].isBool() ||
        !damaged || !proved.isValid())
        return std::nullopt;
    return Receipt{place,
                   identity,
                   *sha256,
                   document[u"published"].toBool(),
                   *damaged,
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
    const auto document = readSealed(layout.receipt(place), longestDocument);
    return document ? fromJson(*document, place) : std::nullopt;
}

// A receipt that a power cut takes away costs one reading of the file.
Status writeReceipt(const Layout& layout, const Receipt& receipt)
{
    return writeSealed(layout.receipt(receipt.place), toJson(receipt));
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
    const auto kept = identify(layout.file(file.place));
    return presenceBy(kept, kept ? readReceipt(layout, file.place) : std::nullopt, file);
}

FilePresence presenceBy(const std::optional<FileIdentity>& kept, const std::optional<Receipt>& receipt,
                        const ModelFile& file)
{
    using Kind = FilePresence::Kind;
    if (!kept)
        return {Kind::Absent, std::nullopt};
    const Kind kind = receipt && receipt->identity == *kept ? kindOf(*receipt, file) : Kind::Unknown;
    return {kind, kind == Kind::Unknown ? std::nullopt : receipt};
}

} // namespace cellar
