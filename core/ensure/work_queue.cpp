// SPDX-License-Identifier: MIT
#include "core/ensure/work_queue.h"

#include <algorithm>

namespace cellar {

namespace {

Error cancelled()
{
    return {ErrorKind::Cancelled, QStringLiteral("cancelled")};
}

} // namespace

WorkQueue::~WorkQueue() = default;

void WorkQueue::add(const QString& id, Kind kind, MakeJob make)
{
    const auto same = std::find_if(m_tasks.begin(), m_tasks.end(), [&](const Task& task) {
        return task.id == id && task.kind == kind && task.phase != Phase::Stopping;
    });
    if (same != m_tasks.end() && same->phase != Phase::Paused)
        return;
    if (same != m_tasks.end()) {
        same->make = std::move(make);
        return resume(id);
    }
    if (fetches(kind))
        forgetPause(id);
    m_tasks.push_back({id, kind, std::move(make)});
    emit queued(id, kind);
    emit orderChanged();
    QMetaObject::invokeMethod(this, &WorkQueue::startNext, Qt::QueuedConnection);
}

// ---- Running ----

WorkQueue::Tasks::iterator WorkQueue::nextToRun()
{
    return std::find_if(m_tasks.begin(), m_tasks.end(), [this](const Task& waiting) {
        const bool modelIsBusy = std::any_of(m_tasks.begin(), m_tasks.end(), [&](const Task& running) {
            return running.job && running.touched.contains(waiting.id);
        });
        return waiting.phase == Phase::Waiting && !modelIsBusy;
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
    task->phase = Phase::Running;
    task->job = task->make();
    connect(task->job.get(), &Job::happened, this,
            [this, task](const QString& id, const EventDetail& detail) {
                task->touched.insert(id);
                emit happened(id, detail);
            });
    connect(task->job.get(), &Job::finished, this,
            [this, task](const std::optional<Error>& error) { end(task, error); });
    emit orderChanged();
    task->job->start();
}

void WorkQueue::stop(Task& task)
{
    task.phase = Phase::Stopping;
    task.job->cancel();
}

void WorkQueue::end(Tasks::iterator task, const std::optional<Error>& error)
{
    Task done = std::move(*task);
    m_tasks.erase(task);
    done.job->disconnect(this);
    done.job.release()->deleteLater(); // its signal is still on the stack
    if (done.phase == Phase::Stopping && (!error || error->kind != ErrorKind::Cancelled))
        forgetWhere([&](const Task& other) { return other.id == done.id && other.kind == done.kind; });
    emit finished(done.id, done.touched, error);
    startNext();
}

void WorkQueue::setAtOnce(int jobs)
{
    m_atOnce = qMax(1, jobs);
    startNext();
}

// ---- Cancelling ----

void WorkQueue::cancel(const QString& id)
{
    cancelWhere([&](const Task& task) { return task.touched.contains(id); });
}

void WorkQueue::cancelAll()
{
    cancelWhere([](const Task&) { return true; });
}

void WorkQueue::cancelWhere(const Which& isMeant)
{
    forgetWhere(isMeant);
    Tasks neverStarted;
    for (auto task = m_tasks.begin(); task != m_tasks.end();) {
        const auto current = task++;
        if (!isMeant(*current))
            continue;
        if (current->phase == Phase::Running)
            stop(*current);
        else if (current->phase == Phase::Waiting)
            neverStarted.splice(neverStarted.end(), m_tasks, current);
    }
    endUnstarted(neverStarted, cancelled());
}

void WorkQueue::endUnstarted(const Tasks& tasks, const Error& error)
{
    for (const Task& task : tasks)
        emit finished(task.id, {task.id}, error);
    if (!tasks.empty())
        emit orderChanged();
}

// ---- Pausing ----

void WorkQueue::pause(const QString& id)
{
    pauseWhere([&](const Task& task) { return task.touched.contains(id); });
}

void WorkQueue::pauseAll()
{
    pauseWhere([](const Task&) { return true; });
}

void WorkQueue::pauseWhere(const Which& isMeant)
{
    QList<std::pair<QString, Kind>> all;
    Tasks neverStarted;
    for (auto task = m_tasks.begin(); task != m_tasks.end(); ++task) {
        const bool goesOn = task->phase == Phase::Waiting || task->phase == Phase::Running;
        if (!goesOn || !canPause(task->kind) || !isMeant(*task))
            continue;
        all.append({task->id, task->kind});
        if (task->phase == Phase::Waiting) {
            task->phase = Phase::Paused;
            neverStarted.push_back({task->id, task->kind, {}});
        } else {
            // The wish keeps its place; the run goes its way to the end.
            m_tasks.insert(task, {task->id, task->kind, task->make, Phase::Paused});
            stop(*task);
        }
    }
    for (const auto& [id, kind] : std::as_const(all))
        emit paused(id, kind);
    endUnstarted(neverStarted, cancelled());
}

void WorkQueue::resume(const QString& id)
{
    resumeWhere([&](const Task& task) { return task.id == id; });
}

void WorkQueue::resumeAll()
{
    resumeWhere([](const Task&) { return true; });
}

void WorkQueue::resumeWhere(const Which& isMeant)
{
    QList<std::pair<QString, Kind>> resumed;
    for (Task& task : m_tasks) {
        if (task.phase != Phase::Paused || !isMeant(task))
            continue;
        task.phase = Phase::Waiting;
        resumed.append({task.id, task.kind});
    }
    for (const auto& [id, kind] : std::as_const(resumed)) {
        emit unpaused(id);
        emit queued(id, kind);
    }
    emit orderChanged();
    QMetaObject::invokeMethod(this, &WorkQueue::startNext, Qt::QueuedConnection);
}

void WorkQueue::forgetPause(const QString& id)
{
    forgetWhere([&](const Task& task) { return task.id == id; });
}

void WorkQueue::forgetWhere(const Which& isMeant)
{
    Tasks forgotten;
    for (auto task = m_tasks.begin(); task != m_tasks.end();) {
        const auto current = task++;
        if (current->phase == Phase::Paused && isMeant(*current))
            forgotten.splice(forgotten.end(), m_tasks, current);
    }
    for (const Task& task : forgotten)
        emit unpaused(task.id);
}

// ---- The order ----

void WorkQueue::move(const QString& id, int places)
{
    std::vector<Tasks::iterator> waiting;
    for (auto task = m_tasks.begin(); task != m_tasks.end(); ++task) {
        if (task->phase == Phase::Waiting)
            waiting.push_back(task);
    }
    const auto found =
        std::find_if(waiting.begin(), waiting.end(), [&](auto task) { return task->id == id; });
    if (found == waiting.end())
        return;
    const qint64 from = found - waiting.begin();
    const qint64 to = qBound(qint64(0), from + places, qint64(waiting.size()) - 1);
    if (to == from)
        return;
    const auto target = waiting[size_t(to)];
    m_tasks.splice(to > from ? std::next(target) : target, m_tasks, *found);
    emit orderChanged();
}

QStringList WorkQueue::waiting() const
{
    QStringList ids;
    for (const Task& task : m_tasks) {
        if (task.phase == Phase::Waiting)
            ids += task.id;
    }
    return ids;
}

QStringList WorkQueue::waitingToFetch() const
{
    QStringList ids;
    for (const Task& task : m_tasks) {
        if (task.phase == Phase::Waiting && fetches(task.kind) && !ids.contains(task.id))
            ids += task.id;
    }
    return ids;
}

void WorkQueue::refuse(const QString& id, const Error& error)
{
    Tasks refused;
    for (auto task = m_tasks.begin(); task != m_tasks.end();) {
        const auto current = task++;
        if (current->id == id && current->phase == Phase::Waiting && fetches(current->kind))
            refused.splice(refused.end(), m_tasks, current);
    }
    endUnstarted(refused, error);
}

} // namespace cellar
