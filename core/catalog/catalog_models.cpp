// SPDX-License-Identifier: MIT
#include "core/base/shown.h"
#include "core/catalog/document.h"
#include "core/catalog/member_reader.h"
#include "core/catalog/source_address.h"
#include "core/model/names.h"

#include <QJsonArray>
#include <QSet>

namespace cellar {

namespace {

constexpr int mostPriority = 999999;
constexpr qint64 leastPiece = 64 * 1024;
constexpr qint64 mostPiece = 1024 * 1024 * 1024;
constexpr QLatin1String pieceAlgorithm{"sha-256"};
constexpr QLatin1String packingKey{"packing"};

/// Reads one document's models; meaningless once `reader` has an error.
class ModelsReader
{
public:
    explicit ModelsReader(Model::Origin origin)
        : m_origin(origin)
    {
    }

    Result<QList<Model>> read(const QJsonObject& document)
    {
        const PlacedObject root{document, {}};
        const QLatin1String key("models");
        const QJsonArray entries = m_reader.list(root, key);
        QList<Model> models;
        models.reserve(entries.size());
        for (qsizetype i = 0; i < entries.size() && !m_reader.error(); ++i)
            models.append(model(m_reader.element(root, key, entries, i)));
        if (m_reader.error())
            return fail(*m_reader.error());
        return models;
    }

private:
    Model model(const PlacedObject& in)
    {
        Model model;
        model.origin = m_origin;
        model.id = newId(in);
        model.name = m_reader.optionalText(in, QLatin1String("name"), model.id);
        model.license = m_reader.optionalText(in, QLatin1String("license"), {});
        model.fallback = fallback(in);
        if (const QLatin1String registry("registry"); m_reader.has(in, registry))
            model.provenance = provenance(m_reader.object(in, registry));
        const QString folder = safeFolder(in, model.id);
        const QLatin1String key("files");
        const QJsonArray files = m_reader.list(in, key);
        if (files.isEmpty())
            m_reader.refuseMember(in, key, QStringLiteral("no file"));
        for (qsizetype i = 0; i < files.size() && !m_reader.error(); ++i)
            model.files.append(file(m_reader.element(in, key, files, i), folder));
        return model;
    }

    Provenance provenance(const PlacedObject& in)
    {
        const auto text = [&](QLatin1String key) {
            const QString value = m_reader.text(in, key);
            if (value.isEmpty())
                m_reader.refuseMember(in, key, QStringLiteral("empty"));
            return value;
        };
        return {text(QLatin1String("reference")), text(QLatin1String("revision")),
                text(QLatin1String("version"))};
    }

    ModelFile file(const PlacedObject& in, const QString& folder)
    {
        ModelFile file;
        file.place = {folder, m_reader.text(in, QLatin1String("name"))};
        requireSafe(checkSegment(file.place.name), in, QLatin1String("name"));
        if (const QLatin1String key("size"); m_reader.has(in, key))
            file.size = m_reader.integer(in, key, 0);
        if (const QLatin1String key("sha256"); m_reader.has(in, key))
            file.sha256 = digest(in, key);
        if (m_reader.has(in, QLatin1String("sources")))
            file.sources = sources(in, file.place.name);
        if (m_reader.has(in, QLatin1String("pieces")))
            file.pieces = pieces(m_reader.object(in, QLatin1String("pieces")), file.size);
        return file;
    }

    QList<Source> sources(const PlacedObject& in, const QString& fileName)
    {
        const QLatin1String key("sources");
        const QJsonArray entries = m_reader.list(in, key);
        QList<Source> sources;
        for (qsizetype i = 0; i < entries.size() && !m_reader.error(); ++i) {
            Source source;
            source.priority = int(i) + 1;
            if (entries.at(i).isString())
                source.url = address(entries.at(i).toString(), elementPlace(in, key, i));
            else
                readSource(m_reader.element(in, key, entries, i), source);
            if (!entries.at(i).toObject().contains(packingKey))
                source.packing = impliedPacking(source.url, fileName);
            sources.append(source);
        }
        return sources;
    }

    void readSource(const PlacedObject& in, Source& source)
    {
        const QLatin1String url("url");
        const QLatin1String priority("priority");
        source.url = address(m_reader.text(in, url), memberPlace(in, url));
        if (m_reader.has(in, priority))
            source.priority = int(m_reader.integer(in, priority, 1, mostPriority));
        source.allowInsecure = m_reader.optionalFlag(in, QLatin1String("allow_insecure"));
        if (!m_reader.has(in, packingKey))
            return;
        const auto packing = packingNamed(m_reader.text(in, packingKey));
        if (!packing)
            m_reader.refuseMember(in, packingKey, QStringLiteral("neither none, gzip nor zstd"));
        source.packing = packing.value_or(Packing::None);
    }

    /// Those of another algorithm are left aside like a member that is not known.
    std::optional<PublishedPieces> pieces(const PlacedObject& in, std::optional<qint64> size)
    {
        if (m_reader.text(in, QLatin1String("algorithm")) != pieceAlgorithm)
            return std::nullopt;
        const QLatin1String key("hashes");
        PublishedPieces pieces;
        pieces.length = m_reader.integer(in, QLatin1String("length"), leastPiece, mostPiece);
        const QJsonArray hashes = m_reader.list(in, key);
        if (!size)
            m_reader.refuse(ErrorKind::InvalidCatalog, in.place, QStringLiteral("without a size"));
        if (m_reader.error())
            return std::nullopt;
        if (hashes.size() != *size / pieces.length + (*size % pieces.length ? 1 : 0))
            m_reader.refuseMember(in, key, QStringLiteral("their number does not fit the size"));
        pieces.hashes.reserve(hashes.size());
        for (qsizetype i = 0; i < hashes.size() && !m_reader.error(); ++i) {
            if (const auto hash = Digest::fromHex(hashes.at(i).toString()))
                pieces.hashes.append(*hash);
            else
                m_reader.refuse(ErrorKind::InvalidCatalog, elementPlace(in, key, i), notADigest());
        }
        return pieces;
    }

    QString newId(const PlacedObject& in)
    {
        const QLatin1String key("id");
        const QString id = m_reader.text(in, key);
        if (!isModelId(id))
            m_reader.refuseMember(in, key, notAnId());
        if (m_ids.contains(id))
            m_reader.refuseMember(in, key, QStringLiteral("%1 is there twice").arg(id));
        m_ids.insert(id);
        return id;
    }

    QString fallback(const PlacedObject& in)
    {
        const QLatin1String key("fallback");
        if (!m_reader.has(in, key))
            return {};
        const QString id = m_reader.text(in, key);
        if (!isModelId(id))
            m_reader.refuseMember(in, key, notAnId());
        return id;
    }

    QString safeFolder(const PlacedObject& in, const QString& id)
    {
        const QLatin1String key("folder");
        const QString folder = m_reader.optionalText(in, key, id);
        requireSafe(checkFolder(folder), in, key);
        return folder;
    }

    std::optional<Digest> digest(const PlacedObject& in, QLatin1String key)
    {
        const auto digest = Digest::fromHex(m_reader.text(in, key));
        if (!digest)
            m_reader.refuseMember(in, key, notADigest());
        return digest;
    }

    QUrl address(const QString& text, const QString& place)
    {
        const auto url = parseAddress(text);
        if (!url)
            m_reader.refuse(ErrorKind::InvalidCatalog, place, url.error().detail);
        return url.value_or(QUrl());
    }

    void requireSafe(const Status& status, const PlacedObject& in, QLatin1String key)
    {
        if (!status)
            m_reader.refuse(status.error().kind, memberPlace(in, key), status.error().detail);
    }

    static QString notADigest() { return QStringLiteral("not 64 lower-case hexadecimal digits"); }
    static QString notAnId() { return QStringLiteral("not [a-z0-9][a-z0-9._-]{0,127}"); }

    Model::Origin m_origin;
    MemberReader m_reader;
    QSet<QString> m_ids;
};

QJsonValue sourceEntry(const Source& source, int placeInList, const QString& fileName)
{
    const QString url = source.url.toString(QUrl::FullyEncoded);
    const bool isPackingImplied = source.packing == impliedPacking(source.url, fileName);
    if (source.priority == placeInList && !source.allowInsecure && isPackingImplied)
        return url;
    QJsonObject entry{{QStringLiteral("url"), url}, {QStringLiteral("priority"), source.priority}};
    if (source.allowInsecure)
        entry.insert(QLatin1String("allow_insecure"), true);
    if (!isPackingImplied)
        entry.insert(packingKey, packingName(source.packing));
    return entry;
}

QJsonObject piecesEntry(const PublishedPieces& pieces)
{
    QJsonArray hashes;
    for (const Digest& hash : pieces.hashes)
        hashes.append(hash.hex());
    return {{QStringLiteral("length"), pieces.length},
            {QStringLiteral("algorithm"), pieceAlgorithm},
            {QStringLiteral("hashes"), hashes}};
}

QJsonObject registryEntry(const Provenance& provenance)
{
    return {{QStringLiteral("reference"), provenance.reference},
            {QStringLiteral("revision"), provenance.revision},
            {QStringLiteral("version"), provenance.version}};
}

QJsonObject fileEntry(const ModelFile& file)
{
    QJsonObject entry{{QStringLiteral("name"), file.place.name}};
    if (file.size)
        entry.insert(QLatin1String("size"), *file.size);
    if (file.sha256)
        entry.insert(QLatin1String("sha256"), file.sha256->hex());
    QJsonArray sources;
    for (const Source& source : file.sources)
        sources.append(sourceEntry(source, int(sources.size()) + 1, file.place.name));
    entry.insert(QLatin1String("sources"), sources);
    if (file.pieces)
        entry.insert(QLatin1String("pieces"), piecesEntry(*file.pieces));
    return entry;
}

} // namespace

Result<QList<Model>> readModels(const QJsonObject& document, Model::Origin origin)
{
    return ModelsReader(origin).read(document);
}

QJsonObject modelEntry(const Model& model)
{
    QJsonArray files;
    for (const ModelFile& file : model.files)
        files.append(fileEntry(file));
    QJsonObject entry{{QStringLiteral("id"), model.id},
                      {QStringLiteral("name"), model.name},
                      {QStringLiteral("folder"), model.files.constFirst().place.folder},
                      {QStringLiteral("files"), files}};
    if (!model.license.isEmpty())
        entry.insert(QLatin1String("license"), model.license);
    if (!model.fallback.isEmpty())
        entry.insert(QLatin1String("fallback"), model.fallback);
    if (model.provenance)
        entry.insert(QLatin1String("registry"), registryEntry(*model.provenance));
    return entry;
}

} // namespace cellar
