// SPDX-License-Identifier: MIT
#include "core/ensure/queued_room.h"

#include <algorithm>

namespace cellar {

QueuedRoom::QueuedRoom(SpaceLedger& ledger, DiskThread& disk, const Clock& clock, const Layout& layout)
    : m_ledger(ledger)
    , m_disk(disk)
    , m_layout(layout)
    , m_poll(clock.makeAlarm([this] { ask(); }))
{
}

std::shared_ptr<Room> QueuedRoom::placeOf(const Model& model) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [&](const Place& place) {
        return place.id == model.id && place.room->files() == model.files;
    });
    return found == m_places.end() ? nullptr : found->room;
}

void QueuedRoom::follow(const QList<Wish>& waiting)
{
    QList<Place> places;
    for (const auto& [model, anew] : waiting) {
        auto room = placeOf(model);
        if (!room)
            room = std::make_shared<Room>(m_ledger, m_layout, model.files, anew);
        places.append({model.id, std::move(room)});
    }
    m_places = std::move(places);
    askSoon();
}

std::shared_ptr<Room> QueuedRoom::take(const Model& model)
{
    const auto room = placeOf(model);
    m_places.removeIf([&](const Place& place) { return place.id == model.id; });
    return room;
}

// Once for all that is asked for in one go, and before any of it begins.
void QueuedRoom::askSoon()
{
    if (std::exchange(m_asksSoon, true))
        return;
    QMetaObject::invokeMethod(this, &QueuedRoom::ask, Qt::QueuedConnection);
}

void QueuedRoom::ask()
{
    m_asksSoon = false;
    m_poll->stop();
    if (m_places.isEmpty())
        return;
    const auto claim = [places = m_places] {
        for (const Place& place : places)
            place.room->giveBack();
        QList<std::optional<Error>> answers;
        for (const Place& place : places) {
            const Status claimed = place.room->claim();
            const bool fits = claimed || claimed.error().kind != ErrorKind::NoSpace;
            answers += fits ? std::nullopt : std::optional(claimed.error());
        }
        return answers;
    };
    m_disk.run(this, claim, [this, places = m_places](const QList<std::optional<Error>>& answers) {
        if (!m_places.isEmpty())
            m_poll->start(pollInterval);
        for (qsizetype i = 0; i < places.size(); ++i) {
            const auto isThat = [&](const Place& place) { return place.room == places[i].room; };
            if (std::any_of(m_places.begin(), m_places.end(), isThat)) // it still waits
                emit answered(places[i].id, answers[i]);
        }
    });
}

} // namespace cellar
