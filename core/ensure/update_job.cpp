// SPDX-License-Identifier: MIT
#include "core/ensure/update_job.h"

#include "core/ensure/older_file.h"

#include <algorithm>

namespace cellar {

namespace {

EnsureOptions updating(const Layout& layout, const Model& known, EnsureOptions options)
{
    options.fallback = false;
    options.older = olderFiles(layout, known);
    return options;
}

QString versionOf(const Model& model)
{
    return model.provenance ? model.provenance->version : QString();
}

} // namespace

UpdateJob::UpdateJob(const Workplace& place, const QString& userCatalog, const Catalog& catalog,
                     const Model& known, const Model& newer, const EnsureOptions& options,
                     std::shared_ptr<Room> room)
    : m_place(place)
    , m_userCatalog(userCatalog)
    , m_known(known)
    , m_newer(newer)
    , m_fetch(place, catalog, newer, updating(place.layout, known, options), std::move(room))
{
    connect(&m_fetch, &Job::happened, this, &Job::happened);
    connect(&m_fetch, &Job::finished, this, [this](const std::optional<Error>& error) {
        if (error)
            emit finished(error);
        else
            replaceEntry();
    });
}

void UpdateJob::start()
{
    const auto look = [layout = m_place.layout, files = m_known.files] {
        return std::any_of(files.begin(), files.end(), [&](const ModelFile& file) {
            return identify(layout.file(file.place)).has_value();
        });
    };
    m_disk.run(this, look, [this](bool isHere) {
        if (m_cancelled)
            end(Error{ErrorKind::Cancelled, QStringLiteral("cancelled")});
        else if (isHere)
            m_fetch.start();
        else
            replaceEntry();
    });
}

void UpdateJob::replaceEntry()
{
    const auto replace = [catalog = m_userCatalog, newer = m_newer]() -> Status {
        const auto edited = editCatalog(catalog, {{}, {}, {newer}});
        return edited ? Status() : fail(edited.error());
    };
    m_disk.run(this, replace, [this](const Status& replaced) {
        if (!replaced)
            return end(replaced.error());
        emit happened(m_newer.id, event::Updated{versionOf(m_known), versionOf(m_newer)});
        emit finished({});
    });
}

void UpdateJob::cancel()
{
    m_cancelled = true;
    m_fetch.cancel();
}

void UpdateJob::end(const Error& error)
{
    emit happened(m_newer.id, event::Failed{error});
    emit finished(error);
}

} // namespace cellar
