// SPDX-License-Identifier: MIT
// What is going on, in one line: for the tray icon's tooltip.
#pragma once

#include "core/model/state.h"

namespace cellar {

/// How many models are in which kind of work, and how far all of it is.
struct Activity
{
    int downloading = 0;
    int repairing = 0;
    int waiting = 0; // for a server or another process
    int verifying = 0;
    int queued = 0;
    int paused = 0;
    int damaged = 0;
    int failed = 0;
    Progress progress; // of the downloads, repairs and verifications whose size is known, together

    void add(const ModelState& state);
};

/// Plain text, lines parted by a line break; the first is the program's name.
QString tooltip(const Activity& activity);

} // namespace cellar
