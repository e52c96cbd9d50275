// SPDX-License-Identifier: MIT
// Digests that other programs' documents name. Pure; a document that does not hold says nothing.
#pragma once

#include "core/base/digest.h"

#include <QHash>
#include <QList>

namespace cellar {

/// `sha256:` or `sha256-` and 64 hexadecimal digits.
std::optional<Digest> digestNamed(const QString& text);

/// A layer of a container image, which models of registries are.
struct ImageLayer
{
    QString mediaType;
    Digest digest;
    qint64 size = 0; // bytes
};

constexpr qint64 longestManifest = 4 << 20; // bytes; what registries take

/// The layers of an image manifest (JSON, as Docker and OCI have it); nothing where it is none, or one of its
/// layers does not hold.
std::optional<QList<ImageLayer>> layersOf(const QByteArray& manifest);

/// The SHA-256 in `<folder>/.cache/huggingface/download/<path>.metadata`: three lines, the commit, the ETag
/// and the UNIX time. Nothing where the file was changed after that (`modified`, seconds since 1970).
std::optional<Digest> hubMetadataDigest(const QByteArray& document, qint64 modified);

/// The `<digest> <file>` lines after `sha256sum:` in text-generation-webui's huggingface-metadata.txt.
QHash<QString, Digest> webUiDigests(const QByteArray& document);

/// An ETag that is a SHA-256, as the hub's are for large files; with or without quotes.
std::optional<Digest> etagDigest(const QString& etag);

} // namespace cellar
