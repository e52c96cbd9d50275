// SPDX-License-Identifier: MIT
#include "core/ensure/housekeeping.h"

namespace cellar {

Housekeeping::Housekeeping(const Layout& layout, const Clock& clock, const QString& catalog, QObject* parent)
    : QObject(parent)
    , m_layout(layout)
    , m_clock(clock)
    , m_catalog(catalog)
{
}

void Housekeeping::look(const Catalog& catalog, const QStringList& toFetch)
{
    if (m_looking)
        m_next = Ground{catalog, toFetch};
    else
        lookAt({catalog, toFetch});
}

void Housekeeping::lookAt(const Ground& ground)
{
    m_looking = true;
    const auto look = [layout = m_layout, ground] {
        return contentsOf(layout, ground.catalog, ground.toFetch);
    };
    m_disk.run(this, look, [this](const Result<StoreContents>& contents) {
        m_looking = false;
        if (const auto next = std::exchange(m_next, std::nullopt))
            lookAt(*next);
        if (contents)
            emit looked(*contents);
        else
            emit failed(contents.error());
    });
}

void Housekeeping::findLeftovers()
{
    const auto find = [layout = m_layout, prune = pruning({.unlisted = true, .dryRun = true})] {
        return leftoversIn(layout, prune());
    };
    m_disk.run(this, find, [this](const QList<Leftover>& leftovers) { emit leftoversFound(leftovers); });
}

void Housekeeping::remove(const QSet<QString>& paths, const PruneOptions& options)
{
    PruneOptions chosen = options;
    chosen.only = paths;
    m_disk.run(this, pruning(chosen), [this](const PruneReport& report) { emit pruned(report); });
}

std::function<PruneReport()> Housekeeping::pruning(const PruneOptions& options) const
{
    const auto catalog = [path = m_catalog] { return readCatalog(path); };
    return [layout = m_layout, clock = &m_clock, catalog, options] {
        return prune(layout, catalog, *clock, options);
    };
}

} // namespace cellar
