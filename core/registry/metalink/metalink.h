// SPDX-License-Identifier: MIT
// Metalink documents, read and written: version 4 (RFC 5854, .meta4), and the older version 3
// (metalinker.org, .metalink), which is only read. Pure functions on bytes.
//
// A document comes from outside: there is no document type in it and no entity is expanded, at most 16 MiB,
// 10,000 files and 1,000 addresses a file are read. What cannot be used is left out: addresses that are
// neither https nor http, torrents, digests other than SHA-256, and pieces whose length or number cannot be
// right.
#pragma once

#include "core/base/result.h"
#include "core/model/model.h"

namespace cellar {

struct MetalinkFile
{
    QString name; // one safe segment: the last of the path in the document, of which every segment is safe
    std::optional<qint64> size; // bytes
    std::optional<Digest> sha256;
    QList<Source> sources;                 // at least one, the preferred first; none is permitted plain http
    std::optional<PublishedPieces> pieces; // only with a size, and as many as it has

    bool operator==(const MetalinkFile&) const = default;
};

constexpr qint64 mostMetalinkBytes = 16 << 20;

/// The files of a document, at least one; their names differ, whatever the file system. Of addresses with one
/// priority those in `country` (ISO 3166-1 alpha-2; empty: nowhere) come first. InvalidCatalog where
/// it is no such document, InvalidName for a name that is not safe, Unsupported for a file that can only be
/// had in ways that this program does not know.
Result<QList<MetalinkFile>> readMetalink(const QByteArray& document, const QString& country = {});

/// Whether a path, or the path of an address, is that of a Metalink document by its name.
bool isMetalinkName(const QString& path);

/// The document (version 4) that offers these files: with size, SHA-256, pieces and the addresses of each
/// that isOffered().
QByteArray writeMetalink(const QList<ModelFile>& files);

/// Whether a document may name the source: http and https addresses without a query, which is often a
/// signature that expires and grants access.
bool isOffered(const Source& source);

/// Unsupported, with its name, for a file that has no such source: others could not fetch it.
Status checkOffered(const QList<ModelFile>& files);

/// How long the pieces of a file of `size` bytes are in a document, so that they are few enough: from 4 MiB
/// to 64 MiB for all that is below 600 GB.
qint64 metalinkPieceLength(qint64 size);

} // namespace cellar
