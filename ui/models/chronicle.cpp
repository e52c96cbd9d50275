// SPDX-License-Identifier: MIT
#include "ui/models/chronicle.h"

namespace cellar {

Chronicle::Chronicle(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void Chronicle::take(const Event& event)
{
    if (event.model.isEmpty()) // an import whose model is not known yet
        return;
    const auto line = eventLine(event.what);
    touch(event.model);
    Record& record = m_records[event.model];
    const bool isOfTransfer = record.transfer.take(event.what, m_clock.now());
    if (line)
        add(record, {event.time, *line});
    if (line || isOfTransfer)
        emit changed(event.model);
}

/// What is said twice in a row (as a state and as the end of the work) is said once.
void Chronicle::add(Record& record, const LogLine& line)
{
    if (!record.lines.isEmpty() && record.lines.last().line == line.line)
        return;
    record.lines += line;
    if (record.lines.size() > mostLines)
        record.lines.removeFirst();
}

void Chronicle::touch(const QString& id)
{
    if (!m_recent.isEmpty() && m_recent.last() == id)
        return;
    m_recent.removeOne(id);
    m_recent += id;
    if (m_recent.size() > mostModels)
        m_records.remove(m_recent.takeFirst());
}

} // namespace cellar
