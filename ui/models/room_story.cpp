// SPDX-License-Identifier: MIT
#include "ui/models/room_story.h"

#include "core/store/space.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace cellar {

namespace {

struct Room
{
    Q_DECLARE_TR_FUNCTIONS(Room)
};

} // namespace

RoomStory roomStory(std::optional<qint64> needed, const std::optional<DiskRoom>& room)
{
    if (!needed && !room)
        return {};
    if (!room)
        return {Room::tr("%1 are needed; the disk does not tell how much is free.").arg(sizeText(needed))};
    if (!needed)
        return {Room::tr("How large it is shows when it comes; %1 are free.").arg(sizeText(room->free))};
    const qint64 usable = qMax(qint64(0), room->free - floorOf(*room));
    if (*needed > usable)
        return {Room::tr("It does not fit: %1 are needed, %2 can be used, %3 are missing.")
                    .arg(sizeText(needed), sizeText(usable), sizeText(*needed - usable)),
                false};
    return {Room::tr("%1 of %2 free; %3 stay free.")
                .arg(sizeText(needed), sizeText(room->free), sizeText(room->free - *needed))};
}

} // namespace cellar
