// SPDX-License-Identifier: MIT
#include "core/ensure/store_watch.h"

#include <QFileInfo>

namespace cellar {

namespace {
constexpr Milliseconds settleTime{100};
constexpr Milliseconds pollInterval{1000};
} // namespace

StoreWatch::StoreWatch(const Layout& layout, const QString& userCatalog, const Clock& clock)
    : m_storeFolders{QFileInfo(layout.root()).path(), layout.root(), layout.locksFolder(),
                     layout.receiptsFolder()}
    , m_catalogFolder(QFileInfo(userCatalog).absolutePath())
    , m_catalog(userCatalog)
    , m_catalogModified(QFileInfo(userCatalog).lastModified())
    , m_settle(clock.makeAlarm([this] {
        watchFolders();
        emit storeChanged();
    }))
    , m_poll(clock.makeAlarm([this] { emit storeChanged(); }))
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &StoreWatch::folderChanged);
    watchFolders();
}

// Folders that do not exist yet are watched from their parents on, and as soon as they do.
void StoreWatch::watchFolders()
{
    const QStringList watched = m_watcher.directories();
    for (const QString& folder : m_storeFolders + QStringList{m_catalogFolder}) {
        if (!watched.contains(folder) && QFileInfo(folder).isDir())
            m_watcher.addPath(folder);
    }
}

void StoreWatch::folderChanged(const QString& path)
{
    if (path == m_catalogFolder) {
        const QDateTime modified = QFileInfo(m_catalog).lastModified();
        if (modified != std::exchange(m_catalogModified, modified))
            emit catalogChanged();
    }
    if (m_storeFolders.contains(path) && !m_settle->isActive())
        m_settle->start(settleTime);
}

void StoreWatch::setSeen(const Seen& seen)
{
    // A folder that is watched may stand below a drive now.
    if (std::exchange(m_storeIsAbsent, seen.storeIsAbsent) != seen.storeIsAbsent) {
        if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
            m_watcher.removePaths(watched);
        watchFolders();
    }
    if (seen.othersAtWork || seen.storeIsAbsent)
        m_poll->start(pollInterval);
    else
        m_poll->stop();
}

} // namespace cellar
