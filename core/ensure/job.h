// SPDX-License-Identifier: MIT
// A piece of work on one model, from start to exactly one finished(). Deleting it before ends it silently.
#pragma once

#include "core/disk/disk_thread.h"
#include "core/model/event.h"

#include <QObject>

namespace cellar {

class Job : public QObject
{
    Q_OBJECT

public:
    virtual void start() = 0;
    /// finished() follows soon, from the event loop, with Cancelled unless it was just done.
    virtual void cancel() = 0;

signals:
    /// `id`: the model it happened to; its fallback's while that is worked on.
    void happened(const QString& id, const cellar::EventDetail& detail);
    void finished(const std::optional<cellar::Error>& error);
};

} // namespace cellar
