// SPDX-License-Identifier: MIT
// The cache of the Hugging Face clients, and since 2026 of llama.cpp:
//
//   models--ORG--NAME/blobs/ETAG                 the bytes; of large files the ETag is their SHA-256
//   models--ORG--NAME/blobs/ETAG[.X].incomplete  a download
//   models--ORG--NAME/snapshots/COMMIT/PATH      a link to the blob; the file itself where there are no links
//
// A file is told of once for each snapshot that has it. Blobs that no snapshot names any more are left out:
// nobody can tell what they are.
#include "core/neighbours/readers.h"
#include "core/neighbours/walk.h"

#include <QFile>

namespace cellar {

namespace {

// `models--ORG--NAME` → `ORG/NAME`; neither part has `--` in it.
QString repositoryName(const QByteArray& folder)
{
    return QFile::decodeName(folder)
        .section(QStringLiteral("--"), 1)
        .replace(QStringLiteral("--"), QStringLiteral("/"));
}

class InRepository : public Reader
{
public:
    explicit InRepository(QString repository)
        : m_repository(std::move(repository))
    {
    }

    // The first folder is the commit, where the walk goes through snapshots.
    Claim claim(const WalkedFolder& folder, const QString& name) override
    {
        const QStringList parts = QStringList(m_repository) + folder.relative.mid(1) + QStringList(name);
        return {.name = parts.join(u'/'), .isNamedByDigest = true};
    }

private:
    QString m_repository;
};

class Blobs : public Reader
{
public:
    explicit Blobs(QString repository)
        : m_repository(std::move(repository))
    {
    }

    Claim claim(const WalkedFolder&, const QString&) override { return {.name = m_repository}; }

private:
    QString m_repository;
};

} // namespace

QStringList hubCachePlaces(const Surroundings& surroundings)
{
    for (const char* variable : {"HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE"}) {
        const QString folder = surroundings.folderIn(QString::fromLatin1(variable));
        if (!folder.isEmpty())
            return {folder};
    }
    const QString home = surroundings.folderIn(QStringLiteral("HF_HOME"));
    return {(home.isEmpty() ? surroundings.cacheHome() + QStringLiteral("/huggingface") : home) +
            QStringLiteral("/hub")};
}

bool isHubRepository(QByteArrayView folderName)
{
    return folderName.startsWith("models--");
}

void readHubRepository(const Visit& visit, const Spot& repository)
{
    const auto folder = visit.enter(*repository.folder, repository.path, repository.name);
    if (!folder)
        return;
    const QString path = repository.path + u'/' + QFile::decodeName(repository.name);
    const QString name = repositoryName(repository.name);
    if (const auto snapshots = visit.enter(*folder, path, "snapshots")) {
        InRepository reader(name);
        walk(visit, *snapshots, path + QStringLiteral("/snapshots"), reader);
    }
    if (const auto blobs = visit.enter(*folder, path, "blobs")) {
        Blobs reader(name);
        walk(visit, *blobs, path + QStringLiteral("/blobs"), reader, judgeMark);
    }
}

void readHubCache(const Visit& visit)
{
    const auto repositories = visit.folder().entries([](QByteArrayView name, EntryType type) {
        return (type == EntryType::Folder || type == EntryType::Link) && isHubRepository(name);
    });
    for (const FolderEntry& repository : repositories) {
        if (visit.isStopped())
            return;
        readHubRepository(visit, {&visit.folder(), visit.path(), repository.name});
    }
}

} // namespace cellar
