// SPDX-License-Identifier: MIT
// What was asked for, in order: so many jobs at a time, and on one model one at a time. What is paused keeps
// its place and is not begun.
//
//             add ─▶ waiting ─▶ running ─▶ finished
//                     ▲   │        │
//              resume │   │ pause  │ pause: this run ends, with Cancelled
//                     │   ▼        ▼
//                     └─ paused ◀──┘
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
        Repair,
        Verify,
        Remove,
        Export,
        Update,
        Describe,
        Push,
    };
    using MakeJob = std::function<std::unique_ptr<Job>()>;

    ~WorkQueue() override;

    /// `make` is called when its turn has come, again after a pause. What is asked already and not done is
    /// not asked twice. An Ensure or Repair takes the place of what is paused for `id`.
    void add(const QString& id, Kind kind, MakeJob make);
    /// Everything that was asked for `id`, and what works on it as somebody's fallback.
    void cancel(const QString& id);
    void cancelAll();
    /// At least 1.
    void setAtOnce(int jobs);

    /// Of what cancel() would reach, each that canPause(): it ends with Cancelled and is asked again by
    /// resume(), for the model that it was asked for.
    void pause(const QString& id);
    void pauseAll();
    void resume(const QString& id);
    void resumeAll();
    /// The pause is over without going on.
    void forgetPause(const QString& id);

    /// Among those that wait for their turn; negative: earlier.
    void move(const QString& id, int places);
    /// Those that wait for their turn, in order; a model for which two things wait stands there twice.
    QStringList waiting() const;
    /// Of these, for which an Ensure or a Repair waits; each once.
    QStringList waitingToFetch() const;
    static bool fetches(Kind kind)
    {
        return kind == Kind::Ensure || kind == Kind::Repair || kind == Kind::Update;
    }
    static bool canPause(Kind kind) { return fetches(kind) || kind == Kind::Verify; }
    /// What waits to fetch `id` ends with `error` and is not begun.
    void refuse(const QString& id, const Error& error);

signals:
    void queued(const QString& id, cellar::WorkQueue::Kind kind);
    void paused(const QString& id, cellar::WorkQueue::Kind kind);
    void unpaused(const QString& id); // it goes on, or will not any more
    void orderChanged();              // waiting() is another
    void happened(const QString& id, const cellar::EventDetail& detail);
    /// `touched`: the models it was about: `id`, and fallbacks of it.
    void finished(const QString& id, const QSet<QString>& touched, const std::optional<cellar::Error>& error);

private:
    enum class Phase
    {
        Waiting,
        Running,
        Stopping, // a job that was told to end; does not count as asked for
        Paused,
    };
    struct Task
    {
        QString id;
        Kind kind;
        MakeJob make;
        Phase phase = Phase::Waiting;
        std::unique_ptr<Job> job = {}; // while it runs or stops
        QSet<QString> touched = {id};
    };
    using Tasks = std::list<Task>; // iterators stay valid while others come and go
    using Which = std::function<bool(const Task&)>;

    void cancelWhere(const Which& isMeant);
    void pauseWhere(const Which& isMeant);
    void resumeWhere(const Which& isMeant);
    void forgetWhere(const Which& isMeant);
    void endUnstarted(const Tasks& tasks, const Error& error);
    void startNext();
    void run(Tasks::iterator task);
    void stop(Task& task);
    void end(Tasks::iterator task, const std::optional<Error>& error);
    Tasks::iterator nextToRun();

    Tasks m_tasks;
    int m_atOnce = 3;
};

} // namespace cellar
