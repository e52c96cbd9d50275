// SPDX-License-Identifier: MIT
// Unpacks a stream of bytes as it comes, in constant memory: some 50 KiB for gzip, for Zstandard what the
// frame asks for as its window, at most 128 MiB (as much as the command `zstd` takes unasked). The stream is
// one packed file and nothing else: of one or several gzip members, or of one or several frames, some of
// which may be there to be skipped. Their checksums are compared. Refused are whatever is none of that, also
// behind the last of them, frames of Zstandard's formats before 1.0 and those that need a dictionary.
//
// How much comes out is the caller's to bound: he gives the room. Any thread, one at a time.
#pragma once

#include "core/base/result.h"
#include "core/packing/packing.h"

#include <QByteArrayView>

#include <memory>

namespace cellar {

class Unpacker
{
public:
    /// `packing` is not None.
    static std::unique_ptr<Unpacker> of(Packing packing);
    virtual ~Unpacker() = default;

    struct Step
    {
        qsizetype taken = 0; // bytes of what was packed
        qsizetype given = 0; // bytes of what comes out
    };
    /// Unpacks until `packed` is used up or `room` bytes are in `out`. When all was taken and there is room
    /// left, more has to come; when there is none, more may come out without. InvalidAnswer, after which it
    /// is of no use any more.
    Result<Step> unpack(QByteArrayView packed, char* out, qsizetype room);

    /// Whether the packed file may end behind what was taken.
    virtual bool isWhole() const = 0;

protected:
    /// Some of that, more than nothing unless there is neither input nor output left.
    virtual Result<Step> step(QByteArrayView packed, char* out, qsizetype room) = 0;
};

} // namespace cellar
