// SPDX-License-Identifier: MIT
#include "core/ensure/prune.h"

#include "core/disk/usage.h"
#include "core/ensure/kept_files.h"
#include "core/store/file_lock.h"
#include "core/store/staged_file.h"
#include "core/store/store_presence.h"

#include <QDir>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cerrno>

namespace cellar {

namespace {

constexpr int longUnused = 30; // days

/// A plain file in a folder of ours, as it was when it was listed.
struct Entry
{
    QString path;
    FileIdentity identity;
};
using Entries = QMap<QString, QList<Entry>>; // by KEY

Entries entriesOf(const QString& folder)
{
    Entries entries;
    const auto names = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString& name : names) {
        const QString path = folder + u'/' + name;
        const QString key = Layout::keyIn(name);
        if (const auto identity = identify(path); identity && !key.isEmpty())
            entries[key] += {path, *identity};
    }
    return entries;
}

class Pruning
{
public:
    Pruning(const Layout& layout, const Clock& clock, const PruneOptions& options)
        : m_layout(layout)
        , m_clock(clock)
        , m_options(options)
    {
    }

    PruneReport run(const ReadCatalog& catalog)
    {
        if (const auto fit = prepare(); !fit)
            return {{}, {}, {}, {fit.error()}};
        // Listed before the files are: a receipt that is written after that is another one.
        const Entries receipts = entriesOf(m_layout.receiptsFolder());
        m_kept = keptFiles(m_layout);
        for (const KeptFile& file : std::as_const(m_kept))
            m_here.insert(Layout::key(file.place));
        const auto read = catalog();
        if (!read)
            return {{}, {}, {}, {read.error()}};
        nameFilesOf(*read);
        pruneLocks();
        prunePartials();
        pruneUnlisted();
        pruneReceipts(receipts);
        return m_report;
    }

private:
    Status prepare() const;
    void nameFilesOf(const Catalog& catalog);
    void pruneLocks();
    void prunePartials();
    void pruneUnlisted();
    void removeUnlisted(const KeptFile& file);
    void pruneReceipts(const Entries& receipts);
    bool isAbandoned(const QString& key, const QList<Entry>& files) const;
    bool unlessUsed(const QString& key, const std::function<void()>& remove);
    void remove(const QString& path);

    Layout m_layout;
    const Clock& m_clock;
    PruneOptions m_options;
    QSet<QString> m_named;  // the KEYs of the catalogue's files
    QList<KeptFile> m_kept; // the files that are in the store
    QSet<QString> m_here;   // their KEYs
    PruneReport m_report;
};

Status Pruning::prepare() const
{
    if (const auto here = checkStore(m_layout); !here)
        return fail(here.error());
    if (!isTaken(m_layout.root() + QStringLiteral("/.cellar")) && !m_options.unlisted)
        return {};
    const bool looksOnly = m_options.dryRun || !isTaken(m_layout.root());
    return looksOnly ? m_layout.checkOwnFolders() : m_layout.prepareOwnFolders();
}

void Pruning::nameFilesOf(const Catalog& catalog)
{
    for (const Model& model : catalog.models()) {
        for (const ModelFile& file : model.files)
            m_named.insert(Layout::key(file.place));
    }
}

void Pruning::pruneLocks()
{
    const Entries locks = entriesOf(m_layout.locksFolder());
    for (const auto& [key, files] : locks.asKeyValueRange()) {
        const QString path = m_layout.lock(key);
        const qint64 bytes = freedBytes(path);
        if (!identify(path) || !FileLock::isFree(path, m_clock))
            continue;
        if (!m_options.dryRun)
            unlessUsed(key, [] {}); // taken and given back, it is gone
        if (m_options.dryRun || !isTaken(path))
            m_report.removed += {path, bytes};
    }
}

void Pruning::prunePartials()
{
    const Entries partials = entriesOf(m_layout.partialsFolder());
    for (const auto& [key, listed] : partials.asKeyValueRange()) {
        unlessUsed(key, [this, key = key] {
            const QList<Entry> files = entriesOf(m_layout.partialsFolder()).value(key);
            if (!isAbandoned(key, files))
                return;
            for (const Entry& file : files)
                remove(file.path);
        });
    }
}

bool Pruning::isAbandoned(const QString& key, const QList<Entry>& files) const
{
    if (!m_options.olderThan && !m_named.contains(key))
        return true;
    qint64 newest = 0;
    for (const Entry& file : files)
        newest = std::max(newest, file.identity.modified);
    const auto modified = QDateTime::fromMSecsSinceEpoch(newest / 1'000'000);
    return modified.addDays(m_options.olderThan.value_or(longUnused)) <= m_clock.utc();
}

// Nothing says that they are not wanted but the catalogue: a file of another user's, or one that was put
// there by hand, has no model either.
void Pruning::pruneUnlisted()
{
    std::optional<FilesInUse> inUse;
    for (const KeptFile& file : std::as_const(m_kept)) {
        const QString key = Layout::key(file.place);
        if (m_named.contains(key))
            continue;
        const QString path = m_layout.file(file.place);
        const PruneReport::Item item{path, freedBytes(path)};
        if (!m_options.unlisted) {
            m_report.unnamed += item;
            continue;
        }
        if (!inUse)
            inUse.emplace();
        bool isFree = !inUse->contains(path);
        if (isFree)
            isFree = unlessUsed(key, [&] { removeUnlisted(file); });
        if (!isFree)
            m_report.inUse += item;
    }
}

void Pruning::removeUnlisted(const KeptFile& file)
{
    const QString path = m_layout.file(file.place);
    if (identify(path) != file.identity) // it has just been replaced
        return;
    if (const auto checked = m_layout.check(file.place); !checked) {
        m_report.faults += checked.error();
        return;
    }
    remove(path);
    if (!m_options.dryRun)
        removeEmptyFolders(m_layout, file.place);
    if (m_options.dryRun || !isTaken(path))
        m_here.remove(Layout::key(file.place));
}

void Pruning::pruneReceipts(const Entries& receipts)
{
    for (const auto& [key, listed] : receipts.asKeyValueRange()) {
        if (m_here.contains(key))
            continue;
        unlessUsed(key, [this, files = listed] {
            for (const Entry& file : files) {
                if (identify(file.path) == file.identity)
                    remove(file.path);
            }
        });
    }
}

// False: a process uses it.
bool Pruning::unlessUsed(const QString& key, const std::function<void()>& remove)
{
    if (m_options.dryRun) {
        const bool isFree = FileLock::isFree(m_layout.lock(key), m_clock);
        if (isFree)
            remove();
        return isFree;
    }
    FileLock lock(m_layout.lock(key), m_clock);
    const auto taken = lock.tryTake();
    if (!taken)
        m_report.faults += taken.error();
    else if (*taken)
        remove();
    return !taken || *taken;
}

void Pruning::remove(const QString& path)
{
    const qint64 bytes = freedBytes(path);
    QFile file(path);
    errno = 0;
    if (m_options.dryRun || file.remove())
        m_report.removed += {path, bytes};
    else
        m_report.faults += fileError(file);
}

} // namespace

qint64 PruneReport::sum(const QList<Item>& items)
{
    qint64 sum = 0;
    for (const Item& item : items)
        sum += item.bytes;
    return sum;
}

PruneReport prune(const Layout& layout, const ReadCatalog& catalog, const Clock& clock,
                  const PruneOptions& options)
{
    return Pruning(layout, clock, options).run(catalog);
}

} // namespace cellar
