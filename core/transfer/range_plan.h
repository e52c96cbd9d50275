// SPDX-License-Identifier: MIT
// Which bytes of a file are here, which are asked for, and which to ask for next. A pure value.
//
// Ranges are handed out from the front, and not further ahead of it than a window, so that the proof follows
// while the bytes are still in memory. When nothing is left to hand out, a slow connection's rest is shared
// with one that has nothing to do: see chooseTail().
#pragma once

#include "core/base/clock.h"
#include "core/base/range_set.h"

#include <optional>

namespace cellar {

class RangePlan
{
public:
    static constexpr qint64 window = 256 << 20;

    /// `size` > 0.
    RangePlan(qint64 size, const RangeSet& present);

    /// The next range to ask for, at most about `most` bytes: a long one ends where a piece does. Nothing:
    /// all is here or asked for.
    std::optional<ByteRange> next(qint64 most) const;
    /// How much from its beginning on of a range that was given up is still neither here nor asked for again.
    qint64 stillFree(ByteRange range) const;
    /// How much could still be handed out.
    qint64 unasked() const;

    void ask(ByteRange range) { m_asked.add(range); }
    /// It does not come.
    void giveUp(ByteRange range) { m_asked.remove(range); }
    void arrived(ByteRange range);
    /// It was here and is not what it should be.
    void lost(ByteRange range) { m_present.remove(range); }

    const RangeSet& present() const { return m_present; }
    qint64 size() const { return m_size; }
    bool isComplete() const { return m_present.frontier() == m_size; }

private:
    RangeSet unaskedIn(ByteRange range) const;

    qint64 m_size;
    RangeSet m_present;
    RangeSet m_asked; // and not arrived
};

/// How long a range to ask of a connection, so that the time it takes to answer is a small part: more for one
/// that is fast and far away. Never less than a piece, so that a piece is one source's work.
qint64 rangeLength(std::optional<double> bytesPerSecond, Milliseconds answerTime);

/// One connection at work.
struct Running
{
    ByteRange left;                            // what it has still to bring
    std::optional<double> bytesPerSecond = {}; // nothing: too young to say
};

/// Which of the running ones should give the end of its range to a connection of speed `own` (nothing: not
/// known) that has nothing to do, and how many bytes it keeps (0: none, it is stopped). Nothing where that
/// would not make the whole ready sooner: one that moves is not stopped for one that is hardly faster.
struct Tail
{
    qsizetype running = 0;
    qint64 keeps = 0;

    bool operator==(const Tail&) const = default;
};
std::optional<Tail> chooseTail(const QList<Running>& running, std::optional<double> own);

} // namespace cellar
