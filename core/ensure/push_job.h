// SPDX-License-Identifier: MIT
// A model of the store put into a registry: every file is read and proved to have its digest first, then they
// are sent (OciPush), described as a ModelPack.
#pragma once

#include "core/ensure/files_job.h"
#include "core/registry/oci/model_pack.h"
#include "core/registry/oci/oci_push.h"

namespace cellar {

class PushJob final : public Job
{
    Q_OBJECT

public:
    /// `place` outlives it. `reference` has a tag.
    PushJob(const Workplace& place, const Model& model, OciReference reference,
            const ResolveOptions& options);
    ~PushJob() override;

    void start() override;
    void cancel() override;

signals:
    /// Before finished() where all went well: the reference by the manifest's digest.
    void pushed(const QString& reference);

private:
    void push();
    void tellProgress(qint64 bytes);
    void end(const std::optional<Error>& error);

    Workplace m_place;
    Model m_model;
    OciReference m_reference;
    ResolveOptions m_options;
    std::shared_ptr<QList<PackedFile>> m_files = std::make_shared<QList<PackedFile>>(); // of the disk thread
    std::unique_ptr<FilesJob> m_proof;
    std::unique_ptr<OciPush> m_push; // once all is proved
    qint64 m_total = 0;              // bytes to be there at the end
    ReadingReport m_report;
    bool m_ended = false;
};

} // namespace cellar
