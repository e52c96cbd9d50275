// SPDX-License-Identifier: MIT
// All that is known of one model: the catalogue's word, the receipts, and what the headers of its files say.
#pragma once

#include "core/formats/split_set.h"
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
    std::optional<HeaderFacts> header;      // of all files that are here and have one
    QStringList headerFaults;               // one for each file; empty where its header speaks for it
    QList<SplitFault> partFaults;           // of a model in parts
};

/// Reads receipts and headers from the disk.
ModelDetails detailsOf(const Model& model, const ModelState& state, const Layout& layout);

/// The `model` event with everything in it.
QJsonObject detailsEvent(const QDateTime& time, const ModelDetails& details, const Layout& layout);

/// The same as lines for a person.
QStringList detailsText(const ModelDetails& details, const Layout& layout);

} // namespace cellar::cli
