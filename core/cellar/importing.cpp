// SPDX-License-Identifier: MIT
// The verb of the front door that takes files of this machine in; it is not queued.
#include "core/cellar/private.h"

namespace cellar {

void Cellar::importFrom(const QString& path, const ImportOptions& options)
{
    auto& job = d->imports[path];
    if (job)
        return;
    job = std::make_unique<ImportJob>(d->workplace, d->places.catalog, path, options);
    connect(job.get(), &Job::happened, this, [this, path](const QString& id, const EventDetail& detail) {
        if (!id.isEmpty() && !d->catalog.find(id))
            reload();
        d->tell(id, detail);
        if (!id.isEmpty())
            emit changed(id);
        if (const auto* progressed = std::get_if<event::Progressed>(&detail))
            emit importing(path, progressed->whole);
    });
    connect(job.get(), &Job::finished, this,
            [this, path](const std::optional<Error>& error) { d->takeImport(path, error); });
    job->start();
}

void Cellar::Private::takeImport(const QString& path, const std::optional<Error>& error)
{
    const auto import = imports.find(path);
    import->second.release()->deleteLater(); // its signal is still on the stack
    imports.erase(import);
    emit q.finished(path, error);
    q.refresh();
}

} // namespace cellar
