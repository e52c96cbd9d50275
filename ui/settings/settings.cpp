// SPDX-License-Identifier: MIT
#include "ui/settings/settings.h"

#include <QSettings>

namespace cellar {

namespace {
const QString storeKey = QStringLiteral("store/folder");
}

Settings::Settings(QSettings& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_preferences(readPreferences(file))
{
}

void Settings::set(const Preferences& preferences)
{
    const Preferences next = preferences.bounded();
    if (next == m_preferences)
        return;
    m_preferences = next;
    writePreferences(m_file, next);
    emit changed();
}

QString Settings::storeFolder() const
{
    return m_file.value(storeKey).toString();
}

void Settings::setStoreFolder(const QString& folder)
{
    m_file.setValue(storeKey, folder);
    m_file.sync(); // another process may read it next
}

} // namespace cellar
