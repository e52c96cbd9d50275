// SPDX-License-Identifier: MIT
#include "app/keyring/credentials.h"

#include "app/keyring/system_keyring.h"
#include "core/net/container_auth.h"

#include <QDir>
#include <QLoggingCategory>

namespace cellar {

Q_LOGGING_CATEGORY(keyringLog, "cellar.keyring")

std::shared_ptr<const Credentials> credentialsOfUser(const Clock& clock)
{
    const auto trouble = [](const Error& error) {
        qCWarning(keyringLog, "%s", qUtf8Printable(error.detail));
    };
    const auto files = containerAuthFiles(QProcessEnvironment::systemEnvironment(), QDir::homePath());
    return std::make_shared<CredentialPlaces>(CredentialPlaces::Places{
        std::make_shared<KeyringCredentials>(std::make_shared<SystemKeyring>(), clock, trouble),
        containerAuth(files)});
}

} // namespace cellar
