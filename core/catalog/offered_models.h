// SPDX-License-Identifier: MIT
// From what a registry offers to entries of the catalogue.
#pragma once

#include "core/catalog/new_model.h"
#include "core/model/offer.h"

namespace cellar {

/// The entries for the chosen variant and, with `options.withFallbacks`, for its proposed fallbacks, which
/// follow it in that order, each the fallback of the one before; `options.fallback` is that of the last. The
/// id, digest, size and mirrors that were given are those of the chosen one, its first file. InvalidName for
/// a file that is not safe to be called so; DigestMismatch and SizeMismatch where the registry says something
/// else than was given; and as newModel().
Result<QList<Model>> offeredModels(const Offer& offer, const AddOptions& options, const Catalog& catalog);

/// The model of the catalogue whose first file comes from where that of the chosen variant does, or null.
const Model* findOffered(const Offer& offer, const Catalog& catalog);

/// The model as its registry has it now, from what that offers under the model's reference: id and fallback
/// stay, and with a single file its place; a set gets a folder of its own, for its parts cannot all change in
/// one moment. Nothing where its files are the same, for then nothing that counts has changed. The variant is
/// the one whose first file is called as here, else the chosen one. Its mirrors go with it as keepMirrors()
/// has it. InvalidName as above.
Result<std::optional<Model>> newerModel(const Model& model, const Offer& offer);

/// Whether its registry can have a newer version of it: it is of one, and its revision is none that never
/// moves.
bool mayMove(const Model& model);

/// The model that was made of this reference (in its one form), one that follows it rather than one that was
/// pinned; or null.
const Model* findByReference(const QString& reference, const Catalog& catalog);

} // namespace cellar
