// SPDX-License-Identifier: MIT
// What a registry that answers 401 asks for (WWW-Authenticate, RFC 9110 section 11.6.1), and the answer of
// the place that gives tokens (the registry protocol's token specification). Read strictly. Pure.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/net/credentials.h"

#include <QHash>
#include <QList>

namespace cellar {

struct Challenge
{
    QByteArray scheme;                        // in lower case: basic, bearer
    QHash<QByteArray, QByteArray> parameters; // the names in lower case; of one given twice, the first

    bool operator==(const Challenge&) const = default;
};

/// Several may stand in one value, parted by commas as their parameters are. From where it is malformed on
/// nothing is read.
QList<Challenge> parseChallenges(const QByteArray& value);

/// Where the token for `url`, an address of the registry's API, is asked for: the realm, with the service
/// and, for the repository of `url`, the actions that the challenge's scope names (`pull` where it names
/// none); scopes of other repositories are not asked for. InvalidAnswer where the realm is no address;
/// InsecureSource where it is neither https nor, for a registry on the loopback address, there too.
Result<QUrl> tokenAddress(const Challenge& challenge, const QUrl& url);

struct RegistryToken
{
    Credential credential;
    Milliseconds lifetime{60000};
};

/// { "token" or "access_token", "expires_in": seconds }. InvalidAnswer; the detail says nothing of the token.
Result<RegistryToken> parseTokenAnswer(const QByteArray& json);

} // namespace cellar
