// SPDX-License-Identifier: MIT
// Where the user is, as far as the system says it.
#pragma once

#include <QString>

namespace cellar {

/// ISO 3166-1 alpha-2, as `DE`; empty where it is not known.
QString ownCountry();

} // namespace cellar
