// SPDX-License-Identifier: MIT
// A model's files copied to a folder outside the store as FOLDER/NAME, proved there.
#pragma once

#include "core/ensure/files_job.h"

namespace cellar {

class ExportJob final : public FilesJob
{
    Q_OBJECT

public:
    /// `place` outlives it. `target`: an absolute path; its folder is made where it is missing.
    ExportJob(const Workplace& place, const Model& model, const QString& target);

private:
    Work workOn(const ModelFile& file) override;

    QString m_target;
};

} // namespace cellar
