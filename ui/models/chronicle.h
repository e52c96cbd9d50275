// SPDX-License-Identifier: MIT
// What happened to each model in this run of the program: a log in words, and the record of its transfer.
// Bounded: the newest lines of the models that something happened to last. GUI thread.
#pragma once

#include "ui/models/transfer_record.h"
#include "ui/text/event_text.h"

#include <QHash>
#include <QObject>

namespace cellar {

struct LogLine
{
    QDateTime time; // UTC
    EventLine line;
};

class Chronicle : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostLines = 200; // of one model
    static constexpr qsizetype mostModels = 100;

    /// `clock` outlives it.
    explicit Chronicle(const Clock& clock, QObject* parent = nullptr);

    /// What a Cellar says with happened().
    void take(const Event& event);

    /// Oldest first.
    QList<LogLine> linesOf(const QString& id) const { return m_records.value(id).lines; }
    /// Empty where there was no transfer.
    TransferRecord transferOf(const QString& id) const { return m_records.value(id).transfer; }

signals:
    void changed(const QString& id);

private:
    struct Record
    {
        QList<LogLine> lines;
        TransferRecord transfer;
    };

    void add(Record& record, const LogLine& line);
    void touch(const QString& id);

    const Clock& m_clock;
    QHash<QString, Record> m_records;
    QStringList m_recent; // ids, the last touched last
};

} // namespace cellar
