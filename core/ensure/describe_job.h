// SPDX-License-Identifier: MIT
// A model's files as others may be told of them: with size, digest and the SHA-256 of every piece.
#pragma once

#include "core/ensure/files_job.h"

namespace cellar {

class DescribeJob final : public FilesJob
{
    Q_OBJECT

public:
    /// `place` outlives it. Pieces that were published are taken as they are, in place of reading the file.
    DescribeJob(const Workplace& place, const Model& model);

signals:
    /// Before finished() where all went well: the model's files, in their order.
    void described(const QList<cellar::ModelFile>& files);

private:
    Work workOn(const ModelFile& file) override;
    void allDone() override;

    std::shared_ptr<QList<ModelFile>> m_files = std::make_shared<QList<ModelFile>>(); // of the disk thread
};

} // namespace cellar
