// SPDX-License-Identifier: MIT
#include "core/ensure/room.h"

#include "core/disk/disk.h"

namespace cellar {

Room::Room(SpaceLedger& ledger, const Layout& layout, const ModelFile& file)
    : m_ledger(ledger)
    , m_layout(layout)
    , m_file(file)
{
}

qint64 Room::need() const
{
    return qMax<qint64>(0, m_file.size.value_or(0) - allocatedBytes(m_layout.partial(m_file.place)));
}

Status Room::claim()
{
    m_claim.reset();
    auto claim = m_ledger.claim(m_layout.root(), need());
    if (!claim)
        return fail(claim.error());
    m_claim.emplace(std::move(*claim));
    return {};
}

void Room::update()
{
    if (m_claim)
        m_claim->setNeed(need());
}

} // namespace cellar
