// SPDX-License-Identifier: MIT
// What all notifications about models have in common.
#pragma once

#include "core/catalog/catalog.h"

#include <QString>

namespace cellar::notice {

inline constexpr QLatin1StringView showAction("show");
inline constexpr QLatin1StringView defaultAction("default"); // a click on the notification itself

/// The model's name, else its id, fit to be shown.
QString nameOf(const Catalog& catalog, const QString& id);

} // namespace cellar::notice
