// SPDX-License-Identifier: MIT
#include "core/ensure/remove_job.h"

#include "core/store/staged_file.h"
#include "core/store/store_presence.h"

namespace cellar {

namespace {

Status removeFiles(const Layout& layout, const Clock& clock, const QList<FilePlace>& files)
{
    // Else they would come back, nobody's, with the drive.
    if (const auto here = checkStore(layout); !here && !files.isEmpty())
        return fail(here.error());
    std::vector<std::unique_ptr<FileLock>> locks;
    for (const FilePlace& file : files) {
        if (!isTaken(layout.file(file)) && !isTaken(layout.partial(file)))
            continue;
        if (const auto prepared = layout.prepare(file); !prepared)
            return prepared;
        locks.push_back(std::make_unique<FileLock>(layout.lock(file), clock));
        const auto taken = locks.back()->tryTake();
        if (!taken)
            return fail(taken.error());
        if (!*taken)
            return fail(ErrorKind::Locked, file.relative() + QStringLiteral(": another process works on it"));
    }
    for (const FilePlace& file : files) {
        if (const auto removed = removeFile(layout, file); !removed)
            return removed;
    }
    return {};
}

} // namespace

RemoveJob::RemoveJob(const Workplace& place, const QString& userCatalog, const QString& id,
                     const QList<FilePlace>& files)
    : m_place(place)
    , m_userCatalog(userCatalog)
    , m_id(id)
    , m_files(files)
{
}

void RemoveJob::start()
{
    const auto remove = [place = m_place, catalog = m_userCatalog, id = m_id, files = m_files]() -> Status {
        if (const auto removed = removeFiles(place.layout, place.clock, files); !removed)
            return removed;
        if (const auto edited = editCatalog(catalog, {{}, {id}}); !edited)
            return fail(edited.error());
        return {};
    };
    m_disk.run(this, remove, [this](const Status& removed) {
        if (removed) {
            emit happened(m_id, event::StateChanged{state::Absent{}});
            emit happened(m_id, event::Removed{});
            emit finished({});
        } else {
            emit happened(m_id, event::Failed{removed.error()});
            emit finished(removed.error());
        }
    });
}

void RemoveJob::cancel() {}

} // namespace cellar
