// SPDX-License-Identifier: MIT
// How much room the store's disk has: asked on a thread of its own, for a sleeping drive may take seconds.
#pragma once

#include "core/base/clock.h"
#include "core/disk/disk.h"
#include "core/disk/disk_thread.h"

#include <QObject>

#include <optional>

namespace cellar {

class StoreRoom : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds interval{5000};

    /// `clock` outlives it.
    explicit StoreRoom(const Clock& clock, QObject* parent = nullptr);

    /// Asks once more, unless that was done within the interval.
    void ask(const QString& folder);
    /// The last answer; nothing where the disk does not tell.
    const std::optional<DiskRoom>& room() const { return m_room; }

signals:
    void changed();

private:
    const Clock& m_clock;
    std::optional<DiskRoom> m_room;
    std::optional<Milliseconds> m_asked;
    DiskThread m_disk; // last: its jobs end first
};

} // namespace cellar
