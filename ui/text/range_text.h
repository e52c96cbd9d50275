// SPDX-License-Identifier: MIT
// Damaged ranges of a file as words. Pure functions.
#pragma once

#include "core/base/byte_range.h"

#include <QList>
#include <QString>

namespace cellar {

/// How much of a file is damaged, a sentence; and where: the first few ranges, empty where it is not known.
QString damageText(const QList<ByteRange>& ranges);
QString placesText(const QList<ByteRange>& ranges);

} // namespace cellar
