// SPDX-License-Identifier: MIT
// A model taken from the user's catalogue, and its files deleted. Refused (Locked) while another process
// works on one of them; then nothing was touched.
#pragma once

#include "core/catalog/catalog.h"
#include "core/ensure/ensure_file.h"
#include "core/ensure/job.h"
#include "core/ensure/removal.h"

#include <functional>

namespace cellar {

class RemoveJob final : public Job
{
    Q_OBJECT

public:
    /// `files`: those to be deleted (empty to keep all). `removed` is called before finished() where it was
    /// done.
    RemoveJob(const Workplace& place, const QString& userCatalog, const Model& model,
              const QList<FilePlace>& files, std::function<void(const Removal&)> removed);

    void start() override;
    void cancel() override; // too short to be stopped

private:
    Workplace m_place;
    QString m_userCatalog;
    Model m_model;
    QList<FilePlace> m_files;
    std::function<void(const Removal&)> m_removed;
    DiskThread m_disk;
};

} // namespace cellar
