// SPDX-License-Identifier: MIT
#include "core/ensure/push_job.h"

#include "core/base/shown.h"
#include "core/hash/hasher.h"
#include "core/registry/oci/oci_documents.h"

namespace cellar {

namespace {

/// Reads every file, and tells those that have the digest they should have.
class Proof final : public FilesJob
{
public:
    Proof(const Workplace& place, const Model& model, std::shared_ptr<QList<PackedFile>> files)
        : FilesJob(place, model)
        , m_files(std::move(files))
    {
    }

private:
    Work workOn(const ModelFile& file) override
    {
        return [name = file.place.name, files = m_files](const QString& path, const Digest& sha256,
                                                         const ReadControl& control) -> Status {
            const auto reading = readWhole(path, control);
            if (!reading)
                return fail(reading.error());
            if (!reading->unreadable.isEmpty())
                return fail(ErrorKind::Io, path + QStringLiteral(": cannot be read as a whole"));
            if (reading->sha256 != sha256)
                return fail(ErrorKind::DigestMismatch, path + QStringLiteral(": is damaged"));
            files->append(PackedFile{name, reading->identity.size, sha256});
            return {};
        };
    }

    std::shared_ptr<QList<PackedFile>> m_files;
};

} // namespace

PushJob::PushJob(const Workplace& place, const Model& model, OciReference reference,
                 const ResolveOptions& options)
    : m_place(place)
    , m_model(model)
    , m_reference(std::move(reference))
    , m_options(options)
    , m_proof(std::make_unique<Proof>(place, model, m_files))
{
    connect(m_proof.get(), &Job::happened, this, &Job::happened);
    connect(m_proof.get(), &Job::finished, this, [this](const std::optional<Error>& error) {
        if (error)
            emit finished(error);
        else
            push();
    });
}

PushJob::~PushJob() = default;

void PushJob::start()
{
    m_proof->start();
}

void PushJob::push()
{
    const ModelPack pack{m_model.name.isEmpty() ? m_model.id : m_model.name, m_model.license, *m_files};
    const QByteArray config = modelPackConfig(pack);
    OciPush::Cargo cargo{{}, modelPackManifest(pack, config), modelPackManifestType.toLatin1()};
    for (qsizetype i = 0; i < pack.files.size(); ++i)
        cargo.blobs += OciPush::Blob{pack.files[i].sha256, pack.files[i].size,
                                     m_place.layout.file(m_model.files[i].place)};
    cargo.blobs += OciPush::Blob{sha256Of(config), config.size(), {}, config};
    m_total = 0;
    for (const OciPush::Blob& blob : std::as_const(cargo.blobs))
        m_total += blob.size;
    OciReference byDigest = m_reference;
    byDigest.tag.clear();
    byDigest.digest = ociDigest(sha256Of(cargo.manifest));
    m_report = {};
    m_push = std::make_unique<OciPush>(m_place.network, m_place.clock, m_reference, cargo, m_options);
    connect(m_push.get(), &OciPush::progressed, this, &PushJob::tellProgress);
    connect(
        m_push.get(), &OciPush::retrying, this, [this](const Error& error, Milliseconds delay, int attempt) {
            emit happened(m_model.id,
                          event::Retrying{attempt, m_options.retry.retries + 1, delay, error.source, error});
        });
    connect(m_push.get(), &OciPush::ended, this, [this, byDigest](const std::optional<Error>& error) {
        if (!error)
            emit pushed(byDigest.text());
        end(error);
    });
    m_push->start();
}

void PushJob::tellProgress(qint64 bytes)
{
    if (!m_report.observe(m_place.clock.now(), bytes) && bytes < m_total)
        return;
    qsizetype file = 0;
    for (qint64 end = m_files->first().size; end < bytes && file + 1 < m_files->size();
         end += m_files->at(file).size)
        ++file;
    const Progress progress = m_report.progress(m_total);
    emit happened(m_model.id, event::Progressed{m_files->at(file).name, progress, 1, progress});
}

void PushJob::cancel()
{
    if (!m_push)
        return m_proof->cancel();
    m_push->stop();
    QMetaObject::invokeMethod(
        this,
        [this] {
            end(Error{ErrorKind::Cancelled, QStringLiteral("cancelled")});
        },
        Qt::QueuedConnection);
}

void PushJob::end(const std::optional<Error>& error)
{
    if (std::exchange(m_ended, true))
        return;
    if (error)
        emit happened(m_model.id, event::Failed{*error});
    emit finished(error);
}

} // namespace cellar
