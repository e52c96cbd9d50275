// SPDX-License-Identifier: MIT
// The hub's answers: what a repository is, and pages of its files.
#include "core/registry/huggingface/hub_offer.h"
#include "tests/fuzz/offer_check.h"

using namespace cellar;
using namespace cellar::test;

namespace {

const QByteArray soundRepository =
    R"({"id":"Org/Repo","sha":"52e7645ba7c309695bec7ac98f4f005b139cf465","gated":false,"disabled":false})";
const QByteArray soundTree = R"([{"type":"file","size":1,"path":"m.Q8_0.gguf"}])";

void checkTree(const QList<HubFile>& files)
{
    for (const HubFile& file : files)
        require(isHubPath(file.path) && file.size >= 0, "a path that leads elsewhere, or a negative size");
}

bool isAtHub(const QUrl& url)
{
    return url.isValid() && url.scheme() == u"https" && url.host() == u"huggingface.co" && !url.hasQuery() &&
           !url.hasFragment() && url.path().contains(u"/resolve/") && !url.path().contains(u"/../");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const auto repository = parseHubRepository(bytes);
    const auto files = parseHubTree(bytes);
    require(!repository || !files, "an object is a list");
    if (!repository && !files)
        return 0;
    if (repository)
        require(isCommit(repository->commit) && !parseHubRepository(bytes.trimmed().chopped(1)),
                "no commit, or an answer that was cut is whole");
    else
        checkTree(*files);
    checkOffer(hubOffer(Hub(), {QStringLiteral("org"), QStringLiteral("repo")},
                        repository ? *repository : *parseHubRepository(soundRepository),
                        files ? *files : *parseHubTree(soundTree)),
               isAtHub);
    return 0;
}
