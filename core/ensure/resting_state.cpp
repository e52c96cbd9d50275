// SPDX-License-Identifier: MIT
#include "core/ensure/resting_state.h"

#include "core/disk/disk.h"
#include "core/store/file_lock.h"
#include "core/store/journal.h"
#include "core/store/receipts.h"
#include "core/store/store_presence.h"

#include <QFile>

namespace cellar {

namespace {

std::optional<Holder> livingHolder(const Layout& layout, const Model& model)
{
    for (const ModelFile& file : model.files) {
        const QString lock = layout.lock(file.place);
        if (QFile::exists(lock) && isFlocked(lock))
            return FileLock::holderOf(lock).value_or(Holder{});
    }
    return {};
}

// How far a model is that is not here whole; nothing where no file of it is half received.
std::optional<Progress> received(const Layout& layout, const Model& model)
{
    Progress progress;
    progress.total = model.totalSize();
    qint64 half = 0;
    for (const ModelFile& file : model.files) {
        if (const auto kept = identify(layout.file(file.place)))
            progress.done += kept->size;
        else if (QFile::exists(layout.journal(file.place)))
            half += readJournal(layout, file.place).value_or(Journal{}).ranges.total();
    }
    progress.done += half;
    return half > 0 ? std::optional(progress) : std::nullopt;
}

// By the files alone: all usable, or else the worst of them.
ModelState ownState(const Layout& layout, const Model& model)
{
    bool absent = false;
    bool unproved = false;
    state::Ready ready;
    for (const ModelFile& file : model.files) {
        const FilePresence presence = look(layout, file);
        switch (presence.kind) {
        case FilePresence::Kind::Damaged:
            return state::Damaged{presence.receipt->damaged};
        case FilePresence::Kind::Absent:
        case FilePresence::Kind::Unknown:
            absent = true;
            break;
        case FilePresence::Kind::Unproved:
            unproved = true;
            break;
        case FilePresence::Kind::Ready:
            ready = {presence.receipt->proved, presence.receipt->source};
            break;
        }
    }
    if (absent) {
        const auto progress = received(layout, model);
        return progress ? ModelState(state::Paused{*progress}) : state::Absent{};
    }
    return unproved ? ModelState(state::Unproved{}) : ModelState(ready);
}

// In a store that is there.
ModelState stateIn(const Layout& layout, const Catalog& catalog, const Model& model)
{
    if (const auto holder = livingHolder(layout, model))
        return state::Locked{*holder};
    const ModelState own = ownState(layout, model);
    if (!std::holds_alternative<state::Absent>(own) && !std::holds_alternative<state::Paused>(own))
        return own;
    const Model* usable = usableModel(layout, catalog, model);
    return usable ? ModelState(state::Fallback{usable->id, {}}) : own;
}

} // namespace

ModelState restingState(const Layout& layout, const Catalog& catalog, const Model& model)
{
    return checkStore(layout) ? stateIn(layout, catalog, model) : state::Unavailable{};
}

QHash<QString, ModelState> restingStates(const Layout& layout, const Catalog& catalog)
{
    const bool isHere = checkStore(layout).has_value();
    QHash<QString, ModelState> states;
    for (const Model& model : catalog.models())
        states.insert(model.id, isHere ? stateIn(layout, catalog, model) : state::Unavailable{});
    return states;
}

const Model* usableModel(const Layout& layout, const Catalog& catalog, const Model& model)
{
    // The catalogue has no circles.
    for (const Model* candidate = &model; candidate; candidate = catalog.find(candidate->fallback)) {
        if (isUsable(ownState(layout, *candidate)))
            return candidate;
    }
    return nullptr;
}

} // namespace cellar
