// SPDX-License-Identifier: MIT
#include "core/formats/gguf_types.h"

#include <algorithm>
#include <array>

namespace cellar {

namespace {

constexpr quint64 guessedFlag = 1024;

constexpr std::array tensorTypes{
    GgufTensorType{0, "F32", 1, 4},         GgufTensorType{1, "F16", 1, 2},
    GgufTensorType{2, "Q4_0", 32, 18},      GgufTensorType{3, "Q4_1", 32, 20},
    GgufTensorType{6, "Q5_0", 32, 22},      GgufTensorType{7, "Q5_1", 32, 24},
    GgufTensorType{8, "Q8_0", 32, 34},      GgufTensorType{9, "Q8_1", 32, 36},
    GgufTensorType{10, "Q2_K", 256, 84},    GgufTensorType{11, "Q3_K", 256, 110},
    GgufTensorType{12, "Q4_K", 256, 144},   GgufTensorType{13, "Q5_K", 256, 176},
    GgufTensorType{14, "Q6_K", 256, 210},   GgufTensorType{15, "Q8_K", 256, 292},
    GgufTensorType{16, "IQ2_XXS", 256, 66}, GgufTensorType{17, "IQ2_XS", 256, 74},
    GgufTensorType{18, "IQ3_XXS", 256, 98}, GgufTensorType{19, "IQ1_S", 256, 50},
    GgufTensorType{20, "IQ4_NL", 32, 18},   GgufTensorType{21, "IQ3_S", 256, 110},
    GgufTensorType{22, "IQ2_S", 256, 82},   GgufTensorType{23, "IQ4_XS", 256, 136},
    GgufTensorType{24, "I8", 1, 1},         GgufTensorType{25, "I16", 1, 2},
    GgufTensorType{26, "I32", 1, 4},        GgufTensorType{27, "I64", 1, 8},
    GgufTensorType{28, "F64", 1, 8},        GgufTensorType{29, "IQ1_M", 256, 56},
    GgufTensorType{30, "BF16", 1, 2},       GgufTensorType{34, "TQ1_0", 256, 54},
    GgufTensorType{35, "TQ2_0", 256, 66},   GgufTensorType{39, "MXFP4", 32, 17},
    GgufTensorType{40, "NVFP4", 64, 36},    GgufTensorType{41, "Q1_0", 128, 18},
    GgufTensorType{42, "Q2_0", 64, 18},
};

constexpr std::array fileTypes{
    "F32",   "F16",     "Q4_0",      "Q4_1",   "Q4_1 some F16", "Q4_2",    "Q4_3",     "Q8_0",     "Q5_0",
    "Q5_1",  "Q2_K",    "Q3_K_S",    "Q3_K_M", "Q3_K_L",        "Q4_K_S",  "Q4_K_M",   "Q5_K_S",   "Q5_K_M",
    "Q6_K",  "IQ2_XXS", "IQ2_XS",    "Q2_K_S", "IQ3_XS",        "IQ3_XXS", "IQ1_S",    "IQ4_NL",   "IQ3_S",
    "IQ3_M", "IQ2_S",   "IQ2_M",     "IQ4_XS", "IQ1_M",         "BF16",    "Q4_0_4_4", "Q4_0_4_8", "Q4_0_8_8",
    "TQ1_0", "TQ2_0",   "MXFP4_MOE", "NVFP4",  "Q1_0",          "Q2_0",
};

} // namespace

const GgufTensorType* ggufTensorType(quint32 number)
{
    const auto type = std::find_if(tensorTypes.begin(), tensorTypes.end(),
                                   [number](const GgufTensorType& known) { return known.number == number; });
    return type == tensorTypes.end() ? nullptr : &*type;
}

QString ggufFileTypeName(quint64 number)
{
    const quint64 mix = number & ~guessedFlag;
    if (mix < fileTypes.size())
        return QLatin1String(fileTypes[mix]);
    return QStringLiteral("unknown (%1)").arg(mix);
}

} // namespace cellar
