// SPDX-License-Identifier: MIT
#include "core/ensure/files_job.h"

#include "core/store/store_presence.h"

namespace cellar {

namespace {

/// The digest that the file was proved to have, or was recorded with.
Result<Receipt> receiptOf(const Layout& layout, const ModelFile& file)
{
    if (const auto here = checkStore(layout); !here)
        return fail(here.error());
    const FilePresence presence = look(layout, file);
    const bool isUsable =
        presence.kind == FilePresence::Kind::Ready || presence.kind == FilePresence::Kind::Unproved;
    if (!isUsable)
        return fail(ErrorKind::UnknownModel, layout.file(file.place) + QStringLiteral(": is not ready"));
    return *presence.receipt;
}

} // namespace

FilesJob::FilesJob(const Workplace& place, const Model& model)
    : m_place(place)
    , m_model(model)
{
}

FilesJob::~FilesJob()
{
    *m_cancelled = true;
}

void FilesJob::start()
{
    emit happened(m_model.id, event::StateChanged{state::Verifying{{0, m_model.totalSize(), 0, {}}, true}});
    nextFile();
}

void FilesJob::cancel()
{
    *m_cancelled = true;
}

void FilesJob::nextFile()
{
    const ModelFile file = m_model.files[m_next];
    m_reading = {};
    ReadControl control;
    control.cancelled = m_cancelled.get();
    control.progress = [this, disk = &m_disk, self = QPointer<QObject>(this), file](qint64 done) {
        disk->tell(self, [this, done, file] {
            if (!m_reading.observe(m_place.clock.now(), done))
                return;
            Progress whole = m_reading.progress(m_model.files.size() == 1 ? file.size : std::nullopt);
            whole.done += m_before;
            whole.total = m_model.totalSize();
            emit happened(m_model.id,
                          event::Progressed{file.place.name, m_reading.progress(file.size), 0, whole});
        });
    };
    const auto run = [layout = m_place.layout, file, control, work = workOn(file),
                      flag = m_cancelled]() -> Result<qint64> {
        const auto receipt = receiptOf(layout, file);
        if (!receipt)
            return fail(receipt.error());
        const auto done = work(layout.file(file.place), receipt->sha256, control);
        return done ? Result<qint64>(receipt->identity.size) : fail(done.error());
    };
    m_disk.run(this, run, [this](const Result<qint64>& read) {
        if (!read)
            return end(read.error());
        m_before += *read;
        if (++m_next < m_model.files.size())
            return nextFile();
        allDone();
        end({});
    });
}

void FilesJob::end(const std::optional<Error>& error)
{
    if (error)
        emit happened(m_model.id, event::Failed{*error});
    emit finished(error);
}

} // namespace cellar
