// SPDX-License-Identifier: MIT
// The room that models need which wait for their turn: claimed in the order of the queue, behind what has
// begun, so that what has no room is told long before its turn. Looked at again now and then, for other
// programs use the disk, too. Lives on the thread of the queue; the disk is asked on a thread for that.
#pragma once

#include "core/base/clock.h"
#include "core/disk/disk_thread.h"
#include "core/ensure/room.h"

namespace cellar {

class QueuedRoom : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        Model model;
        bool anew = false; // what is in place is no help
    };

    static constexpr Milliseconds pollInterval{5000};

    /// All of them outlive it. Every Room of the ledger is asked on `disk`: in their order.
    QueuedRoom(SpaceLedger& ledger, DiskThread& disk, const Clock& clock, const Layout& layout);

    /// These wait now, in this order; what was claimed for others is given back.
    void follow(const QList<Wish>& waiting);
    /// Its turn has come: what was claimed for it goes along. None: nothing was.
    std::shared_ptr<Room> take(const Model& model);

signals:
    /// Why there is no room for it behind all before it, if so; each time that is looked at. Whatever else is
    /// wrong with the disk is told when its turn has come.
    void answered(const QString& id, const std::optional<cellar::Error>& noRoom);

private:
    struct Place
    {
        QString id;
        std::shared_ptr<Room> room; // for the disk thread
    };
    std::shared_ptr<Room> placeOf(const Model& model) const;
    void askSoon();
    void ask();

    SpaceLedger& m_ledger;
    DiskThread& m_disk;
    Layout m_layout;
    std::unique_ptr<Alarm> m_poll;
    QList<Place> m_places;
    bool m_asksSoon = false;
};

} // namespace cellar
