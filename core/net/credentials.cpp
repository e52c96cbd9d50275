// SPDX-License-Identifier: MIT
#include "core/net/credentials.h"

#include <algorithm>

namespace cellar {

namespace {

constexpr qsizetype mostSecretBytes = 4096;

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7f;
}

bool isControl(char c)
{
    return (c >= 0 && c < 0x20) || c == 0x7f;
}

} // namespace

std::optional<Credential> Credential::bearer(const QByteArray& token)
{
    const bool isToken = !token.isEmpty() && token.size() <= mostSecretBytes &&
                         std::all_of(token.begin(), token.end(), isVisible);
    return isToken ? std::optional(Credential("Bearer " + token)) : std::nullopt;
}

std::optional<Credential> Credential::basic(const QByteArray& user, const QByteArray& password)
{
    const QByteArray both = user + ':' + password;
    const bool isPair = !user.isEmpty() && !user.contains(':') && both.size() <= mostSecretBytes &&
                        std::none_of(both.begin(), both.end(), isControl);
    return isPair ? std::optional(Credential("Basic " + both.toBase64())) : std::nullopt;
}

std::optional<Credential> Credential::fromAuthorization(const QByteArray& value)
{
    if (value.startsWith("Bearer "))
        return bearer(value.mid(7));
    if (!value.startsWith("Basic "))
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(value.mid(6), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray pair = decoded ? *decoded : QByteArray();
    const qsizetype colon = pair.indexOf(':');
    return colon < 0 ? std::nullopt : basic(pair.first(colon), pair.mid(colon + 1));
}

void Credentials::find(const QUrl&, QObject*, const std::function<void()>& done) const
{
    done();
}

std::optional<Credential> CredentialPlaces::of(const QUrl& url) const
{
    for (const auto& place : m_places) {
        if (const auto credential = place ? place->of(url) : std::nullopt)
            return credential;
    }
    return std::nullopt;
}

void CredentialPlaces::find(const QUrl& url, QObject* context, const std::function<void()>& done) const
{
    findFrom(0, url, context, done);
}

void CredentialPlaces::findFrom(size_t index, const QUrl& url, QObject* context,
                                const std::function<void()>& done) const
{
    if (index == m_places.size())
        return done();
    const auto place = m_places[index];
    if (!place)
        return findFrom(index + 1, url, context, done);
    place->find(url, context, [this, place, index, url, context, done] {
        if (place->of(url))
            done();
        else
            findFrom(index + 1, url, context, done);
    });
}

} // namespace cellar
