// SPDX-License-Identifier: MIT
// From what a user typed to an entry of the catalogue.
#pragma once

#include "core/catalog/catalog.h"

#include <optional>

namespace cellar {

/// What `add` is told besides the source.
struct AddOptions
{
    QString id; // empty: made of the file's name
    std::optional<Digest> sha256;
    std::optional<qint64> size;
    QList<QUrl> mirrors;
    QString fallback;
    bool allowInsecure = false;
};

/// Whether the text is a source (an address, a registry reference, a path) rather than a model's id.
bool looksLikeSource(const QString& text);

/// Makes the entry for `source`: an https URL, an http URL of the loopback address (others: InsecureSource
/// unless `allowInsecure`), or the path of a local file. Registry references: Unsupported. Looks at the disk
/// only for a local path (its size). Ids get `-2`, `-3` … where taken in `catalog`.
Result<Model> newModel(const QString& source, const AddOptions& options, const Catalog& catalog);

/// The same for files of this machine that are one model, as the parts of a split one, in their order; at
/// least one. Called as they are without their numbers. `options` speaks of the first.
Result<Model> newModelOfParts(const QStringList& paths, const AddOptions& options, const Catalog& catalog);

/// The model of the catalogue that has this source already, or null.
const Model* findBySource(const QString& source, const Catalog& catalog);

} // namespace cellar
