// SPDX-License-Identifier: MIT
// What the stores of Ollama and Docker Model Runner have in common: files called by their SHA-256, which the
// layers of manifests name.
#pragma once

#include "core/neighbours/claims.h"
#include "core/neighbours/visit.h"

#include <functional>

namespace cellar {

class ImageStore
{
public:
    /// `blobs`: the open folder at `path`. `names`: what a blob may be called, the usual name first.
    ImageStore(const Visit& visit, const Folder& blobs, QString path, QStringList (*names)(const Digest&));

    /// Tells of the layers that are weights. A blob that is not there is a broken link, unless its download
    /// stands beside it.
    void tellOf(const QList<ImageLayer>& layers, bool (*isWeights)(const QString& mediaType),
                const QString& model) const;
    /// Tells of downloads that are not done.
    void tellOfDownloads() const;

private:
    void tellOf(const ImageLayer& layer, const QString& model) const;

    const Visit& m_visit;
    const Folder& m_blobs;
    QString m_path;
    QStringList (*m_names)(const Digest&);
};

} // namespace cellar
