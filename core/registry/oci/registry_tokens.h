// SPDX-License-Identifier: MIT
// The tokens that registries want besides, or in place of, the user's own credentials: asked for when a
// registry refuses a request and says where its tokens are to be had, kept as long as they live, given to
// the repository of the registry they are for and to nothing else. One that was refused, or has expired in
// mid-transfer, is asked for anew, once for all requests that wait for it.
//
//   401 with `Bearer realm="…"` ──▶ GET realm?service&scope ──▶ token ──▶ the request again, once
//
// The realm may be another host. The user's credential for the registry never goes there; the realm's own
// does only where the user has one for the registry too: else any registry that names a well known realm
// would be handed a token to whatever the user may read there.
//
// Belongs to the thread of the requests.
#pragma once

#include "core/base/clock.h"
#include "core/net/credentials.h"
#include "core/net/proxy.h"

namespace cellar {

class RegistryTokens final : public Credentials
{
public:
    /// `own`: the user's, may be null. `caFile` as in Network. `clock` outlives it.
    RegistryTokens(const QString& caFile, std::shared_ptr<const Credentials> own, const Clock& clock);
    ~RegistryTokens() override;

    std::optional<Credential> of(const QUrl& url) const override;
    void find(const QUrl& url, QObject* context, const std::function<void()>& done) const override;
    void findAfter(const Refusal& refusal, QObject* context, const Done& done) const override;

    /// As those of Network, whose requests these tokens are for: from now on.
    void setProxies(const ProxyRules& rules);
    void setCaFile(const QString& caFile);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cellar
