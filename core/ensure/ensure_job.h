// SPDX-License-Identifier: MIT
// A model made ready: its files one after the other; when they cannot be had, its fallback the same way.
#pragma once

#include "core/catalog/catalog.h"
#include "core/ensure/ensure_file.h"
#include "core/ensure/job.h"

namespace cellar {

class EnsureJob final : public Job
{
    Q_OBJECT

public:
    /// `place` outlives it. `model` is one of the catalogue. `room`: where some was claimed for it already.
    EnsureJob(const Workplace& place, const Catalog& catalog, const Model& model,
              const EnsureOptions& options, std::shared_ptr<Room> room = {});
    ~EnsureJob() override;

    void start() override;
    void cancel() override;

private:
    void startModel(const Model& model);
    void nextFile();
    void fileReady(const FileReady& ready);
    void fileFailed(const Error& error);
    void modelReady();
    void pass(const EventDetail& detail);
    Progress wholeOf(Progress progress) const;

    Workplace m_place;
    Catalog m_catalog;
    Model m_wanted;
    EnsureOptions m_options;
    DiskThread m_disk;
    Model m_model;                // the wanted one, or the fallback that is worked on
    QList<FileReady> m_ready;     // of m_model, in order
    std::shared_ptr<Room> m_room; // of m_model
    std::unique_ptr<EnsureFile> m_file;
    bool m_cancelled = false;
    std::optional<Error> m_firstError; // why the wanted one failed
};

} // namespace cellar
