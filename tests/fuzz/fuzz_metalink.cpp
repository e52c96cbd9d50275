// SPDX-License-Identifier: MIT
// Mutated Metalink documents and Link headers, see mutation.h. What is offered of a document that was
// accepted must be fit to become files of the store, and lead nowhere that its author may not send us.
#include "core/model/names.h"
#include "core/net/link_header.h"
#include "core/net/origin.h"
#include "core/registry/metalink/metalink_offer.h"
#include "tests/fuzz/mutation.h"

using namespace cellar;
using namespace cellar::test;

namespace {

const QByteArray hex = "114e1c97db6bd467395b91d542b9412a2676d51a9aa900c1c94d2feeeb0fcbdb";
const QByteArray versionFour =
    R"(<?xml version="1.0"?><metalink xmlns="urn:ietf:params:xml:ns:metalink"><file name="t/m-00001-of-00002.gguf">)"
    R"(<size>200000</size><hash type="sha-256">)" +
    hex + R"(</hash><pieces length="131072" type="sha-256"><hash>)" + hex + "</hash><hash>" + hex +
    R"(</hash></pieces><url location="de" priority="1">https://a.example/f</url><url>http://127.0.0.1/f</url></file>)"
    R"(<file name="m-00002-of-00002.gguf"><url>https://10.0.0.1/f</url><url>https://b.example/f</url></file></metalink>)";
const QByteArray versionThree =
    R"(<metalink version="3.0" xmlns="http://www.metalinker.org/"><files><file name="m.gguf"><size>9</size>)"
    R"(<verification><hash type="sha256">)" +
    hex +
    R"(</hash></verification><resources><url type="https" preference="100">https://a.example/f</url>)"
    R"(</resources></file></files></metalink>)";

const char* faultInFile(const ModelFile& file)
{
    if (!checkSegment(file.place.name))
        return "a name that leads somewhere";
    if (file.size.value_or(0) < 0)
        return "a negative size";
    if (file.pieces && (!file.size || file.pieces->hashes.size() !=
                                          (*file.size + file.pieces->length - 1) / file.pieces->length))
        return "pieces that are not those of the file";
    if (file.sources.isEmpty())
        return "a file from nowhere";
    for (const Source& source : file.sources) {
        if (!checkAddress(source.url, false) || isPrivateHost(source.url) || source.allowInsecure)
            return "an address that nobody allowed";
    }
    return nullptr;
}

const char* faultInOffer(const QByteArray& bytes)
{
    const auto files = readMetalink(bytes);
    if (!files)
        return files.error().detail.size() > 1000 ? "a fault says what it is, in few words" : nullptr;
    const auto offer = metalinkOffer({QUrl(QStringLiteral("https://host.example/x.meta4"))}, *files,
                                     *Digest::fromHex(QString::fromLatin1(hex)), false);
    if (!offer)
        return nullptr;
    if (offer->chosen < 0 || offer->chosen >= offer->variants.size())
        return "nothing is chosen";
    for (const Offer::Variant& variant : offer->variants) {
        if (variant.model.files.isEmpty())
            return "a model of nothing";
        for (const ModelFile& file : variant.model.files) {
            if (const char* fault = faultInFile(file))
                return fault;
        }
    }
    return nullptr;
}

const char* faultIn(const QByteArray& bytes, qsizetype)
{
    qsizetype targets = 0;
    for (const Link& link : parseLinks(bytes))
        targets += link.target.size();
    return targets > bytes.size() ? "links longer than their header" : faultInOffer(bytes);
}

bool isRight(const QByteArray& bytes)
{
    return readMetalink(bytes) || !parseLinks(bytes).isEmpty();
}

} // namespace

int main(int argc, char* argv[])
{
    return fuzz(argc, argv,
                {{versionFour, versionThree,
                  "<https://a/f>; rel=\"x duplicate\"; pri=1; pref, </x.meta4>; rel=describedby; "
                  "type=\"application/metalink4+xml\""},
                 faultIn,
                 isRight});
}
