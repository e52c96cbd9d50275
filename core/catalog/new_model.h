// SPDX-License-Identifier: MIT
// From what a user typed to an entry of the catalogue.
#pragma once

#include "core/catalog/catalog.h"

#include <optional>

namespace cellar {

/// What `add` is told besides the source.
struct AddOptions
{
    QString id;                   // empty: made of the file's name
    std::optional<Digest> sha256; // of the very file that is the source, of what comes out of a packed one
    std::optional<qint64> size;   // of the same
    QList<QUrl> mirrors;
    QString fallback;
    bool allowInsecure = false;
    bool withFallbacks = false; // of a registry's offer: the proposed fallbacks, too
};

/// Whether the text is a source (an address, a registry reference, a path) rather than a model's id.
bool looksLikeSource(const QString& text);

/// Makes the entry for `source`: an https URL, an http URL of the loopback address (others: InsecureSource
/// unless `allowInsecure`), or the path of a local file. Registry references and Metalink documents:
/// Unsupported, for they have to be resolved first (core/catalog/offered_models.h). Looks at the disk only
/// for a local path (its size). A source whose name is that of a part of a set (NAME-00001-of-00003.gguf)
/// makes one model of all parts, which stand beside it, and beside each mirror. A source whose name ends in
/// .gz or .zst is packed: the file is called without that. Ids get `-2`, `-3` … where taken in `catalog`.
Result<Model> newModel(const QString& source, const AddOptions& options, const Catalog& catalog);

/// The model of the catalogue that has this source already, or null.
const Model* findBySource(const QString& source, const Catalog& catalog);

} // namespace cellar
