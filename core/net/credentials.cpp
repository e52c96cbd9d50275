// SPDX-License-Identifier: MIT
#include "core/net/credentials.h"

#include <algorithm>

namespace cellar {

namespace {
constexpr qsizetype mostTokenBytes = 4096;
}

std::optional<Credential> Credential::bearer(const QByteArray& token)
{
    const bool isToken = !token.isEmpty() && token.size() <= mostTokenBytes &&
                         std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    return isToken ? std::optional(Credential("Bearer " + token)) : std::nullopt;
}

std::optional<Credential> CredentialPlaces::of(const QUrl& url) const
{
    for (const auto& place : m_places) {
        if (const auto credential = place ? place->of(url) : std::nullopt)
            return credential;
    }
    return std::nullopt;
}

} // namespace cellar
