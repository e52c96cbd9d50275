// SPDX-License-Identifier: MIT
// Docker Model Runner: MODELS_PATH, else ~/.docker/models (with the engine it is a volume that is not seen
// from outside).
//
//   models.json           {"models":[{"id":"sha256:…","tags":["…"]}]}
//   manifests/sha256/HEX  the image manifest of that id
//   blobs/sha256/HEX      what its layers name; `.incomplete` after it: a download
#include "core/neighbours/image_store.h"
#include "core/neighbours/readers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cellar {

namespace {

QStringList blobNames(const Digest& digest)
{
    return {digest.hex()};
}

bool isWeights(const QString& mediaType)
{
    const QString prefix = QStringLiteral("application/vnd.docker.ai.");
    const QStringList kinds{QStringLiteral("gguf.v3"), QStringLiteral("mmproj"),
                            QStringLiteral("safetensors"), QStringLiteral("dduf")};
    return mediaType.startsWith(prefix) && kinds.contains(mediaType.mid(prefix.size()));
}

void tellOf(const Visit& visit, const QJsonValue& model, const ImageStore& store)
{
    const QString id = model[QStringLiteral("id")].toString();
    const QString tag = model[QStringLiteral("tags")][0].toString();
    const QString name = tag.isEmpty() ? id : tag;
    const auto digest = digestNamed(id);
    const QString path = visit.path() + QStringLiteral("/manifests/sha256/") + (digest ? digest->hex() : id);
    if (!digest)
        return visit.report(FoundFile::Kind::Unreadable, visit.path() + QStringLiteral("/models.json"),
                            {.name = name});
    const auto reached = visit.reach(path);
    const auto manifest = reached ? reached->folder->document(reached->name, longestManifest) : std::nullopt;
    const auto layers = manifest ? layersOf(*manifest) : std::nullopt;
    if (layers)
        store.tellOf(*layers, isWeights, name);
    else
        visit.report(FoundFile::Kind::Unreadable, path, {.name = name});
}

} // namespace

QStringList dockerModelRunnerPlaces(const Surroundings& surroundings)
{
    const QString named = surroundings.folderIn(QStringLiteral("MODELS_PATH"));
    return {named.isEmpty() ? surroundings.home + QStringLiteral("/.docker/models") : named};
}

void readDockerModelRunner(const Visit& visit)
{
    const auto above = visit.enter(visit.folder(), visit.path(), "blobs");
    const QString path = visit.path() + QStringLiteral("/blobs");
    const auto blobs = above ? visit.enter(*above, path, "sha256") : std::nullopt;
    if (!blobs)
        return;
    const ImageStore store(visit, *blobs, path + QStringLiteral("/sha256"), blobNames);
    const auto index = visit.folder().document("models.json", longestManifest);
    const auto document = QJsonDocument::fromJson(index.value_or(QByteArray()));
    if (!document.isObject() && visit.folder().facts("models.json"))
        visit.report(FoundFile::Kind::Unreadable, visit.path() + QStringLiteral("/models.json"));
    for (const QJsonValue& model : document.object().value(QStringLiteral("models")).toArray()) {
        if (visit.isStopped())
            return;
        tellOf(visit, model, store);
    }
    store.tellOfDownloads();
}

} // namespace cellar
