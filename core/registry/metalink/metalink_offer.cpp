// SPDX-License-Identifier: MIT
#include "core/registry/metalink/metalink_offer.h"

#include "core/base/shown.h"
#include "core/formats/split_set.h"
#include "core/net/origin.h"
#include "core/registry/quantisation.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace cellar {

namespace {

// What a catalogue keeps of pieces (core/catalog/catalog.h), and how many it is to be burdened with.
constexpr qint64 leastPiece = 64 << 10;
constexpr qint64 mostPiece = 1 << 30;
constexpr qsizetype mostPieces = 20'000;

bool isModelFile(const QString& name)
{
    return claimedFormat(name) && !isAccessory(name);
}

bool isProved(const Offer::Variant& variant)
{
    return std::all_of(variant.model.files.begin(), variant.model.files.end(),
                       [](const ModelFile& file) { return file.sha256.has_value(); });
}

class OfferMaker
{
public:
    OfferMaker(const MetalinkReference& reference, const QList<MetalinkFile>& files, const Digest& version,
               bool allowInsecure)
        : m_reference(reference)
        , m_files(files)
        , m_version(version)
        , m_allowInsecure(allowInsecure)
        , m_mayNamePrivate(reference.url.isLocalFile() || isPrivateHost(reference.url))
    {
        for (const MetalinkFile& file : files)
            m_byName.insert(file.name, &file);
    }

    Result<Offer> make()
    {
        const bool hasModels = std::any_of(m_files.begin(), m_files.end(),
                                           [](const MetalinkFile& file) { return isModelFile(file.name); });
        QList<Offer::Variant> variants;
        for (const MetalinkFile& file : m_files) {
            const auto split = splitNameOf(file.name);
            if ((hasModels && !isModelFile(file.name)) || (split && split->number != 1))
                continue;
            if (const auto variant = variantOf(file.name, split))
                variants += *variant;
        }
        if (variants.isEmpty() && m_leftOut)
            return fail(*m_leftOut);
        if (variants.isEmpty())
            return fail(ErrorKind::UnknownModel, QStringLiteral("no whole model is in the document"),
                        shownUrl(m_reference.url));
        const Offer::Variant chosen = proposedOf(variants);
        const QString where =
            m_reference.url.isLocalFile() ? m_reference.url.toLocalFile() : shownUrl(m_reference.url);
        Offer offer{where, {}, false, variants, 0};
        sortBySize(offer.variants);
        offer.chosen = offer.variants.indexOf(chosen);
        return offer;
    }

private:
    std::optional<Offer::Variant> variantOf(const QString& name, const std::optional<SplitName>& split)
    {
        if (split && split->count > m_files.size())
            return {};
        Offer::Variant variant;
        variant.model.name = split ? split->stem : QFileInfo(name).completeBaseName();
        const QString quantisation = quantisationIn(name);
        variant.label = quantisation.isEmpty() ? variant.model.name : quantisation;
        for (const QString& part : split ? split->all() : QStringList(name)) {
            const MetalinkFile* file = m_byName.value(part);
            if (!file)
                return {};
            const ModelFile made{{{}, part}, file->size, file->sha256, usable(*file), keptPieces(*file)};
            if (made.sources.isEmpty())
                return {};
            variant.model.files += made;
        }
        variant.model.provenance = provenanceOf(variant);
        return variant;
    }

    QList<Source> usable(const MetalinkFile& file)
    {
        QList<Source> sources;
        for (Source source : file.sources) {
            if (const Status checked = check(source.url); !checked) {
                m_leftOut = checked.error();
                continue;
            }
            source.allowInsecure = !checkAddress(source.url, false);
            sources += source;
        }
        return sources;
    }

    Status check(const QUrl& url) const
    {
        if (!m_mayNamePrivate && isPrivateHost(url))
            return fail(ErrorKind::InsecureSource,
                        QStringLiteral("the document of a public host names the private address %1")
                            .arg(shownText(url.host(), 100)),
                        shownUrl(m_reference.url));
        return checkAddress(url, m_allowInsecure);
    }

    static std::optional<PublishedPieces> keptPieces(const MetalinkFile& file)
    {
        const auto& pieces = file.pieces;
        const bool isKept = pieces && pieces->length >= leastPiece && pieces->length <= mostPiece &&
                            pieces->hashes.size() <= mostPieces;
        return isKept ? pieces : std::nullopt;
    }

    /// Of a file of this machine nothing is kept, for catalogues go to other machines.
    std::optional<Provenance> provenanceOf(const Offer::Variant& variant) const
    {
        if (m_reference.url.isLocalFile())
            return {};
        const QString version = QStringLiteral("sha256:") + m_version.hex();
        const bool mayMove = isProved(variant) && checkAddress(m_reference.url, false);
        return Provenance{m_reference.text(), mayMove ? QStringLiteral("latest") : version, version};
    }

    const MetalinkReference& m_reference;
    const QList<MetalinkFile>& m_files;
    const Digest& m_version;
    const bool m_allowInsecure;
    const bool m_mayNamePrivate;
    QHash<QString, const MetalinkFile*> m_byName;
    std::optional<Error> m_leftOut; // why the last address was
};

} // namespace

Result<Offer> metalinkOffer(const MetalinkReference& reference, const QList<MetalinkFile>& files,
                            const Digest& version, bool allowInsecure)
{
    return OfferMaker(reference, files, version, allowInsecure).make();
}

} // namespace cellar
