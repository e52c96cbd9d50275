// SPDX-License-Identifier: MIT
// The catalogue: the built-in one with the user's document over it. Documents come from outside and are taken
// whole or not at all.
//
// The document (version 1) is JSON, UTF-8 without byte order mark, at most 64 MiB:
//   { "version": 1, "models": [ { "id", "name", "license", "folder", "fallback",
//     "registry": { "reference", "revision", "version" },
//     "files": [ { "name", "size", "sha256",
//                  "sources": [ "URL" | { "url", "priority", "allow_insecure", "packing" } ],
//                  "pieces": { "length", "algorithm", "hashes" } } ] } ] }
// `packing` is `gzip`, `zstd` or `none`; without it an address that ends in .gz or .zst is of a packed file,
// unless the file's name ends so. Size, digest and pieces are those of what comes out.
// `pieces` needs a size and as many hashes as it has pieces of that length (64 KiB to 1 GiB); with another
// algorithm than sha-256 it is left aside. `registry` says what the model was made of where that has a name
// which may move: the reference in its one form (core/registry/reference.h), the revision that was asked for
// (a branch, a tag), and the version it was then (a commit, a manifest's digest); all three are texts and not
// empty. Unknown members are kept when the program rewrites it.
#pragma once

#include "core/base/result.h"
#include "core/model/model.h"

#include <QHash>

namespace cellar {

/// The models in effect, in order: the user's first, then the built-in ones. An immutable value.
class Catalog
{
public:
    /// Puts the user's models over the built-in ones (the same id: the user's wins) and checks what can only
    /// be seen in the whole: fallbacks that are nowhere or run in a circle (InvalidCatalog), places that
    /// two different files would share (InvalidName).
    static Result<Catalog> merged(const QList<Model>& builtIn, const QList<Model>& user);

    const QList<Model>& models() const { return m_models; }
    /// Null where there is none; valid as long as the catalogue lives.
    const Model* find(const QString& id) const;
    /// The places of its files that no other model names too.
    QList<FilePlace> placesOnlyOf(const Model& model) const;

private:
    QList<Model> m_models;
    QHash<QString, qsizetype> m_byId;
};

/// One document. Errors name the place: `models[3].files[0].size: …`, or line and column when it is no JSON.
/// Kinds: InvalidCatalog, InvalidName.
Result<QList<Model>> parseCatalog(const QByteArray& document, Model::Origin origin);

/// The models that are shipped with the program.
const QList<Model>& builtInModels();

/// The built-in models and the user's document at `userPath` over them; no such file counts as an empty one.
Result<Catalog> readCatalog(const QString& userPath);

struct CatalogEdit
{
    QList<Model> add;          // must have new ids
    QStringList remove;        // ids; entries whose fallback is nowhere then lose that fallback
    QList<Model> replace = {}; // go in place of those with their ids, the user's or built-in ones
};

/// Changes the user's document: under a lock, checked as a whole before it is written, replaced atomically
/// (flushed to the disk), unknown members kept. Gives the catalogue after it. Safe between processes; blocks
/// for some milliseconds of disk time.
Result<Catalog> editCatalog(const QString& userPath, const CatalogEdit& edit);

} // namespace cellar
