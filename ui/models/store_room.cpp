// SPDX-License-Identifier: MIT
#include "ui/models/store_room.h"

namespace cellar {

StoreRoom::StoreRoom(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void StoreRoom::ask(const QString& folder)
{
    const Milliseconds now = m_clock.now();
    if (m_asked && now - *m_asked < interval)
        return;
    m_asked = now;
    const auto look = [folder]() -> std::optional<DiskRoom> {
        const auto room = roomOn(folder);
        return room && room->total > 0 ? std::optional(*room) : std::nullopt;
    };
    m_disk.run(this, look, [this](const std::optional<DiskRoom>& room) {
        if (std::exchange(m_room, room) != room)
            emit changed();
    });
}

} // namespace cellar
