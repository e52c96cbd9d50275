// SPDX-License-Identifier: MIT
// Documents of registries: manifests, indexes, configurations of models, and tokens.
#include "core/registry/oci/challenge.h"
#include "core/registry/oci/oci_offer.h"
#include "tests/fuzz/offer_check.h"

using namespace cellar;
using namespace cellar::test;

namespace {

const QByteArray digest(64, 'a');
const QByteArray soundManifest =
    R"({"schemaVersion":2,"config":{"mediaType":"application/vnd.cncf.model.config.v1+json","digest":"sha256:)" +
    digest + R"(","size":9},"layers":[{"mediaType":"application/vnd.ollama.image.model","digest":"sha256:)" +
    digest + R"(","size":7}]})";

void checkDescriptor(const OciDescriptor& descriptor)
{
    require(descriptor.size >= 0, "a negative size");
    require(descriptor.mediaType == descriptor.mediaType.toLower(), "a type in capitals");
    const QStringList segments = descriptor.path.split(u'/');
    require(descriptor.path.isEmpty() || !segments.contains(QStringLiteral("..")),
            "a path that leads elsewhere");
}

void checkDocument(const OciDocument& document)
{
    if (const auto* index = std::get_if<OciIndex>(&document)) {
        for (const OciDescriptor& manifest : index->manifests)
            checkDescriptor(manifest);
        return;
    }
    const auto& manifest = std::get<OciManifest>(document);
    checkDescriptor(manifest.config);
    for (const OciDescriptor& layer : manifest.layers)
        checkDescriptor(layer);
}

void checkToken(const QByteArray& json)
{
    const auto token = parseTokenAnswer(json);
    if (!token)
        return require(!token.error().detail.contains(QString::fromUtf8(json.left(40))) || json.size() < 8,
                       "a fault that repeats what may be a secret");
    require(token->lifetime.count() > 0 && token->lifetime <= std::chrono::hours(24),
            "a token without a life");
    require(Credential::fromAuthorization(token->credential.authorization()) == token->credential,
            "a token that is none");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    checkToken(bytes);
    const auto facts = parseModelConfig(bytes);
    const auto document = parseOciDocument(bytes, {});
    if (document)
        checkDocument(*document);
    const auto* manifest = document ? std::get_if<OciManifest>(&*document) : nullptr;
    if (!facts && !manifest)
        return 0;
    const auto sound = parseOciDocument(soundManifest, {});
    checkOffer(ociOffer({OciReference::Kind::Oci, QStringLiteral("r.example"), QStringLiteral("team/tiny")},
                        *Digest::fromHex(QString::fromLatin1(digest)),
                        manifest ? *manifest : std::get<OciManifest>(*sound),
                        facts.value_or(OciModelFacts{})),
               [](const QUrl& url) { return url.scheme() == u"https" && repositoryOf(url) == u"team/tiny"; });
    return 0;
}
