// SPDX-License-Identifier: MIT
#include "core/ensure/adopt.h"

#include "core/store/staged_file.h"

namespace cellar {

namespace {

using Adopted = Result<std::optional<Receipt>>;

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

Adopted adoptKept(const Layout& layout, const ModelFile& file, const ReadControl& control,
                  const QDateTime& now)
{
    const auto reading = readWhole(layout.file(file.place), control);
    if (!reading)
        return fail(reading.error());
    const auto known = readReceipt(layout, file.place);
    if (judge(*reading, file, known).kind == Verdict::Kind::Damaged)
        return std::nullopt;
    Receipt receipt = receiptOf(*reading, file, now);
    if (known && known->sha256 == receipt.sha256) {
        receipt.source = known->source;
        receipt.etag = known->etag;
    }
    if (const auto written = writeProof(layout, receipt, reading->pieces); !written)
        return fail(written.error());
    return receipt;
}

Adopted adoptLeftover(const Layout& layout, const ModelFile& file, const ReadControl& control,
                      const QDateTime& now)
{
    const auto reading = readWhole(layout.staged(file.place), control);
    if (!reading)
        return fail(reading.error());
    if (!reading->unreadable.isEmpty() || reading->sha256 != *file.sha256)
        return std::nullopt;
    if (const auto placed = adoptStaged(layout, file.place); !placed)
        return fail(placed.error());
    const auto identity = identify(layout.file(file.place));
    if (!identity)
        return fail(ErrorKind::Io, layout.file(file.place) + QStringLiteral(": gone again"));
    Receipt receipt = receiptOf(*reading, file, now);
    receipt.identity = *identity;
    if (const auto written = writeProof(layout, receipt, reading->pieces); !written)
        return fail(written.error());
    return receipt;
}

} // namespace

Result<std::optional<Receipt>> adoptExisting(const Layout& layout, const ModelFile& file, bool readAgain,
                                             const ReadControl& control, const QDateTime& now)
{
    const auto kept = identify(layout.file(file.place));
    const bool knownDamaged = look(layout, file).kind == FilePresence::Kind::Damaged;
    if (kept && sizeFits(*kept, file) && (readAgain || !knownDamaged)) {
        auto adopted = adoptKept(layout, file, control, now);
        if (!adopted || *adopted)
            return adopted;
    }
    const auto leftover = identify(layout.staged(file.place));
    if (leftover && file.sha256 && sizeFits(*leftover, file))
        return adoptLeftover(layout, file, control, now);
    return std::nullopt;
}

} // namespace cellar
