// SPDX-License-Identifier: MIT
#include "core/ensure/store_survey.h"

#include "core/ensure/resting_state.h"

namespace cellar {

void StoreSurvey::ask(const Layout& layout, const Catalog& catalog)
{
    if (m_looking)
        m_next = Ground{layout, catalog};
    else
        look({layout, catalog});
}

void StoreSurvey::look(const Ground& ground)
{
    m_looking = true;
    const auto survey = [ground] { return restingStates(ground.layout, ground.catalog); };
    m_disk.run(this, survey, [this](const States& states) {
        const auto next = std::exchange(m_next, std::nullopt);
        m_looking = false;
        emit done(states);
        if (next && !m_looking)
            look(*next);
    });
}

} // namespace cellar
