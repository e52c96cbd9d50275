// SPDX-License-Identifier: MIT
// Whether a model that is not here yet fits on the disk of the store, in words. Pure functions.
#pragma once

#include "core/disk/disk.h"

#include <QString>

#include <optional>

namespace cellar {

struct RoomStory
{
    QString text;     // empty: neither is known
    bool fits = true; // false only where it is known that it does not
};

/// `needed`: bytes of the model; `room`: of the disk. Some of it stays free whatever comes (floorOf).
RoomStory roomStory(std::optional<qint64> needed, const std::optional<DiskRoom>& room);

} // namespace cellar
