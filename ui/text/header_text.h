// SPDX-License-Identifier: MIT
// What the headers of a model's files say, as a person reads it.
#pragma once

#include <QString>

namespace cellar {

/// How many, as "1.1 B", "270 M", "7,936".
QString parametersText(qint64 parameters);

} // namespace cellar
