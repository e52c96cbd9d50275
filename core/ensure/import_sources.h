// SPDX-License-Identifier: MIT
// Which files of this machine a path means. Blocking: for disk threads.
#pragma once

#include "core/catalog/catalog.h"
#include "core/neighbours/neighbours.h"

#include <QStringList>

namespace cellar {

/// The files of the one model that `path`, absolute, leads to: a file alone, all parts of a split one where
/// it is one of them, or what a folder holds of one model. UnknownModel where there is nothing or a part is
/// missing; InvalidName for links and what is neither file nor folder; Unsupported for a folder of several
/// models.
Result<QStringList> filesToImport(const QString& path);

/// The model of the catalogue of which the file at `path` is a download that another program did not finish;
/// nothing where it is none. UnknownModel where its name marks it as one and no model fits.
Result<std::optional<Model>> unfinishedModel(const QString& path, const Catalog& catalog);

/// Whether a file may be a name of the same bytes here and there: not where the program that the folder
/// belongs to may write to it in place.
bool mayShare(const QString& path, const QList<Root>& neighbours);

} // namespace cellar
