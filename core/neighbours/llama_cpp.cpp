// SPDX-License-Identifier: MIT
// llama.cpp: LLAMA_CACHE, else `llama.cpp` in the cache folder. Until early 2026 it kept files there, called
// ORG_REPOSITORY_FILE.gguf, the ETag in `….etag` or, older, in the JSON beside it, a download with
// `.downloadInProgress` after its name. Since then it has the hub's cache, which LLAMA_CACHE then names.
#include "core/neighbours/claims.h"
#include "core/neighbours/readers.h"
#include "core/neighbours/settings_text.h"
#include "core/neighbours/walk.h"

#include <QFile>

namespace cellar {

namespace {

constexpr qint64 longestEtag = 1024; // bytes

class CachedFiles final : public NamedByFile
{
public:
    explicit CachedFiles(const Visit& visit)
        : m_visit(visit)
    {
    }

    bool takes(const WalkedFolder& folder, const QByteArray& name) override
    {
        if (isHubRepository(name))
            readHubRepository(m_visit, {&folder.folder, folder.path, name});
        return isHubRepository(name);
    }

    Claim claim(const WalkedFolder& folder, const QString& name) override
    {
        const QByteArray file = QFile::encodeName(name);
        const auto etag = folder.folder.document(file + ".etag", longestEtag);
        const auto older = folder.folder.document(file + ".json", longestSettings);
        const QString text =
            etag ? firstLine(*etag) : jsonText(older.value_or(QByteArray()), QStringLiteral("etag"));
        return {.name = name, .sha256 = etagDigest(text)};
    }

private:
    const Visit& m_visit;
};

} // namespace

QStringList llamaCppPlaces(const Surroundings& surroundings)
{
    const QString named = surroundings.folderIn(QStringLiteral("LLAMA_CACHE"));
    return {named.isEmpty() ? surroundings.cacheHome() + QStringLiteral("/llama.cpp") : named};
}

void readLlamaCpp(const Visit& visit)
{
    CachedFiles reader(visit);
    walk(visit, visit.folder(), visit.path(), reader);
}

} // namespace cellar
