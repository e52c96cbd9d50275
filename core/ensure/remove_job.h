// SPDX-License-Identifier: MIT
// A model taken from the user's catalogue, and its files deleted. Refused (Locked) while another process
// works on one of them; then nothing was touched.
#pragma once

#include "core/catalog/catalog.h"
#include "core/ensure/ensure_file.h"
#include "core/ensure/job.h"

namespace cellar {

class RemoveJob final : public Job
{
    Q_OBJECT

public:
    /// `files`: those to be deleted (empty to keep all).
    RemoveJob(const Workplace& place, const QString& userCatalog, const QString& id,
              const QList<FilePlace>& files);

    void start() override;
    void cancel() override; // too short to be stopped

private:
    Workplace m_place;
    QString m_userCatalog;
    QString m_id;
    QList<FilePlace> m_files;
    DiskThread m_disk;
};

} // namespace cellar
