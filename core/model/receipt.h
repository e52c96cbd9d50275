// SPDX-License-Identifier: MIT
// What is known of a kept file. A receipt speaks for a file only while it fits it; it is never trusted over
// the bytes. Read and written by core/store/receipts.h, which describes the document.
#pragma once

#include "core/base/byte_range.h"
#include "core/disk/disk.h"
#include "core/model/model.h"

#include <QDateTime>

namespace cellar {

struct Receipt
{
    FilePlace place;
    FileIdentity identity;         // of the file when it was last read whole
    Digest sha256;                 // that the file should have: as promised, else as first received
    bool published = false;        // somebody published this digest; otherwise it is only our own record
    QList<ByteRange> damaged = {}; // not empty: its bytes do not have that digest
    QString source = {};           // shown form; empty when the file was found on the disk
    QString etag = {};             // of the answer it came with; may be empty
    QDateTime proved = {};         // UTC, when it was last read whole

    bool operator==(const Receipt&) const = default;
};

} // namespace cellar
