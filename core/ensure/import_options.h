// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/digest.h"
#include "core/neighbours/neighbours.h"

namespace cellar {

/// How files of this machine are taken in.
struct ImportOptions
{
    QString id = {};                   // of the new model; empty: recognised, or made of the file's name
    std::optional<Digest> sha256 = {}; // that the (first) file must have, as somebody published it
    QList<Root> neighbours = {};       // whose folders are whose: not every program's files may be linked
};

} // namespace cellar
