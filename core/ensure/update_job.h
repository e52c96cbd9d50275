// SPDX-License-Identifier: MIT
// A model brought to its newer version. The new files are fetched and proved first, then the catalogue is
// changed: up to there the old version stays as it is and usable. A process that ends between a file's commit
// and the change of the catalogue leaves a new file that the next update adopts.
#pragma once

#include "core/ensure/ensure_job.h"

namespace cellar {

class UpdateJob final : public Job
{
    Q_OBJECT

public:
    /// `newer` takes the place of the model with its id; `known` is what the catalogue has of that. Nothing
    /// is fetched where nothing of `known` is here: then only the entry moves on.
    UpdateJob(const Workplace& place, const QString& userCatalog, const Catalog& catalog, const Model& known,
              const Model& newer, const EnsureOptions& options, std::shared_ptr<Room> room = {});

    void start() override;
    void cancel() override;

private:
    void replaceEntry();
    void end(const Error& error);

    Workplace m_place;
    QString m_userCatalog;
    Model m_known;
    Model m_newer;
    DiskThread m_disk;
    EnsureJob m_fetch;
    bool m_cancelled = false;
};

} // namespace cellar
