// SPDX-License-Identifier: MIT
#include "core/store/seed.h"

#include "core/disk/disk.h"
#include "core/store/piece_map_file.h"

namespace cellar {

namespace {

constexpr qint64 stepBytes = 64 << 20; // between two looks at whether it is still wanted

Status copyRanges(int from, int to, const RangeSet& ranges, const QString& path,
                  const std::atomic<bool>* cancelled)
{
    for (const ByteRange& range : ranges.ranges()) {
        for (qint64 offset = range.offset; offset < range.end(); offset += stepBytes) {
            if (cancelled && *cancelled)
                return fail(ErrorKind::Cancelled, QStringLiteral("copying was cancelled"));
            const ByteRange step{offset, qMin(stepBytes, range.end() - offset)};
            if (const auto copied = copyRange(from, to, step, path); !copied)
                return copied;
        }
    }
    return {};
}

} // namespace

std::optional<Partial::Terms> seedTerms(const ModelFile& file, const RangeSet& good)
{
    if (good.isEmpty() || !file.sha256 || !file.size)
        return {};
    return Partial::Terms{file.place, *file.size, file.sha256, file.pieces.has_value()};
}

Status seedPartial(const Layout& layout, const Partial::Terms& terms, const RangeSet& good,
                   const std::optional<PieceMap>& pieces, const std::atomic<bool>* cancelled)
{
    const auto partial = Partial::open(layout, terms);
    if (!partial)
        return fail(partial.error());
    if ((*partial)->isVouchedFor() && !(*partial)->kept().isEmpty())
        return {};
    const auto handle = openForReading(layout.file(terms.place));
    QFile from;
    if (!handle)
        return fail(handle.error());
    if (!from.open(*handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return fail(fileError(from));
    const auto target = openForUpdate((*partial)->path());
    QFile to;
    if (!target)
        return fail(target.error());
    if (!to.open(*target, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return fail(fileError(to));
    if (!reflink(from.handle(), to.handle())) {
        if (const auto copied = copyRanges(from.handle(), to.handle(), good, (*partial)->path(), cancelled);
            !copied)
            return copied;
    } else if (to.size() > terms.size && !to.resize(terms.size)) {
        return fail(fileError(to));
    }
    if (pieces) {
        if (const auto written = writePieceMap(layout.partialPieces(terms.place), *pieces, terms.sha256);
            !written)
            return written;
    }
    return (*partial)->checkpoint(good, {});
}

} // namespace cellar
