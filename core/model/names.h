// SPDX-License-Identifier: MIT
// Which names from outside may become paths. One rule for all systems: what POSIX or Windows would refuse or
// reinterpret is refused everywhere (reserved device names, trailing dots and spaces, control characters,
// bidirectional controls, leading dots).
#pragma once

#include "core/base/result.h"

namespace cellar {

/// One path segment. Error kind: InvalidName, the detail says what is wrong (control characters escaped).
Status checkSegment(const QString& segment);

/// One or two segments parted by a slash.
Status checkFolder(const QString& folder);

/// [a-z0-9][a-z0-9._-]{0,127}
bool isModelId(QStringView text);

/// Equal for two names that a file system without case or with Unicode normalisation would take for one.
QString foldedName(const QString& name);

} // namespace cellar
