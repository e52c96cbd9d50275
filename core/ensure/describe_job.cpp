// SPDX-License-Identifier: MIT
#include "core/ensure/describe_job.h"

#include "core/disk/disk.h"
#include "core/registry/metalink/metalink.h"

namespace cellar {

namespace {

Result<ModelFile> describe(const ModelFile& file, const QString& path, const Digest& sha256,
                           const ReadControl& control)
{
    ModelFile described = file;
    const auto identity = identify(path);
    if (!identity)
        return fail(ErrorKind::UnknownModel, path + QStringLiteral(": is not there"));
    described.size = identity->size;
    described.sha256 = sha256;
    if (!described.pieces && identity->size > 0) {
        const auto pieces = hashPieces(path, sha256, metalinkPieceLength(identity->size), control);
        if (!pieces)
            return fail(pieces.error());
        described.pieces = *pieces;
    }
    return described;
}

} // namespace

DescribeJob::DescribeJob(const Workplace& place, const Model& model)
    : FilesJob(place, model)
{
}

FilesJob::Work DescribeJob::workOn(const ModelFile& file)
{
    return [file, files = m_files](const QString& path, const Digest& sha256,
                                   const ReadControl& control) -> Status {
        const auto described = describe(file, path, sha256, control);
        if (!described)
            return fail(described.error());
        files->append(*described);
        return {};
    };
}

void DescribeJob::allDone()
{
    emit described(*m_files);
}

} // namespace cellar
