// SPDX-License-Identifier: MIT
// The plain values of the catalogue: what a model is and where its files come from. Value types, any thread.
#pragma once

#include "core/base/digest.h"
#include "core/packing/packing.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace cellar {

/// Where one file can be fetched from: an https (or permitted http) or file URL.
struct Source
{
    QUrl url;
    int priority = 1;                // smaller first; without one, the place in the list, from 1
    bool allowInsecure = false;      // plain http was permitted for this one source
    Packing packing = Packing::None; // how its bytes are packed; the file's size, digest and pieces are
                                     // those of what comes out

    bool operator==(const Source&) const = default;
};

/// How a source of a file of that name is packed where nobody says: as the address ends, unless the file
/// itself is called so.
Packing impliedPacking(const QUrl& url, const QString& fileName);

/// A file's place below the store: STORE/folder/name. The folder has one or two segments. Both are checked
/// (core/model/names.h) before one of these is made of text from outside.
struct FilePlace
{
    QString folder;
    QString name;

    QString relative() const { return folder + u'/' + name; }
    bool operator==(const FilePlace&) const = default;
};

/// The SHA-256 of each piece of a file, as somebody published them.
struct PublishedPieces
{
    qint64 length = 0; // of a piece in bytes, positive; the last one is as long as it is
    QList<Digest> hashes;

    bool operator==(const PublishedPieces&) const = default;
};

struct ModelFile
{
    FilePlace place;
    std::optional<qint64> size; // bytes
    std::optional<Digest> sha256;
    QList<Source> sources;                      // in the order of the document
    std::optional<PublishedPieces> pieces = {}; // only with a size, and as many as it has

    bool operator==(const ModelFile&) const = default;
};

/// What of a registry a model was made of: enough to ask later what is there now.
struct Provenance
{
    QString reference; // as it was asked for, in its one form: hf:ORG/REPO[@REVISION][/FILE]
    QString revision;  // what may move, as a branch
    QString version;   // what it was then and never moves: a commit

    bool operator==(const Provenance&) const = default;
};

struct Model
{
    enum class Origin
    {
        BuiltIn,
        User,
        Subscribed, // of a signed catalogue
    };

    QString id; // [a-z0-9][a-z0-9._-]{0,127}
    QString name;
    QString license;        // SPDX id or the name of the terms; may be empty
    QList<ModelFile> files; // at least one
    QString fallback;       // an id, or empty
    Origin origin = Origin::User;
    std::optional<Provenance> provenance = {}; // none: it is of no registry, or nobody noted it

    /// The bytes of all files, when every one is known.
    std::optional<qint64> totalSize() const;

    bool operator==(const Model&) const = default;
};

} // namespace cellar
