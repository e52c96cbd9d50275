// SPDX-License-Identifier: MIT
#include "app/places.h"

#include "core/store/store_presence.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace cellar {

namespace {

const QString storeKey = QStringLiteral("store/folder");

QString folderBelow(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/model-cellar");
}

QString configuredStore()
{
    const QString path = settingsPath();
    if (!QFile::exists(path))
        return {};
    return QSettings(path, QSettings::IniFormat).value(storeKey).toString();
}

QString storeFrom(const QString& given)
{
    if (!given.isEmpty())
        return given;
    if (const QString named = qEnvironmentVariable("MODEL_CELLAR_STORE"); !named.isEmpty())
        return named;
    if (const QString configured = configuredStore(); !configured.isEmpty())
        return configured;
    return folderBelow(QStandardPaths::GenericDataLocation) + QStringLiteral("/models");
}

QString absolute(const QString& path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

} // namespace

QString settingsPath()
{
    return folderBelow(QStandardPaths::GenericConfigLocation) + QStringLiteral("/settings.ini");
}

QString updatesPath()
{
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    const QString folder =
        QDir::isAbsolutePath(named) ? named : QDir::homePath() + QStringLiteral("/.local/state");
    return folder + QStringLiteral("/model-cellar/updates.json");
}

Places placesFrom(const QString& store, const QString& catalog, const QString& caFile)
{
    const QString ownCatalog =
        folderBelow(QStandardPaths::GenericConfigLocation) + QStringLiteral("/catalog.json");
    const QString stores =
        folderBelow(QStandardPaths::GenericConfigLocation) + QStringLiteral("/stores.json");
    return {.store = whereStoreIs(absolute(storeFrom(store)), stores),
            .catalog = absolute(catalog.isEmpty() ? ownCatalog : catalog),
            .caFile = caFile.isEmpty() ? QString() : absolute(caFile),
            .stores = stores,
            .hub = hubFrom(QProcessEnvironment::systemEnvironment())};
}

bool isStoreGiven(const QString& store)
{
    return !store.isEmpty() || qEnvironmentVariableIsSet("MODEL_CELLAR_STORE");
}

Status setStoreSetting(const QString& folder)
{
    QSettings settings(settingsPath(), QSettings::IniFormat);
    settings.setValue(storeKey, folder);
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return {};
    return fail(settings.status() == QSettings::AccessError ? ErrorKind::Permission : ErrorKind::Io,
                settingsPath() + QStringLiteral(": cannot be written"));
}

} // namespace cellar
