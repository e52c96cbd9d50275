// SPDX-License-Identifier: MIT
// A model's kept files read again and compared with what was promised; the receipts say what came of it.
// Takes no lock: it only reads, and a file that is replaced meanwhile is a new file with its own receipt.
#pragma once

#include "core/ensure/ensure_file.h"
#include "core/ensure/job.h"

namespace cellar {

class VerifyJob final : public Job
{
    Q_OBJECT

public:
    VerifyJob(const Workplace& place, const Model& model);
    ~VerifyJob() override;

    void start() override;
    void cancel() override;

private:
    struct FileVerdict;
    void nextFile();
    void fileRead(const Result<FileVerdict>& verdict);
    void finish();

    Workplace m_place;
    Model m_model;
    DiskThread m_disk;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    ReadingReport m_reading;
    QList<event::Verified> m_results;
    std::optional<QDateTime> m_proved;
    QString m_source;
};

} // namespace cellar
