// SPDX-License-Identifier: MIT
// What registries store beside the bytes of models, read strictly. Pure. Formats: OCI image-spec 1.1 (image
// manifest and index), Docker's image manifest version 2 schema 2; as configurations of models those of the
// CNCF model-spec, of Docker Model Runner and of Ollama.
#pragma once

#include "core/base/digest.h"
#include "core/base/result.h"

#include <QList>

#include <variant>

namespace cellar {

inline constexpr qint64 mostManifestBytes = 4LL << 20;
inline constexpr qint64 mostConfigBytes = 1LL << 20;

/// What a manifest or an index says of one blob or manifest.
struct OciDescriptor
{
    QString mediaType; // in lower case
    Digest digest;
    qint64 size = 0;
    QString path =
        {}; // where in the model it belongs, as annotated: `model.gguf`, `part/a.gguf`; may be empty
    bool isFolder = false; // its bytes are an archive of one
};

struct OciManifest
{
    OciDescriptor config;
    QList<OciDescriptor> layers;
};

struct OciIndex
{
    QList<OciDescriptor> manifests; // in its order
};

using OciDocument = std::variant<OciManifest, OciIndex>;

/// `contentType`: of the answer; must be that which the document calls its own, where both are known.
/// As registries write a digest: `sha256:HEX`.
QString ociDigest(const Digest& digest);

/// InvalidAnswer, naming the member; Unsupported for digests other than sha256; InvalidName for an annotated
/// path that leads out.
Result<OciDocument> parseOciDocument(const QByteArray& json, const QByteArray& contentType);

/// Of a configuration; each may be empty.
struct OciModelFacts
{
    QString name;
    QString format; // `gguf`, `safetensors`; in lower case
    QString quantisation;
    QString license;
    bool isElsewhere = false; // the model runs at its maker's: there are no weights to be had
};

bool isModelConfig(const QString& mediaType);
/// InvalidAnswer where it is no JSON object.
Result<OciModelFacts> parseModelConfig(const QByteArray& json);

} // namespace cellar
