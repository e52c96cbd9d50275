// SPDX-License-Identifier: MIT
// What kind of model file something is, by its first bytes alone: says what it claims to be, proves nothing.
#pragma once

#include <QByteArrayView>

#include <optional>

namespace cellar {

enum class ModelFormat
{
    Gguf,        // "GGUF"
    Safetensors, // a header's length (64 bits, little-endian, at most 100 MB), then its JSON
    Ggml,        // before GGUF, and Whisper's ggml-*.bin until today
};

/// How many bytes formatOfMagic() wants to see.
constexpr qint64 magicLength = 9;

/// Nothing where the beginning of the file is that of no model file, or too short.
std::optional<ModelFormat> formatOfMagic(QByteArrayView beginning);

} // namespace cellar
