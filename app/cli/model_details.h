// SPDX-License-Identifier: MIT
// All that is known of one model: the catalogue's word, the receipts, and what the header of its file says.
#pragma once

#include "core/formats/gguf.h"
#include "core/model/receipt.h"
#include "core/model/state.h"
#include "core/store/layout.h"

#include <QJsonObject>

namespace cellar::cli {

struct ModelDetails
{
    Model model;
    ModelState state;
    QList<std::optional<Receipt>> receipts; // one for each file; nothing where none fits the file
    std::optional<GgufFacts> header;        // of the first file, when it is here and a GGUF file
};

/// Reads receipts and the header from the disk.
ModelDetails detailsOf(const Model& model, const ModelState& state, const Layout& layout);

/// The `model` event with everything in it.
QJsonObject detailsEvent(const QDateTime& time, const ModelDetails& details, const Layout& layout);

/// The same as lines for a person.
QStringList detailsText(const ModelDetails& details, const Layout& layout);

} // namespace cellar::cli
