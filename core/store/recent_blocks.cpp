// SPDX-License-Identifier: MIT
#include "core/store/recent_blocks.h"

#include "core/disk/disk.h"
#include "core/hash/content_hasher.h"
#include "core/store/small_file.h"

#include <algorithm>
#include <cerrno>

namespace cellar {

namespace {

constexpr QByteArrayView magic("CELLARRB");
constexpr quint32 formatVersion = 1;
constexpr qsizetype unusedLength = 8;
constexpr qsizetype checkAt = 48; // in the header and in a slot
constexpr qsizetype slotLength = 64;
constexpr qsizetype headerLength = slotLength;
constexpr qsizetype fileLength = headerLength + RecentBlocks::capacity * slotLength;

qsizetype slotAt(qsizetype slot)
{
    return headerLength + slot * slotLength;
}

QByteArray headerOf(const FilePlace& place, qint64 size)
{
    QByteArray header = magic.toByteArray();
    appendNumber(header, formatVersion);
    appendNumber(header, static_cast<quint32>(RecentBlocks::capacity));
    appendNumber(header, static_cast<quint64>(size));
    header += QByteArray(unusedLength, '\0');
    header += fingerprintOf(place.relative().toUtf8()).bytes();
    header += fingerprintOf(header).bytes();
    return header;
}

QByteArray recordOf(const RecentBlock& block, const QByteArray& header)
{
    QByteArray record;
    appendNumber(record, static_cast<quint64>(block.range.offset));
    appendNumber(record, static_cast<quint64>(block.range.length));
    record += block.version.bytes();
    record += block.bytes.bytes();
    record += fingerprintOf(QByteArray(header + record)).bytes();
    return record;
}

std::optional<RecentBlock> blockIn(QByteArrayView record, const QByteArray& header, qint64 size)
{
    const auto offset = qFromLittleEndian<quint64>(record.data());
    const auto length = qFromLittleEndian<quint64>(record.data() + 8);
    const auto whole = static_cast<quint64>(size);
    if (length == 0 || length > whole || offset > whole - length)
        return std::nullopt;
    const RecentBlock block{{static_cast<qint64>(offset), static_cast<qint64>(length)},
                            *Fingerprint::fromBytes(record.sliced(16, Fingerprint::length)),
                            *Fingerprint::fromBytes(record.sliced(32, Fingerprint::length))};
    return record == recordOf(block, header) ? std::optional(block) : std::nullopt;
}

} // namespace

Fingerprint versionOf(const std::optional<Digest>& sha256, const QHash<QString, QString>& etags)
{
    if (sha256)
        return fingerprintOf(sha256->bytes());
    QStringList lines;
    for (const auto& [key, etag] : etags.asKeyValueRange())
        lines += key + u' ' + etag;
    lines.sort();
    return fingerprintOf(lines.join(u'\n').toUtf8());
}

QList<RecentBlock> readRecentBlocks(const Layout& layout, const FilePlace& place, qint64 size)
{
    const auto bytes = readSmallFile(layout.recent(place), fileLength);
    const QByteArray header = headerOf(place, size);
    QList<RecentBlock> blocks;
    if (!bytes || bytes->size() != fileLength || !bytes->startsWith(header))
        return blocks;
    for (qsizetype slot = 0; slot < RecentBlocks::capacity; ++slot) {
        const auto record = QByteArrayView(*bytes).sliced(slotAt(slot), slotLength);
        if (const auto block = blockIn(record, header, size))
            blocks += *block;
    }
    return blocks;
}

Result<std::unique_ptr<RecentBlocks>> RecentBlocks::begin(const Layout& layout, const FilePlace& place,
                                                          qint64 size, const QList<RecentBlock>& known)
{
    Q_ASSERT(known.size() <= capacity);
    std::unique_ptr<RecentBlocks> recent(new RecentBlocks);
    recent->m_path = layout.recent(place);
    recent->m_header = headerOf(place, size);
    recent->m_ranges.resize(capacity);
    recent->m_next = known.size() % capacity;
    QByteArray bytes = recent->m_header;
    for (qsizetype slot = 0; slot < known.size(); ++slot) {
        recent->m_ranges[slot] = known[slot].range;
        bytes += recordOf(known[slot], recent->m_header);
    }
    bytes.append(fileLength - bytes.size(), '\0');
    if (const auto written = writeSmallFile(recent->m_path, bytes); !written)
        return fail(written.error());
    const auto handle = openForUpdate(recent->m_path);
    if (!handle)
        return fail(handle.error());
    errno = 0;
    if (!recent->m_file.open(*handle, QIODevice::ReadWrite | QIODevice::Unbuffered,
                             QFileDevice::AutoCloseHandle))
        return fail(diskError(errno, recent->m_path));
    return recent;
}

Status RecentBlocks::add(qint64 offset, QByteArrayView block, const Fingerprint& version)
{
    const RecentBlock added{{offset, block.size()}, version, fingerprintOf(block)};
    if (const auto written = write(m_next, recordOf(added, m_header)); !written)
        return written;
    m_ranges[m_next] = added.range;
    m_next = (m_next + 1) % capacity;
    return {};
}

Status RecentBlocks::forget(const RangeSet& lost)
{
    bool isChanged = false;
    for (qsizetype slot = 0; slot < capacity; ++slot) {
        if (m_ranges[slot].length == 0 || lost.missing(m_ranges[slot]) == RangeSet(m_ranges[slot]))
            continue;
        if (const auto written = write(slot, QByteArray(slotLength, '\0')); !written)
            return written;
        m_ranges[slot] = {};
        isChanged = true;
    }
    return isChanged ? syncFile(m_file.handle(), m_path) : Status();
}

Status RecentBlocks::write(qsizetype slot, const QByteArray& record)
{
    errno = 0;
    if (!m_file.seek(slotAt(slot)) || m_file.write(record) != record.size())
        return fail(diskError(errno, m_path));
    return {};
}

} // namespace cellar
