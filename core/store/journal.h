// SPDX-License-Identifier: MIT
// What is known of a partial: .cellar/partials/KEY.journal, replaced atomically, written only after the bytes
// it speaks of are on the disk.
//
// The document (see sealed_document.h): { "version": 1, "file": "FOLDER/NAME", "size", "sha256" (or null),
// "sources": [ { "key", "etag" } ], "ranges": [ { "offset", "length" } ], "taken" (as ranges, where there are
// any), "checksum" }. A key is the first 32 hexadecimal digits of the SHA-256 of the source's URL: addresses
// can hold secrets. A journal that is broken, of another version, or of another file counts as none.
#pragma once

#include "core/base/range_set.h"
#include "core/base/result.h"
#include "core/store/layout.h"

#include <QHash>

namespace cellar {

struct Journal
{
    FilePlace place;
    qint64 size = 0;               // of the whole file, in bytes
    std::optional<Digest> sha256;  // that the file should have; without one the bytes are those of one source
    QHash<QString, QString> etags; // strong validator of each source that bytes came from, by key
    RangeSet ranges;               // known to be on the disk
    RangeSet taken = {};           // those of them that came from another program's unfinished download

    bool operator==(const Journal&) const = default;
};

/// What stands for a source in journals.
QString sourceKey(const QUrl& url);

std::optional<Journal> readJournal(const Layout& layout, const FilePlace& place);

/// The place that the journal of KEY speaks of, where nothing else tells; nothing where it is not KEY's.
std::optional<FilePlace> placeInJournal(const Layout& layout, const QString& key);

/// The folder must have been prepared. Blocks: for disk threads.
Status writeJournal(const Layout& layout, const Journal& journal);

} // namespace cellar
