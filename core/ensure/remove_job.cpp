// SPDX-License-Identifier: MIT
#include "core/ensure/remove_job.h"

#include "core/store/staged_file.h"
#include "core/store/store_presence.h"

namespace cellar {

namespace {

Result<QList<RemovedFile>> removeFiles(const Layout& layout, const Clock& clock,
                                       const QList<FilePlace>& files)
{
    // Else they would come back, nobody's, with the drive.
    if (const auto here = checkStore(layout); !here && !files.isEmpty())
        return fail(here.error());
    std::vector<std::unique_ptr<FileLock>> locks;
    for (const FilePlace& file : files) {
        if (!isTaken(layout.file(file)) && !isTaken(layout.partial(file)))
            continue;
        if (const auto prepared = layout.prepare(file); !prepared)
            return fail(prepared.error());
        locks.push_back(std::make_unique<FileLock>(layout.lock(file), clock));
        const auto taken = locks.back()->tryTake();
        if (!taken)
            return fail(taken.error());
        if (!*taken)
            return fail(ErrorKind::Locked, file.relative() + QStringLiteral(": another process works on it"));
    }
    QList<RemovedFile> all;
    for (const FilePlace& file : files) {
        const auto removed = removeFile(layout, file);
        if (!removed)
            return fail(removed.error());
        all += *removed;
    }
    return all;
}

} // namespace

RemoveJob::RemoveJob(const Workplace& place, const QString& userCatalog, const Model& model,
                     const QList<FilePlace>& files, std::function<void(const Removal&)> removed)
    : m_place(place)
    , m_userCatalog(userCatalog)
    , m_model(model)
    , m_files(files)
    , m_removed(std::move(removed))
{
}

void RemoveJob::start()
{
    const auto remove = [place = m_place, catalog = m_userCatalog, model = m_model,
                         files = m_files]() -> Result<Removal> {
        const auto removed = removeFiles(place.layout, place.clock, files);
        if (!removed)
            return fail(removed.error());
        if (const auto edited = editCatalog(catalog, {{}, {model.id}}); !edited)
            return fail(edited.error());
        return Removal{model, model.origin == Model::Origin::User, *removed};
    };
    m_disk.run(this, remove, [this](const Result<Removal>& removed) {
        if (removed) {
            m_removed(*removed);
            emit happened(m_model.id, event::StateChanged{state::Absent{}});
            emit happened(m_model.id, event::Removed{});
            emit finished({});
        } else {
            emit happened(m_model.id, event::Failed{removed.error()});
            emit finished(removed.error());
        }
    });
}

void RemoveJob::cancel() {}

} // namespace cellar
