// SPDX-License-Identifier: MIT
#include "core/disk/disk_thread.h"

namespace cellar {

DiskThread::DiskThread()
{
    m_thread.setObjectName(QStringLiteral("disk"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

DiskThread::~DiskThread()
{
    m_stopping = true;
    m_thread.quit();
    m_thread.wait();
}

void DiskThread::post(std::function<void()> work)
{
    const auto unlessStopping = [this, work = std::move(work)] {
        if (!m_stopping)
            work();
    };
    QMetaObject::invokeMethod(&m_worker, unlessStopping, Qt::QueuedConnection);
}

void DiskThread::tell(const QPointer<QObject>& context, std::function<void()> call)
{
    const auto unlessGone = [context, call = std::move(call)] {
        if (context)
            call();
    };
    QMetaObject::invokeMethod(&m_home, unlessGone, Qt::QueuedConnection);
}

} // namespace cellar
