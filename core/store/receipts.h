// SPDX-License-Identifier: MIT
// Receipts on the disk: .cellar/receipts/KEY.json, replaced atomically.
//
// The document: { "version": 1, "file": "FOLDER/NAME", "size", "modified_ns" (text), "inode" (text),
// "sha256", "published", "damaged": [ { "offset", "length" } ], "source", "etag", "proved" (ISO 8601, UTC),
// "checksum" } (see sealed_document.h). A receipt that is broken, of another version, or of another file
// counts as none. The piece map of the file lies beside it (KEY.pieces, see core/store/piece_map_file.h) and
// is read only where damage has to be located.
#pragma once

#include "core/base/result.h"
#include "core/hash/piece_map.h"
#include "core/model/receipt.h"
#include "core/store/layout.h"

namespace cellar {

std::optional<Receipt> readReceipt(const Layout& layout, const FilePlace& place);

/// The folder must have been prepared. Blocks: for disk threads. Leaves the piece map as it is: what was
/// found in a damaged file must not replace what the file should be.
Status writeReceipt(const Layout& layout, const Receipt& receipt);

/// The same for a file that has the receipt's digest, with its pieces. They are there before the receipt is.
Status writeProof(const Layout& layout, const Receipt& receipt, const PieceMap& pieces);

/// The kept pieces of the file with this digest; nothing where there are none, or they are of another one.
std::optional<PieceMap> readPieces(const Layout& layout, const FilePlace& place, const Digest& sha256);

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

/// The same where both were read: what is in place, and its receipt.
FilePresence presenceBy(const std::optional<FileIdentity>& kept, const std::optional<Receipt>& receipt,
                        const ModelFile& file);

} // namespace cellar
