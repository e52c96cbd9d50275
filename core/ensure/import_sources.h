// SPDX-License-Identifier: MIT
// Which files of this machine a path means. Blocking: for disk threads.
#pragma once

#include "core/base/clock.h"
#include "core/catalog/catalog.h"
#include "core/neighbours/neighbours.h"

#include <QStringList>

namespace cellar {

/// A file, and the name it is asked for by: a link to it, or itself. Both absolute.
struct ImportSource
{
    QString name;
    QString file;
};

/// The files of the one model that `path`, absolute, leads to: a file alone, all parts of a split one where
/// it is one of them, or what a folder holds of one model. A link is followed once, to a plain file: the one
/// at `path` wherever it leads, all others only to the folder they are in, what is below it, and the folder
/// of the neighbour that owns it. UnknownModel where there is nothing or a part is missing; InvalidName for
/// other links and what is neither file nor folder; Unsupported for a folder of several models.
Result<QList<ImportSource>> filesToImport(const QString& path, const QList<Root>& neighbours);

/// The model of the catalogue of which the file at `path` is a download that another program did not finish;
/// nothing where it is none. UnknownModel where its name marks it as one and no model fits; Locked where that
/// program is at it.
Result<std::optional<Model>> unfinishedModel(const QString& path, const Catalog& catalog, const Clock& clock);

/// Whether a file may be a name of the same bytes here and there: not where the program that the folder
/// belongs to may write to it in place.
bool mayShare(const QString& path, const QList<Root>& neighbours);

} // namespace cellar
