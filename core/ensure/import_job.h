// SPDX-License-Identifier: MIT
// Files of this machine made a model of the store:
//
//   which files ─▶ each: lock ─▶ taken in, hashed ─▶ which model ─▶ each: lock ─▶ in place, receipt ─▶
//   catalogue
//                     ▲ waits for another holder                      ▲ waits for another holder
//
// A download that another program gave up is gone on with, where a model of the catalogue fits: see
// EnsureJob.
//
// The files are only read. Until all were read and judged nothing counts; a model that is new comes into the
// catalogue last, so that a process that dies before leaves none without its files.
#pragma once

#include "core/catalog/import_target.h"
#include "core/ensure/ensure_job.h"
#include "core/ensure/import_options.h"
#include "core/ensure/import_sources.h"
#include "core/ensure/intake.h"
#include "core/ensure/job.h"

namespace cellar {

class ImportJob final : public Job
{
    Q_OBJECT

public:
    /// `path`, absolute: a file, a part of a split model, or a folder with one model in it. happened() comes
    /// without an id (Progressed, StateChanged with locked) until the bytes tell which model it is; then
    /// Imported for each file and, where the whole model is here, BecameReady.
    ImportJob(const Workplace& place, const QString& userCatalog, const QString& path,
              const ImportOptions& options);
    ~ImportJob() override;

    void start() override;
    void cancel() override;

private:
    struct Outcome;
    using Work = std::function<Result<bool>()>; // on the disk thread; false: somebody else has the lock
    struct Gathered;
    void goOnWith(const Gathered& gathered);
    void attempt(const QString& lock, const Work& work, const std::function<void()>& next);
    void waitFor(const QString& lock, const std::function<void()>& again);
    void receiveNext();
    ReadControl controlFor(const QString& source);
    void observe(const QString& name, qint64 done, qint64 size);
    void chooseTarget();
    void placeNext();
    void conclude();
    void tell(const Outcome& outcome);
    void end(const std::optional<Error>& error);

    Workplace m_place;
    QString m_userCatalog;
    QString m_path;
    ImportOptions m_options;
    DiskThread m_disk;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    QList<ImportSource> m_sources;
    qint64 m_total = 0; // bytes of all of them
    std::vector<std::shared_ptr<Intake>> m_intakes;
    ImportTarget m_target;
    QList<event::Imported> m_placed;
    ReadingReport m_report;
    Catalog m_catalog; // for m_download
    std::unique_ptr<EnsureJob> m_download;
    std::unique_ptr<Alarm> m_lockPoll;
    std::function<void()> m_again; // what waits for a lock
    bool m_toldOfLock = false;
    bool m_ended = false;
};

} // namespace cellar
