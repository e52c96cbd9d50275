// SPDX-License-Identifier: MIT
// What the answers to an upload mean (OCI distribution-spec 1.1, pushing blobs). Pure.
#pragma once

#include "core/net/document_query.h"

namespace cellar {

/// Where the upload goes on: the Location of an answer, which may be relative; everything in it is kept.
/// InvalidAnswer where there is none; InsecureSource where it must not be spoken to.
Result<QUrl> uploadPlace(const Document& answer);

/// The place with `digest=sha256:HEX` added to what it has.
QUrl closingPlace(const QUrl& place, const Digest& digest);

/// How many bytes of the blob are there, by the Range of an answer (`0-N`: N + 1). After `sent` bytes in all
/// of a blob of `size`; without a Range all of them are. `0-0` says one byte or none, and none unless `sent`
/// is 1. InvalidAnswer where it does not begin at 0 or says more than was sent.
Result<qint64> uploadedBytes(const Document& answer, qint64 sent);

/// Why it was refused: from the status, and the code of the registry's own word for it (a few upper-case
/// letters; what else it says is not repeated).
Error uploadError(const Document& answer);

/// The registry does not take chunks; it may take the whole.
bool refusesChunks(int status);

} // namespace cellar
