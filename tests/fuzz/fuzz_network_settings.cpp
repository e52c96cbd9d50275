// SPDX-License-Identifier: MIT
// What environment, user and container tools say of proxies, hosts and their credentials.
#include "core/net/container_auth.h"
#include "core/net/keyring.h"
#include "core/net/origin.h"
#include "core/net/proxy.h"
#include "tests/fuzz/fuzz.h"

using namespace cellar;
using namespace cellar::test;

namespace {

const QUrl somewhere(QStringLiteral("https://models.example/m"));
const QUrl here(QStringLiteral("http://127.0.0.1:8080/m"));

void checkCredential(const Credential& credential)
{
    const QByteArray& value = credential.authorization();
    require(value.size() <= 8192 && !value.contains('\n') && !value.contains('\r') && !value.contains('\0'),
            "a credential that is more than one header");
    require(Credential::fromAuthorization(value) == credential, "a credential that is read otherwise");
}

void checkContainerAuth(const QByteArray& document)
{
    const auto credentials = parseContainerAuth(document);
    for (auto it = credentials.begin(); it != credentials.end(); ++it) {
        const QUrl origin(it.key(), QUrl::StrictMode);
        require(origin.isValid() && originOf(origin) == it.key(), "an origin that is none");
        require(checkAddress(origin, false).has_value(), "a credential for where none may be sent");
        checkCredential(it.value());
    }
}

void checkProxy(const QNetworkProxy& proxy)
{
    require(proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::Socks5Proxy,
            "no proxy");
    require(!proxy.hostName().isEmpty() && proxy.port() > 0, "a proxy without an address");
}

void checkProxies(const QString& text)
{
    if (const auto rules = ProxyRules::throughAddress(text)) {
        require(rules->forUrl(here).type() == QNetworkProxy::NoProxy, "the loopback address by a proxy");
        checkProxy(rules->forUrl(somewhere));
    }
    const QStringList lines = text.split(u'\n');
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("ALL_PROXY"), lines.value(0));
    environment.insert(QStringLiteral("https_proxy"), lines.value(1));
    environment.insert(QStringLiteral("NO_PROXY"), lines.value(2));
    const ProxyRules rules = ProxyRules::fromEnvironment(environment);
    require(rules.forUrl(here).type() == QNetworkProxy::NoProxy, "the loopback address by a proxy");
    environment.insert(QStringLiteral("NO_PROXY"), lines.value(2) + QStringLiteral(",models.example"));
    require(ProxyRules::fromEnvironment(environment).forUrl(somewhere).type() == QNetworkProxy::NoProxy,
            "an exempt host by a proxy");
}

void checkOrigin(const QString& text)
{
    const auto origin = parseOrigin(text);
    if (!origin)
        return;
    require(checkAddress(*origin, false) && origin->userInfo().isEmpty(),
            "an origin that may not be spoken to");
    if (origin->scheme() == u"https" && isLoopback(*origin)) // its entry is that of http
        return;
    const auto again = parseOrigin(keyringEntry(*origin));
    require(again && isSameOrigin(*again, *origin), "an entry of another origin");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    checkContainerAuth(bytes);
    checkProxies(QString::fromUtf8(bytes));
    checkOrigin(QString::fromUtf8(bytes));
    if (const auto token = Credential::bearer(bytes))
        checkCredential(*token);
    if (const auto pair = Credential::basic(bytes.left(bytes.indexOf(' ')), bytes))
        checkCredential(*pair);
    if (const auto sent = Credential::fromAuthorization(bytes))
        checkCredential(*sent);
    return 0;
}
