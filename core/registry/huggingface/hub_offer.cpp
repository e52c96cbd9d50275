// SPDX-License-Identifier: MIT
#include "core/registry/huggingface/hub_offer.h"

#include "core/base/shown.h"
#include "core/formats/split_set.h"
#include "core/registry/quantisation.h"

#include <QFileInfo>
#include <QHash>

namespace cellar {

namespace {

constexpr int mostParts = 1000; // several times as many as any model has

QString nameOf(const QString& path)
{
    return path.section(u'/', -1);
}

bool isModelFile(const QString& path, QLatin1String ending)
{
    const QString name = nameOf(path).toLower();
    return name.endsWith(ending) && !name.startsWith(u'.') && !isAccessory(name);
}

class OfferMaker
{
public:
    OfferMaker(const Hub& hub, const HubReference& reference, const HubRepository& repository,
               const QList<HubFile>& files)
        : m_hub(hub)
        , m_reference(reference)
        , m_repository(repository)
        , m_files(files)
    {
        for (const HubFile& file : files)
            m_byPath.insert(file.path, &file);
    }

    Result<Offer> make()
    {
        if (m_byPath.size() != m_files.size())
            return fail(ErrorKind::InvalidAnswer, QStringLiteral("of the hub: a file is listed twice"));
        QList<Candidate> candidates;
        for (const QString& path : modelPaths()) {
            if (const auto variant = variantAt(path)) // a set with parts missing is none
                candidates += Candidate{path, *variant};
        }
        const auto chosen = chosenAmong(candidates);
        if (!chosen)
            return fail(chosen.error());
        Offer offer{m_repository.id, m_repository.license, m_repository.gated, {}, 0, m_repository.published};
        for (const Candidate& candidate : std::as_const(candidates))
            offer.variants += candidate.variant;
        if (!offer.variants.contains(*chosen)) // a file that is no model of its own
            offer.variants += *chosen;
        sortBySize(offer.variants);
        offer.chosen = offer.variants.indexOf(*chosen);
        offer.variants[offer.chosen].model.provenance->reference = m_reference.text();
        return offer;
    }

private:
    struct Candidate
    {
        QString path; // of its first file
        Offer::Variant variant;
    };

    /// One for each model, in the order of the list: of a set its first part.
    QStringList modelPaths() const
    {
        QStringList paths;
        for (const char* ending : {".gguf", ".safetensors"}) {
            for (const HubFile& file : m_files) {
                const auto split = splitNameOf(nameOf(file.path));
                if (isModelFile(file.path, QLatin1String(ending)) && (!split || split->number == 1))
                    paths += file.path;
            }
            if (!paths.isEmpty())
                break;
        }
        return paths;
    }

    Result<Offer::Variant> variantAt(const QString& path) const
    {
        const QString name = nameOf(path);
        const QString folder = path.chopped(name.size());
        const auto split = splitNameOf(name);
        if (split && split->count > mostParts)
            return fail(ErrorKind::InvalidName, QStringLiteral("too many parts: ") + shownText(path));
        const QStringList names = split ? split->all() : QStringList(name);
        Offer::Variant variant;
        variant.model.name = split ? split->stem : QFileInfo(name).completeBaseName();
        if (variant.model.name.isEmpty()) // a hidden file that was asked for
            variant.model.name = name;
        const QString quantisation = quantisationIn(path);
        variant.label = quantisation.isEmpty() ? variant.model.name : quantisation;
        variant.model.license = m_repository.license;
        for (const QString& part : names) {
            const HubFile* file = m_byPath.value(folder + part);
            if (!file)
                return missing(folder + part);
            variant.model.files +=
                ModelFile{{{}, part}, file->size, file->sha256, {Source{addressOf(file->path)}}};
        }
        HubReference own = m_reference;
        own.path = folder + names.first();
        variant.model.provenance = Provenance{own.text(), m_reference.revision, m_repository.commit};
        return variant;
    }

    Result<Offer::Variant> chosenAmong(const QList<Candidate>& candidates) const
    {
        const QString& asked = m_reference.path;
        if (m_byPath.contains(asked))
            return variantAt(asked);
        QList<Offer::Variant> below;
        for (const Candidate& candidate : candidates) {
            if (asked.isEmpty() || candidate.path.startsWith(asked + u'/'))
                below += candidate.variant;
        }
        if (below.isEmpty() && asked.isEmpty())
            return fail(ErrorKind::UnknownModel, QStringLiteral("no model file is in ") + m_repository.id);
        if (below.isEmpty())
            return missing(asked);
        return proposedOf(below);
    }

    tl::unexpected<Error> missing(const QString& path) const
    {
        return fail(ErrorKind::UnknownModel,
                    QStringLiteral("%1 is not in %2 at %3")
                        .arg(shownText(path, 200), m_repository.id, m_repository.commit));
    }

    QUrl addressOf(const QString& path) const
    {
        return m_hub.address(QStringLiteral("/%1/resolve/%2/").arg(m_repository.id, m_repository.commit) +
                             QString::fromLatin1(QUrl::toPercentEncoding(path, "/")));
    }

    const Hub& m_hub;
    const HubReference& m_reference;
    const HubRepository& m_repository;
    const QList<HubFile>& m_files;
    QHash<QString, const HubFile*> m_byPath;
};

} // namespace

Result<Offer> hubOffer(const Hub& hub, const HubReference& reference, const HubRepository& repository,
                       const QList<HubFile>& files)
{
    return OfferMaker(hub, reference, repository, files).make();
}

} // namespace cellar
