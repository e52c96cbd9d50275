// SPDX-License-Identifier: MIT
#include "ui/models/at_work.h"

#include "core/cellar.h"

namespace cellar {

bool isAtWork(const ModelState& state)
{
    return std::holds_alternative<state::Downloading>(state) ||
           std::holds_alternative<state::Repairing>(state) ||
           std::holds_alternative<state::Verifying>(state) || std::holds_alternative<state::Waiting>(state);
}

AtWork::AtWork(Cellar& cellar, QObject* parent)
    : QObject(parent)
{
    connect(&cellar, &Cellar::changed, this, [this, &cellar](const QString& id) {
        const bool works = isAtWork(cellar.knownState(id));
        if (works == m_ids.contains(id))
            return;
        if (works)
            m_ids.insert(id);
        else
            m_ids.remove(id);
        emit changed();
    });
}

} // namespace cellar
