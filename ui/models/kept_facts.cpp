// SPDX-License-Identifier: MIT
#include "ui/models/kept_facts.h"

#include "core/formats/split_set.h"
#include "core/verify/kept_header.h"

namespace cellar {

namespace {

std::optional<HeaderFacts> factsOf(const QStringList& paths)
{
    QList<HeaderFacts> headers;
    for (const QString& path : paths) {
        if (const KeptHeader header = readKeptHeader(path); header.reading)
            headers += *header.reading;
    }
    return factsOfSet(headers);
}

} // namespace

std::optional<HeaderFacts> KeptFacts::of(const QStringList& paths, const QString& state)
{
    if (paths == m_paths && state == m_state)
        return m_facts;
    if (paths != m_paths)
        m_facts.reset();
    m_paths = paths;
    m_state = state;
    m_disk.run(
        this, [paths] { return factsOf(paths); },
        [this, paths, state](const std::optional<HeaderFacts>& facts) {
            if (paths != m_paths || state != m_state || facts == m_facts)
                return;
            m_facts = facts;
            emit read();
        });
    return m_facts;
}

} // namespace cellar
