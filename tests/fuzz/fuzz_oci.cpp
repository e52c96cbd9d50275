// SPDX-License-Identifier: MIT
// Mutated answers of registries, their challenges and tokens, and mutated references to them, for the readers
// of core/registry/oci, see mutation.h. What is offered of a manifest that was accepted must be fit to become
// files of the store, and a token is asked for nowhere but where that is safe.
#include "core/net/origin.h"
#include "core/registry/oci/challenge.h"
#include "core/registry/oci/oci_offer.h"
#include "core/registry/reference.h"
#include "tests/fuzz/mutation.h"

using namespace cellar;
using namespace cellar::test;

namespace {

const char* const blob = "https://r.example/v2/team/tiny/blobs/x";
const QByteArray digest(64, 'a');
const QByteArray manifestJson =
    R"({"schemaVersion":2,"config":{"mediaType":"application/vnd.cncf.model.config.v1+json","digest":"sha256:)" +
    digest +
    R"(","size":9},"layers":[{"mediaType":"application/vnd.cncf.model.weight.v1.raw","digest":"sha256:)" +
    digest +
    R"(","size":9,"annotations":{"org.cncf.model.filepath":"a/m-00001-of-00002.gguf"}},{"mediaType":)" +
    R"("application/vnd.ollama.image.model","digest":"sha256:)" + digest + R"(","size":7}]})";
const QByteArray indexJson =
    R"({"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"sha256:)" +
    digest + R"(","size":1}]})";
const QByteArray configJson =
    R"({"descriptor":{"name":"Tiny","licenses":["MIT"]},"config":{"format":"gguf"}})";

const char* faultInOffer(const OciManifest& manifest, const OciModelFacts& facts)
{
    const OciReference reference{OciReference::Kind::Oci, QStringLiteral("r.example"),
                                 QStringLiteral("team/tiny")};
    const auto offer = ociOffer(reference, *Digest::fromHex(QString::fromLatin1(digest)), manifest, facts);
    if (!offer)
        return offer.error().detail.size() > 1000 ? "a fault says what it is, in few words" : nullptr;
    if (offer->chosen < 0 || offer->chosen >= offer->variants.size())
        return "nothing is chosen";
    for (const Offer::Variant& variant : offer->variants) {
        if (variant.model.files.isEmpty() || variant.model.name.isEmpty())
            return "a model of nothing";
        for (const ModelFile& file : variant.model.files) {
            const QString& name = file.place.name;
            if (name.isEmpty() || name.contains(u'/') || name == u".." || name.contains(QChar::Null))
                return "a name that leads somewhere";
            if (repositoryOf(file.sources.first().url) != u"team/tiny")
                return "an address elsewhere";
            if (file.size.value_or(-1) < 0 || !file.sha256)
                return "a file without size or digest";
        }
    }
    return nullptr;
}

const char* faultInReference(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto reference =
        isOciReference(text) ? parseOciReference(text) : fail(ErrorKind::InvalidName, QString());
    if (!reference)
        return nullptr;
    const QUrl address = reference->address(QStringLiteral("/manifests/") + reference->version());
    if (!address.isValid() || !checkAddress(address, false) || repositoryOf(address) != reference->repository)
        return "an address that is none, or not safe";
    const auto again = parseOciReference(reference->text());
    return again && *again == *reference ? nullptr : "the one form of a reference is read otherwise";
}

const char* faultInChallenge(const QByteArray& bytes)
{
    const QUrl url(QString::fromLatin1(blob));
    for (const Challenge& challenge : parseChallenges(bytes)) {
        if (challenge.scheme.isEmpty())
            return "a challenge without a scheme";
        const auto address = tokenAddress(challenge, url);
        if (address && (address->scheme() != u"https" || isLoopback(*address) || address->hasFragment() ||
                        !address->query().contains(QStringLiteral("scope=repository:team/tiny:"))))
            return "a token is asked for where it must not";
    }
    return nullptr;
}

const char* faultIn(const QByteArray& bytes, qsizetype)
{
    if (const char* fault = faultInReference(bytes))
        return fault;
    if (const char* fault = faultInChallenge(bytes))
        return fault;
    if (const auto token = parseTokenAnswer(bytes);
        token && (token->lifetime.count() <= 0 || token->credential.authorization().contains('\n')))
        return "a token that is none";
    const auto facts = parseModelConfig(bytes);
    const auto document = parseOciDocument(bytes, {});
    const auto* manifest = document ? std::get_if<OciManifest>(&*document) : nullptr;
    if (!facts && !manifest)
        return nullptr;
    const auto sound = parseOciDocument(manifestJson, {});
    return faultInOffer(manifest ? *manifest : std::get<OciManifest>(*sound),
                        facts.value_or(OciModelFacts{}));
}

bool isRight(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return parseOciDocument(bytes, {}) || parseTokenAnswer(bytes) || parseChallenges(bytes).size() > 1 ||
           (isOciReference(text) && parseOciReference(text));
}

} // namespace

int main(int argc, char* argv[])
{
    return fuzz(
        argc, argv,
        {{manifestJson, indexJson, configJson, R"({"token":"abc","expires_in":300})",
          "oci:https://127.0.0.1:5000/team/tiny@sha256:" + digest, "oci://docker.io/tiny:v1",
          "ollama:hf.co/Org/Repo-GGUF:Q4_K_M",
          R"(Basic realm="a", Bearer realm="https://a.example/t?x=1#f",service="s",scope="repository:team/tiny:pull")"},
         faultIn,
         isRight});
}
