// SPDX-License-Identifier: MIT
// What lies in the store and what could go, looked up and cleaned up one after the other on a disk thread of
// its own. Lives on one thread with an event loop.
#pragma once

#include "core/disk/disk_thread.h"
#include "core/ensure/leftovers.h"
#include "core/ensure/store_contents.h"

#include <QObject>

namespace cellar {

class Housekeeping : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives it. `catalog`: the path of the user's document.
    Housekeeping(const Layout& layout, const Clock& clock, const QString& catalog, QObject* parent = nullptr);

    /// See contentsOf(). Asked while it looks: it looks once more, with what was given last.
    void look(const Catalog& catalog, const QStringList& toFetch);
    /// Looks for what prune() would remove, unlisted files too.
    void findLeftovers();
    /// Removes these paths for good, and only what of them a prune() with these options would; pruned() tells
    /// what was.
    void remove(const QSet<QString>& paths, const PruneOptions& options);

signals:
    void looked(const cellar::StoreContents& contents);
    void failed(const cellar::Error& error); // of look()
    void leftoversFound(const QList<cellar::Leftover>& leftovers);
    void pruned(const cellar::PruneReport& report);

private:
    struct Ground
    {
        Catalog catalog;
        QStringList toFetch;
    };
    void lookAt(const Ground& ground);
    std::function<PruneReport()> pruning(const PruneOptions& options) const;

    Layout m_layout;
    const Clock& m_clock;
    QString m_catalog;
    bool m_looking = false;
    std::optional<Ground> m_next;
    DiskThread m_disk; // last: its jobs end first
};

} // namespace cellar
