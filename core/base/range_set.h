// SPDX-License-Identifier: MIT
// Which bytes of a file: ranges in order, disjoint, neighbours as one. A value.
#pragma once

#include "core/base/byte_range.h"

namespace cellar {

class RangeSet
{
public:
    RangeSet() = default;
    explicit RangeSet(ByteRange range) { add(range); }

    void add(ByteRange range);
    void remove(ByteRange range);
    void remove(const RangeSet& other);

    bool isEmpty() const { return m_ranges.isEmpty(); }
    bool contains(ByteRange range) const;
    /// How many bytes.
    qint64 total() const;
    /// Where the bytes from 0 on without a gap end.
    qint64 frontier() const;
    /// What of `within` is not in it.
    RangeSet missing(ByteRange within) const;
    const QList<ByteRange>& ranges() const { return m_ranges; }

    bool operator==(const RangeSet&) const = default;

private:
    QList<ByteRange> m_ranges;
};

} // namespace cellar
