// SPDX-License-Identifier: MIT
// What a packed source brings, unpacked, in blocks of 1 MiB: the part of a PackedAttempt's work that is done
// on a thread of its own. It is fed with what came from the network, or reads a file of this machine by
// itself.
//
// A bomb is stopped by what is known of the file: no more comes out than its size. Where that is not known,
// there is no more than the disk has room for, and after the first 64 MiB no more than 250 times of what came
// in: models hardly become smaller at all.
//
// For one thread at a time; step() may block.
#pragma once

#include "core/packing/unpacker.h"

#include <QFile>

namespace cellar {

class PackedStream
{
public:
    static constexpr qsizetype blockBytes = 1 << 20;

    struct Bounds
    {
        std::optional<qint64> size = {}; // of what comes out
        std::optional<qint64> end = {}; // nobody wants what comes behind it: neither more nor the rest of the
                                        // packed file is looked at
        QString folder = {};            // on whose disk there has to be room, where the size is not known
    };

    PackedStream(Packing packing, Bounds bounds);

    /// Another end, from the next step on; behind what came out.
    void endAt(qint64 end) { m_bounds.end = end; }

    /// From this file, of which it gives the length; then it is not to be fed. An error of the source is one
    /// that other sources may not have (InvalidAnswer).
    Result<qint64> open(const QString& path);

    struct Feed
    {
        QByteArray packed = {}; // only to a hungry one
        bool isLast = false;    // nothing comes behind it
        bool mayFlush = false;  // a block that is not full is welcome, too
    };
    struct Step
    {
        QByteArray block = {};  // what follows the block before
        bool isHungry = false;  // nothing more comes before it is fed
        bool isWaiting = false; // something is there that makes no full block yet
        bool isDone = false;    // that was all
        bool isCut = false;     // the packed file ended in its middle
        qint64 taken = 0;       // packed bytes so far
    };
    /// InvalidAnswer for what cannot be unpacked, SizeMismatch for another size than was promised, NoSpace.
    Result<Step> step(const Feed& feed);

private:
    Result<bool> fill();
    Status readOn();
    Status checkBounds();
    Result<Step> stepAtEnd();
    Step give();

    Bounds m_bounds;
    std::unique_ptr<Unpacker> m_unpacker;
    std::optional<qint64> m_most; // bytes that may come out; nothing: not found out yet
    QFile m_file;                 // open: it is read
    QByteArray m_input;
    qsizetype m_used = 0; // of the input
    bool m_isLast = false;
    QByteArray m_block; // being filled
    qsizetype m_filled = 0;
    qint64 m_taken = 0; // in all
    qint64 m_given = 0; // in all, what waits in the block included
};

} // namespace cellar
