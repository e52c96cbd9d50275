// SPDX-License-Identifier: MIT
#include "core/registry/oci/oci_query.h"

#include "core/base/shown.h"
#include "core/hash/hasher.h"
#include "core/registry/oci/oci_offer.h"

namespace cellar {

namespace {

constexpr int mostManifests = 16;
constexpr int mostDepth = 3;
const QByteArray ollamaTypes = "application/vnd.docker.distribution.manifest.v2+json";
const QByteArray allTypes =
    "application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json, "
    "application/vnd.docker.distribution.manifest.v2+json, "
    "application/vnd.docker.distribution.manifest.list.v2+json";

} // namespace

OciQuery::OciQuery(Network& network, const Clock& clock, OciReference reference, ResolveOptions options)
    : RegistryQuery(network, clock, options)
    , m_reference(std::move(reference))
{
}

void OciQuery::start()
{
    askManifest(m_reference.version());
}

/// There being no such thing is an answer, too.
Error OciQuery::asTold(const Error& error) const
{
    if (error.kind == ErrorKind::HttpStatus && error.httpStatus == 404)
        return Error{ErrorKind::UnknownModel, QStringLiteral("the registry has no such model"), error.source};
    return error;
}

void OciQuery::ask(const QString& path, const QByteArray& accept, qint64 mostBytes, Take take)
{
    DocumentRequest request;
    request.url = m_reference.address(path);
    request.accept = accept;
    request.mostBytes = mostBytes;
    RegistryQuery::ask(request, [this, take](const Document& document) { (this->*take)(document); });
}

void OciQuery::askManifest(const QString& version)
{
    ++m_manifests;
    ask(QStringLiteral("/manifests/") + version,
        m_reference.kind == OciReference::Kind::Ollama ? ollamaTypes : allTypes, mostManifestBytes,
        &OciQuery::takeManifest);
}

void OciQuery::takeManifest(const Document& document)
{
    m_digest = sha256Of(document.body);
    if (const Status checked = checkDigest(document, *m_digest); !checked)
        return end(fail(checked.error()));
    auto parsed = parseOciDocument(document.body, document.head.contentType);
    if (!parsed)
        return end(fail(parsed.error()));
    if (const auto* index = std::get_if<OciIndex>(&*parsed))
        return takeIndex(*index);
    m_manifest = std::get<OciManifest>(*parsed);
    const OciDescriptor& config = m_manifest->config;
    if (!isModelConfig(config.mediaType) || config.size > mostConfigBytes)
        return offer({});
    ask(QStringLiteral("/blobs/") + ociDigest(config.digest), "*/*", mostConfigBytes, &OciQuery::takeConfig);
}

Status OciQuery::checkDigest(const Document& document, const Digest& own) const
{
    const QString told = QString::fromLatin1(document.header("Docker-Content-Digest"));
    const QString asked = m_asked ? ociDigest(m_asked->descriptor.digest) : m_reference.digest;
    for (const QString& digest : {asked, told}) {
        if (digest.startsWith(QStringLiteral("sha256:")) && digest != ociDigest(own))
            return fail(ErrorKind::DigestMismatch,
                        QStringLiteral("the manifest has the digest %1 where %2 was promised")
                            .arg(ociDigest(own), shownText(digest, 100)),
                        shownUrl(document.head.url));
    }
    return {};
}

void OciQuery::takeIndex(const OciIndex& index)
{
    const int depth = (m_asked ? m_asked->depth : 0) + 1;
    if (depth > mostDepth)
        return tryNext({ErrorKind::InvalidAnswer, QStringLiteral("of the registry: indexes without end")});
    QList<Candidate> inside;
    for (const OciDescriptor& manifest : index.manifests)
        inside += Candidate{manifest, depth};
    m_candidates = inside + m_candidates;
    tryNext({ErrorKind::UnknownModel, m_reference.text() + QStringLiteral(": an index without a model")});
}

void OciQuery::takeConfig(const Document& document)
{
    if (sha256Of(document.body) != m_manifest->config.digest)
        return end(fail(ErrorKind::DigestMismatch,
                        QStringLiteral("the configuration has another digest than promised"),
                        shownUrl(document.head.url)));
    const auto facts = parseModelConfig(document.body);
    if (!facts)
        return end(fail(facts.error()));
    offer(*facts);
}

void OciQuery::offer(const OciModelFacts& facts)
{
    const auto offer = ociOffer(m_reference, *m_digest, *m_manifest, facts);
    const bool isNone = !offer && (offer.error().kind == ErrorKind::UnknownModel ||
                                   offer.error().kind == ErrorKind::Unsupported);
    if (isNone)
        tryNext(offer.error());
    else
        end(offer);
}

void OciQuery::tryNext(const Error& why)
{
    if (!m_why)
        m_why = why;
    if (m_candidates.isEmpty() || m_manifests >= mostManifests)
        return end(fail(*m_why));
    m_asked = m_candidates.takeFirst();
    askManifest(ociDigest(m_asked->descriptor.digest));
}

} // namespace cellar
