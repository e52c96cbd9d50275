// SPDX-License-Identifier: MIT
// Mutated answers of the hub, and mutated references to it, for the readers of core/registry, see mutation.h.
// What is offered of an answer that was accepted must be fit to become files of the store.
#include "core/net/http_headers.h"
#include "core/net/link_header.h"
#include "core/registry/huggingface/hub_offer.h"
#include "tests/fuzz/mutation.h"

using namespace cellar;
using namespace cellar::test;

namespace {

const QByteArray repositoryJson =
    R"({"id":"Org/Repo","sha":"52e7645ba7c309695bec7ac98f4f005b139cf465","gated":"auto","disabled":false,)"
    R"("cardData":{"license":["mit"]},"tags":["gguf","license:mit"]})";
const QByteArray treeJson =
    R"([{"type":"directory","path":"q"},{"type":"file","path":"q/m-Q4_K_M-00001-of-00002.gguf","size":9,"lfs":{"size":9,)"
    R"("oid":"030a469a63576d59f601ef5608846b7718eaa884dd820e9aa7493efec1788afa"}},{"type":"file","size":7,)"
    R"("path":"q/m-Q4_K_M-00002-of-00002.gguf"},{"type":"file","size":1,"path":"m.Q8_0.gguf"}])";

const char* faultInOffer(const HubRepository& repository, const QList<HubFile>& files,
                         const HubReference& reference)
{
    const auto offer = hubOffer(Hub(), reference, repository, files);
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
            const QUrl url = file.sources.first().url;
            if (!url.isValid() || url.host() != u"huggingface.co" || url.hasQuery() || url.hasFragment())
                return "an address elsewhere";
            if (file.size.value_or(0) < 0)
                return "a negative size";
        }
    }
    return nullptr;
}

const char* faultInReference(const QByteArray& bytes)
{
    const QUrl hub = Hub().endpoint;
    const auto reference = parseReference(QString::fromUtf8(bytes), hub);
    if (!reference || !*reference)
        return nullptr;
    const auto again = parseReference(referenceText(**reference), hub);
    return again && *again == *reference ? nullptr : "the one form of a reference is read otherwise";
}

const char* faultIn(const QByteArray& bytes, qsizetype shorter)
{
    if (parseNextLink(bytes).size() > bytes.size())
        return "a link longer than its header";
    if (const auto limit = parseRateLimit(bytes); limit && (limit->remaining < 0 || limit->reset.count() < 0))
        return "a negative wait";
    if (const char* fault = faultInReference(bytes))
        return fault;
    const auto repository = parseHubRepository(bytes);
    const auto files = parseHubTree(bytes);
    if (repository && parseHubRepository(bytes.first(shorter)) && shorter < bytes.trimmed().size())
        return "an answer that was cut is whole";
    if (!repository && !files)
        return nullptr;
    return faultInOffer(repository.value_or(*parseHubRepository(repositoryJson)),
                        files.value_or(*parseHubTree(treeJson)),
                        {QStringLiteral("org"), QStringLiteral("repo")});
}

bool isRight(const QByteArray& bytes)
{
    const auto reference = parseReference(QString::fromUtf8(bytes), Hub().endpoint);
    return parseHubRepository(bytes) || parseHubTree(bytes) || (reference && *reference);
}

} // namespace

int main(int argc, char* argv[])
{
    return fuzz(argc, argv,
                {{repositoryJson, treeJson, "hf:org/repo@refs%2Fpr%2F3/a b/m.gguf",
                  "https://huggingface.co/org/repo/resolve/main/q/m.gguf?x=1",
                  "<https://huggingface.co/api?cursor=x>; rel=\"next\"", "\"api\";r=0;t=41"},
                 faultIn,
                 isRight});
}
