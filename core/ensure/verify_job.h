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
    /// `limitRate`: bytes a second that it reads at most; at least ReadPace::least.
    VerifyJob(const Workplace& place, const Model& model, const std::optional<qint64>& limitRate = {});
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
    std::optional<qint64> m_limitRate;
    DiskThread m_disk;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    ReadingReport m_reading;
    QList<event::Verified> m_results;
    std::optional<QDateTime> m_proved;
    QString m_source;
};

} // namespace cellar
