// SPDX-License-Identifier: MIT
#include "core/formats/magic.h"

#include <QtEndian>

namespace cellar {

namespace {

constexpr quint64 mostSafetensorsHeader = 100'000'000; // bytes; the reference reader refuses more

bool isSafetensors(QByteArrayView beginning)
{
    const auto length = qFromLittleEndian<quint64>(beginning.data());
    return length >= 2 && length <= mostSafetensorsHeader && beginning[8] == '{';
}

} // namespace

std::optional<ModelFormat> formatOfMagic(QByteArrayView beginning)
{
    if (beginning.size() < magicLength)
        return std::nullopt;
    const QByteArrayView magic = beginning.first(4);
    if (magic == "GGUF")
        return ModelFormat::Gguf;
    if (magic == "lmgg" || magic == "fmgg" || magic == "tjgg") // the numbers ggml, ggmf and ggjt
        return ModelFormat::Ggml;
    if (isSafetensors(beginning))
        return ModelFormat::Safetensors;
    return std::nullopt;
}

} // namespace cellar
