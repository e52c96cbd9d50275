// SPDX-License-Identifier: MIT
// The jobs that were asked for, in order: so many at a time, and on one model one at a time.
#pragma once

#include "core/ensure/job.h"

#include <QSet>

#include <functional>
#include <list>

namespace cellar {

class WorkQueue : public QObject
{
    Q_OBJECT

public:
    enum class Kind
    {
        Ensure,
        Verify,
        Remove,
    };
    using MakeJob = std::function<std::unique_ptr<Job>()>;

    ~WorkQueue() override;

    /// `make` is called when its turn has come. What is asked already and not done is not asked twice.
    void add(const QString& id, Kind kind, MakeJob make);
    /// Everything that was asked for `id`, and what works on it as somebody's fallback.
    void cancel(const QString& id);
    void cancelAll();
    /// At least 1.
    void setAtOnce(int jobs);

    /// The models that wait for their turn or are worked on.
    bool isWorkedOn(const QString& id) const;

signals:
    void queued(const QString& id);
    void happened(const QString& id, const cellar::EventDetail& detail);
    /// `touched`: the models it was about: `id`, and fallbacks of it.
    void finished(const QString& id, const QSet<QString>& touched, const std::optional<cellar::Error>& error);

private:
    struct Task
    {
        QString id;
        Kind kind;
        MakeJob make;
        std::unique_ptr<Job> job; // while it runs
        QSet<QString> touched;
    };
    using Tasks = std::list<Task>; // iterators stay valid while others come and go

    void cancelWhere(const std::function<bool(const Task&)>& isMeant);
    void startNext();
    void run(Tasks::iterator task);
    void end(Tasks::iterator task, const std::optional<Error>& error);
    Tasks::iterator nextToRun();

    Tasks m_tasks;
    int m_atOnce = 3;
};

} // namespace cellar
