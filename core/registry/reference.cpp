// SPDX-License-Identifier: MIT
#include "core/registry/reference.h"

#include "core/base/shown.h"
#include "core/net/origin.h"
#include "core/registry/huggingface/hub.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace cellar {

namespace {

constexpr qsizetype mostPathLength = 1024;

tl::unexpected<Error> invalid(const QString& what, const QString& text)
{
    return fail(ErrorKind::InvalidName, what + QStringLiteral(": ") + shownText(text, 200));
}

bool isRevision(const QString& text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_][A-Za-z0-9_.+/-]{0,199}")));
    return form.match(text).hasMatch() && !text.contains(QStringLiteral("..")) &&
           !text.contains(QStringLiteral("//")) && !text.endsWith(u'/') && !text.endsWith(u'.');
}

/// How many of `segments` are the revision that they begin with: `refs/pr/3` has three.
qsizetype revisionLength(const QStringList& segments)
{
    const QString kind = segments.value(1);
    const bool isRef = segments.value(0) == u"refs" && (kind == u"pr" || kind == u"convert");
    return std::min<qsizetype>(isRef ? 3 : 1, segments.size());
}

Result<std::optional<Reference>> checked(const HubReference& reference, const QString& text)
{
    if (!isHubName(reference.owner) || !isHubName(reference.name))
        return invalid(QStringLiteral("not ORG/REPO of a hub"), text);
    if (!isRevision(reference.revision))
        return invalid(QStringLiteral("not a revision of a hub"), text);
    if (!reference.path.isEmpty() && !isHubPath(reference.path))
        return invalid(QStringLiteral("not a path in a repository"), text);
    return std::optional<Reference>(reference);
}

Result<std::optional<Reference>> parseShort(const QString& text)
{
    QString rest = text.sliced(3);
    if (rest.endsWith(u'/'))
        rest.chop(1);
    QStringList segments = rest.split(u'/');
    HubReference reference{segments.takeFirst(), segments.isEmpty() ? QString() : segments.takeFirst()};
    if (const qsizetype at = reference.name.indexOf(u'@'); at >= 0) {
        segments.prepend(reference.name.sliced(at + 1));
        reference.name.truncate(at);
        const qsizetype length = revisionLength(segments);
        reference.revision = segments.first(length).join(u'/').replace(
            QStringLiteral("%2F"), QStringLiteral("/"), Qt::CaseInsensitive);
        segments = segments.sliced(length);
    }
    reference.path = segments.join(u'/');
    if (!segments.isEmpty() && reference.path.isEmpty())
        return invalid(QStringLiteral("not a path in a repository"), text);
    return checked(reference, text);
}

/// The path below the hub's own, if the address is one of the hub's.
std::optional<QString> pathAtHub(const QUrl& url, const QUrl& hub)
{
    for (const char* known : {"https://huggingface.co", "https://www.huggingface.co", "https://hf.co"}) {
        if (isSameOrigin(url, QUrl(QString::fromLatin1(known))))
            return url.path(QUrl::FullyEncoded);
    }
    const QString path = url.path(QUrl::FullyEncoded);
    const QString prefix = hub.path(QUrl::FullyEncoded) + u'/';
    if (!isSameOrigin(url, hub) || !path.startsWith(prefix))
        return std::nullopt;
    return path.sliced(prefix.size() - 1);
}

/// Pages that are no owner's.
bool isReserved(const QString& first)
{
    static constexpr std::array words{"api",   "blog",    "chat",   "collections", "datasets", "docs",
                                      "join",  "learn",   "login",  "models",      "new",      "papers",
                                      "posts", "pricing", "search", "settings",    "spaces",   "tasks"};
    return std::any_of(words.begin(), words.end(),
                       [&](const char* word) { return first == QLatin1String(word); });
}

Result<std::optional<Reference>> parsePage(const QString& path, const QString& text)
{
    QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (QString& segment : segments)
        segment = QUrl::fromPercentEncoding(segment.toLatin1());
    if (segments.size() < 2 || isReserved(segments.first()))
        return std::optional<Reference>(); // an address like others
    HubReference reference{segments[0], segments[1]};
    if (segments.size() == 2)
        return checked(reference, text);
    const QString view = segments[2];
    segments = segments.sliced(3);
    const bool isTree = view == u"tree";
    const bool isFile = view == u"blob" || view == u"resolve" || view == u"raw";
    const qsizetype length = revisionLength(segments);
    if ((!isTree && !isFile) || length == 0 || (isFile && segments.size() == length))
        return invalid(QStringLiteral("not a page of a model or of its files"), text);
    reference.revision = segments.first(length).join(u'/');
    const QStringList inside = segments.sliced(length);
    if (std::any_of(inside.begin(), inside.end(),
                    [](const QString& segment) { return segment.contains(u'/'); }))
        return invalid(QStringLiteral("not a path in a repository"), text);
    reference.path = inside.join(u'/');
    return checked(reference, text);
}

bool beginsWithHub(const QString& text)
{
    return text.startsWith(QStringLiteral("hf.co/"), Qt::CaseInsensitive) ||
           text.startsWith(QStringLiteral("huggingface.co/"), Qt::CaseInsensitive);
}

} // namespace

QString HubReference::text() const
{
    QString text = QStringLiteral("hf:%1/%2").arg(owner, name);
    if (revision != u"main")
        text += u'@' + QString(revision).replace(u'/', QStringLiteral("%2F"));
    return path.isEmpty() ? text : QString(text + u'/' + path);
}

QString referenceText(const Reference& reference)
{
    return std::visit([](const auto& one) { return one.text(); }, reference);
}

Result<QString> pinnedReference(const QString& reference, const QString& version)
{
    const auto parsed = parseReference(reference, Hub().endpoint);
    if (!parsed)
        return fail(parsed.error());
    if (!*parsed)
        return fail(ErrorKind::InvalidName, QStringLiteral("no reference to a registry"));
    Reference pinned = **parsed;
    if (auto* hub = std::get_if<HubReference>(&pinned)) {
        hub->revision = version;
    } else if (auto* registry = std::get_if<OciReference>(&pinned)) {
        registry->tag.clear();
        registry->digest = version;
    }
    return referenceText(pinned);
}

Result<std::optional<Reference>> parseReference(const QString& text, const QUrl& hub)
{
    if (text.startsWith(QStringLiteral("hf:"), Qt::CaseInsensitive))
        return parseShort(text);
    if (isOciReference(text)) {
        const auto reference = parseOciReference(text);
        return reference ? Result<std::optional<Reference>>(*reference) : fail(reference.error());
    }
    const QUrl url(beginsWithHub(text) ? QStringLiteral("https://") + text : text, QUrl::StrictMode);
    const auto path = url.isValid() ? pathAtHub(url, hub) : std::nullopt;
    if (!path) {
        const auto metalink = parseMetalinkReference(text);
        if (!metalink)
            return fail(metalink.error());
        return *metalink ? std::optional<Reference>(**metalink) : std::nullopt;
    }
    if (!url.userInfo().isEmpty())
        return fail(ErrorKind::InvalidName, QStringLiteral("an address with a user or password"));
    return parsePage(*path, shownUrl(url));
}

bool isHubName(QStringView text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,94}[A-Za-z0-9_])?")));
    return form.match(text).hasMatch() && !text.contains(u"--") && !text.contains(u"..");
}

bool isHubPath(QStringView text)
{
    const bool isPlain = std::none_of(text.begin(), text.end(),
                                      [](QChar c) { return c < u' ' || c == u'\\' || c == u'\x7f'; });
    const auto segments = text.split(u'/');
    return isPlain && text.size() <= mostPathLength &&
           std::none_of(segments.begin(), segments.end(), [](QStringView segment) {
               return segment.isEmpty() || segment == u"." || segment == u"..";
           });
}

} // namespace cellar
