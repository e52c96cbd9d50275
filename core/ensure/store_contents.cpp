// SPDX-License-Identifier: MIT
#include "core/ensure/store_contents.h"

#include "core/disk/straight_folder.h"
#include "core/ensure/room.h"
#include "core/ensure/store_listing.h"
#include "core/store/journal.h"
#include "core/store/receipts.h"
#include "core/store/replacement_log.h"
#include "core/store/store_presence.h"

#include <algorithm>
#include <limits>
#include <map>

namespace cellar {

namespace {

QDateTime timeFrom(qint64 nanoseconds)
{
    return QDateTime::fromMSecsSinceEpoch(nanoseconds / 1'000'000, Qt::UTC);
}

void addName(StoredThing& thing, const QString& path, const FileIdentity& identity)
{
    StoredFile file{path, 0, identity.inode, 1, identity.size, allocatedBytes(path)};
    if (const auto node = nodeAt(path)) {
        file.device = node->device;
        file.names = node->links;
    }
    thing.files += file;
    thing.changed = std::max(thing.changed, timeFrom(identity.modified));
}

class StoreLooking
{
public:
    StoreLooking(const Layout& layout, const Catalog& catalog)
        : m_layout(layout)
        , m_catalog(catalog)
    {
        for (const Model& model : catalog.models()) {
            for (const ModelFile& file : model.files)
                m_named[Layout::key(file.place)].append({&model, &file});
        }
    }

    QList<StoredThing> things()
    {
        lookAtFiles();
        lookAtPartials();
        lookAtRecords();
        std::stable_sort(m_things.begin(), m_things.end(), [](const StoredThing& a, const StoredThing& b) {
            return a.allocated() > b.allocated();
        });
        return m_things;
    }

private:
    struct Named
    {
        const Model* model;
        const ModelFile* file;
    };

    void lookAtFiles();
    void lookAtPartials();
    void lookAtRecords();
    void take(StoredThing& thing, const KeptFile& kept, const ModelFile& file);
    StoredThing partialOf(const QString& key, const QList<OwnFile>& files) const;

    const Layout& m_layout;
    const Catalog& m_catalog;
    QHash<QString, QList<Named>> m_named; // by KEY
    QList<StoredThing> m_things;
};

void StoreLooking::lookAtFiles()
{
    std::map<QString, StoredThing> models; // by id
    const auto files = keptFiles(m_layout);
    for (const KeptFile& kept : files) {
        const auto named = m_named.value(Layout::key(kept.place));
        for (const auto& [model, file] : named) {
            StoredThing& thing = models[model->id];
            thing.models = {model->id};
            take(thing, kept, *file);
        }
        if (named.isEmpty()) {
            StoredThing thing{
                .kind = StoredThing::Kind::Unlisted, .name = kept.place.relative(), .files = {}};
            addName(thing, m_layout.file(kept.place), kept.identity);
            m_things += thing;
        }
    }
    for (auto& [id, thing] : models)
        m_things += std::move(thing);
}

// Proved is what the one that was read longest ago is.
void StoreLooking::take(StoredThing& thing, const KeptFile& kept, const ModelFile& file)
{
    const FilePresence presence = look(m_layout, file);
    const QDateTime proved =
        presence.kind == FilePresence::Kind::Ready ? presence.receipt->proved : QDateTime();
    const bool isFirst = thing.files.isEmpty();
    const bool isOlder = thing.proved.isValid() && (!proved.isValid() || proved < thing.proved);
    if (isFirst)
        thing.name = kept.place.relative();
    if (isFirst || isOlder)
        thing.proved = proved;
    addName(thing, m_layout.file(kept.place), kept.identity);
}

void StoreLooking::lookAtPartials()
{
    const OwnFiles partials = ownFiles(m_layout.partialsFolder());
    for (const auto& [key, files] : partials.asKeyValueRange())
        m_things += partialOf(key, files);
}

StoredThing StoreLooking::partialOf(const QString& key, const QList<OwnFile>& files) const
{
    StoredThing thing{.kind = StoredThing::Kind::Partial, .files = {}};
    for (const OwnFile& file : files)
        addName(thing, file.path, file.identity);
    const auto named = m_named.value(key);
    for (const Named& one : named)
        thing.models += one.model->id;
    const auto place =
        named.isEmpty() ? placeInJournal(m_layout, key) : std::optional(named.first().file->place);
    if (!place)
        return thing;
    thing.name = place->relative();
    if (const auto journal = readJournal(m_layout, *place))
        thing.received = {journal->ranges.total(), journal->size, 0, {}};
    return thing;
}

void StoreLooking::lookAtRecords()
{
    StoredThing records{.kind = StoredThing::Kind::Records, .files = {}};
    for (const QString& folder : {m_layout.receiptsFolder(), m_layout.locksFolder()}) {
        const OwnFiles entries = ownFiles(folder);
        for (const QList<OwnFile>& files : entries) {
            for (const OwnFile& file : files)
                addName(records, file.path, file.identity);
        }
    }
    for (const QString& path : {m_layout.marker(), m_layout.replacements()}) {
        if (const auto identity = identify(path))
            addName(records, path, *identity);
    }
    if (!records.files.isEmpty())
        m_things += records;
}

qint64 toComeOf(const Layout& layout, const Catalog& catalog, const QStringList& ids)
{
    QSet<QString> seen; // files that several models name
    qint64 bytes = 0;
    for (const QString& id : ids) {
        const Model* model = catalog.find(id);
        for (const ModelFile& file : model ? model->files : QList<ModelFile>()) {
            const QString key = Layout::key(file.place);
            if (seen.contains(key) || mayBeInPlace(layout, file))
                continue;
            seen.insert(key);
            if (qAddOverflow(bytes, bytesToCome(layout, file), &bytes))
                return std::numeric_limits<qint64>::max();
        }
    }
    return bytes;
}

} // namespace

Result<StoreContents> contentsOf(const Layout& layout, const Catalog& catalog, const QStringList& toFetch)
{
    if (const auto here = checkStore(layout); !here)
        return fail(here.error());
    const auto room = roomOn(layout.root());
    if (!room)
        return fail(room.error());
    return StoreContents{StoreLooking(layout, catalog).things(), *room, toComeOf(layout, catalog, toFetch),
                         isTaken(layout.replacements())};
}

} // namespace cellar
