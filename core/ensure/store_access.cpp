// SPDX-License-Identifier: MIT
#include "core/ensure/store_access.h"

#include "core/ensure/store_listing.h"

#include <QDir>
#include <QSet>

namespace cellar {

namespace {

/// All are tried; the first that cannot be changed is told.
class Changing
{
public:
    explicit Changing(Access access)
        : m_access(access)
    {
    }

    void folder(const QString& path) { note(setFolderAccess(path, m_access)); }
    void file(const QString& path) { note(setFileAccess(path, m_access)); }
    void filesIn(const QString& path)
    {
        const QDir folder(path);
        for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks))
            file(folder.filePath(name));
    }
    const Status& outcome() const { return m_outcome; }

private:
    /// What has just gone was another process's.
    void note(const Status& done)
    {
        if (!done && m_outcome && done.error().kind != ErrorKind::UnknownModel)
            m_outcome = done;
    }

    Access m_access;
    Status m_outcome;
};

} // namespace

Status setStoreAccess(const Layout& layout, Access access, bool all)
{
    if (const auto prepared = layout.prepareOwnFolders(); !prepared)
        return prepared;
    const QString own = QFileInfo(layout.marker()).path();
    Changing changing(access);
    if (all) {
        QSet<QString> folders;
        for (const KeptFile& kept : keptFiles(layout)) {
            const QStringList segments = kept.place.folder.split(u'/');
            for (qsizetype depth = 1; depth <= segments.size(); ++depth)
                folders += layout.root() + u'/' + segments.first(depth).join(u'/');
            changing.file(layout.file(kept.place));
        }
        for (const QString& folder : std::as_const(folders))
            changing.folder(folder);
    }
    for (const QString& folder :
         {layout.receiptsFolder(), layout.partialsFolder(), layout.locksFolder(), own}) {
        changing.filesIn(folder);
        changing.folder(folder); // its own last: as it is, so is what is made from then on
    }
    changing.folder(layout.root());
    return changing.outcome();
}

} // namespace cellar
