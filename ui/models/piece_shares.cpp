// SPDX-License-Identifier: MIT
#include "ui/models/piece_shares.h"

#include "core/base/range_set.h"
#include "ui/models/model_row.h"
#include "ui/models/transfer_record.h"
#include "ui/text/state_text.h"

#include <algorithm>
#include <numeric>

namespace cellar {

namespace {

/// Of the file that is worked on; all files together where none is.
qint64 sizeOf(const ModelRow& row, const QString& file)
{
    for (const ModelFile& one : row.model.files) {
        if (one.place.name == file)
            return one.size.value_or(0);
    }
    return row.size.value_or(0);
}

/// What was received, the part that is proved already apart from it.
PieceShares received(qint64 size, const QList<ByteRange>& present, qint64 provedUpTo)
{
    RangeSet all;
    for (const ByteRange& range : present)
        all.add(range);
    RangeSet proved({0, std::clamp(provedUpTo, qint64(0), all.frontier())});
    all.remove(proved);
    return {size, all.ranges(), proved.ranges(), {}};
}

} // namespace

PieceShares pieceShares(const ModelRow& row, const TransferRecord& transfer)
{
    const qint64 whole = row.size.value_or(0);
    if (std::holds_alternative<state::Ready>(row.state))
        return {whole, {}, {{0, whole}}, {}};
    if (std::holds_alternative<state::Unproved>(row.state))
        return {whole, {{0, whole}}, {}, {}};
    if (const auto* damaged = std::get_if<state::Damaged>(&row.state)) {
        RangeSet good({0, whole});
        for (const ByteRange& range : damaged->ranges)
            good.remove(range);
        return {whole, good.ranges(), {}, damaged->ranges};
    }
    const auto progress = shownProgress(row.state);
    const bool isRead = std::holds_alternative<state::Verifying>(row.state);
    if (!transfer.present().isEmpty())
        return received(sizeOf(row, transfer.file()), transfer.present(),
                        isRead && progress ? progress->done : transfer.proved());
    if (isRead && whole > 0 && progress)
        return received(whole, {{0, whole}}, progress->done);
    if (progress && progress->done > 0)
        return received(progress->total.value_or(whole), {{0, progress->done}}, 0);
    return {whole, {}, {}, {}};
}

qint64 sumOf(const QList<ByteRange>& ranges)
{
    return std::accumulate(ranges.begin(), ranges.end(), qint64(0),
                           [](qint64 sum, const ByteRange& range) { return sum + range.length; });
}

} // namespace cellar
