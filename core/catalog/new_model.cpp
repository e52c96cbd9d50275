// SPDX-License-Identifier: MIT
#include "core/catalog/new_model.h"

#include "core/base/shown.h"
#include "core/catalog/names.h"
#include "core/catalog/source_address.h"
#include "core/formats/split_set.h"
#include "core/net/origin.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace cellar {

namespace {

constexpr qsizetype mostIdLength = 128;

/// Where the bytes are, and what the file is to be called.
struct Origin
{
    Source source;
    QString name;
    std::optional<qint64> size; // known for local files
};

bool isMetalink(const QString& path)
{
    return path.endsWith(QLatin1String(".meta4"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".metalink"), Qt::CaseInsensitive);
}

bool isRegistryReference(const QString& text)
{
    static constexpr std::array schemes{"hf:", "oci:", "ollama:"};
    return std::any_of(schemes.begin(), schemes.end(), [&](const char* scheme) {
        return text.startsWith(QLatin1String(scheme), Qt::CaseInsensitive);
    });
}

/// A page of the hub, rather than one of its files.
bool isHubPage(const QUrl& url)
{
    const QString host = url.host();
    const bool isHub = host == QLatin1String("huggingface.co") ||
                       host == QLatin1String("www.huggingface.co") || host == QLatin1String("hf.co");
    return isHub && !url.path().contains(QLatin1String("/resolve/"));
}

Status checkSupported(const QUrl& url)
{
    if (isMetalink(url.path()))
        return fail(ErrorKind::Unsupported, QStringLiteral("Metalink files are not read by this version"));
    if (isHubPage(url))
        return fail(ErrorKind::Unsupported,
                    QStringLiteral("a page of the hub is no file; the address of a file has /resolve/ in it"),
                    shownUrl(url));
    return {};
}

Result<Source> webSource(const QUrl& url, bool allowInsecure)
{
    if (const Status supported = checkSupported(url); !supported)
        return fail(supported.error());
    if (const Status address = checkAddress(url, allowInsecure); !address)
        return fail(address.error());
    return Source{url, 1, !checkAddress(url, false)}; // the permission is kept only where it is needed
}

Result<Origin> webOrigin(const QUrl& url, bool allowInsecure)
{
    const auto source = webSource(url, allowInsecure);
    if (!source)
        return fail(source.error());
    const QString lastSegment = url.path(QUrl::FullyEncoded).section(u'/', -1);
    return Origin{*source, QUrl::fromPercentEncoding(lastSegment.toLatin1()), std::nullopt};
}

/// A link is followed: the source is the file itself, which may be called otherwise.
Result<Origin> localOrigin(const QString& path)
{
    const QFileInfo info(path);
    if (isMetalink(path))
        return fail(ErrorKind::Unsupported, QStringLiteral("Metalink files are not read by this version"));
    if (!info.exists())
        return fail(ErrorKind::UnknownModel, QStringLiteral("no such file: ") + shownText(path));
    if (!info.isFile())
        return fail(ErrorKind::InvalidName, QStringLiteral("not a plain file: ") + shownText(path));
    if (!info.isReadable())
        return fail(ErrorKind::Permission, QStringLiteral("may not be read: ") + shownText(path));
    return Origin{Source{QUrl::fromLocalFile(info.canonicalFilePath())}, info.fileName(), info.size()};
}

Result<Origin> originOf(const QString& text, bool allowInsecure)
{
    if (isRegistryReference(text))
        return fail(ErrorKind::Unsupported,
                    QStringLiteral("references to registries are not read by this version: ") +
                        shownText(text));
    if (!hasScheme(text))
        return localOrigin(text);
    const auto url = parseAddress(text);
    if (!url)
        return fail(url.error());
    return url->isLocalFile() ? localOrigin(url->toLocalFile()) : webOrigin(*url, allowInsecure);
}

bool isAsciiIdCharacter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || c == U'.' || c == U'_' || c == U'-';
}

/// The file's name without extension, as an id that can be a folder, too.
QString idFromName(const QString& fileName)
{
    QString id;
    for (const char32_t c : QFileInfo(fileName).completeBaseName().toLower().toUcs4())
        id += isAsciiIdCharacter(c) ? QChar(char16_t(c)) : QChar(u'-');
    while (!id.isEmpty() && !isModelId(id.first(1)))
        id.remove(0, 1);
    id.truncate(mostIdLength);
    while (id.endsWith(u'.'))
        id.chop(1);
    return checkFolder(id) ? id : QStringLiteral("model");
}

QString freeId(const QString& wanted, const Catalog& catalog)
{
    QString id = wanted;
    for (int number = 2; catalog.find(id); ++number) {
        const QString suffix = u'-' + QString::number(number);
        id = wanted.first(qMin(wanted.size(), mostIdLength - suffix.size())) + suffix;
    }
    return id;
}

Result<QString> chosenId(const QString& given, const QString& fileName, const Catalog& catalog)
{
    if (given.isEmpty())
        return freeId(idFromName(fileName), catalog);
    if (!isModelId(given))
        return fail(
            ErrorKind::InvalidCatalog,
            QStringLiteral("not an id: \"%1\": not [a-z0-9][a-z0-9._-]{0,127}").arg(shownText(given)));
    if (catalog.find(given))
        return fail(ErrorKind::InvalidCatalog, QStringLiteral("the id %1 is taken").arg(given));
    if (const Status folder = checkFolder(given); !folder)
        return fail(folder.error());
    return given;
}

Status appendMirrors(QList<Source>& sources, const AddOptions& options)
{
    for (const QUrl& mirror : options.mirrors) {
        auto origin = originOf(mirror.toString(QUrl::FullyEncoded), options.allowInsecure);
        if (!origin)
            return fail(origin.error());
        origin->source.priority = int(sources.size()) + 1;
        sources.append(origin->source);
    }
    return {};
}

/// `title`: the file name that id and name are made of. What `options` says of a file concerns the first.
Result<Model> modelOf(const QList<Origin>& origins, const QString& title, const AddOptions& options,
                      const Catalog& catalog)
{
    Model model;
    for (const Origin& origin : origins) {
        if (const Status name = checkSegment(origin.name); !name)
            return fail(name.error());
    }
    const auto id = chosenId(options.id, title, catalog);
    if (!id)
        return fail(id.error());
    if (!options.fallback.isEmpty() && !catalog.find(options.fallback))
        return fail(ErrorKind::UnknownModel,
                    QStringLiteral("the fallback %1 is nowhere").arg(shownText(options.fallback)));
    for (const Origin& origin : origins)
        model.files += ModelFile{{*id, origin.name}, origin.size, {}, {origin.source}};
    ModelFile& first = model.files.first();
    if (options.size)
        first.size = options.size;
    first.sha256 = options.sha256;
    if (const Status mirrors = appendMirrors(first.sources, options); !mirrors)
        return fail(mirrors.error());
    model.id = *id;
    model.name = QFileInfo(title).completeBaseName();
    model.fallback = options.fallback;
    return model;
}

} // namespace

bool looksLikeSource(const QString& text)
{
    return hasScheme(text) || text.contains(u'/') || text.contains(u'\\');
}

Result<Model> newModel(const QString& source, const AddOptions& options, const Catalog& catalog)
{
    const auto origin = originOf(source, options.allowInsecure);
    if (!origin)
        return fail(origin.error());
    return modelOf({*origin}, origin->name, options, catalog);
}

Result<Model> newModelOfParts(const QStringList& paths, const AddOptions& options, const Catalog& catalog)
{
    QList<Origin> origins;
    for (const QString& path : paths) {
        const auto origin = localOrigin(path);
        if (!origin)
            return fail(origin.error());
        origins += *origin;
    }
    const auto split = splitNameOf(origins.first().name);
    return modelOf(origins, split ? split->stem + split->ending : origins.first().name, options, catalog);
}

const Model* findBySource(const QString& source, const Catalog& catalog)
{
    const auto origin = originOf(source, true); // whether http is permitted is asked when it is added
    if (!origin)
        return nullptr;
    const auto isIt = [&](const Source& known) { return known.url == origin->source.url; };
    for (const Model& model : catalog.models()) {
        for (const ModelFile& file : model.files) {
            if (std::any_of(file.sources.begin(), file.sources.end(), isIt))
                return &model;
        }
    }
    return nullptr;
}

} // namespace cellar
