// SPDX-License-Identifier: MIT
// The numbers of GGUF: tensor types (ggml_type) and quantisation mixes (llama_ftype), of August 2026. Both
// grow: an unknown number is no fault of a file.
#pragma once

#include <QLatin1String>
#include <QString>

namespace cellar {

struct GgufTensorType
{
    quint32 number;
    const char* name;
    quint16 elements; // in a block
    quint16 bytes;    // of a block
};

/// Null when it is unknown.
const GgufTensorType* ggufTensorType(quint32 number);

/// The name of a `general.file_type`, as Q4_K_M; `unknown (99)` for one that is not in the list.
QString ggufFileTypeName(quint64 number);

} // namespace cellar
