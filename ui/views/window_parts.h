// SPDX-License-Identifier: MIT
// What the window and its pages stand on; all of it outlives them.
#pragma once

class QSettings;

namespace cellar {

class Chronicle;
class Clock;
class ModelTable;
class Questions;
class Verbs;

struct WindowParts
{
    ModelTable& table;
    Verbs& verbs;
    Questions& questions;
    QSettings& settings; // geometry, columns, what is shown, the speed limit
    const Clock& clock;
    const Chronicle& chronicle;
};

} // namespace cellar
