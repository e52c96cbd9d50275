// SPDX-License-Identifier: MIT
// The speed limit that the user chose, between two runs of the program: JSON text in the settings.
#pragma once

#include "core/transfer/rate_schedule.h"

class QSettings;

namespace cellar {

/// No limit where none is kept, or where it does not hold.
RateSchedule storedRateSchedule(const QSettings& settings);

void storeRateSchedule(QSettings& settings, const RateSchedule& schedule);

} // namespace cellar
