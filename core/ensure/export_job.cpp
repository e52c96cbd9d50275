// SPDX-License-Identifier: MIT
#include "core/ensure/export_job.h"

#include "core/ensure/export_file.h"

#include <QStorageInfo>

namespace cellar {

namespace {

// The store's ledger knows the room of its own disk alone.
bool isOnOneDisk(const QString& store, const QString& target)
{
    return QStorageInfo(store) == QStorageInfo(target);
}

} // namespace

ExportJob::ExportJob(const Workplace& place, const Model& model, const QString& target)
    : FilesJob(place, model)
    , m_target(target)
{
}

FilesJob::Work ExportJob::workOn(const ModelFile& file)
{
    const QString to = m_target + u'/' + file.place.relative();
    return [to, root = place().layout.root(), target = m_target,
            space = &place().space](const QString& path, const Digest& sha256, const ReadControl& control) {
        SpaceLedger others;
        SpaceLedger& ledger = isOnOneDisk(root, target) ? *space : others;
        return exportFile(path, to, sha256, ledger, control);
    };
}

} // namespace cellar
