// SPDX-License-Identifier: MIT
// What the header of a file on the disk says. Blocking: for disk threads.
#pragma once

#include "core/formats/header_facts.h"

namespace cellar {

struct KeptHeader
{
    HeaderReading reading;
    std::optional<ByteRange> misfit; // as misfit() of this file's length
};

/// Of the plain file at `path`; links are refused, as Io like all that cannot be opened.
KeptHeader readKeptHeader(const QString& path);

/// The same of an open file, by its handle, which stays open.
KeptHeader readKeptHeader(int handle);

} // namespace cellar
