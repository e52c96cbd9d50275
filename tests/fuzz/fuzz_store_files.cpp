// SPDX-License-Identifier: MIT
// The other files of a store: locks, piece maps, and the records of recent blocks. The input stands for each
// of these; the checksums that only its maker can know are put right.
#include "core/hash/content_hasher.h"
#include "core/store/file_lock.h"
#include "core/store/piece_map_file.h"
#include "core/store/recent_blocks.h"
#include "tests/fuzz/store_folder.h"

#include <QtEndian>

#include <xxhash.h>

using namespace cellar;
using namespace cellar::test;

namespace {

constexpr qint64 size = 1'000'000; // of the file that the recent blocks are of

void checkLock(const Layout& layout, const QByteArray& bytes)
{
    const QString path = layout.lock(StoreFolder::place());
    StoreFolder::write(path, bytes);
    const auto holder = FileLock::holderOf(path);
    if (!holder)
        return;
    require(holder->pid > 0 && holder->received >= 0 && holder->total.value_or(0) >= 0, "a negative number");
    require(isShort(holder->program, 520) && isShort(holder->host, 520), "a holder that cannot be shown");
}

void checkPieceMap(const Layout& layout, QByteArray bytes)
{
    if (bytes.size() >= 64) {
        const quint64 sum = qToLittleEndian(quint64(XXH3_64bits(bytes.constData(), 56)));
        bytes.replace(56, 8, reinterpret_cast<const char*>(&sum), 8);
    }
    const QString path = layout.pieces(StoreFolder::place());
    StoreFolder::write(path, bytes);
    const auto map = readPieceMap(path);
    if (!map)
        return;
    require(map->pieces.size >= 0 && map->pieces.fingerprints.size() == PieceMap::count(map->pieces.size),
            "other pieces than the size has");
    require(map->pieces.fingerprints.size() * Fingerprint::length <= bytes.size(),
            "more pieces than there are bytes");
    require(writePieceMap(path, map->pieces, map->sha256).has_value(), "a map that cannot be written");
    require(readPieceMap(path) == map, "what was written is read otherwise");
}

/// The header, then the input as slots of which the checksums are right.
QByteArray recentFile(const QByteArray& header, const QByteArray& input)
{
    QByteArray bytes = header;
    for (qsizetype at = 0; at + 48 <= input.size() && bytes.size() < 65600; at += 48) {
        const QByteArray record = input.mid(at, 48);
        bytes += record + fingerprintOf(QByteArray(header + record)).bytes().toByteArray();
    }
    return bytes.leftJustified(65600, '\0');
}

void checkRecentBlocks(const Layout& layout, const QByteArray& bytes)
{
    const FilePlace place = StoreFolder::place();
    static const QByteArray header = [&] {
        require(RecentBlocks::begin(layout, place, size, {}).has_value(), "records that cannot be written");
        QFile file(layout.recent(place));
        require(file.open(QIODevice::ReadOnly), "records that cannot be read");
        return file.read(64);
    }();
    StoreFolder::write(layout.recent(place), recentFile(header, bytes));
    const auto blocks = readRecentBlocks(layout, place, size);
    require(blocks.size() <= RecentBlocks::capacity, "more blocks than slots");
    for (const RecentBlock& block : blocks)
        require(block.range.offset >= 0 && block.range.length > 0 &&
                    block.range.length <= size - block.range.offset,
                "a block beyond the size");
    if (blocks.isEmpty())
        return;
    require(RecentBlocks::begin(layout, place, size, blocks).has_value(), "records that cannot be written");
    require(readRecentBlocks(layout, place, size) == blocks, "what was written is read otherwise");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t count)
{
    static const StoreFolder store;
    const QByteArray bytes = bytesOf(data, count);
    checkLock(store.layout(), bytes);
    checkPieceMap(store.layout(), bytes);
    checkRecentBlocks(store.layout(), bytes);
    return 0;
}
