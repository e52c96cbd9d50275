// SPDX-License-Identifier: MIT
// Packed files, as gzip and as Zstandard: what comes out does not depend on how the bytes arrive, and is
// never more than there is room for.
#include "core/packing/unpacker.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <optional>

using namespace cellar;
using namespace cellar::test;

namespace {

constexpr qsizetype mostBytes = 1 << 20; // no bomb is unpacked to its end

/// What comes out of the whole, fed in pieces; nothing: it was refused.
std::optional<QByteArray> unpackedIn(qsizetype piece, qsizetype room, Packing packing,
                                     const QByteArray& packed)
{
    const auto unpacker = Unpacker::of(packing);
    QByteArray out;
    QByteArray given(room, Qt::Uninitialized);
    for (qsizetype at = 0; out.size() < mostBytes;) {
        const QByteArrayView next = QByteArrayView(packed).sliced(at, std::min(piece, packed.size() - at));
        const auto step = unpacker->unpack(next, given.data(), room);
        if (!step)
            return {};
        require(step->taken >= 0 && step->taken <= next.size(), "more taken than there was");
        require(step->given >= 0 && step->given <= room, "more came out than there was room for");
        require(step->taken == next.size() || step->given == room, "it stopped without a reason");
        out.append(given.constData(), step->given);
        at += step->taken;
        if (at == packed.size() && step->given < room)
            return unpacker->isWhole() ? std::optional(out) : std::nullopt;
    }
    return out.first(mostBytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray packed = bytesOf(data, size);
    for (const Packing packing : {Packing::Gzip, Packing::Zstd}) {
        const auto atOnce = unpackedIn(std::max(packed.size(), qsizetype(1)), 1 << 16, packing, packed);
        const auto slowly = unpackedIn(7, 1000, packing, packed);
        require(atOnce.has_value() == slowly.has_value() && (!atOnce || *atOnce == *slowly),
                "it depends on how the bytes arrive");
    }
    return 0;
}
