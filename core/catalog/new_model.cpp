// SPDX-License-Identifier: MIT
#include "core/catalog/new_model.h"

#include "core/base/shown.h"
#include "core/catalog/entry_parts.h"
#include "core/catalog/source_address.h"
#include "core/formats/split_set.h"
#include "core/model/names.h"
#include "core/net/origin.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace cellar {

namespace {

constexpr int mostParts = 1000; // several times as many as any model has

/// Where the bytes are, and what the file is to be called.
struct Origin
{
    Source source;
    QString name;                    // of what comes out, where the source is packed
    std::optional<qint64> size = {}; // known for local files that are not packed
    QString ending = {};             // of a packed one's name, as it is written
};

/// From a file that is called so.
Origin originNamed(const QString& name, Source source, std::optional<qint64> size = {})
{
    source.packing = packingOf(name);
    if (source.packing == Packing::None)
        return {source, name, size};
    const QString unpacked = unpackedName(name);
    return {source, unpacked, {}, name.sliced(unpacked.size())};
}

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
        return fail(ErrorKind::Unsupported, QStringLiteral("a Metalink document is no file of a model"));
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
    return originNamed(QUrl::fromPercentEncoding(lastSegment.toLatin1()), *source);
}

/// A link is followed: the source is the file itself, which may be called otherwise.
Result<Origin> localOrigin(const QString& path)
{
    const QFileInfo info(path);
    if (isMetalink(path))
        return fail(ErrorKind::Unsupported, QStringLiteral("a Metalink document is no file of a model"));
    if (!info.exists())
        return fail(ErrorKind::UnknownModel, QStringLiteral("no such file: ") + shownText(path));
    if (!info.isFile())
        return fail(ErrorKind::InvalidName, QStringLiteral("not a plain file: ") + shownText(path));
    if (!info.isReadable())
        return fail(ErrorKind::Permission, QStringLiteral("may not be read: ") + shownText(path));
    return originNamed(info.fileName(), Source{QUrl::fromLocalFile(info.canonicalFilePath())}, info.size());
}

Result<Origin> originOf(const QString& text, bool allowInsecure)
{
    if (isRegistryReference(text))
        return fail(ErrorKind::Unsupported,
                    QStringLiteral("a reference to a registry is no address: ") + shownText(text));
    if (!hasScheme(text))
        return localOrigin(text);
    const auto url = parseAddress(text);
    if (!url)
        return fail(url.error());
    return url->isLocalFile() ? localOrigin(url->toLocalFile()) : webOrigin(*url, allowInsecure);
}

/// Where part `number` of a set is, when `text` is where one of its parts is: beside it.
Result<Origin> partBeside(const QString& text, int number, bool allowInsecure)
{
    auto origin = originOf(text, allowInsecure);
    if (!origin)
        return fail(origin.error());
    const auto split = splitNameOf(origin->name);
    if (!split || number > split->count)
        return fail(ErrorKind::InvalidName, QStringLiteral("no part of a set: ") + shownText(text));
    const QString name = split->part(number) + origin->ending;
    if (origin->source.url.isLocalFile()) {
        const QString path = hasScheme(text) ? QUrl(text).toLocalFile() : text;
        return localOrigin(QFileInfo(path).dir().filePath(name));
    }
    QUrl& url = origin->source.url;
    const QString folder = url.path(QUrl::FullyEncoded).section(u'/', 0, -2);
    url.setPath(folder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name)), QUrl::StrictMode);
    origin->name = split->part(number);
    return origin;
}

} // namespace

Status appendMirrors(ModelFile& file, const AddOptions& options, std::optional<int> part)
{
    for (const QUrl& mirror : options.mirrors) {
        const QString text = mirror.toString(QUrl::FullyEncoded);
        auto origin =
            part ? partBeside(text, *part, options.allowInsecure) : originOf(text, options.allowInsecure);
        if (!origin)
            return fail(origin.error());
        origin->source.priority = int(file.sources.size()) + 1;
        if (origin->source.packing == packingOf(file.place.name))
            origin->source.packing = Packing::None; // the file itself is called so
        file.sources.append(origin->source);
    }
    return {};
}

namespace {

/// `named` is where the source is: the size and the digest that were given are of that file.
Result<ModelFile> newFile(const Origin& origin, const Origin& named, const QString& folder,
                          const AddOptions& options, std::optional<int> part)
{
    ModelFile file{{folder, origin.name}, origin.size, {}, {origin.source}};
    if (origin.name == named.name) {
        file.sha256 = options.sha256;
        if (options.size)
            file.size = options.size;
    }
    if (const Status mirrors = appendMirrors(file, options, part); !mirrors)
        return fail(mirrors.error());
    return file;
}

/// The one file that is the source, or all parts of the set of which it is one.
Result<QList<ModelFile>> newFiles(const QString& source, const Origin& named, const QString& folder,
                                  const AddOptions& options)
{
    QList<ModelFile> files;
    const auto split = splitNameOf(named.name);
    if (split && split->count > mostParts)
        return fail(ErrorKind::InvalidName, QStringLiteral("too many parts: ") + shownText(named.name));
    for (int number = 1; number <= (split ? split->count : 1); ++number) {
        const auto part = split ? std::optional(number) : std::nullopt;
        const auto origin = part ? partBeside(source, number, options.allowInsecure) : named;
        if (!origin)
            return fail(origin.error());
        const auto file = newFile(*origin, named, folder, options, part);
        if (!file)
            return fail(file.error());
        files += *file;
    }
    return files;
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
    if (const Status name = checkSegment(origin->name); !name)
        return fail(name.error());
    const auto id = chosenId(options.id, origin->name, catalog);
    if (!id)
        return fail(id.error());
    if (const Status fallback = checkFallback(options.fallback, catalog); !fallback)
        return fail(fallback.error());
    const auto files = newFiles(source, *origin, *id, options);
    if (!files)
        return fail(files.error());
    const auto split = splitNameOf(origin->name);
    Model model;
    model.id = *id;
    model.name = split ? split->stem : QFileInfo(origin->name).completeBaseName();
    model.files = *files;
    model.fallback = options.fallback;
    return model;
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
