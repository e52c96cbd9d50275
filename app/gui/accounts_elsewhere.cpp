// SPDX-License-Identifier: MIT
#include "app/gui/accounts_elsewhere.h"

#include "app/keyring/credentials.h"
#include "core/net/container_auth.h"

#include <QFile>

namespace cellar {

namespace {

constexpr qint64 mostDocumentBytes = 1 << 20;

QStringList entriesIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostDocumentBytes)
        return {};
    QStringList entries;
    for (const QString& origin : parseContainerAuth(file.read(mostDocumentBytes)).keys())
        entries += keyringEntry(QUrl(origin));
    entries.sort();
    return entries;
}

} // namespace

QList<Account> accountsElsewhere(const Surroundings& surroundings, const Hub& hub)
{
    QList<Account> accounts;
    const auto& environment = surroundings.environment;
    if (hubTokenOf(environment, hub))
        accounts.append({keyringEntry(hub.endpoint), Account::Place::Environment});
    const QString tokenPath = hubTokenPath(surroundings);
    const auto tokenFile = hubTokenFile(tokenPath, environment, hub);
    if (tokenFile && tokenFile->of(hub.endpoint))
        accounts.append({keyringEntry(hub.endpoint), Account::Place::HubFile, {}, tokenPath});
    for (const QString& path : containerAuthFiles(environment, surroundings.home)) {
        for (const QString& entry : entriesIn(path))
            accounts.append({entry, Account::Place::ContainerFile, {}, path});
    }
    return accounts;
}

} // namespace cellar
