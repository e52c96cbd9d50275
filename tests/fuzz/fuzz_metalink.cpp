// SPDX-License-Identifier: MIT
// Metalink documents, versions 3 and 4.
#include "core/model/names.h"
#include "core/registry/metalink/metalink.h"
#include "tests/fuzz/fuzz.h"

#include <QSet>

#include <algorithm>

using namespace cellar;
using namespace cellar::test;

namespace {

void checkSources(const QList<Source>& sources)
{
    require(!sources.isEmpty() && sources.size() <= 1000, "no address, or too many");
    for (const Source& source : sources) {
        const QString scheme = source.url.scheme();
        require(source.url.isValid() && (scheme == u"https" || scheme == u"http"), "an address that is none");
        require(!source.url.host().isEmpty() && source.url.userInfo().isEmpty() && !source.url.hasFragment(),
                "an address with what it must not have");
        require(!source.allowInsecure, "plain http is permitted by a document");
        require(source.priority >= 1 && source.priority <= 999'999, "a priority out of bounds");
    }
    require(std::is_sorted(sources.begin(), sources.end(),
                           [](const Source& a, const Source& b) { return a.priority < b.priority; }),
            "the preferred address is not the first");
}

void checkFile(const MetalinkFile& file)
{
    require(isOneSegment(file.name) && checkSegment(file.name), "a name that is not safe");
    require(file.size.value_or(0) >= 0, "a negative size");
    checkSources(file.sources);
    if (!file.pieces)
        return;
    const qint64 length = file.pieces->length;
    require(file.size && length > 0, "pieces of what has no size");
    require(file.pieces->hashes.size() == *file.size / length + (*file.size % length != 0),
            "other pieces than the size has");
}

/// What is written of a file that was read is read the same.
void checkWriting(const QList<MetalinkFile>& files)
{
    QList<MetalinkFile> offered;
    QList<ModelFile> written;
    for (MetalinkFile file : files) {
        file.sources.removeIf([](const Source& source) { return !isOffered(source); });
        if (file.sources.isEmpty())
            continue;
        offered += file;
        written += ModelFile{
            {QStringLiteral("folder"), file.name}, file.size, file.sha256, file.sources, file.pieces};
    }
    if (offered.isEmpty())
        return;
    const auto again = readMetalink(writeMetalink(written));
    require(again && *again == offered, "what was written is read otherwise");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto files = readMetalink(bytesOf(data, size));
    if (!files) {
        require(isShort(files.error().detail, 1000), "a fault that cannot be shown");
        return 0;
    }
    require(!files->isEmpty() && files->size() <= 10'000, "no file, or too many");
    QSet<QString> names;
    for (const MetalinkFile& file : *files) {
        checkFile(file);
        names += foldedName(file.name);
    }
    require(names.size() == files->size(), "two files of one name");
    checkWriting(*files);
    return 0;
}
