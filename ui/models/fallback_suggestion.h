// SPDX-License-Identifier: MIT
// What may stand in for a model that is about to be added: a smaller one of the same publisher that the
// catalogue has. Pure functions.
#pragma once

#include <QString>

#include <optional>

namespace cellar {

class ModelTable;

/// ORG of `hf:ORG/REPO`, ORG/REPO or an address HOST/ORG/…; empty: the text names none.
QString publisherIn(const QString& source);

/// The row of the largest that is at most three quarters of `size`; without a size the smallest. Those of
/// unknown size do not count. Nothing: there is none.
std::optional<int> suggestedFallback(const ModelTable& table, const QString& publisher,
                                     std::optional<qint64> size);

} // namespace cellar
