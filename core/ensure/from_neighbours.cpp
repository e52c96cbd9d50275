// SPDX-License-Identifier: MIT
#include "core/ensure/from_neighbours.h"

#include "core/ensure/import_place.h"
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

// Each once, whatever its names; those first whose program claims the digest.
Result<QList<FoundFile>> candidates(const ModelFile& file, const QList<Root>& neighbours,
                                    const std::atomic<bool>* cancelled)
{
    QList<FoundFile> files;
    QSet<FileKey> seen;
    const auto take = [&](const FoundFile& found) {
        if (mayBe(found, file) && !seen.contains(found.key)) {
            seen.insert(found.key);
            files += found;
        }
    };
    if (const auto scanned = scan(neighbours, {take, cancelled}); !scanned)
        return fail(scanned.error());
    std::stable_partition(files.begin(), files.end(),
                          [](const FoundFile& found) { return found.sha256.has_value(); });
    return files;
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

Result<std::optional<FromNeighbour>> takeFromNeighbours(const Layout& layout, const ModelFile& file,
                                                        const QList<Root>& neighbours, const Clock& clock,
                                                        const ReadControl& control)
{
    if (!file.size || !file.sha256)
        return std::nullopt;
    const auto files = candidates(file, neighbours, control.cancelled);
    if (!files)
        return fail(files.error());
    for (const FoundFile& found : *files) {
        const auto taken = takeIn(layout, file, found, clock, control);
        if (taken)
            return *taken;
        if (taken.error().kind == ErrorKind::Cancelled)
            return fail(taken.error());
    }
    return std::nullopt;
}

} // namespace cellar
