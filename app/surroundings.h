// SPDX-License-Identifier: MIT
// This process's home folder and environment, for looking around in.
#pragma once

#include "core/neighbours/surroundings.h"

namespace cellar {

Surroundings surroundingsOfProcess();

} // namespace cellar
