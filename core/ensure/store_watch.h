// SPDX-License-Identifier: MIT
// Notices that something outside may have changed the store or the catalogue. It watches folders, so that it
// costs nothing while nothing happens; several changes in a row are told as one.
#pragma once

#include "core/base/clock.h"
#include "core/store/layout.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace cellar {

class StoreWatch : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives it.
    StoreWatch(const Layout& layout, const QString& userCatalog, const Clock& clock);

    /// What was seen last. It looks again each second as long as another process is known to be at work (the
    /// progress of its downloads changes no folder), or the store is absent (a mount changes none, either).
    struct Seen
    {
        bool othersAtWork = false;
        bool storeIsAbsent = false;
    };
    void setSeen(const Seen& seen);

signals:
    void storeChanged();
    void catalogChanged();

private:
    void folderChanged(const QString& path);
    void watchFolders();

    QStringList m_storeFolders;
    QString m_catalogFolder;
    QString m_catalog;
    QDateTime m_catalogModified;
    bool m_storeIsAbsent = false;
    QFileSystemWatcher m_watcher;
    std::unique_ptr<Alarm> m_settle;
    std::unique_ptr<Alarm> m_poll;
};

} // namespace cellar
