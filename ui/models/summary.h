// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace cellar {

class ModelTable;

/// The whole table in one line: how many models, how many are ready, what is going on and how fast, what
/// is paused, what wants attention. `limit`: of all downloads together, in bytes a second; said while there
/// are any.
QString summaryText(const ModelTable& table, std::optional<qint64> limit = {});

} // namespace cellar
