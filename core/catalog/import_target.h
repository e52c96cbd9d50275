// SPDX-License-Identifier: MIT
// Which model files of this machine are, once their bytes are known.
#pragma once

#include "core/catalog/new_model.h"

namespace cellar {

/// A file that was read whole.
struct ReadFile
{
    QString path; // absolute, where it was found
    qint64 size = 0;
    Digest sha256;
};

struct ImportTarget
{
    Model model;
    QList<ModelFile> files; // of the model, one for each that was read, in that order
    bool isNew = false;     // the catalogue has no such model yet
};

/// In this order: the model whose published digests the files have; the one that has them as sources and
/// promises no other bytes; a new one, of which nobody published a digest but the one in `options`. With an
/// id in `options` it is new in any case. `options` speaks of the first file; DigestMismatch where that has
/// another digest; Unsupported for a packed file that no model is called like. Errors as newModel().
Result<ImportTarget> importTarget(const QList<ReadFile>& files, const AddOptions& options,
                                  const Catalog& catalog);

} // namespace cellar
