// SPDX-License-Identifier: MIT
#include "core/ensure/prune.h"

#include "core/store/file_lock.h"
#include "core/store/store_presence.h"

#include <QDir>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cerrno>

namespace cellar {

namespace {

constexpr int longUnused = 30; // days
constexpr int deepestFolder = 2;

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
    Pruning(const Layout& layout, const Catalog& catalog, const Clock& clock, const PruneOptions& options)
        : m_layout(layout)
        , m_clock(clock)
        , m_options(options)
    {
        for (const Model& model : catalog.models()) {
            for (const ModelFile& file : model.files)
                m_named.insert(Layout::key(file.place));
        }
    }

    PruneReport run()
    {
        if (const auto here = checkStore(m_layout); !here)
            return {{}, {}, {here.error()}};
        if (isTaken(m_layout.root() + QStringLiteral("/.cellar"))) {
            const Status fit = m_options.dryRun ? m_layout.checkOwnFolders() : m_layout.prepareOwnFolders();
            if (!fit)
                return {{}, {}, {fit.error()}};
        }
        // Listed before the files are: a receipt that is written after that is another one.
        const Entries receipts = entriesOf(m_layout.receiptsFolder());
        lookAt(QString(), 0);
        pruneLocks();
        prunePartials();
        pruneReceipts(receipts);
        return m_report;
    }

private:
    void lookAt(const QString& folder, int depth);
    void pruneLocks();
    void prunePartials();
    void pruneReceipts(const Entries& receipts);
    bool isAbandoned(const QString& key, const QList<Entry>& files) const;
    void unlessUsed(const QString& key, const std::function<void()>& remove);
    void remove(const QString& path, qint64 bytes);

    Layout m_layout;
    const Clock& m_clock;
    PruneOptions m_options;
    QSet<QString> m_named; // the KEYs of the catalogue's files
    QSet<QString> m_here;  // of the files that are in the store
    PruneReport m_report;
};

void Pruning::lookAt(const QString& folder, int depth)
{
    const auto entries =
        QDir(m_layout.root() + u'/' + folder)
            .entryInfoList(QDir::Files | QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        const QString name = entry.fileName();
        if (entry.isDir() && depth < deepestFolder)
            lookAt(folder.isEmpty() ? name : folder + u'/' + name, depth + 1);
        if (!entry.isFile() || depth == 0)
            continue;
        const FilePlace place{folder, name};
        const QString key = Layout::key(place);
        m_here.insert(key);
        if (!m_named.contains(key))
            m_report.unnamed += {m_layout.file(place), entry.size()};
    }
}

void Pruning::pruneLocks()
{
    const Entries locks = entriesOf(m_layout.locksFolder());
    for (const auto& [key, files] : locks.asKeyValueRange()) {
        const QString path = m_layout.lock(key);
        const auto found = identify(path);
        if (!found || !FileLock::isFree(path, m_clock))
            continue;
        if (!m_options.dryRun)
            unlessUsed(key, [] {}); // taken and given back, it is gone
        if (m_options.dryRun || !isTaken(path))
            m_report.removed += {path, found->size};
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
                remove(file.path, file.identity.size);
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

void Pruning::pruneReceipts(const Entries& receipts)
{
    for (const auto& [key, listed] : receipts.asKeyValueRange()) {
        if (m_here.contains(key))
            continue;
        unlessUsed(key, [this, files = listed] {
            for (const Entry& file : files) {
                if (identify(file.path) == file.identity)
                    remove(file.path, file.identity.size);
            }
        });
    }
}

void Pruning::unlessUsed(const QString& key, const std::function<void()>& remove)
{
    if (m_options.dryRun) {
        if (FileLock::isFree(m_layout.lock(key), m_clock))
            remove();
        return;
    }
    FileLock lock(m_layout.lock(key), m_clock);
    const auto taken = lock.tryTake();
    if (!taken)
        m_report.faults += taken.error();
    else if (*taken)
        remove();
}

void Pruning::remove(const QString& path, qint64 bytes)
{
    QFile file(path);
    errno = 0;
    if (m_options.dryRun || file.remove())
        m_report.removed += {path, bytes};
    else
        m_report.faults += fileError(file);
}

} // namespace

qint64 PruneReport::bytesFreed() const
{
    qint64 sum = 0;
    for (const Item& item : removed)
        sum += item.bytes;
    return sum;
}

PruneReport prune(const Layout& layout, const Catalog& catalog, const Clock& clock,
                  const PruneOptions& options)
{
    return Pruning(layout, catalog, clock, options).run();
}

} // namespace cellar
