// SPDX-License-Identifier: MIT
#include "core/registry/oci/oci_push.h"

#include "core/base/shown.h"
#include "core/registry/oci/oci_documents.h"
#include "core/registry/oci/upload_steps.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>

namespace cellar {

namespace {

const QByteArray octets = "application/octet-stream";

QString blobPath(const Digest& digest)
{
    return QStringLiteral("/blobs/") + ociDigest(digest);
}

std::shared_ptr<QIODevice> bufferOf(const QByteArray& bytes)
{
    auto buffer = std::make_shared<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

Result<QByteArray> readChunk(const QString& path, qint64 offset, qint64 length)
{
    QFile file(path);
    QByteArray chunk;
    if (file.open(QIODevice::ReadOnly) && file.seek(offset))
        chunk = file.read(length);
    if (chunk.size() != length)
        return fail(ErrorKind::Io,
                    QStringLiteral("%1 cannot be read at %2: ").arg(shownText(path)).arg(offset) +
                        file.errorString());
    return chunk;
}

} // namespace

OciPush::OciPush(Network& network, const Clock& clock, OciReference reference, Cargo cargo,
                 ResolveOptions options)
    : m_network(network)
    , m_clock(clock)
    , m_reference(std::move(reference))
    , m_cargo(std::move(cargo))
    , m_options(options)
    , m_wait(clock.makeAlarm([this] { goOn(); }))
{
}

OciPush::~OciPush() = default;

void OciPush::start()
{
    nextBlob();
}

void OciPush::nextBlob()
{
    m_place.clear();
    m_offset = 0;
    emit progressed(m_before);
    if (m_next == m_cargo.blobs.size())
        return sendManifest();
    ask({"HEAD", m_reference.address(blobPath(blob().digest))}, &OciPush::takePresence);
}

void OciPush::takePresence(const Document& answer)
{
    const int status = answer.head.status;
    if (status == 404)
        return begin();
    const bool isThere = status == 200 || isRedirect(status); // to where its bytes are
    if (!isThere)
        return failed(uploadError(answer), askedWait(answer.head, m_clock.utc()));
    m_before += blob().size;
    ++m_next;
    nextBlob();
}

void OciPush::begin()
{
    m_offset = 0;
    ask({"POST", m_reference.address(QStringLiteral("/blobs/uploads/")), {{"Content-Length", "0"}}},
        &OciPush::takeBegin);
}

void OciPush::takeBegin(const Document& answer)
{
    if (answer.head.status != 202)
        return failed(uploadError(answer), askedWait(answer.head, m_clock.utc()));
    const auto place = uploadPlace(answer);
    if (!place)
        return end(place.error());
    m_place = *place;
    if (m_inChunks)
        sendOn();
    else
        sendWhole();
}

void OciPush::sendOn()
{
    if (m_offset == blob().size)
        return close();
    const qint64 length = qMin(m_cargo.chunkBytes, blob().size - m_offset);
    if (blob().path.isEmpty())
        return sendChunk(blob().bytes.mid(m_offset, length));
    m_disk.run(
        this, [path = blob().path, offset = m_offset, length] { return readChunk(path, offset, length); },
        [this](const Result<QByteArray>& chunk) {
            if (m_ended)
                return;
            if (chunk)
                sendChunk(*chunk);
            else
                end(chunk.error());
        });
}

void OciPush::sendChunk(const QByteArray& chunk)
{
    const QByteArray range =
        QByteArray::number(m_offset) + '-' + QByteArray::number(m_offset + chunk.size() - 1);
    m_sending = chunk.size();
    ask({"PATCH", m_place, {{"Content-Type", octets}, {"Content-Range", range}}, bufferOf(chunk)},
        &OciPush::takeChunk);
}

void OciPush::takeChunk(const Document& answer)
{
    const int status = answer.head.status;
    if (status == 202)
        return takePlace(answer);
    if (m_offset == 0 && refusesChunks(status)) {
        m_inChunks = false;
        return begin();
    }
    if (status == 416) // it has other bytes than we think
        return failed({ErrorKind::Network, QStringLiteral("the registry has got another part"),
                       shownUrl(answer.head.url)});
    if (status == 404)
        m_place.clear();
    failed(status == 404 ? Error{ErrorKind::Network, QStringLiteral("the registry has forgotten the upload"),
                                 shownUrl(answer.head.url)}
                         : uploadError(answer),
           askedWait(answer.head, m_clock.utc()));
}

void OciPush::takeWhere(const Document& answer)
{
    if (answer.head.status == 204 || answer.head.status == 202)
        return takePlace(answer);
    if (answer.head.status != 404)
        return failed(uploadError(answer), askedWait(answer.head, m_clock.utc()));
    nextBlob(); // the registry has forgotten it
}

/// After a chunk, and when it was asked where it is.
void OciPush::takePlace(const Document& answer)
{
    const auto there = uploadedBytes(answer, m_offset + m_sending);
    if (!there)
        return end(there.error());
    if (*there > m_offset)
        m_failures = 0;
    else if (answer.head.status == 202 && ++m_failures > m_options.retry.retries)
        return end(Error{ErrorKind::InvalidAnswer, QStringLiteral("the registry takes no byte"),
                         shownUrl(answer.head.url)});
    m_offset = *there;
    if (const auto place = uploadPlace(answer))
        m_place = *place;
    else if (!answer.head.location.isEmpty())
        return end(place.error());
    emit progressed(m_before + m_offset);
    sendOn();
}

void OciPush::sendWhole()
{
    std::shared_ptr<QIODevice> body = bufferOf(blob().bytes);
    if (!blob().path.isEmpty()) {
        body = std::make_shared<QFile>(blob().path);
        if (!body->open(QIODevice::ReadOnly))
            return end(Error{ErrorKind::Io, blob().path + QStringLiteral(": ") + body->errorString()});
    }
    ask({"PUT", closingPlace(m_place, blob().digest), {{"Content-Type", octets}}, body},
        &OciPush::takeClosed);
    connect(m_query, &SendQuery::sent, this, [this](qint64 bytes) { emit progressed(m_before + bytes); });
}

void OciPush::close()
{
    ask({"PUT", closingPlace(m_place, blob().digest), {{"Content-Length", "0"}, {"Content-Type", octets}}},
        &OciPush::takeClosed);
}

void OciPush::takeClosed(const Document& answer)
{
    if (answer.head.status != 201) {
        m_place.clear(); // what is there is not the blob
        return failed(uploadError(answer), askedWait(answer.head, m_clock.utc()));
    }
    m_before += blob().size;
    ++m_next;
    nextBlob();
}

void OciPush::sendManifest()
{
    ask({"PUT",
         m_reference.address(QStringLiteral("/manifests/") + m_reference.tag),
         {{"Content-Type", m_cargo.manifestType}},
         bufferOf(m_cargo.manifest)},
        &OciPush::takeManifest);
}

void OciPush::takeManifest(const Document& answer)
{
    if (answer.head.status == 201)
        end({});
    else
        failed(uploadError(answer), askedWait(answer.head, m_clock.utc()));
}

void OciPush::ask(SendRequest request, Take take)
{
    request.stallTime = m_options.stallTime;
    dropQuery();
    m_query = new SendQuery(m_network, m_clock, std::move(request), this);
    connect(m_query, &SendQuery::ended, this, [this, take](const Result<Document>& answer) {
        if (answer)
            (this->*take)(*answer);
        else
            failed(answer.error());
    });
    m_query->start();
}

void OciPush::failed(const Error& error, std::optional<Milliseconds> asked)
{
    const bool isPatient =
        nextStep(error) == NextStep::Retry && asked.value_or(Milliseconds(0)) <= longestRetryAfter;
    if (!isPatient || ++m_failures > m_options.retry.retries)
        return end(error);
    const double random = QRandomGenerator::global()->generateDouble();
    const Milliseconds delay =
        std::max(backoffDelay(m_options.retry, m_failures, random), asked.value_or(Milliseconds(0)));
    dropQuery();
    m_wait->start(delay);
    emit retrying(error, delay, m_failures + 1);
}

/// After a wait.
void OciPush::goOn()
{
    if (m_next == m_cargo.blobs.size())
        return sendManifest();
    if (m_place.isEmpty() || !m_inChunks)
        return nextBlob();
    m_sending = qMin(m_cargo.chunkBytes, blob().size - m_offset); // of the broken chunk some may have come
    ask({"GET", m_place}, &OciPush::takeWhere);
}

void OciPush::dropQuery()
{
    if (!m_query)
        return;
    m_query->disconnect(this);
    m_query->stop();
    m_query->deleteLater(); // its signal may be on the stack
    m_query = nullptr;
}

void OciPush::end(const std::optional<Error>& error)
{
    if (m_ended)
        return;
    stop();
    emit ended(error);
}

void OciPush::stop()
{
    m_ended = true;
    m_wait->stop();
    dropQuery();
}

} // namespace cellar
