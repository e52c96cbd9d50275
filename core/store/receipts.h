// SPDX-License-Identifier: MIT
// Receipts on the disk: .cellar/receipts/KEY.json, replaced atomically.
//
// The document: { "version": 1, "file": "FOLDER/NAME", "size", "modified_ns" (text), "inode" (text),
// "sha256", "published", "damaged": [ { "offset", "length" } ], "source", "etag", "proved" (ISO 8601, UTC),
// "checksum" }. The checksum is the SHA-256 of the compact document without that member. A receipt that is
// broken, of another version, or of another file counts as none.
#pragma once

#include "core/base/result.h"
#include "core/model/receipt.h"
#include "core/store/layout.h"

namespace cellar {

std::optional<Receipt> readReceipt(const Layout& layout, const FilePlace& place);

/// The folder must have been prepared. Blocks: for disk threads.
Status writeReceipt(const Layout& layout, const Receipt& receipt);

/// What is found of one file without reading its bytes.
struct FilePresence
{
    enum class Kind
    {
        Absent,   // no plain file there
        Unknown,  // a file, but no receipt that fits it
        Ready,    // proved against a published digest
        Unproved, // no one published a digest
        Damaged,  // read, and found to have other bytes than promised
    };
    Kind kind = Kind::Absent;
    std::optional<Receipt> receipt; // with Ready, Unproved and Damaged
};

/// A receipt fits when size, modification time and inode are those of the file, and digest and size are those
/// of the catalogue where it names them (a damaged file may have another size). No network; some system
/// calls.
FilePresence look(const Layout& layout, const ModelFile& file);

} // namespace cellar
