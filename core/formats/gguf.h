// SPDX-License-Identifier: MIT
// What the header of a GGUF file says (versions 2 and 3, both byte orders). The header is hostile until
// checked: nothing is allocated by a count or length it claims, and it is read only to its end (256 MiB at
// most).
#pragma once

#include "core/base/result.h"

#include <QIODevice>

#include <optional>

namespace cellar {

/// Texts are fit to be shown as plain text: one line, cut, controls escaped. Empty or nothing: it does not
/// say.
struct GgufFacts
{
    QString architecture;
    QString name;
    QString license;
    QString quantisation;                // as Q4_K_M
    std::optional<qint64> parameters;    // stored ones: the sum over all tensors of this file
    std::optional<qint64> contextLength; // tokens

    bool operator==(const GgufFacts&) const = default;
};

/// Reads a whole file's header from an open random-access device. InvalidAnswer when it is no such file, is
/// cut short or breaks a limit; Io when reading fails. Seeks; may take seconds on a large header: for disk
/// threads.
Result<GgufFacts> readGgufFacts(QIODevice& file);

} // namespace cellar
