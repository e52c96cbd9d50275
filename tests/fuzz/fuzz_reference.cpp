// SPDX-License-Identifier: MIT
// References to registries, as people write them and as catalogues name them.
#include "core/net/origin.h"
#include "core/registry/reference.h"
#include "tests/fuzz/fuzz.h"

using namespace cellar;
using namespace cellar::test;

namespace {

void checkHub(const HubReference& reference)
{
    require(isHubName(reference.owner) && isHubName(reference.name), "a name that is none");
    require(!reference.revision.isEmpty() && !reference.revision.contains(QStringLiteral("..")),
            "a revision that leads elsewhere");
    require(reference.path.isEmpty() || isHubPath(reference.path), "a path that leads elsewhere");
}

void checkOci(const OciReference& reference)
{
    const QUrl address = reference.address(QStringLiteral("/manifests/") + reference.version());
    require(address.isValid() && checkAddress(address, false), "an address that is none, or not safe");
    require(repositoryOf(address) == reference.repository, "an address of another repository");
    require(reference.tag.isEmpty() != reference.digest.isEmpty(), "a tag and a digest, or neither");
    require(reference.secure || isLoopback(address), "plain http to elsewhere");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    for (const char* hub : {"https://huggingface.co", "http://127.0.0.1:8080/mirror"}) {
        const QUrl address(QString::fromLatin1(hub));
        const auto reference = parseReference(text, address);
        if (!reference) {
            require(isShort(reference.error().detail, 1000), "a fault that cannot be shown");
            continue;
        }
        if (!*reference)
            continue;
        if (const auto* hubReference = std::get_if<HubReference>(&**reference))
            checkHub(*hubReference);
        if (const auto* oci = std::get_if<OciReference>(&**reference))
            checkOci(*oci);
        const auto again = parseReference(referenceText(**reference), address);
        require(again && *again == *reference, "the one form of a reference is read otherwise");
    }
    return 0;
}
