// SPDX-License-Identifier: MIT
#include "core/ensure/export_file.h"

#include "core/disk/disk.h"
#include "core/ensure/part_file.h"

#include <QDir>
#include <QFileInfo>

namespace cellar {

namespace {

Status fillPart(PartFile& part, const QString& from, const Digest& sha256, const ReadControl& control)
{
    const bool isFresh = part.kept() == 0;
    const auto content = part.fill(control);
    if (!content)
        return fail(content.error());
    if (content->sha256 == sha256)
        return part.sync();
    if (const auto cleared = part.clear(); !cleared)
        return cleared;
    if (isFresh)
        return fail(
            ErrorKind::DigestMismatch,
            QStringLiteral("%1: has %2 where %3 was proved").arg(from, content->sha256.hex(), sha256.hex()));
    return fillPart(part, from, sha256, control); // what an earlier run had left was not right
}

bool isThere(const QString& path, qint64 size, const Digest& sha256, const ReadControl& control)
{
    const auto found = identify(path);
    if (!found || found->size != size)
        return false;
    const auto reading = readWhole(path, control);
    return reading && reading->unreadable.isEmpty() && reading->sha256 == sha256;
}

} // namespace

Status exportFile(const QString& from, const QString& to, const Digest& sha256, SpaceLedger& space,
                  const ReadControl& control)
{
    auto source = PartFile::source(from);
    if (!source)
        return fail(source.error());
    if (isThere(to, (*source)->file.size(), sha256, control))
        return {};
    const QString folder = QFileInfo(to).path();
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Permission, folder + QStringLiteral(": the folder cannot be made"));
    const QString partPath = to + QStringLiteral(".part");
    auto part = PartFile::open(std::move(*source), partPath);
    if (!part)
        return fail(part.error());
    auto claim = space.claim(folder, (*part)->wanted() - (*part)->kept());
    if (!claim) {
        if ((*part)->kept() == 0)
            (*part)->discard();
        return fail(claim.error());
    }
    ReadControl counted = control;
    counted.progress = [&](qint64 done) {
        claim->setNeed((*part)->wanted() - qMax(done, (*part)->kept()));
        if (control.progress)
            control.progress(done);
    };
    if (const auto filled = fillPart(**part, from, sha256, counted); !filled)
        return filled;
    part->reset();
    if (const auto replaced = replaceFile(partPath, to); !replaced)
        return replaced;
    return syncFolder(folder);
}

} // namespace cellar
