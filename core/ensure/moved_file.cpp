// SPDX-License-Identifier: MIT
#include "core/ensure/moved_file.h"

#include "core/disk/straight_folder.h"
#include "core/ensure/part_file.h"
#include "core/store/receipts.h"
#include "core/store/staged.h"

#include <cerrno>

namespace cellar {

namespace {

constexpr qint64 stepBytes = 64 << 20; // between two looks at whether it is still wanted

bool isSame(const QString& one, const QString& other)
{
    const auto first = nodeAt(one);
    const auto second = nodeAt(other);
    return first && second && first->isSameFile(*second);
}

bool isWanted(const ReadControl& control)
{
    return !control.cancelled || !*control.cancelled;
}

tl::unexpected<Error> cancelledError()
{
    return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
}

/// The receipt of the file as it is now.
std::optional<Receipt> fittingReceipt(const Layout& layout, const FilePlace& place)
{
    return look(layout, ModelFile{place, {}, {}, {}}).receipt;
}

/// What the file is. Where that is not what it should be it is read once more, to be told from a disk that
/// failed for a moment.
Result<ContentDigest> fillProved(PartFile& part, const QString& path, const std::optional<Digest>& promised,
                                 const ReadControl& control)
{
    const bool isFresh = part.kept() == 0;
    auto content = part.fill(control);
    if (!content || !promised || content->sha256 == *promised)
        return content;
    if (const auto cleared = part.clear(); !cleared)
        return fail(cleared.error());
    if (!isFresh)
        return fillProved(part, path, promised, control);
    auto again = part.fill(control);
    if (again && again->sha256 != *promised && again->sha256 != content->sha256)
        return fail(ErrorKind::Io, path + QStringLiteral(": other bytes each time it is read"));
    return again;
}

/// What its receipt is in the new folder; nothing where it has none.
std::optional<Receipt> receiptThere(const MoveWay& way, const FilePlace& place, const ContentDigest& content,
                                    const FileIdentity& now)
{
    auto receipt = readReceipt(way.from, place);
    if (!receipt)
        return receipt;
    const bool didFit = fittingReceipt(way.from, place).has_value();
    if (content.sha256 == receipt->sha256) {
        receipt->damaged.clear();
    } else if (!didFit) {
        receipt->identity = {now.size, 0, 0}; // nor does it there; but what it says of the digest stays
        return receipt;
    } else if (receipt->damaged.isEmpty()) {
        const ModelFile file{place, receipt->identity.size, receipt->sha256, {}};
        const Reading reading{now, content.sha256, {}, content.pieces};
        receipt->damaged =
            judge(reading, file, receipt, readPieces(way.from, place, receipt->sha256)).damaged;
    }
    receipt->identity = now;
    receipt->proved = way.clock.utc();
    return receipt;
}

Status copyWritten(QFile& from, const QString& to, Access access, const ReadControl& control)
{
    QFile copy(to);
    errno = 0;
    if (!copy.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered,
                   filePermissions(access)) ||
        !copy.resize(from.size()) || !copy.setPermissions(filePermissions(access)))
        return fail(fileError(copy));
    RangeSet written = writtenRanges(from.handle());
    if (written.isEmpty())
        written.add({0, from.size()});
    for (const ByteRange& range : written.ranges()) {
        const qint64 end = qMin(range.end(), from.size());
        for (qint64 at = range.offset; at < end; at += stepBytes) {
            if (!isWanted(control))
                return cancelledError();
            if (const auto copied =
                    copyRange(from.handle(), copy.handle(), {at, qMin(stepBytes, end - at)}, to);
                !copied)
                return copied;
        }
    }
    return syncFile(copy.handle(), to);
}

} // namespace

Result<bool> linkFile(const MoveWay& way, Arrival::File& file)
{
    const FilePlace place = file.place;
    const QString path = way.from.file(place);
    const QString there = way.to.file(place);
    if (file.was && file.now && identify(path) == file.was && identify(there) == file.now)
        return true;
    file.was.reset();
    file.now.reset();
    if (const auto prepared = way.to.prepare(place); !prepared)
        return fail(prepared.error());
    if (!isSame(path, there)) {
        const auto source = PartFile::source(path);
        if (!source)
            return fail(source.error());
        const QString link = way.to.partial(place) + QStringLiteral(".link");
        QFile::remove(link);
        if (!hardLink((*source)->file.handle(), link))
            return false;
        if (const auto placed = putInPlace(way.to, place, link); !placed)
            return fail(placed.error());
    }
    for (const auto& [from, to] : {std::pair(way.from.pieces(place), way.to.pieces(place)),
                                   std::pair(way.from.receipt(place), way.to.receipt(place))}) {
        if (const auto brought = bringOwn(from, to, way.to.access(), {}); !brought)
            return fail(brought.error());
    }
    file.was = identify(path);
    return true;
}

Status copyFile(const MoveWay& way, const FilePlace& place, const ReadControl& control,
                const std::function<Status(const Arrival::File&)>& record)
{
    const QString path = way.from.file(place);
    const QString staged = way.to.staged(place);
    const auto known = fittingReceipt(way.from, place);
    if (!known)
        QFile::remove(staged); // nothing would tell whether it is of this file
    auto source = PartFile::source(path);
    if (!source)
        return fail(source.error());
    const auto part = PartFile::open(std::move(*source), staged);
    if (!part)
        return fail(part.error());
    const auto was = (*part)->sourceIdentity();
    const auto content =
        fillProved(**part, path, known ? std::optional(known->sha256) : std::nullopt, control);
    if (!content)
        return fail(content.error());
    if (const auto allowed = setFileAccess(staged, way.to.access()); !allowed)
        return allowed;
    if (const auto synced = (*part)->sync(); !synced)
        return synced;
    const auto now = (*part)->identity();
    if (!was || !now || now->size != was->size || identify(path) != was)
        return fail(ErrorKind::Io, path + QStringLiteral(": changes while it is moved"));
    if (const auto brought = bringOwn(way.from.pieces(place), way.to.pieces(place), way.to.access(), control);
        !brought)
        return brought;
    if (const auto receipt = receiptThere(way, place, *content, *now)) {
        if (const auto written = writeReceipt(way.to, *receipt); !written)
            return written;
    }
    if (const auto recorded = record({place, was, now}); !recorded)
        return recorded;
    return putInPlace(way.to, place, staged);
}

Status bringOwn(const QString& from, const QString& to, Access access, const ReadControl& control)
{
    if (isSame(from, to) || !isTaken(from))
        return {};
    const auto source = PartFile::source(from);
    if (!source)
        return fail(source.error());
    const QString temporary = to + QStringLiteral(".moving");
    QFile::remove(temporary);
    if (!hardLink((*source)->file.handle(), temporary)) {
        if (const auto copied = copyWritten((*source)->file, temporary, access, control); !copied)
            return copied;
    }
    return replaceFile(temporary, to);
}

} // namespace cellar
