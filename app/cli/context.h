// SPDX-License-Identifier: MIT
// What every verb is given.
#pragma once

#include "app/cli/report.h"

namespace cellar::cli {

struct Context
{
    GlobalOptions options;
    Places places;
    const Clock& clock;
    Output& out;
    Report& report;
    std::shared_ptr<const Credentials> credentials = {}; // null: none
};

} // namespace cellar::cli
