// SPDX-License-Identifier: MIT
// What the header of a model file says: GGUF (versions 2 and 3, both byte orders) and safetensors. The same
// call serves the first bytes received of a file and a whole one. A header is hostile until checked: nothing
// is allocated by a count or length it claims, and no more than 256 MiB of it are read.
#pragma once

#include "core/base/byte_range.h"
#include "core/base/result.h"

#include <QIODevice>

#include <optional>

namespace cellar {

enum class HeaderFormat
{
    Gguf,
    Safetensors,
};

/// Which part of a set of files this one is.
struct SplitFacts
{
    qint64 number = 0;             // from 1
    qint64 count = 0;              // parts of the set
    std::optional<qint64> tensors; // of all parts together

    bool operator==(const SplitFacts&) const = default;
};

/// Texts are fit to be shown as plain text: one line, cut, controls escaped. Empty or nothing: it does not
/// say.
struct HeaderFacts
{
    HeaderFormat format = HeaderFormat::Gguf;
    int version = 0; // of GGUF
    bool isBigEndian = false;
    QString architecture;
    QString name;
    QString license;
    QString tokenizer;
    QString quantisation;                // as Q4_K_M, or BF16
    std::optional<qint64> parameters;    // stored ones: the sum over all tensors of this file
    std::optional<qint64> tensors;       // of this file
    std::optional<qint64> contextLength; // tokens
    std::optional<SplitFacts> split;
    qint64 leastLength = 0;     // bytes, of the complete file, as far as its tensors tell
    bool lengthIsExact = false; // and no more than that

    bool operator==(const HeaderFacts&) const = default;
};

struct HeaderFault
{
    enum class Kind
    {
        OtherFormat, // of no format, or of no version of it, that is known here
        NeedsMore,   // than the bytes that are there; when these are all, the file is cut short
        Broken,      // it contradicts itself or goes beyond what is possible
        Io,          // the device failed
    };
    Kind kind = Kind::Broken;
    QString detail;                     // technical: where and why
    std::optional<HeaderFormat> format; // by the first bytes; nothing with OtherFormat
};

using HeaderReading = tl::expected<HeaderFacts, HeaderFault>;

/// Reads from the beginning of an open random-access device. May take seconds on a large header: for disk
/// threads.
HeaderReading readHeaderFacts(QIODevice& device);
HeaderReading readHeaderFacts(QByteArray bytes);

/// `GGUF v3`, `GGUF v3 big-endian`, `safetensors`.
QString formatName(const HeaderFacts& facts);

/// What a name promises by its extension.
std::optional<HeaderFormat> claimedFormat(const QString& name);

/// Why a file of this name is not what the name promises, as far as `reading` of it, or of its first bytes,
/// tells; nothing where it is, where the name promises nothing, or where more bytes have to be seen.
std::optional<HeaderFault> brokenClaim(const QString& name, const HeaderReading& reading);

/// For a complete file of `length` bytes: the bytes that are missing behind its end, or that are too many at
/// it. Nothing where its tensors fit, or where the header does not tell. Of a header that is itself cut short
/// at least one byte is missing.
std::optional<ByteRange> misfit(const HeaderReading& reading, qint64 length);

} // namespace cellar
