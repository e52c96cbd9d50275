// SPDX-License-Identifier: MIT
// The part of ModelTable that knows which of its rows are outdated.
#include "ui/models/model_table.h"

namespace cellar {

std::optional<NewerVersion> ModelTable::newerOf(const Model& model) const
{
    const auto newer = m_newer.constFind(model.id);
    return newer != m_newer.cend() && isOf(*newer, model) ? std::optional(*newer) : std::nullopt;
}

void ModelTable::setNewer(const QHash<QString, NewerVersion>& newer)
{
    m_newer = newer;
    bool any = false;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const auto now = newerOf(m_rows[row].model);
        if (now == m_rows[row].newer)
            continue;
        m_census.remove(m_rows[row]);
        m_rows[row].newer = now;
        m_census.add(m_rows[row]);
        emit dataChanged(index(row, StateColumn), index(row, StateColumn));
        any = true;
    }
    if (any)
        emit statesChanged();
}

} // namespace cellar
