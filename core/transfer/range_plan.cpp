// SPDX-License-Identifier: MIT
#include "core/transfer/range_plan.h"

#include "core/hash/piece_map.h"

#include <algorithm>
#include <cmath>

namespace cellar {

namespace {

constexpr qint64 longestRange = 64 << 20;
constexpr qint64 shortestRange = PieceMap::pieceLength;
constexpr double answersPerRange = 32; // a range takes so many times as long as its answer
constexpr double worthSharing = 0.3;   // seconds that a range must still take
constexpr qint64 shortestShare = 64 << 10;
constexpr double muchFaster = 2; // than a connection that moves, so that it is worth stopping that one

qint64 roundedToPiece(ByteRange range)
{
    const qint64 end = range.end() / PieceMap::pieceLength * PieceMap::pieceLength;
    return range.length >= PieceMap::pieceLength && end > range.offset ? end - range.offset : range.length;
}

double secondsLeft(const Running& running)
{
    return running.bytesPerSecond ? double(running.left.length) / std::max(*running.bytesPerSecond, 1.0) : 0;
}

} // namespace

RangePlan::RangePlan(qint64 size, const RangeSet& present)
    : m_size(size)
    , m_present(present)
{
}

RangeSet RangePlan::unaskedIn(ByteRange range) const
{
    RangeSet gaps = m_present.missing(range);
    gaps.remove(m_asked);
    return gaps;
}

std::optional<ByteRange> RangePlan::next(qint64 most) const
{
    const qint64 front = m_present.frontier();
    const RangeSet gaps = unaskedIn({front, qMin(window, m_size - front)});
    if (gaps.isEmpty())
        return std::nullopt;
    ByteRange range = gaps.ranges().first();
    if (range.length > most)
        range.length = roundedToPiece({range.offset, most});
    return range;
}

qint64 RangePlan::stillFree(ByteRange range) const
{
    const RangeSet free = unaskedIn(range);
    return !free.isEmpty() && free.ranges().first().offset == range.offset ? free.ranges().first().length : 0;
}

qint64 RangePlan::unasked() const
{
    return unaskedIn({0, m_size}).total();
}

void RangePlan::arrived(ByteRange range)
{
    m_asked.remove(range);
    m_present.add(range);
}

qint64 rangeLength(std::optional<double> bytesPerSecond, Milliseconds answerTime)
{
    if (!bytesPerSecond)
        return shortestRange;
    const double wanted = answersPerRange * double(answerTime.count()) / 1000 * *bytesPerSecond;
    return std::clamp(qint64(std::min(wanted, double(longestRange))), shortestRange, longestRange);
}

std::optional<Tail> chooseTail(const QList<Running>& running, std::optional<double> own)
{
    const auto slowest =
        std::max_element(running.begin(), running.end(),
                         [](const Running& a, const Running& b) { return secondsLeft(a) < secondsLeft(b); });
    if (slowest == running.end() || secondsLeft(*slowest) < worthSharing)
        return std::nullopt;
    const double theirs = std::max(*slowest->bytesPerSecond, 1.0);
    const double share = theirs / (theirs + own.value_or(theirs));
    qint64 keeps = *slowest->bytesPerSecond > 0 ? qint64(double(slowest->left.length) * share) : 0;
    if (keeps < shortestShare)
        keeps = 0;
    if (keeps == 0 && *slowest->bytesPerSecond > 0 && own && *own < muchFaster * theirs)
        return std::nullopt;
    if (keeps > 0 && slowest->left.length - keeps < shortestShare)
        return std::nullopt;
    return Tail{slowest - running.begin(), keeps};
}

} // namespace cellar
