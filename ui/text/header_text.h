// SPDX-License-Identifier: MIT
// What the headers of a model's files say, in a line.
#pragma once

#include "core/formats/header_facts.h"

namespace cellar {

/// As "1.1 B parameters", "270 M parameters", "7,936 parameters".
QString parametersText(qint64 parameters);

/// As "llama · Q4_K_M · 1.1 B parameters · 2,048 tokens of context · GGUF v3": what is known of it, fit to be
/// shown.
QString headerText(const HeaderFacts& facts);

} // namespace cellar
