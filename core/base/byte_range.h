// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace cellar {

/// `length` bytes from `offset` on, both in bytes and never negative.
struct ByteRange
{
    qint64 offset = 0;
    qint64 length = 0;

    qint64 end() const { return offset + length; } // the first byte behind it

    bool operator==(const ByteRange&) const = default;
};

} // namespace cellar
