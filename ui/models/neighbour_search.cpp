// SPDX-License-Identifier: MIT
#include "ui/models/neighbour_search.h"

#include <QSet>

#include <algorithm>

namespace cellar {

namespace {

QList<FoundFile> wholeFilesIn(const Surroundings& surroundings, const std::atomic<bool>& cancelled)
{
    QList<FoundFile> files;
    QSet<FileKey> seen;
    const auto take = [&](const FoundFile& found) {
        if (found.kind != FoundFile::Kind::Whole || seen.contains(found.key) ||
            files.size() >= NeighbourSearch::mostFiles)
            return;
        seen.insert(found.key);
        files += found;
    };
    if (!scan(rootsIn(surroundings), {.found = take, .cancelled = &cancelled}))
        return {}; // cancelled: nobody waits for it
    std::stable_sort(files.begin(), files.end(),
                     [](const FoundFile& a, const FoundFile& b) { return a.size > b.size; });
    return files;
}

} // namespace

NeighbourSearch::NeighbourSearch(QObject* parent)
    : QObject(parent)
{
}

NeighbourSearch::~NeighbourSearch()
{
    m_cancelled = true;
}

void NeighbourSearch::start(const Surroundings& surroundings)
{
    m_pool.start([this, surroundings] {
        const QList<FoundFile> files = wholeFilesIn(surroundings, m_cancelled);
        QMetaObject::invokeMethod(
            this, [this, files] { take(files); }, Qt::QueuedConnection);
    });
}

void NeighbourSearch::take(const QList<FoundFile>& files)
{
    m_files = files;
    m_isDone = true;
    emit done();
}

} // namespace cellar
