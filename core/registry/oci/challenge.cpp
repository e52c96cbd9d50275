// SPDX-License-Identifier: MIT
#include "core/registry/oci/challenge.h"

#include "core/base/shown.h"
#include "core/net/origin.h"
#include "core/registry/oci/oci_reference.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace cellar {

namespace {

constexpr qsizetype longestValue = 16LL << 10;
constexpr qint64 longestLifetime = 24LL * 3600; // seconds

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

class ChallengeReader
{
public:
    explicit ChallengeReader(QByteArrayView text)
        : m_text(text)
    {
    }

    QList<Challenge> read()
    {
        QList<Challenge> challenges;
        skip(" \t,");
        while (m_at < m_text.size()) {
            const QByteArray word = token().toLower();
            if (word.isEmpty())
                break;
            skip(" \t");
            if (!peek('=')) {
                challenges += Challenge{word, {}};
            } else if (challenges.isEmpty() || !parameter(word, challenges.last())) {
                break;
            }
            skip(" \t,");
        }
        return challenges;
    }

private:
    bool peek(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    void skip(QByteArrayView any)
    {
        while (m_at < m_text.size() && any.contains(m_text[m_at]))
            ++m_at;
    }
    QByteArray token()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isTokenCharacter(m_text[m_at]))
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toByteArray();
    }
    bool parameter(const QByteArray& name, Challenge& of)
    {
        ++m_at; // the equals sign
        skip(" \t");
        const auto value = peek('"') ? quoted() : std::optional(token());
        if (!value)
            return false;
        if (!of.parameters.contains(name))
            of.parameters.insert(name, *value);
        return true;
    }
    std::optional<QByteArray> quoted()
    {
        QByteArray value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"') {
                ++m_at;
                return value;
            }
            if (m_text[m_at] == '\\' && ++m_at == m_text.size())
                break;
            value += m_text[m_at];
        }
        return std::nullopt;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// The entry of the scope for this repository.
QString scopeFor(const QString& repository, const QByteArray& scope)
{
    static const QRegularExpression actions(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z*,]{1,100}")));
    const QString prefix = QStringLiteral("repository:%1:").arg(repository);
    const QStringList entries = QString::fromLatin1(scope).split(u' ', Qt::SkipEmptyParts);
    for (const QString& entry : entries) {
        if (entry.startsWith(prefix) && actions.match(entry.sliced(prefix.size())).hasMatch())
            return entry;
    }
    return prefix + QStringLiteral("pull");
}

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, ":/,"));
}

} // namespace

QList<Challenge> parseChallenges(const QByteArray& value)
{
    return value.size() > longestValue ? QList<Challenge>() : ChallengeReader(value).read();
}

Result<QUrl> tokenAddress(const Challenge& challenge, const QUrl& url)
{
    QUrl realm = QUrl::fromEncoded(challenge.parameters.value("realm"), QUrl::StrictMode);
    if (!realm.isValid() || realm.isRelative() || realm.host().isEmpty() || !realm.userInfo().isEmpty())
        return fail(ErrorKind::InvalidAnswer, QStringLiteral("the place that gives tokens has no address"),
                    shownUrl(url));
    const bool isSafe = realm.scheme() == u"https"
                            ? isLoopback(url) || !isLoopback(realm)
                            : realm.scheme() == u"http" && isLoopback(realm) && isLoopback(url);
    if (!isSafe)
        return fail(ErrorKind::InsecureSource,
                    QStringLiteral("its tokens are to be had at ") + shownText(originOf(realm), 200),
                    shownUrl(url));
    const QString service = QString::fromUtf8(challenge.parameters.value("service"));
    QStringList query{QStringLiteral("scope=") +
                      encoded(scopeFor(repositoryOf(url), challenge.parameters.value("scope")))};
    if (!service.isEmpty())
        query.prepend(QStringLiteral("service=") + encoded(service));
    if (realm.hasQuery())
        query.prepend(realm.query(QUrl::FullyEncoded));
    realm.setQuery(query.join(u'&'), QUrl::StrictMode);
    return realm.adjusted(QUrl::RemoveFragment);
}

Result<RegistryToken> parseTokenAnswer(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QString text = object.value(QLatin1String("token")).toString();
    if (text.isEmpty())
        text = object.value(QLatin1String("access_token")).toString();
    const auto credential = Credential::bearer(text.toUtf8());
    if (!credential)
        return fail(ErrorKind::InvalidAnswer, QStringLiteral("of the place that gives tokens: no token"));
    RegistryToken token{*credential};
    const qint64 seconds = object.value(QLatin1String("expires_in")).toInteger(0);
    if (seconds > 0)
        token.lifetime = std::chrono::seconds(std::min(seconds, longestLifetime));
    return token;
}

} // namespace cellar
