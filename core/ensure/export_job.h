// SPDX-License-Identifier: MIT
// A model's files copied to a folder outside the store as FOLDER/NAME, proved there.
#pragma once

#include "core/ensure/ensure_file.h"
#include "core/ensure/job.h"

namespace cellar {

class ExportJob final : public Job
{
    Q_OBJECT

public:
    /// `place` outlives it. `target`: an absolute path; its folder is made where it is missing.
    ExportJob(const Workplace& place, const Model& model, const QString& target);
    ~ExportJob() override;

    void start() override;
    void cancel() override;

private:
    void nextFile();
    void end(const std::optional<Error>& error);

    Workplace m_place;
    Model m_model;
    QString m_target;
    qsizetype m_next = 0; // the file that is worked on
    qint64 m_before = 0;  // bytes of those before it
    ReadingReport m_reading;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    DiskThread m_disk; // last: ends first
};

} // namespace cellar
