// SPDX-License-Identifier: MIT
#include "core/ensure/work_queue.h"

#include <algorithm>

namespace cellar {

WorkQueue::~WorkQueue() = default;

void WorkQueue::add(const QString& id, Kind kind, MakeJob make)
{
    const bool asked = std::any_of(m_tasks.begin(), m_tasks.end(),
                                   [&](const Task& task) { return task.id == id && task.kind == kind; });
    if (asked)
        return;
    m_tasks.push_back({id, kind, std::move(make), nullptr, {id}});
    emit queued(id);
    QMetaObject::invokeMethod(this, &WorkQueue::startNext, Qt::QueuedConnection);
}

WorkQueue::Tasks::iterator WorkQueue::nextToRun()
{
    return std::find_if(m_tasks.begin(), m_tasks.end(), [this](const Task& waiting) {
        const bool modelIsBusy = std::any_of(m_tasks.begin(), m_tasks.end(), [&](const Task& running) {
            return running.job && running.touched.contains(waiting.id);
        });
        return !waiting.job && !modelIsBusy;
    });
}

void WorkQueue::startNext()
{
    const auto running =
        std::count_if(m_tasks.begin(), m_tasks.end(), [](const Task& task) { return bool(task.job); });
    if (running >= m_atOnce)
        return;
    const auto task = nextToRun();
    if (task == m_tasks.end())
        return;
    run(task);
    startNext();
}

void WorkQueue::run(Tasks::iterator task)
{
    task->job = task->make();
    connect(task->job.get(), &Job::happened, this,
            [this, task](const QString& id, const EventDetail& detail) {
                task->touched.insert(id);
                emit happened(id, detail);
            });
    connect(task->job.get(), &Job::finished, this,
            [this, task](const std::optional<Error>& error) { end(task, error); });
    task->job->start();
}

void WorkQueue::end(Tasks::iterator task, const std::optional<Error>& error)
{
    Task done = std::move(*task);
    m_tasks.erase(task);
    done.job->disconnect(this);
    done.job.release()->deleteLater(); // its signal is still on the stack
    emit finished(done.id, done.touched, error);
    startNext();
}

void WorkQueue::cancel(const QString& id)
{
    cancelWhere([&](const Task& task) { return task.touched.contains(id); });
}

void WorkQueue::cancelAll()
{
    cancelWhere([](const Task&) { return true; });
}

void WorkQueue::cancelWhere(const std::function<bool(const Task&)>& isMeant)
{
    Tasks neverStarted;
    for (auto task = m_tasks.begin(); task != m_tasks.end();) {
        const auto current = task++;
        if (!isMeant(*current))
            continue;
        if (current->job)
            current->job->cancel();
        else
            neverStarted.splice(neverStarted.end(), m_tasks, current);
    }
    for (const Task& task : neverStarted)
        emit finished(task.id, task.touched, Error{ErrorKind::Cancelled, QStringLiteral("cancelled")});
}

void WorkQueue::setAtOnce(int jobs)
{
    m_atOnce = qMax(1, jobs);
    startNext();
}

bool WorkQueue::isWorkedOn(const QString& id) const
{
    return std::any_of(m_tasks.begin(), m_tasks.end(),
                       [&](const Task& task) { return task.touched.contains(id); });
}

} // namespace cellar
