// SPDX-License-Identifier: MIT
// Ollama: OLLAMA_MODELS, else ~/.ollama/models; as a service the home folder of its user.
//
//   manifests/HOST/NAMESPACE/MODEL/TAG  an image manifest; the path is the model's name
//   blobs/sha256-HEX                    what its layers name (older: `sha256:HEX`)
//   blobs/sha256-HEX-partial            a download; `-partial-N` beside it is the state of one part
//
// Blobs that no manifest names are left out: Ollama removes them when it starts.
#include "core/neighbours/image_store.h"
#include "core/neighbours/readers.h"

#include <QFile>

namespace cellar {

namespace {

constexpr qsizetype manifestDepth = 3; // host, namespace and model; the tag is the file

QStringList blobNames(const Digest& digest)
{
    return {QStringLiteral("sha256-") + digest.hex(), QStringLiteral("sha256:") + digest.hex()};
}

bool isWeights(const QString& mediaType)
{
    const QString prefix = QStringLiteral("application/vnd.ollama.image.");
    const QStringList kinds{QStringLiteral("model"), QStringLiteral("projector"), QStringLiteral("adapter"),
                            QStringLiteral("draft")};
    return mediaType.startsWith(prefix) && kinds.contains(mediaType.mid(prefix.size()));
}

// As `ollama list` has it: without the host and the namespace that go without saying.
QString modelName(QStringList parts, const QString& tag)
{
    if (parts.value(0) == QStringLiteral("registry.ollama.ai")) {
        parts.removeFirst();
        if (parts.value(0) == QStringLiteral("library"))
            parts.removeFirst();
    }
    return parts.join(u'/') + u':' + tag;
}

class Manifests
{
public:
    Manifests(const Visit& visit, const ImageStore& store)
        : m_visit(visit)
        , m_store(store)
    {
    }

    void through(const Folder& folder, const QString& path, const QStringList& parts) const
    {
        const bool areTags = parts.size() == manifestDepth;
        const EntryType wanted = areTags ? EntryType::File : EntryType::Folder;
        const auto entries = folder.entries([wanted](QByteArrayView name, EntryType type) {
            return type == wanted && !name.startsWith('.');
        });
        for (const FolderEntry& entry : entries) {
            if (m_visit.isStopped())
                return;
            const QString name = QFile::decodeName(entry.name);
            if (areTags)
                tellOf(folder, entry.name, path + u'/' + name, modelName(parts, name));
            else if (const auto below = m_visit.enter(folder, path, entry.name))
                through(*below, path + u'/' + name, parts + QStringList(name));
        }
    }

private:
    void tellOf(const Folder& folder, const QByteArray& file, const QString& path, const QString& model) const
    {
        const auto manifest = folder.document(file, longestManifest);
        const auto layers = manifest ? layersOf(*manifest) : std::nullopt;
        if (layers)
            m_store.tellOf(*layers, isWeights, model);
        else
            m_visit.report(FoundFile::Kind::Unreadable, path, {.name = model});
    }

    const Visit& m_visit;
    const ImageStore& m_store;
};

} // namespace

QStringList ollamaPlaces(const Surroundings& surroundings)
{
    const QString named = surroundings.folderIn(QStringLiteral("OLLAMA_MODELS"));
    return {named.isEmpty() ? surroundings.home + QStringLiteral("/.ollama/models") : named,
            surroundings.systemShare + QStringLiteral("/ollama/.ollama/models")};
}

void readOllama(const Visit& visit)
{
    const auto blobs = visit.enter(visit.folder(), visit.path(), "blobs");
    if (!blobs)
        return;
    const ImageStore store(visit, *blobs, visit.path() + QStringLiteral("/blobs"), blobNames);
    if (const auto manifests = visit.enter(visit.folder(), visit.path(), "manifests"))
        Manifests(visit, store).through(*manifests, visit.path() + QStringLiteral("/manifests"), {});
    store.tellOfDownloads();
}

} // namespace cellar
