// SPDX-License-Identifier: MIT
// A newer version at a registry, in words. Pure functions.
#pragma once

#include "core/model/newer_version.h"

#include <QString>

namespace cellar {

/// The few words below the state's word in the list, as "newer version, 1.2 GB".
QString newerNote(const NewerVersion& newer);

/// As "A newer version of 3 Nov 2026 is at the hub, 1.2 GB to fetch."
QString newerStory(const NewerVersion& newer);

} // namespace cellar
