// SPDX-License-Identifier: MIT
// Reads each of a model's files that are ready, one after the other on a disk thread, and does one thing with
// them; says how far it is.
#pragma once

#include "core/ensure/ensure_file.h"
#include "core/ensure/job.h"
#include "core/verify/verify.h"

namespace cellar {

class FilesJob : public Job
{
    Q_OBJECT

public:
    ~FilesJob() override;

    void start() override;
    void cancel() override;

protected:
    /// What is done with the file at `path`, which was proved to have, or recorded with, this digest. On the
    /// disk thread; it may outlive the job.
    using Work = std::function<Status(const QString& path, const Digest& sha256, const ReadControl& control)>;

    /// `place` outlives it.
    FilesJob(const Workplace& place, const Model& model);
    virtual Work workOn(const ModelFile& file) = 0;
    /// After the last one.
    virtual void allDone() {}

    const Workplace& place() const { return m_place; }

private:
    void nextFile();
    void end(const std::optional<Error>& error);

    Workplace m_place;
    Model m_model;
    qsizetype m_next = 0; // the file that is worked on
    qint64 m_before = 0;  // bytes of those before it
    ReadingReport m_reading;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    DiskThread m_disk; // last: ends first
};

} // namespace cellar
