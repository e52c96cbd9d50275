// SPDX-License-Identifier: MIT
#include "app/keyring/credentials.h"

#include "app/keyring/system_keyring.h"
#include "app/surroundings.h"
#include "core/net/container_auth.h"

#include <QLoggingCategory>

namespace cellar {

Q_LOGGING_CATEGORY(keyringLog, "cellar.keyring")

QString hubTokenPath(const Surroundings& surroundings)
{
    if (const QString named = surroundings.folderIn(QStringLiteral("HF_TOKEN_PATH")); !named.isEmpty())
        return named;
    const QString home = surroundings.folderIn(QStringLiteral("HF_HOME"));
    return (home.isEmpty() ? surroundings.cacheHome() + QStringLiteral("/huggingface") : home) +
           QStringLiteral("/token");
}

std::shared_ptr<const Credentials> credentialsOfUser(const Clock& clock, const Hub& hub)
{
    const auto trouble = [](const Error& error) {
        qCWarning(keyringLog, "%s", qUtf8Printable(error.detail));
    };
    const Surroundings surroundings = surroundingsOfProcess();
    const auto& environment = surroundings.environment;
    return std::make_shared<CredentialPlaces>(CredentialPlaces::Places{
        hubTokenOf(environment, hub),
        std::make_shared<KeyringCredentials>(std::make_shared<SystemKeyring>(), clock, trouble),
        hubTokenFile(hubTokenPath(surroundings), environment, hub),
        containerAuth(containerAuthFiles(environment, surroundings.home))});
}

} // namespace cellar
