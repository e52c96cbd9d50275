// SPDX-License-Identifier: MIT
// Catalogue documents that go from one machine to another, alone or in a folder together with files:
//   FOLDER/catalog.json      a document as in core/catalog/catalog.h
//   FOLDER/PLACE/NAME        files of its models, those that are there
// Such a document comes from outside: sources that are files of another machine, and permissions to read
// plain http that the user did not give, are left out.
#pragma once

#include "core/catalog/catalog.h"

namespace cellar {

/// These models and their fallbacks, each once, in that order, as another machine can use them.
/// UnknownModel for an id that the catalogue does not have.
Result<QList<Model>> modelsToShare(const Catalog& catalog, const QStringList& ids);

/// As models that came from outside may be: without sources that are files of another machine, and without
/// permissions to read plain http.
QList<Model> asFromOutside(QList<Model> models);

QByteArray sharedDocument(const QList<Model>& models);

/// The document's path in such a folder.
QString sharedCatalogIn(const QString& folder);

/// Writes these models into the document of such a folder, beside those that it has already, so that others
/// may read it; gives its path. Errors as editCatalog.
Result<QString> writeShared(const QString& folder, const QList<Model>& models);

/// Whether the text is the path of such a folder or document (a folder, or a name that ends in .json).
bool isSharedCatalog(const QString& text);

/// The models of such a folder or document. A file that lies beside the document is the first source of its
/// model's. Looks at the disk. InvalidCatalog, InvalidName.
Result<QList<Model>> readShared(const QString& path, bool allowInsecure);

/// What brings the models into the user's catalogue. One that is there already gets the sources that are new;
/// InvalidCatalog where its id is that of a model with other files.
Result<CatalogEdit> takingIn(const QList<Model>& models, const Catalog& catalog);

} // namespace cellar
