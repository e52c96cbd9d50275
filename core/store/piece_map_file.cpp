// SPDX-License-Identifier: MIT
#include "core/store/piece_map_file.h"

#include "core/disk/disk.h"
#include "core/store/small_file.h"

#include <cerrno>

#include <xxhash.h>

namespace cellar {

namespace {

constexpr QByteArrayView magic("CELLARPM");
constexpr quint32 version = 1;
constexpr qsizetype digestAt = 24;
constexpr qsizetype digestLength = 32;
constexpr qsizetype checksumAt = 56;
constexpr qsizetype headerLength = 64;
constexpr qint64 largestFile = qint64(16) << 40;

qint64 slotAt(qint64 piece)
{
    return headerLength + piece * Fingerprint::length;
}

quint64 checksumOf(QByteArrayView header)
{
    return XXH3_64bits(header.data(), checksumAt);
}

QByteArray headerOf(qint64 size, const std::optional<Digest>& sha256)
{
    QByteArray header = magic.toByteArray();
    appendNumber(header, version);
    appendNumber(header, static_cast<quint32>(PieceMap::pieceLength));
    appendNumber(header, static_cast<quint64>(size));
    header += sha256 ? sha256->bytes() : QByteArray(digestLength, '\0');
    appendNumber(header, checksumOf(header));
    return header;
}

std::optional<Digest> digestIn(QByteArrayView header)
{
    const QByteArrayView bytes = header.sliced(digestAt, digestLength);
    return bytes == QByteArray(digestLength, '\0') ? std::nullopt : Digest::fromBytes(bytes);
}

} // namespace

std::optional<StoredPieceMap> readPieceMap(const QString& path)
{
    const auto bytes = readSmallFile(path, slotAt(PieceMap::count(largestFile)));
    if (!bytes || bytes->size() < headerLength)
        return std::nullopt;
    const QByteArrayView header = QByteArrayView(*bytes).first(headerLength);
    const auto size = qFromLittleEndian<quint64>(header.data() + 16);
    if (size > static_cast<quint64>(largestFile) ||
        bytes->size() != slotAt(PieceMap::count(static_cast<qint64>(size))))
        return std::nullopt; // before there is room made for as many pieces as it claims to have
    StoredPieceMap map{PieceMap::blank(static_cast<qint64>(size)), digestIn(header)};
    if (header != headerOf(map.pieces.size, map.sha256))
        return std::nullopt;
    for (qsizetype i = 0; i < map.pieces.fingerprints.size(); ++i)
        map.pieces.fingerprints[i] =
            *Fingerprint::fromBytes(QByteArrayView(*bytes).sliced(slotAt(i), Fingerprint::length));
    return map;
}

Status writePieceMap(const QString& path, const PieceMap& pieces, const std::optional<Digest>& sha256)
{
    if (pieces.size > largestFile)
        return fail(ErrorKind::Unsupported, path + QStringLiteral(": the map of a file beyond 16 TiB"));
    QByteArray bytes = headerOf(pieces.size, sha256);
    bytes.reserve(slotAt(pieces.fingerprints.size()));
    for (const Fingerprint& fingerprint : pieces.fingerprints)
        bytes += fingerprint.bytes();
    return writeSmallFile(path, bytes);
}

std::optional<PieceMap> readPieceMap(const QString& path, qint64 size, const std::optional<Digest>& sha256)
{
    auto stored = readPieceMap(path);
    const bool fits = stored && stored->pieces.size == size && stored->sha256 == sha256;
    return fits ? std::optional(std::move(stored->pieces)) : std::nullopt;
}

Result<std::unique_ptr<PieceMapWriter>> PieceMapWriter::open(const QString& path, qint64 size,
                                                             const std::optional<Digest>& sha256)
{
    auto pieces = readPieceMap(path, size, sha256);
    if (!pieces) {
        pieces = PieceMap::blank(size);
        if (const auto written = writePieceMap(path, *pieces, sha256); !written)
            return fail(written.error());
    }
    const auto handle = openForUpdate(path);
    if (!handle)
        return fail(handle.error());
    std::unique_ptr<PieceMapWriter> writer(new PieceMapWriter(std::move(*pieces)));
    QFile& file = writer->m_file;
    file.setFileName(path);
    errno = 0;
    if (!file.open(*handle, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return fail(fileError(file));
    return writer;
}

Status PieceMapWriter::write(qsizetype piece, const Fingerprint& fingerprint)
{
    Q_ASSERT(piece >= 0 && piece < m_pieces.fingerprints.size());
    const QByteArrayView bytes = fingerprint.bytes();
    errno = 0;
    if (!m_file.seek(slotAt(piece)) || m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return fail(fileError(m_file));
    m_pieces.fingerprints[piece] = fingerprint;
    return {};
}

Status PieceMapWriter::sync()
{
    return syncFile(m_file.handle(), m_file.fileName());
}

} // namespace cellar
