// SPDX-License-Identifier: MIT
#include "app/places.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

namespace cellar {

namespace {

QString folderBelow(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/model-cellar");
}

QString configuredStore()
{
    const QString path = settingsPath();
    if (!QFile::exists(path))
        return {};
    return QSettings(path, QSettings::IniFormat).value(QStringLiteral("store/folder")).toString();
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
    return {.store = absolute(storeFrom(store)),
            .catalog = absolute(catalog.isEmpty() ? ownCatalog : catalog),
            .caFile = caFile.isEmpty() ? QString() : absolute(caFile),
            .stores = folderBelow(QStandardPaths::GenericConfigLocation) + QStringLiteral("/stores.json"),
            .hub = hubFrom(QProcessEnvironment::systemEnvironment())};
}

} // namespace cellar
