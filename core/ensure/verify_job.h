// SPDX-License-Identifier: MIT
// A model's kept files read again and compared with what was promised; the receipts say what came of it.
// Takes no lock: it only reads, and a file that is replaced meanwhile is a new file with its own receipt.
#pragma once

#include "core/ensure/ensure_file.h"
#include "core/ensure/job.h"
#include "core/verify/verify.h"

namespace cellar {

/// How far a verification has come: one that is cancelled can be gone on with by another job on the same
/// model in this process. A file that has changed meanwhile is read from its beginning.
struct VerifyPoint
{
    QList<event::Verified> results = {}; // of the files that were read whole
    std::optional<QDateTime> proved = {};
    QString source = {};
    Bookmark bookmark = {}; // in the file after them; the disk thread's while a job runs
};

class VerifyJob final : public Job
{
    Q_OBJECT

public:
    /// `limitRate`: bytes a second that it reads at most; at least ReadPace::least.
    VerifyJob(const Workplace& place, const Model& model, std::shared_ptr<VerifyPoint> from,
              const std::optional<qint64>& limitRate = {});
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
    std::shared_ptr<VerifyPoint> m_point;
};

} // namespace cellar
