// SPDX-License-Identifier: MIT
// A folder that the user named: model files in and below it. The repositories of a hub cache are read as such
// wherever they stand, and the folder itself is read as Ollama's where it looks like that. What the hub's
// clients fetched into a folder of the user's choice they describe in `.cache/huggingface/download` there.
#include "core/neighbours/claims.h"
#include "core/neighbours/readers.h"
#include "core/neighbours/settings_text.h"
#include "core/neighbours/walk.h"

#include <QFile>

namespace cellar {

namespace {

constexpr auto downloads = "/.cache/huggingface/download";

bool isFolder(const Folder& folder, const QByteArray& name)
{
    const auto facts = folder.facts(name);
    return facts && facts->type == EntryType::Folder;
}

class Files final : public NamedByFile
{
public:
    explicit Files(const Visit& visit)
        : m_visit(visit)
    {
    }

    void enter(const WalkedFolder& folder) override
    {
        if (!isWithin(m_described, folder.path))
            m_described.clear();
        if (!isFolder(folder.folder, ".cache"))
            return;
        const QString path = folder.path + QString::fromLatin1(downloads);
        const auto reached = m_visit.reach(path);
        if (!reached || reached->facts.type != EntryType::Folder)
            return;
        m_described = folder.path;
        if (const auto own = reached->folder->folder(reached->name)) {
            NamedByFile reader;
            walk(m_visit, *own, path, reader, judgeMark);
        }
    }

    bool takes(const WalkedFolder& folder, const QByteArray& name) override
    {
        if (isHubRepository(name))
            readHubRepository(m_visit, {&folder.folder, folder.path, name});
        return isHubRepository(name);
    }

    Claim claim(const WalkedFolder& folder, const QString& name) override
    {
        return {.name = name, .sha256 = m_described.isEmpty() ? std::nullopt : described(folder, name)};
    }

private:
    std::optional<Digest> described(const WalkedFolder& folder, const QString& name) const
    {
        const QString below = folder.path.mid(m_described.size()) + u'/' + name;
        const auto reached =
            m_visit.reach(m_described + QString::fromLatin1(downloads) + below + QStringLiteral(".metadata"));
        const auto document =
            reached ? reached->folder->document(reached->name, longestSettings) : std::nullopt;
        const auto facts = folder.folder.facts(QFile::encodeName(name));
        return document && facts ? hubMetadataDigest(*document, facts->modified) : std::nullopt;
    }

    const Visit& m_visit;
    QString m_described; // the folder around us that has such descriptions; empty: none
};

} // namespace

void readFolder(const Visit& visit)
{
    if (isFolder(visit.folder(), "manifests") && isFolder(visit.folder(), "blobs"))
        return readOllama(visit);
    Files reader(visit);
    walk(visit, visit.folder(), visit.path(), reader);
}

} // namespace cellar
