// SPDX-License-Identifier: MIT
// A model of the catalogue beside the version of it that its registry has now. Pure.
#pragma once

#include "core/catalog/catalog.h"

namespace cellar {

/// Of the version, what tells those of one model apart: the first 8 digits of the commit or digest.
QString shortVersion(const Model& model);

/// Puts the other addresses that `known` has of a file behind those that `newer` has of it. Only where the
/// new file is called the same and has a digest, for nothing else tells whether a mirror has it already. An
/// address that names the old version or the old digest names the new one then. A document (Metalink) that
/// still names a host speaks for it: its other addresses there are left behind.
void keepMirrors(const Model& known, Model& newer);

/// The bytes of `newer` that `known` does not have, as far as their sizes are known: of a file that is
/// another, all of it, or, where pieces of the same length are published of both, those that differ.
qint64 changedBytes(const Model& known, const Model& newer);

/// `newer` as a model beside `known`: with an id (ID.VERSION, free in the catalogue), a folder and a name of
/// its own. InvalidName where it cannot have that folder.
Result<Model> besideModel(const Model& known, const Model& newer, const Catalog& catalog);

} // namespace cellar
