// SPDX-License-Identifier: MIT
// A model as the CNCF model-spec (ModelPack) describes it in a registry: an OCI image manifest of the
// artifact type application/vnd.cncf.model.manifest.v1+json, its configuration, and a layer of the type
// …weight.v1.raw for each file, which are the file's bytes and nothing else. Pure.
#pragma once

#include "core/base/digest.h"

#include <QList>

namespace cellar {

struct PackedFile
{
    QString name;
    qint64 size = 0;
    Digest sha256;
};

struct ModelPack
{
    QString name;
    QString license;         // may be empty
    QList<PackedFile> files; // at least one
};

inline const QString modelPackManifestType = QStringLiteral("application/vnd.oci.image.manifest.v1+json");

/// The configuration's bytes.
QByteArray modelPackConfig(const ModelPack& pack);
/// The manifest's, with the digest of `config`.
QByteArray modelPackManifest(const ModelPack& pack, const QByteArray& config);

} // namespace cellar
