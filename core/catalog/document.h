// SPDX-License-Identifier: MIT
// The catalogue's document as JSON, before and after it is made of models: only for this room.
#pragma once

#include "core/catalog/catalog.h"

#include <QJsonObject>
#include <QLockFile>

namespace cellar {

/// Bytes to a JSON object with `version` 1 and a list of `models`, within the limits of
/// core/catalog/catalog.h. InvalidCatalog with line and column, or the member.
Result<QJsonObject> parseDocument(const QByteArray& bytes);

/// A document without models.
QJsonObject emptyDocument();

/// The file's document; an empty one where there is no file. Reads no more than the limit, and only plain
/// files (links to them too). InvalidCatalog.
Result<QJsonObject> readDocument(const QString& path);

/// Replaces the file (mode 0600) atomically and flushed to the disk. NoSpace, Permission or Io;
/// InvalidCatalog when the document has outgrown the limit.
Status writeDocument(const QString& path, const QJsonObject& document);

/// Waits for the lock of a document of ours: nobody holds it for long. Locked, Permission or Io.
Status acquire(QLockFile& lock);

/// The catalogue of the user's document over those models over the built-in ones, if all of it holds.
Result<Catalog> mergedWhole(const QString& userPath, const QList<QList<Model>>& subscribed);

/// Every model of a parsed document, in its order. Ids are distinct and names safe. InvalidCatalog or
/// InvalidName with the place, as `models[3].files[0].size: …`.
Result<QList<Model>> readModels(const QJsonObject& document, Model::Origin origin);

/// The entry that readModels() makes this model of.
QJsonObject modelEntry(const Model& model);

} // namespace cellar
