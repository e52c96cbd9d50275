// SPDX-License-Identifier: MIT
// A thread for what may block: disk work, hashing, locks. Jobs run one after the other, in the order given;
// each answer comes back to the thread that owns this object. So the callers' threads only do bookkeeping.
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <utility>

namespace cellar {

class DiskThread
{
public:
    DiskThread();
    /// Waits for the job that runs; those behind it are not begun.
    ~DiskThread();
    DiskThread(const DiskThread&) = delete;
    DiskThread& operator=(const DiskThread&) = delete;

    /// Runs `work` there, then `then(result)` here, unless `context` (of this thread) is gone by then.
    template <class Work, class Then>
    void run(QObject* context, Work work, Then then)
    {
        post([this, context = QPointer<QObject>(context), work = std::move(work),
              then = std::move(then)]() mutable {
            tell(context, [then = std::move(then), result = work()]() mutable { then(std::move(result)); });
        });
    }

    /// From a job: runs `call` on the owner's thread, unless `context` is gone by then.
    void tell(const QPointer<QObject>& context, std::function<void()> call);

    /// Runs `work` there; nobody waits for it.
    void post(std::function<void()> work);

private:
    std::atomic<bool> m_stopping = false;
    QThread m_thread;
    QObject m_worker; // lives on m_thread
    QObject m_home;   // lives here
};

} // namespace cellar
