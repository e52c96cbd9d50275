// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace cellar {

class ModelTable;

/// The whole table in one line: how many models, how many are ready, what is going on and how fast, what
/// is paused, what wants attention.
QString summaryText(const ModelTable& table);

} // namespace cellar
