// SPDX-License-Identifier: MIT
// A small GGUF file (version 3) that any reader takes for a model: a header that says what it is, and one
// tensor of noise. For the demonstration, and for tests that need a valid file.
#pragma once

#include <QByteArray>
#include <QString>

namespace cellar {

enum class Quantisation
{
    Q2K,
    Q4KM,
    Q80,
    F16,
};

struct TinyGguf
{
    QString name;
    Quantisation quantisation = Quantisation::Q4KM;
    quint32 contextLength = 2048; // tokens
    quint32 seed = 1;             // of the noise
};

/// The whole file, exactly `size` bytes: the same bytes for the same arguments, on every machine. At least
/// 1024 bytes.
QByteArray tinyGguf(const TinyGguf& model, qsizetype size);

} // namespace cellar
