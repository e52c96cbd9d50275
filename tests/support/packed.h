// SPDX-License-Identifier: MIT
// Packed bytes for the tests, made by the libraries themselves.
#pragma once

#include "core/packing/packing.h"

#include <QByteArray>

namespace cellar::test {

/// The bytes as one gzip member or one frame of Zstandard (with a checksum); None: as they are.
QByteArray packed(Packing packing, const QByteArray& bytes);

/// So many zeros, without ever being in memory.
QByteArray packedZeros(Packing packing, qint64 count);

/// A frame of Zstandard that says how long its window is, as a power of two in bytes, and nothing of its
/// size.
QByteArray zstdFrameWithWindow(const QByteArray& bytes, int window);

/// A frame of Zstandard that only somebody with its dictionary can read.
QByteArray zstdFrameWithDictionary(const QByteArray& bytes);

/// A frame of Zstandard to be skipped, with so many bytes in it.
QByteArray zstdSkippableFrame(qsizetype size);

} // namespace cellar::test
