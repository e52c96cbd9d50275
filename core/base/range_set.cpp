// SPDX-License-Identifier: MIT
#include "core/base/range_set.h"

#include <algorithm>

namespace cellar {

namespace {

// The first range that ends at `offset` or behind it.
auto firstReaching(QList<ByteRange>& ranges, qint64 offset)
{
    return std::lower_bound(ranges.begin(), ranges.end(), offset,
                            [](const ByteRange& range, qint64 place) { return range.end() < place; });
}

} // namespace

void RangeSet::add(ByteRange range)
{
    if (range.length <= 0)
        return;
    const auto first = firstReaching(m_ranges, range.offset);
    auto last = first;
    qint64 begin = range.offset;
    qint64 end = range.end();
    for (; last != m_ranges.end() && last->offset <= range.end(); ++last) {
        begin = qMin(begin, last->offset);
        end = qMax(end, last->end());
    }
    m_ranges.insert(m_ranges.erase(first, last), {begin, end - begin});
}

void RangeSet::remove(ByteRange range)
{
    if (range.length <= 0)
        return;
    const auto first = firstReaching(m_ranges, range.offset);
    auto last = first;
    QList<ByteRange> rest;
    for (; last != m_ranges.end() && last->offset < range.end(); ++last) {
        if (last->offset < range.offset)
            rest += {last->offset, range.offset - last->offset};
        if (last->end() > range.end())
            rest += {range.end(), last->end() - range.end()};
    }
    auto at = m_ranges.erase(first, last);
    for (const ByteRange& kept : std::as_const(rest))
        at = m_ranges.insert(at, kept) + 1;
}

void RangeSet::remove(const RangeSet& other)
{
    for (const ByteRange& range : other.ranges())
        remove(range);
}

bool RangeSet::contains(ByteRange range) const
{
    return range.length <= 0 || std::any_of(m_ranges.begin(), m_ranges.end(), [&](const ByteRange& one) {
               return one.offset <= range.offset && one.end() >= range.end();
           });
}

qint64 RangeSet::total() const
{
    qint64 sum = 0;
    for (const ByteRange& range : m_ranges)
        sum += range.length;
    return sum;
}

qint64 RangeSet::frontier() const
{
    return !m_ranges.isEmpty() && m_ranges.first().offset == 0 ? m_ranges.first().length : 0;
}

RangeSet RangeSet::missing(ByteRange within) const
{
    RangeSet gaps(within);
    gaps.remove(*this);
    return gaps;
}

} // namespace cellar
