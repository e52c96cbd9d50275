// SPDX-License-Identifier: MIT
#include "core/registry/oci/oci_offer.h"

#include "core/base/shown.h"
#include "core/formats/split_set.h"
#include "core/registry/quantisation.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace cellar {

namespace {

enum class Content
{
    Other,
    Packed, // weights in an archive
    Gguf,
    Safetensors,
};

struct Known
{
    const char* type;
    Content content;
};

constexpr std::array knownTypes{
    Known{"application/vnd.ollama.image.model", Content::Gguf},
    Known{"application/vnd.docker.ai.gguf.v3", Content::Gguf},
    Known{"application/vnd.docker.ai.safetensors", Content::Safetensors},
    Known{"application/vnd.docker.ai.dir.tar", Content::Packed},
    Known{"application/vnd.cncf.model.weight.v1.gguf", Content::Gguf},
    Known{"application/vnd.cncf.model.weight.v1.safetensors", Content::Safetensors},
    Known{"application/vnd.cncf.model.weight.v1.tar", Content::Packed},
    Known{"application/vnd.cncf.model.weight.v1.tar+gzip", Content::Packed},
    Known{"application/vnd.cncf.model.weight.v1.tar+zstd", Content::Packed},
    Known{"application/vnd.ollama.image.tensor", Content::Packed},
};
const QString rawWeights = QStringLiteral("application/vnd.cncf.model.weight.v1.raw");

/// Layers of these makers are told by their type alone.
bool isOfKnownMaker(const QString& type)
{
    return type.startsWith(QStringLiteral("application/vnd.ollama.")) ||
           type.startsWith(QStringLiteral("application/vnd.docker.ai.")) ||
           (type.startsWith(QStringLiteral("application/vnd.cncf.model.")) && type != rawWeights);
}

QString nameOf(const OciDescriptor& layer)
{
    return layer.path.section(u'/', -1);
}

Content byName(const QString& name)
{
    const QString lower = name.toLower();
    if (isAccessory(name))
        return Content::Other;
    if (lower.endsWith(QStringLiteral(".gguf")))
        return Content::Gguf;
    return lower.endsWith(QStringLiteral(".safetensors")) ? Content::Safetensors : Content::Other;
}

Content contentOf(const OciDescriptor& layer, const OciModelFacts& facts)
{
    for (const Known& known : knownTypes) {
        if (layer.mediaType == QLatin1String(known.type))
            return known.content;
    }
    if (isOfKnownMaker(layer.mediaType))
        return Content::Other;
    const bool isCompressed =
        layer.mediaType.contains(QStringLiteral("gzip")) || layer.mediaType.contains(QStringLiteral("zstd"));
    const QString name = nameOf(layer);
    if (!name.isEmpty()) {
        const Content content = byName(name);
        return (isCompressed || layer.isFolder) && content != Content::Other ? Content::Packed : content;
    }
    if (layer.mediaType != rawWeights)
        return Content::Other;
    return facts.format == u"gguf"          ? Content::Gguf
           : facts.format == u"safetensors" ? Content::Safetensors
                                            : Content::Other;
}

class OfferMaker
{
public:
    OfferMaker(const OciReference& reference, const Digest& digest, const OciManifest& manifest,
               const OciModelFacts& facts)
        : m_reference(reference)
        , m_digest(ociDigest(digest))
        , m_manifest(manifest)
        , m_facts(facts)
    {
    }

    Result<Offer> make()
    {
        if (m_facts.isElsewhere)
            return none(ErrorKind::Unsupported, QStringLiteral("the model runs at its maker's alone"));
        for (const Content content : {Content::Gguf, Content::Safetensors}) {
            const auto files = filesOf(content);
            if (!files)
                return fail(files.error());
            Offer offer{m_reference.host + u'/' + m_reference.repository, m_facts.license, false,
                        variantsOf(*files), 0};
            if (offer.variants.isEmpty())
                continue;
            const Offer::Variant proposed = proposedOf(offer.variants);
            sortBySize(offer.variants);
            offer.chosen = offer.variants.indexOf(proposed);
            return offer;
        }
        const bool isPacked = std::any_of(
            m_manifest.layers.begin(), m_manifest.layers.end(),
            [this](const OciDescriptor& layer) { return contentOf(layer, m_facts) == Content::Packed; });
        if (isPacked)
            return none(ErrorKind::Unsupported,
                        QStringLiteral("the model is packed in archives or single tensors"));
        return none(ErrorKind::UnknownModel, QStringLiteral("no GGUF or safetensors file is in it"));
    }

private:
    tl::unexpected<Error> none(ErrorKind kind, const QString& why) const
    {
        return fail(kind, m_reference.text() + QStringLiteral(": ") + why);
    }

    QString stem() const
    {
        const QString name = m_reference.repository.section(u'/', -1);
        const QString& version = m_reference.tag;
        if (version.isEmpty())
            return name + u'-' + m_digest.sliced(7, 12);
        return version == u"latest" ? name : name + u'-' + version;
    }

    /// The layers of this content as files. The same one twice is one.
    Result<QList<ModelFile>> filesOf(Content content) const
    {
        QList<OciDescriptor> named;
        QList<OciDescriptor> nameless;
        for (const OciDescriptor& layer : m_manifest.layers) {
            if (contentOf(layer, m_facts) == content)
                (layer.path.isEmpty() ? nameless : named) += layer;
        }
        const QString ending =
            content == Content::Gguf ? QStringLiteral(".gguf") : QStringLiteral(".safetensors");
        QList<ModelFile> files;
        for (const OciDescriptor& layer : std::as_const(named)) {
            if (const Status added = add(files, layer, nameOf(layer)); !added)
                return fail(added.error());
        }
        for (qsizetype i = 0; i < nameless.size(); ++i) {
            const SplitName part{stem(), int(i) + 1, int(nameless.size()), ending};
            const QString name = nameless.size() == 1 ? stem() + ending : part.part(part.number);
            if (const Status added = add(files, nameless[i], name); !added)
                return fail(added.error());
        }
        return files;
    }

    Status add(QList<ModelFile>& files, const OciDescriptor& layer, const QString& name) const
    {
        const auto same = std::find_if(files.begin(), files.end(),
                                       [&](const ModelFile& file) { return file.place.name == name; });
        if (same != files.end() && same->sha256 == layer.digest)
            return {};
        if (same != files.end())
            return fail(ErrorKind::InvalidAnswer,
                        QStringLiteral("of the registry: two files are called ") + shownText(name, 100));
        const QString blob = QStringLiteral("/blobs/sha256:") + layer.digest.hex();
        files += ModelFile{{{}, name}, layer.size, layer.digest, {Source{m_reference.address(blob)}}};
        return {};
    }

    QList<Offer::Variant> variantsOf(const QList<ModelFile>& files) const
    {
        QList<Offer::Variant> variants;
        for (const ModelFile& file : files) {
            const auto split = splitNameOf(file.place.name);
            if (!split) {
                variants += variantOf({file}, QFileInfo(file.place.name).completeBaseName());
            } else if (split->number == 1) {
                const QList<ModelFile> set = setOf(*split, files);
                if (set.size() == split->count) // one with parts missing is none
                    variants += variantOf(set, split->stem);
            }
        }
        return variants;
    }

    QList<ModelFile> setOf(const SplitName& split, const QList<ModelFile>& files) const
    {
        QList<ModelFile> set;
        for (int number = 1; number <= std::min<qsizetype>(split.count, files.size()); ++number) {
            const QString name = split.part(number);
            const auto found = std::find_if(files.begin(), files.end(),
                                            [&](const ModelFile& file) { return file.place.name == name; });
            if (found != files.end())
                set += *found;
        }
        return set;
    }

    Offer::Variant variantOf(const QList<ModelFile>& files, const QString& name) const
    {
        const QString quantisation = quantisationIn(name);
        Offer::Variant variant;
        variant.label = !quantisation.isEmpty()           ? quantisation
                        : !m_facts.quantisation.isEmpty() ? m_facts.quantisation
                                                          : name;
        variant.model.name = m_facts.name.isEmpty() ? name : m_facts.name;
        variant.model.license = m_facts.license;
        variant.model.files = files;
        variant.model.provenance = Provenance{m_reference.text(), m_reference.version(), m_digest};
        return variant;
    }

    const OciReference& m_reference;
    const QString m_digest;
    const OciManifest& m_manifest;
    const OciModelFacts& m_facts;
};

} // namespace

Result<Offer> ociOffer(const OciReference& reference, const Digest& digest, const OciManifest& manifest,
                       const OciModelFacts& facts)
{
    return OfferMaker(reference, digest, manifest, facts).make();
}

} // namespace cellar
