// SPDX-License-Identifier: MIT
// The sums of what lies in a store: pure.
#include "core/ensure/store_contents.h"

#include "core/store/space.h"

#include <algorithm>

namespace cellar {

namespace {

using StoredNumber = std::pair<quint64, quint64>; // device and inode

/// Counts each file of the disk once, however many names and things it has.
class EachFileOnce
{
public:
    qint64 add(const StoredFile& file)
    {
        if (m_paths.contains(file.path) || m_files.contains({file.device, file.inode}))
            return 0;
        m_paths.insert(file.path);
        if (file.inode != 0)
            m_files.insert({file.device, file.inode});
        return file.allocated;
    }

private:
    QSet<QString> m_paths;
    QSet<StoredNumber> m_files;
};

/// Names that go, one after the other.
class GoingNames
{
public:
    /// What is free once this one is gone, too.
    qint64 add(const StoredFile& file)
    {
        if (m_paths.contains(file.path))
            return 0;
        m_paths.insert(file.path);
        const bool isLast = file.names <= 1 || ++m_names[{file.device, file.inode}] == file.names;
        return isLast ? file.allocated : 0;
    }

private:
    QSet<QString> m_paths;
    QHash<StoredNumber, quint64> m_names; // that went, of files that have several
};

} // namespace

qint64 StoredThing::allocated() const
{
    EachFileOnce once;
    qint64 bytes = 0;
    for (const StoredFile& file : files)
        bytes += once.add(file);
    return bytes;
}

DiskShares sharesOf(const StoreContents& contents)
{
    DiskShares shares;
    EachFileOnce once;
    using Kind = StoredThing::Kind;
    for (const Kind kind : {Kind::Model, Kind::Partial, Kind::Unlisted, Kind::Records}) {
        qint64& share = kind == Kind::Model     ? shares.models
                        : kind == Kind::Partial ? shares.partials
                                                : shares.others;
        for (const StoredThing& thing : contents.things) {
            for (const StoredFile& file : thing.kind == kind ? thing.files : QList<StoredFile>())
                share += once.add(file);
        }
    }
    const qint64 inStore = shares.models + shares.partials + shares.others;
    const DiskRoom& room = contents.room;
    shares.free = room.free;
    shares.elsewhere = std::max<qint64>(0, room.total - room.free - inStore);
    shares.toCome = contents.toCome;
    const qint64 usable = std::max<qint64>(0, room.free - floorOf(room));
    shares.missing = std::max<qint64>(0, contents.toCome - usable);
    return shares;
}

qint64 freedBy(const QList<StoredThing>& things, const QSet<qsizetype>& removed)
{
    QSet<QString> staying;
    for (qsizetype i = 0; i < things.size(); ++i) {
        for (const StoredFile& file : removed.contains(i) ? QList<StoredFile>() : things[i].files)
            staying.insert(file.path);
    }
    GoingNames going;
    qint64 bytes = 0;
    for (const qsizetype i : removed) {
        for (const StoredFile& file : things.value(i).files)
            bytes += staying.contains(file.path) ? 0 : going.add(file);
    }
    return bytes;
}

QList<qint64> freedByEach(const QList<StoredThing>& things)
{
    QHash<QString, int> owners; // of each path
    for (const StoredThing& thing : things) {
        for (const StoredFile& file : thing.files)
            ++owners[file.path];
    }
    QList<qint64> freed;
    for (const StoredThing& thing : things) {
        GoingNames going;
        qint64 bytes = 0;
        for (const StoredFile& file : thing.files)
            bytes += owners.value(file.path) > 1 ? 0 : going.add(file);
        freed += bytes;
    }
    return freed;
}

QStringList supersededModels(const Catalog& catalog, const std::function<bool(const QString&)>& isUsable)
{
    QHash<QString, bool> stoodFor; // by id: whether all that it is the fallback of are here
    for (const Model& model : catalog.models()) {
        if (!model.fallback.isEmpty())
            stoodFor[model.fallback] = stoodFor.value(model.fallback, true) && isUsable(model.id);
    }
    QStringList ids;
    for (const Model& model : catalog.models()) {
        if (stoodFor.value(model.id) && isUsable(model.id))
            ids += model.id;
    }
    return ids;
}

} // namespace cellar
