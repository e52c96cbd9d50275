// SPDX-License-Identifier: MIT
#include "core/ensure/import_place.h"

#include "core/base/shown.h"
#include "core/ensure/adopt.h"
#include "core/store/receipts.h"
#include "core/store/staged.h"

namespace cellar {

namespace {

using Kind = FilePresence::Kind;

bool isUsable(const FilePresence& presence)
{
    return presence.kind == Kind::Ready || presence.kind == Kind::Unproved;
}

// What nobody knows is read, unless it has to give way whatever it is.
Result<FilePresence> whatIsThere(const Layout& layout, const ModelFile& file, const Digest& coming,
                                 const ReadControl& control, const QDateTime& now)
{
    const FilePresence presence = look(layout, file);
    if (presence.kind != Kind::Unknown || file.sha256 == coming)
        return presence;
    const auto adopted = adoptExisting(layout, file, true, control, now);
    if (!adopted)
        return fail(adopted.error());
    return adopted->receipt ? look(layout, file) : presence;
}

} // namespace

Status checkSound(const Intake& intake, const ModelFile& file)
{
    if (file.sha256)
        return {};
    const QString source = shownText(intake.source());
    if (intake.reading().misfit)
        return fail(ErrorKind::SizeMismatch, QStringLiteral("is not as long as its header says"), source);
    if (const auto fault = brokenClaim(file.place.name, intake.header()))
        return fail(ErrorKind::InvalidAnswer, QStringLiteral("is not what its name says: ") + fault->detail,
                    source);
    return {};
}

Result<Intake::Way> placeImported(const Layout& layout, Intake& intake, const ModelFile& file,
                                  const ReadControl& control, const QDateTime& now)
{
    const Digest& coming = intake.reading().sha256;
    discardTemporaries(layout, file.place);
    const auto there = whatIsThere(layout, file, coming, control, now);
    if (!there)
        return fail(there.error());
    const bool isIt = there->receipt && there->receipt->sha256 == coming;
    if (isIt && isUsable(*there))
        return Intake::Way::AlreadyHere;
    if (there->kind != Kind::Absent && !isIt && file.sha256 != coming)
        return fail(ErrorKind::InvalidName,
                    layout.file(file.place) + QStringLiteral(": another file is in its place; --id calls "
                                                             "the new model otherwise"));
    if (const auto placed = intake.place(file.place); !placed)
        return fail(placed.error());
    Receipt receipt{file.place, intake.reading().identity, coming};
    receipt.published = file.sha256.has_value();
    receipt.source = shownUrl(QUrl::fromLocalFile(intake.source()));
    receipt.proved = now;
    if (const auto written = writeProof(layout, receipt, intake.reading().pieces); !written)
        return fail(written.error());
    return intake.way();
}

std::optional<event::BecameReady> readinessOf(const Layout& layout, const Model& model)
{
    QList<Receipt> receipts;
    for (const ModelFile& file : model.files) {
        const FilePresence presence = look(layout, file);
        if (!isUsable(presence))
            return std::nullopt;
        receipts += *presence.receipt;
    }
    const Receipt& first = receipts.first();
    event::BecameReady news{layout.file(first.place), 0, first.sha256};
    news.source = first.source;
    for (const Receipt& receipt : std::as_const(receipts)) {
        news.size += receipt.identity.size;
        news.published = news.published && receipt.published;
    }
    return news;
}

} // namespace cellar
