// SPDX-License-Identifier: MIT
// What new entries of the catalogue have in common: only for this room.
#pragma once

#include "core/catalog/new_model.h"

namespace cellar {

/// The id that was given, which must be free; or one made of the file's name that is free in the catalogue
/// and is none of `taken`. InvalidCatalog, InvalidName.
Result<QString> chosenId(const QString& given, const QString& fileName, const Catalog& catalog,
                         const QStringList& taken = {});

/// UnknownModel for one that is nowhere; empty is none.
Status checkFallback(const QString& id, const Catalog& catalog);

/// Puts the mirrors that were given behind the file's sources; of a set those of this part.
Status appendMirrors(ModelFile& file, const AddOptions& options, std::optional<int> part);

} // namespace cellar
