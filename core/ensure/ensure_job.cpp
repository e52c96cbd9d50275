// SPDX-License-Identifier: MIT
#include "core/ensure/ensure_job.h"

namespace cellar {

EnsureJob::EnsureJob(const Workplace& place, const Catalog& catalog, const Model& model,
                     const EnsureOptions& options, std::shared_ptr<Room> room)
    : m_place(place)
    , m_catalog(catalog)
    , m_wanted(model)
    , m_options(options)
    , m_room(std::move(room))
{
}

EnsureJob::~EnsureJob() = default;

void EnsureJob::start()
{
    startModel(m_wanted);
}

void EnsureJob::startModel(const Model& model)
{
    m_model = model;
    m_ready.clear();
    if (!m_room)
        m_room = std::make_shared<Room>(m_place.space, m_place.layout, model.files, m_options.force);
    nextFile();
}

void EnsureJob::nextFile()
{
    if (m_cancelled)
        return fileFailed(Error{ErrorKind::Cancelled, QStringLiteral("cancelled")});
    m_file = std::make_unique<EnsureFile>(m_place, m_disk, m_room, m_model.files[m_ready.size()], m_options);
    connect(m_file.get(), &EnsureFile::happened, this, &EnsureJob::pass);
    connect(m_file.get(), &EnsureFile::finished, this, [this](const Result<FileReady>& result) {
        m_file.release()->deleteLater(); // its signal is still on the stack
        if (result)
            fileReady(*result);
        else
            fileFailed(result.error());
    });
    m_file->start();
}

void EnsureJob::pass(const EventDetail& detail)
{
    if (const auto* news = std::get_if<event::Progressed>(&detail)) {
        event::Progressed complete = *news;
        complete.whole = wholeOf(news->progress);
        emit happened(m_model.id, complete);
    } else {
        emit happened(m_model.id, detail);
    }
}

// The files before this one are done.
Progress EnsureJob::wholeOf(Progress progress) const
{
    if (m_model.files.size() == 1)
        return progress;
    for (const FileReady& ready : m_ready)
        progress.done += ready.receipt.identity.size;
    progress.total = m_model.totalSize();
    progress.eta = timeLeft(progress);
    return progress;
}

void EnsureJob::fileReady(const FileReady& ready)
{
    m_ready += ready;
    if (m_ready.size() < m_model.files.size())
        nextFile();
    else
        modelReady();
}

void EnsureJob::modelReady()
{
    const Receipt& first = m_ready.first().receipt;
    event::BecameReady news{m_place.layout.file(first.place), 0, first.sha256};
    for (const FileReady& file : std::as_const(m_ready)) {
        news.size += file.receipt.identity.size;
        news.published = news.published && file.receipt.published;
        news.downloaded += file.downloaded;
        news.resumed += file.resumed;
        if (news.source.isEmpty())
            news.source = file.source;
    }
    const bool isFallback = m_model.id != m_wanted.id;
    if (isFallback)
        news.fallbackFor = m_wanted.id;
    const ModelState state =
        news.published ? ModelState(state::Ready{first.proved, first.source}) : ModelState(state::Unproved{});
    emit happened(m_model.id, event::StateChanged{state});
    if (isFallback)
        emit happened(m_wanted.id, event::StateChanged{state::Fallback{m_model.id, m_firstError}});
    emit happened(m_model.id, news);
    emit finished({});
}

void EnsureJob::fileFailed(const Error& error)
{
    if (!m_firstError)
        m_firstError = error;
    const Model* fallback = m_catalog.find(m_model.fallback);
    if (error.kind != ErrorKind::Cancelled)
        emit happened(m_model.id, event::StateChanged{state::Failed{error}});
    if (m_options.fallback && fallback && mayFallBack(error)) {
        emit happened(m_wanted.id, event::TookFallback{m_model.id, fallback->id, error});
        m_room.reset();
        return startModel(*fallback);
    }
    const Error reason = error.kind == ErrorKind::Cancelled ? error : *m_firstError;
    emit happened(m_wanted.id, event::Failed{reason});
    emit finished(reason);
}

void EnsureJob::cancel()
{
    m_cancelled = true;
    if (m_file)
        m_file->cancel();
}

} // namespace cellar
