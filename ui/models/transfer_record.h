// SPDX-License-Identifier: MIT
// What is remembered of the transfer of one model in this run: how fast it was in the last minutes, who
// brought what, which bytes are here, and what it waits for. A value, bounded however long a transfer takes.
#pragma once

#include "core/model/event.h"

#include <deque>

namespace cellar {

struct SourceRecord
{
    event::SourceWork work;
    event::SourceJudged::Verdict verdict = event::SourceJudged::Verdict::Used;
    std::optional<Error> why = {}; // with Dropped
};

class TransferRecord
{
public:
    static constexpr int seconds = 300; // of speed
    static constexpr qsizetype mostSources = 64;
    static constexpr qsizetype mostRanges = 4096;

    /// `now`: of the monotonic clock. Whether it was news of a transfer.
    bool take(const EventDetail& detail, Milliseconds now);

    /// Bytes a second in each of the last `seconds` seconds up to `now`, the newest last; 0 where nothing
    /// came or nothing was told.
    QList<double> speeds(Milliseconds now) const;
    QString file() const { return m_last.file; }
    int connections() const { return m_last.connections; }
    const QList<ByteRange>& present() const { return m_last.present; }
    qint64 proved() const { return m_last.proved; }
    const QList<SourceRecord>& sources() const { return m_sources; }
    /// The attempt that follows, while it is waited for.
    const std::optional<event::Retrying>& retrying() const { return m_retrying; }

private:
    struct Second
    {
        qint64 number; // since the clock's beginning
        double bytesPerSecond;
    };

    void takeProgress(const event::Progressed& news, Milliseconds now);
    SourceRecord& recordOf(const QString& source);

    std::deque<Second> m_seconds;
    event::Progressed m_last;
    QList<SourceRecord> m_sources;
    std::optional<event::Retrying> m_retrying;
};

} // namespace cellar
