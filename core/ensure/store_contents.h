// SPDX-License-Identifier: MIT
// What lies in a store, thing by thing, and how its disk is used. contentsOf() looks; the sums are pure
// functions of what it saw, in which a file that has several names counts once.
#pragma once

#include "core/catalog/catalog.h"
#include "core/disk/disk.h"
#include "core/model/state.h"
#include "core/store/layout.h"

#include <QDateTime>
#include <QSet>

#include <functional>

namespace cellar {

/// One name of a plain file on the disk.
struct StoredFile
{
    QString path; // absolute
    quint64 device = 0;
    quint64 inode = 0;    // 0: the system does not tell; then it is a file of its own
    quint64 names = 1;    // that it has, in the store and elsewhere
    qint64 size = 0;      // bytes, its length
    qint64 allocated = 0; // bytes of the disk

    bool operator==(const StoredFile&) const = default;
};

/// What belongs together and is removed together.
struct StoredThing
{
    enum class Kind
    {
        Model,    // the files in place of one model of the catalogue
        Partial,  // what was received of one file, with its journal
        Unlisted, // a file in a model's place that no model names
        Records,  // receipts, piece maps, locks and the like, all together
    };
    Kind kind = Kind::Model;
    QStringList models = {}; // ids: the model, those the partial is for; empty for the others
    QString name = {};       // FOLDER/NAME of its file, the first one; empty: not known
    QList<StoredFile> files; // at least one
    QDateTime changed = {};  // UTC, the last change of one of them
    QDateTime proved = {};   // UTC, of a model: when all of it was read last; invalid: never
    Progress received = {};  // of a partial

    qint64 allocated() const; // bytes of the disk, each file once
};

struct StoreContents
{
    QList<StoredThing> things = {}; // the largest first
    DiskRoom room = {};
    qint64 toCome = 0;            // bytes that what is to be fetched still needs
    bool hasReplacements = false; // duplicates were replaced, which can be undone
};

/// Looks at the store and at the headers of nothing. `toFetch`: ids of what is being fetched or waits for it.
/// Unavailable where the store is not there; Permission or Io where its disk does not tell. Blocks: for disk
/// threads.
Result<StoreContents> contentsOf(const Layout& layout, const Catalog& catalog, const QStringList& toFetch);

/// The whole disk, in bytes. The first five are all of it.
struct DiskShares
{
    qint64 models = 0;
    qint64 partials = 0;
    qint64 others = 0;    // in the store
    qint64 elsewhere = 0; // and what the file system keeps for itself
    qint64 free = 0;
    qint64 toCome = 0;  // of what is free
    qint64 missing = 0; // bytes that have to be freed before all of that fits

    qint64 total() const { return models + partials + others + elsewhere + free; }
    bool operator==(const DiskShares&) const = default;
};
DiskShares sharesOf(const StoreContents& contents);

/// Bytes that are free once these things, by their place in the list, are removed together: a file frees its
/// room with its last name, and a name stays that another thing has, too.
qint64 freedBy(const QList<StoredThing>& things, const QSet<qsizetype>& removed);
/// The same for each of them alone.
QList<qint64> freedByEach(const QList<StoredThing>& things);

/// Models that are here only in place of others: each that names one of them as its fallback, and there is
/// one, is here itself. In the catalogue's order.
QStringList supersededModels(const Catalog& catalog, const std::function<bool(const QString& id)>& isUsable);

} // namespace cellar
