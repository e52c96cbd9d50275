// SPDX-License-Identifier: MIT
#include "core/ensure/room.h"

#include "core/disk/disk.h"
#include "core/store/store_presence.h"

namespace cellar {

qint64 bytesToCome(const Layout& layout, const ModelFile& file)
{
    return qMax<qint64>(0, file.size.value_or(0) - allocatedBytes(layout.partial(file.place)));
}

bool mayBeInPlace(const Layout& layout, const ModelFile& file)
{
    const auto kept = identify(layout.file(file.place));
    return kept && kept->size == file.size.value_or(kept->size);
}

Room::Room(SpaceLedger& ledger, const Layout& layout, const QList<ModelFile>& files, bool anew)
    : m_ledger(ledger)
    , m_layout(layout)
    , m_files(files)
    , m_anew(anew)
{
}

bool Room::mayBeRight(const ModelFile& file) const
{
    return !m_anew && m_fetched != file.place && mayBeInPlace(m_layout, file);
}

qint64 Room::need() const
{
    qint64 bytes = 0;
    for (const ModelFile& file : m_files) {
        if (m_done.contains(file.place) || mayBeRight(file))
            continue;
        if (qAddOverflow(bytes, bytesToCome(m_layout, file), &bytes))
            return std::numeric_limits<qint64>::max();
    }
    return bytes;
}

Status Room::claim()
{
    // The room of the disk below an absent drive says nothing.
    if (const auto here = checkStore(m_layout); !here)
        return fail(here.error());
    const qint64 bytes = need();
    const auto room = roomOn(m_layout.root());
    if (!room)
        return fail(room.error());
    if (m_claim) {
        m_claim->setNeed(bytes);
        const Status fits = m_claim->check(*room);
        if (!fits)
            m_claim.reset();
        return fits;
    }
    auto claim = m_ledger.claim(*room, bytes);
    if (!claim)
        return fail(claim.error());
    m_claim.emplace(std::move(*claim));
    return {};
}

Status Room::claimFor(const FilePlace& place)
{
    m_fetched = place;
    return claim();
}

void Room::update()
{
    if (m_claim)
        m_claim->setNeed(need());
}

void Room::done(const FilePlace& place)
{
    m_done += place;
    update();
}

} // namespace cellar
