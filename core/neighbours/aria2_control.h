// SPDX-License-Identifier: MIT
// What aria2 keeps beside a file that it has not fetched whole: NAME.aria2.
//
// From "Control File (*.aria2) Format" of aria2's technical notes
// (https://aria2.github.io/manual/en/html/technical-notes.html); in version 1 all numbers are big-endian, in
// version 0 they are the machine's own:
//   u16       version, 0 or 1
//   4 bytes   extensions
//   u32       length of the info hash, then the info hash (of torrents)
//   u32       length of a piece in bytes
//   u64       length of the file, u64 bytes sent
//   u32       length of the bitfield, then the bitfield: one bit a piece, the first the highest of its byte
//   u32       number of pieces under way, each: u32 index, u32 length, u32 length of its bitfield, bitfield
#pragma once

#include "core/base/range_set.h"

#include <QByteArray>

#include <optional>

namespace cellar {

struct Aria2Control
{
    qint64 size = 0;  // of the file, in bytes
    RangeSet present; // pieces that are whole; what is there of those under way is left out

    bool operator==(const Aria2Control&) const = default;
};

/// The most bytes that are read of one.
constexpr qint64 longestAria2Control = 1 << 20;

/// Nothing where the document breaks the format anywhere or goes on behind its end, where the download is a
/// torrent's, which may be of several files, or where what is there lies in more than 10,000 ranges.
std::optional<Aria2Control> readAria2Control(const QByteArray& document);

} // namespace cellar
