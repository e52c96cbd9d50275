// SPDX-License-Identifier: MIT
#include "core/registry/oci/oci_reference.h"

#include "core/base/digest.h"
#include "core/base/shown.h"
#include "core/net/origin.h"

#include <QRegularExpression>
#include <QStringList>

namespace cellar {

namespace {

using Kind = OciReference::Kind;

const QString ociPrefix = QStringLiteral("oci:");
const QString ollamaPrefix = QStringLiteral("ollama:");
const QString ollamaHost = QStringLiteral("registry.ollama.ai");
const QString ollamaNamespace = QStringLiteral("library/");
const QString digestPrefix = QStringLiteral("sha256:");
constexpr qsizetype longestName = 255; // of the host and the repository together

tl::unexpected<Error> invalid(const QString& what, const QString& text)
{
    return fail(ErrorKind::InvalidName, what + QStringLiteral(": ") + shownText(text, 200));
}

bool matches(const char* pattern, const QString& text)
{
    const QRegularExpression form(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return form.match(text).hasMatch();
}

bool isHost(const QString& text)
{
    return matches(R"((?:[a-z0-9](?:[a-z0-9_.-]*[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::[0-9]{1,5})?)", text) &&
           !text.contains(QStringLiteral("..")) &&
           QUrl(QStringLiteral("https://") + text, QUrl::StrictMode).isValid();
}

bool isRepository(Kind kind, const QString& text)
{
    if (kind == Kind::Ollama)
        return matches("[A-Za-z0-9_][A-Za-z0-9_-]{0,79}/[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}", text);
    const char* component =
        R"([a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*)";
    return matches(component, text);
}

bool isTag(Kind kind, const QString& text)
{
    return matches(kind == Kind::Ollama ? "[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}"
                                        : "[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}",
                   text);
}

/// Takes the tag or digest from the end of what follows the host.
void takeVersion(QString& rest, OciReference& reference)
{
    if (const qsizetype at = rest.indexOf(u'@'); at >= 0) {
        reference.digest = rest.sliced(at + 1);
        reference.tag.clear();
        rest.truncate(at);
    } else if (const qsizetype colon = rest.lastIndexOf(u':'); colon > rest.lastIndexOf(u'/')) {
        reference.tag = rest.sliced(colon + 1);
        rest.truncate(colon);
    }
}

/// Takes the host, which Ollama's names may leave out: a namespace has neither dots nor colons.
QString takeHost(Kind kind, QString& rest)
{
    const qsizetype slash = rest.indexOf(u'/');
    const QString first = slash < 0 ? QString() : rest.first(slash);
    const bool isNamed =
        kind == Kind::Oci || rest.count(u'/') > 1 || first.contains(u'.') || first.contains(u':');
    if (!isNamed)
        return ollamaHost;
    rest = rest.sliced(slash + 1);
    const QString host = first.toLower();
    if (host == u"index.docker.io" || host == u"registry-1.docker.io")
        return QStringLiteral("docker.io");
    return host == u"hf.co" ? QStringLiteral("huggingface.co") : host;
}

/// What precedes the name: `//`, `https://` or `http://`; Ollama's has nothing, too.
std::optional<QString> takeScheme(Kind kind, QString& rest)
{
    for (const char* scheme : {"https://", "http://", "//"}) {
        if (rest.startsWith(QLatin1String(scheme), Qt::CaseInsensitive)) {
            rest = rest.sliced(qsizetype(qstrlen(scheme)));
            return QLatin1String(scheme).chopped(2);
        }
    }
    return kind == Kind::Ollama ? std::optional(QString()) : std::nullopt;
}

Status checkSecurity(OciReference& reference, const QString& scheme)
{
    const bool isLocal = isLoopback(QUrl(QStringLiteral("https://") + reference.host));
    if (scheme == u"http:" && !isLocal)
        return fail(ErrorKind::InsecureSource,
                    QStringLiteral("plain http to ") + shownText(reference.host, 200));
    reference.secure = scheme == u"https:" || !isLocal;
    return {};
}

Status check(const OciReference& reference, const QString& text)
{
    if (!isHost(reference.host) || reference.host.size() + reference.repository.size() > longestName)
        return invalid(QStringLiteral("not a registry's host"), text);
    if (!isRepository(reference.kind, reference.repository))
        return invalid(QStringLiteral("not a repository of a registry"), text);
    const bool hasDigest = reference.digest.startsWith(digestPrefix) &&
                           Digest::fromHex(QStringView(reference.digest).sliced(digestPrefix.size()));
    if (reference.tag.isEmpty() ? !hasDigest : !isTag(reference.kind, reference.tag))
        return invalid(QStringLiteral("neither a tag nor a sha256 digest"), text);
    return {};
}

} // namespace

bool isOciReference(const QString& text)
{
    return text.startsWith(ociPrefix, Qt::CaseInsensitive) ||
           text.startsWith(ollamaPrefix, Qt::CaseInsensitive);
}

Result<OciReference> parseOciReference(const QString& text)
{
    OciReference reference;
    reference.kind = text.startsWith(ociPrefix, Qt::CaseInsensitive) ? Kind::Oci : Kind::Ollama;
    QString rest = text.sliced((reference.kind == Kind::Oci ? ociPrefix : ollamaPrefix).size());
    const auto scheme = takeScheme(reference.kind, rest);
    if (!scheme || (reference.kind == Kind::Oci && !rest.contains(u'/')))
        return invalid(QStringLiteral("not oci://HOST/REPO"), text);
    reference.host = takeHost(reference.kind, rest);
    takeVersion(rest, reference);
    const bool isSingle = !rest.contains(u'/');
    if (isSingle && (reference.kind == Kind::Ollama || reference.host == u"docker.io"))
        rest.prepend(ollamaNamespace);
    reference.repository = rest;
    if (const Status checked = check(reference, text); !checked)
        return fail(checked.error());
    if (const Status secure = checkSecurity(reference, *scheme); !secure)
        return fail(secure.error());
    return reference;
}

QString OciReference::text() const
{
    const bool isLocal = isLoopback(QUrl(QStringLiteral("https://") + host));
    const QString scheme = secure && isLocal ? QStringLiteral("https://") : QString();
    const QString end = digest.isEmpty() ? u':' + tag : u'@' + digest;
    if (kind == Kind::Oci)
        return ociPrefix + (scheme.isEmpty() ? QStringLiteral("//") : scheme) + host + u'/' + repository +
               end;
    const QString name = host == ollamaHost && repository.startsWith(ollamaNamespace)
                             ? repository.sliced(ollamaNamespace.size())
                             : repository;
    return ollamaPrefix + scheme + (host == ollamaHost ? QString() : host + u'/') + name + end;
}

QUrl OciReference::address(const QString& path) const
{
    const QString server = host == u"docker.io" ? QStringLiteral("registry-1.docker.io") : host;
    return QUrl(QStringLiteral("%1://%2/v2/%3").arg(secure ? u"https"_qs : u"http"_qs, server, repository) +
                    path,
                QUrl::StrictMode);
}

Result<OciReference> parsePushTarget(const QString& text)
{
    if (!isOciReference(text))
        return fail(ErrorKind::InvalidName,
                    QStringLiteral("not oci://HOST/REPO:TAG: ") + shownText(text, 200));
    const auto reference = parseOciReference(text);
    if (reference && (reference->kind != OciReference::Kind::Oci || reference->tag.isEmpty()))
        return fail(ErrorKind::InvalidName,
                    QStringLiteral("not oci://HOST/REPO:TAG: ") + shownText(text, 200));
    return reference;
}

QString repositoryOf(const QUrl& url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const QLatin1String api("/v2/");
    if (!path.startsWith(api))
        return {};
    for (const char* kind : {"/manifests/", "/blobs/", "/tags/"}) {
        if (const qsizetype end = path.indexOf(QLatin1String(kind)); end > api.size())
            return path.first(end).sliced(api.size());
    }
    return {};
}

} // namespace cellar
