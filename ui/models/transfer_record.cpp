// SPDX-License-Identifier: MIT
#include "ui/models/transfer_record.h"

#include <algorithm>

namespace cellar {

namespace {

qint64 secondOf(Milliseconds time)
{
    return time.count() / 1000;
}

} // namespace

bool TransferRecord::take(const EventDetail& detail, Milliseconds now)
{
    if (const auto* news = std::get_if<event::Progressed>(&detail)) {
        takeProgress(*news, now);
    } else if (const auto* retrying = std::get_if<event::Retrying>(&detail)) {
        m_retrying = *retrying;
    } else if (const auto* judged = std::get_if<event::SourceJudged>(&detail)) {
        SourceRecord& record = recordOf(judged->source);
        record.verdict = judged->verdict;
        record.why = judged->error;
    } else if (const auto* changed = std::get_if<event::StateChanged>(&detail)) {
        if (!std::holds_alternative<state::Waiting>(changed->state))
            m_retrying.reset();
        if (!isActive(changed->state)) {
            m_last.connections = 0;
            for (SourceRecord& record : m_sources)
                record.work.connections = 0;
        }
    } else {
        return false;
    }
    return true;
}

void TransferRecord::takeProgress(const event::Progressed& news, Milliseconds now)
{
    m_last = news;
    if (m_last.present.size() > mostRanges)
        m_last.present.resize(mostRanges);
    for (SourceRecord& record : m_sources) {
        record.work.connections = 0;
        record.work.bytesPerSecond = 0;
    }
    for (const event::SourceWork& work : news.sources)
        recordOf(work.source).work = work;
    m_last.sources.clear();
    const Second second{secondOf(now), news.progress.bytesPerSecond};
    if (!m_seconds.empty() && m_seconds.back().number == second.number)
        m_seconds.back() = second;
    else
        m_seconds.push_back(second);
    while (m_seconds.front().number <= second.number - seconds)
        m_seconds.pop_front();
}

QList<double> TransferRecord::speeds(Milliseconds now) const
{
    const qint64 first = secondOf(now) - seconds + 1;
    QList<double> speeds(seconds, 0.0);
    for (const Second& second : m_seconds) {
        if (second.number >= first && second.number < first + seconds)
            speeds[second.number - first] = second.bytesPerSecond;
    }
    return speeds;
}

/// Of more sources than are remembered the last stands for all others.
SourceRecord& TransferRecord::recordOf(const QString& source)
{
    const auto known = std::find_if(m_sources.begin(), m_sources.end(),
                                    [&](const SourceRecord& record) { return record.work.source == source; });
    if (known != m_sources.end())
        return *known;
    if (m_sources.size() < mostSources)
        m_sources += SourceRecord{{source, 0, 0, 0}};
    return m_sources.last();
}

} // namespace cellar
