// SPDX-License-Identifier: MIT
#include "core/neighbours/walk.h"

#include <QFile>

#include <algorithm>

namespace cellar {

namespace {

constexpr qsizetype mostDepth = 8;

bool isPassedBy(QByteArrayView folder)
{
    return folder.startsWith('.') || folder == "node_modules";
}

class Walk
{
public:
    Walk(const Visit& visit, Reader& reader, NameJudge judge)
        : m_visit(visit)
        , m_reader(reader)
        , m_judge(judge)
    {
    }

    void through(const WalkedFolder& here)
    {
        const auto entries = here.folder.entries([this](QByteArrayView name, EntryType type) {
            if (type == EntryType::Folder)
                return !isPassedBy(name);
            return type != EntryType::Other && m_judge(name).kind != NameKind::Other;
        });
        m_hasSidecars = std::any_of(entries.begin(), entries.end(), [this](const FolderEntry& entry) {
            return m_judge(entry.name).kind == NameKind::Sidecar;
        });
        m_reader.enter(here);
        for (const FolderEntry& entry : entries) {
            if (m_visit.isStopped())
                return;
            if (entry.type != EntryType::Folder)
                look(here, entry, entries);
        }
        for (const FolderEntry& entry : entries) {
            if (m_visit.isStopped())
                return;
            if (entry.type == EntryType::Folder && here.relative.size() < mostDepth)
                enter(here, entry.name);
        }
    }

private:
    void look(const WalkedFolder& here, const FolderEntry& entry, const std::vector<FolderEntry>& entries)
    {
        const JudgedName judged = m_judge(entry.name);
        if (judged.kind == NameKind::Sidecar && isAmong(entries, judged.stem.toByteArray()))
            return; // told of with the file it belongs to
        Claim claim = m_reader.claim(here, QFile::decodeName(entry.name));
        claim.isUnfinished =
            judged.kind != NameKind::Model || (m_hasSidecars && isAmong(entries, entry.name + ".aria2"));
        m_visit.look({&here.folder, here.path, entry.name, entry.type}, claim);
    }

    void enter(const WalkedFolder& here, const QByteArray& name)
    {
        const QString path = here.path + u'/' + QFile::decodeName(name);
        if (!textName(name))
            return m_visit.report(FoundFile::Kind::Unreadable, path);
        if (m_visit.isElsewhere(path) || m_reader.takes(here, name))
            return;
        if (const auto folder = m_visit.enter(here.folder, here.path, name))
            through({*folder, path, here.relative + QStringList(QFile::decodeName(name))});
    }

    static bool isAmong(const std::vector<FolderEntry>& entries, const QByteArray& name)
    {
        const auto place =
            std::lower_bound(entries.begin(), entries.end(), name,
                             [](const FolderEntry& entry, const QByteArray& n) { return entry.name < n; });
        return place != entries.end() && place->name == name;
    }

    const Visit& m_visit;
    Reader& m_reader;
    NameJudge m_judge;
    bool m_hasSidecars = false; // the folder whose files are looked at
};

} // namespace

void walk(const Visit& visit, const Folder& start, const QString& path, Reader& reader, NameJudge judge)
{
    Walk(visit, reader, judge).through({start, path, {}});
}

Claim NamedByFolder::claim(const WalkedFolder& folder, const QString& name)
{
    return {.name = folder.relative.isEmpty() ? name : folder.relative.join(u'/')};
}

Claim NamedByFile::claim(const WalkedFolder&, const QString& name)
{
    return {.name = name};
}

} // namespace cellar
