// SPDX-License-Identifier: MIT
#include "core/ensure/from_neighbours.h"

#include "core/ensure/import_place.h"
#include "core/ensure/take_over.h"
#include "core/neighbours/manners.h"
#include "core/store/receipts.h"

#include <QSet>

#include <algorithm>

namespace cellar {

namespace {

bool mayBe(const FoundFile& found, const ModelFile& file)
{
    return found.kind == FoundFile::Kind::Whole && found.size == *file.size &&
           (!found.sha256 || found.sha256 == file.sha256);
}

Result<FromNeighbour> takeIn(const Layout& layout, const ModelFile& file, const FoundFile& found,
                             const Clock& clock, const ReadControl& control)
{
    Intake intake(layout, found.file, clock);
    const auto taken = intake.tryTake();
    if (!taken)
        return fail(taken.error());
    if (!*taken)
        return fail(ErrorKind::Locked, found.file + QStringLiteral(": another process takes it in"));
    if (const auto received = intake.receive(!rewritesInPlace(found.program), control); !received)
        return fail(received.error());
    if (intake.reading().sha256 != *file.sha256)
        return fail(ErrorKind::DigestMismatch, found.file + QStringLiteral(": other bytes"));
    const auto way = placeImported(layout, intake, file, control, clock.utc());
    if (!way)
        return fail(way.error());
    const auto receipt = readReceipt(layout, file.place);
    if (!receipt)
        return fail(ErrorKind::Io, layout.receipt(file.place) + QStringLiteral(": gone again"));
    return FromNeighbour{*receipt, {*way, found.file, layout.file(file.place)}};
}

} // namespace

Result<Candidates> lookAround(const ModelFile& file, const QList<Root>& neighbours,
                              const std::atomic<bool>* cancelled)
{
    Candidates candidates;
    if (!file.size || !file.sha256)
        return candidates;
    QSet<FileKey> seen;
    const auto take = [&](const FoundFile& found) {
        const bool isWhole = mayBe(found, file);
        if (seen.contains(found.key) || (!isWhole && !mayBecome(found, file)))
            return;
        seen.insert(found.key);
        (isWhole ? candidates.whole : candidates.unfinished) += found;
    };
    if (const auto scanned = scan(neighbours, {take, cancelled}); !scanned)
        return fail(scanned.error());
    std::stable_partition(candidates.whole.begin(), candidates.whole.end(),
                          [](const FoundFile& found) { return found.sha256.has_value(); });
    return candidates;
}

Result<std::optional<FromNeighbour>> takeFromNeighbours(const Layout& layout, const ModelFile& file,
                                                        const QList<FoundFile>& candidates,
                                                        const Clock& clock, const ReadControl& control)
{
    for (const FoundFile& found : candidates) {
        const auto taken = takeIn(layout, file, found, clock, control);
        if (taken)
            return *taken;
        if (taken.error().kind == ErrorKind::Cancelled)
            return fail(taken.error());
    }
    return std::nullopt;
}

} // namespace cellar
