// SPDX-License-Identifier: MIT
#include "core/ensure/adopt.h"

#include "core/store/staged_file.h"

namespace cellar {

namespace {

bool sizeFits(const FileIdentity& identity, const ModelFile& file)
{
    return !file.size || identity.size == *file.size;
}

Receipt receiptOf(const Reading& reading, const ModelFile& file, const QDateTime& now)
{
    Receipt receipt{file.place, reading.identity, reading.sha256};
    receipt.published = file.sha256.has_value();
    receipt.proved = now;
    return receipt;
}

// What is not damaged of the file in place.
RangeSet goodPart(qint64 sizeHere, qint64 sizeWanted, const QList<ByteRange>& damaged)
{
    RangeSet good({0, qMin(sizeHere, sizeWanted)});
    for (const ByteRange& range : damaged)
        good.remove(range);
    return good;
}

Result<Found> adoptKept(const Layout& layout, const ModelFile& file, const std::optional<Receipt>& known,
                        const std::optional<PieceMap>& wanted, const ReadControl& control,
                        const QDateTime& now)
{
    const auto reading = readWhole(layout.file(file.place), control);
    if (!reading)
        return fail(reading.error());
    const auto verdict = verdictOn(*reading, layout, file, known, wanted, control);
    if (!verdict)
        return fail(verdict.error());
    if (verdict->kind == Verdict::Kind::Damaged)
        return Found{{}, goodPart(reading->identity.size, file.size.value_or(0), verdict->damaged)};
    Receipt receipt = receiptOf(*reading, file, now);
    if (known && known->sha256 == receipt.sha256) {
        receipt.source = known->source;
        receipt.etag = known->etag;
    }
    if (const auto written = writeProof(layout, receipt, reading->pieces); !written)
        return fail(written.error());
    return Found{receipt};
}

Result<Found> adoptLeftover(const Layout& layout, const ModelFile& file, const ReadControl& control,
                            const QDateTime& now)
{
    const auto reading = readWhole(layout.staged(file.place), control);
    if (!reading)
        return fail(reading.error());
    if (!reading->unreadable.isEmpty() || reading->sha256 != *file.sha256)
        return Found{};
    if (const auto placed = adoptStaged(layout, file.place); !placed)
        return fail(placed.error());
    const auto identity = identify(layout.file(file.place));
    if (!identity)
        return fail(ErrorKind::Io, layout.file(file.place) + QStringLiteral(": gone again"));
    Receipt receipt = receiptOf(*reading, file, now);
    receipt.identity = *identity;
    if (const auto written = writeProof(layout, receipt, reading->pieces); !written)
        return fail(written.error());
    return Found{receipt};
}

} // namespace

std::optional<PieceMap> wantedPieces(const Layout& layout, const ModelFile& file,
                                     const std::optional<Receipt>& known)
{
    const auto promised = promisedDigest(file, known);
    return promised ? readPieces(layout, file.place, *promised) : std::nullopt;
}

Result<Verdict> verdictOn(const Reading& reading, const Layout& layout, const ModelFile& file,
                          const std::optional<Receipt>& known, const std::optional<PieceMap>& wanted,
                          const ReadControl& control)
{
    const Verdict verdict = judge(reading, file, known, wanted);
    if (verdict.kind != Verdict::Kind::Damaged || !file.pieces)
        return verdict;
    return narrowed(verdict, layout.file(file.place), *file.pieces, *file.size, {nullptr, control.cancelled});
}

Result<Found> adoptExisting(const Layout& layout, const ModelFile& file, bool readAgain,
                            const ReadControl& control, const QDateTime& now)
{
    Found found;
    const auto kept = identify(layout.file(file.place));
    const auto known = readReceipt(layout, file.place);
    const auto pieces = wantedPieces(layout, file, known);
    const FilePresence presence = presenceBy(kept, known, file);
    const bool isReadable = kept && (sizeFits(*kept, file) || (file.sha256 && pieces) || file.pieces);
    if (presence.kind == FilePresence::Kind::Damaged && !readAgain) {
        found.good = goodPart(kept->size, file.size.value_or(0), presence.receipt->damaged);
    } else if (isReadable) {
        auto adopted = adoptKept(layout, file, known, pieces, control, now);
        if (!adopted || adopted->receipt)
            return adopted;
        found = *adopted;
    }
    found.pieces = pieces;
    const auto leftover = identify(layout.staged(file.place));
    if (leftover && file.sha256 && sizeFits(*leftover, file)) {
        auto adopted = adoptLeftover(layout, file, control, now);
        if (!adopted || adopted->receipt)
            return adopted;
    }
    return found;
}

} // namespace cellar
