// SPDX-License-Identifier: MIT
#include "core/ensure/export_job.h"

#include "core/ensure/export_file.h"
#include "core/store/store_presence.h"

#include <QStorageInfo>

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

// The store's ledger knows the room of its own disk alone.
bool isOnOneDisk(const QString& store, const QString& target)
{
    return QStorageInfo(store) == QStorageInfo(target);
}

} // namespace

ExportJob::ExportJob(const Workplace& place, const Model& model, const QString& target)
    : m_place(place)
    , m_model(model)
    , m_target(target)
{
}

ExportJob::~ExportJob()
{
    *m_cancelled = true;
}

void ExportJob::start()
{
    emit happened(m_model.id, event::StateChanged{state::Verifying{{0, m_model.totalSize(), 0, {}}}});
    nextFile();
}

void ExportJob::cancel()
{
    *m_cancelled = true;
}

void ExportJob::nextFile()
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
    const QString to = m_target + u'/' + file.place.relative();
    const auto copy = [layout = m_place.layout, file, to, control, flag = m_cancelled, target = m_target,
                       space = &m_place.space]() -> Result<qint64> {
        const auto receipt = receiptOf(layout, file);
        if (!receipt)
            return fail(receipt.error());
        SpaceLedger others;
        auto& ledger = isOnOneDisk(layout.root(), target) ? *space : others;
        const auto copied = exportFile(layout.file(file.place), to, receipt->sha256, ledger, control);
        return copied ? Result<qint64>(receipt->identity.size) : fail(copied.error());
    };
    m_disk.run(this, copy, [this](const Result<qint64>& copied) {
        if (!copied)
            return end(copied.error());
        m_before += *copied;
        if (++m_next < m_model.files.size())
            nextFile();
        else
            end({});
    });
}

void ExportJob::end(const std::optional<Error>& error)
{
    if (error)
        emit happened(m_model.id, event::Failed{*error});
    emit finished(error);
}

} // namespace cellar
