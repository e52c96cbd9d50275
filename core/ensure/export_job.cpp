// SPDX-License-Identifier: MIT
#include "core/ensure/export_job.h"

#include "core/ensure/export_file.h"

namespace cellar {

ExportJob::ExportJob(const Workplace& place, const Model& model, const QString& target)
    : FilesJob(place, model)
    , m_target(target)
{
}

FilesJob::Work ExportJob::workOn(const ModelFile& file)
{
    return [to = QString(m_target + u'/' + file.place.relative())](const QString& path, const Digest& sha256,
                                                                   const ReadControl& control) {
        return exportFile(path, to, sha256, control);
    };
}

} // namespace cellar
