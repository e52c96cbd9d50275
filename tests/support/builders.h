// SPDX-License-Identifier: MIT
// Short ways to the values that tests are made of.
#pragma once

#include "core/model/model.h"
#include "tests/support/generated_body.h"

#include <QTemporaryDir>

namespace cellar::test {

/// The first `size` bytes of the seed's stream as a file of a model: size, digest, and the sources in order,
/// plain http permitted. It stands in `folder`.
ModelFile generatedFile(const QString& folder, const QString& name, quint64 seed, qint64 size,
                        const QList<QUrl>& sources);

/// A model of one generated file `model.gguf` in a folder named like the id.
Model generatedModel(const QString& id, quint64 seed, qint64 size, const QList<QUrl>& sources,
                     const QString& fallback = {});

/// A GGUF of `size` bytes, 64 at least, with one tensor that ends where it does.
QByteArray generatedGguf(quint64 seed, qint64 size);

/// The catalogue document (version 1) of these models.
QByteArray catalogDocument(const QList<Model>& models);

/// As a server that compresses would send it (RFC 1952).
QByteArray gzipped(const QByteArray& bytes);

/// The value of a Repr-Digest header (RFC 9530).
QByteArray reprDigest(const Digest& digest);

Digest digestOf(const QByteArray& bytes);

/// What a catalogue says of these bytes' pieces.
PublishedPieces publishedPieces(const QByteArray& bytes, qint64 length);

/// What a whole file holds; a null array where it cannot be read.
QByteArray fileBytes(const QString& path);

/// Writes a whole file, its folders too.
void writeFile(const QString& path, const QByteArray& bytes);

/// A folder with a store and a user's catalogue in it, deleted at the end.
class TemporaryStore
{
public:
    TemporaryStore();

    QString root() const;                        // the store; not made yet
    QString catalog() const;                     // the document's path; not there yet
    QString file(const QString& relative) const; // below the store
    /// The paths of what is in partials/ and locks/, relative to the store.
    QStringList leftovers() const;

private:
    QTemporaryDir m_folder;
};

} // namespace cellar::test
