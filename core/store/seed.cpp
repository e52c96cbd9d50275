// SPDX-License-Identifier: MIT
#include "core/store/seed.h"

#include "core/disk/disk.h"
#include "core/store/piece_map_file.h"

#include <cerrno>

namespace cellar {

namespace {

constexpr qint64 stepBytes = 64 << 20; // between two looks at whether it is still wanted

using Told = std::function<void(qint64)>;

Status copyRanges(int from, int to, const RangeSet& ranges, const QString& path,
                  const std::atomic<bool>* cancelled, const Told& progress)
{
    qint64 done = 0;
    for (const ByteRange& range : ranges.ranges()) {
        for (qint64 offset = range.offset; offset < range.end(); offset += stepBytes) {
            if (cancelled && *cancelled)
                return fail(ErrorKind::Cancelled, QStringLiteral("copying was cancelled"));
            const ByteRange step{offset, qMin(stepBytes, range.end() - offset)};
            if (const auto copied = copyRange(from, to, step, path); !copied)
                return copied;
            done += step.length;
            progress(done);
        }
    }
    return {};
}

Status open(QFile& file, Result<int> handle, QIODevice::OpenMode mode)
{
    if (!handle)
        return fail(handle.error());
    errno = 0;
    if (!file.open(*handle, mode | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return fail(fileError(file));
    return {};
}

// All of `path` where the bytes can be shared and nothing in the partial is lost by that, else the ranges.
Status bring(const QString& path, const Partial& partial, const RangeSet& ranges,
             const std::atomic<bool>* cancelled, const Told& progress)
{
    QFile from;
    QFile to;
    if (const auto opened = open(from, openForReading(path), QIODevice::ReadOnly); !opened)
        return opened;
    if (const auto opened = open(to, openForUpdate(partial.path()), QIODevice::ReadWrite); !opened)
        return opened;
    const bool mayShare = partial.kept().isEmpty() || !partial.isVouchedFor();
    if (!mayShare || !reflink(from.handle(), to.handle()))
        return copyRanges(from.handle(), to.handle(), ranges, partial.path(), cancelled, progress);
    if (to.size() > partial.terms().size && !to.resize(partial.terms().size))
        return fail(fileError(to));
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
    if (const auto brought = bring(layout.file(terms.place), **partial, good, cancelled, [](qint64) {});
        !brought)
        return brought;
    if (pieces) {
        if (const auto written = writePieceMap(layout.partialPieces(terms.place), *pieces, terms.sha256);
            !written)
            return written;
    }
    return (*partial)->checkpoint(good, {});
}

Result<qint64> takeIntoPartial(const Layout& layout, const Partial::Terms& terms, const QString& path,
                               const RangeSet& there, const Told& progress,
                               const std::atomic<bool>* cancelled)
{
    const auto partial = Partial::open(layout, terms);
    if (!partial)
        return fail(partial.error());
    RangeSet all = (*partial)->isVouchedFor() ? (*partial)->kept() : RangeSet();
    RangeSet taken = (*partial)->taken();
    RangeSet coming = there;
    coming.remove(all);
    if (coming.isEmpty() || there.total() <= all.total())
        return 0;
    if (const auto brought = bring(path, **partial, coming, cancelled, progress); !brought)
        return fail(brought.error());
    for (const ByteRange& range : coming.ranges()) {
        all.add(range);
        taken.add(range);
    }
    const auto told = (*partial)->checkpoint(all, (*partial)->etags(), taken);
    return told ? Result<qint64>(coming.total()) : fail(told.error());
}

} // namespace cellar
