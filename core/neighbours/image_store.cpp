// SPDX-License-Identifier: MIT
#include "core/neighbours/image_store.h"

#include "core/neighbours/walk.h"

#include <QFile>

namespace cellar {

ImageStore::ImageStore(const Visit& visit, const Folder& blobs, QString path,
                       QStringList (*names)(const Digest&))
    : m_visit(visit)
    , m_blobs(blobs)
    , m_path(std::move(path))
    , m_names(names)
{
}

void ImageStore::tellOf(const QList<ImageLayer>& layers, bool (*isWeights)(const QString&),
                        const QString& model) const
{
    for (const ImageLayer& layer : layers) {
        if (isWeights(layer.mediaType))
            tellOf(layer, model);
    }
}

void ImageStore::tellOf(const ImageLayer& layer, const QString& model) const
{
    const Claim claim{.name = model, .sha256 = layer.digest, .size = layer.size};
    const QStringList names = m_names(layer.digest);
    for (const QString& name : names) {
        if (m_blobs.facts(QFile::encodeName(name)))
            return m_visit.look({&m_blobs, m_path, QFile::encodeName(name)}, claim);
    }
    for (const char* mark : {"-partial", ".incomplete"}) {
        if (m_blobs.facts(QFile::encodeName(names.first()) + mark))
            return;
    }
    m_visit.report(FoundFile::Kind::BrokenLink, m_path + u'/' + names.first(), claim);
}

void ImageStore::tellOfDownloads() const
{
    NamedByFile reader;
    walk(m_visit, m_blobs, m_path, reader, judgeMark);
}

} // namespace cellar
