// SPDX-License-Identifier: MIT
#include "ui/desktop/system_property.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace cellar {

SystemProperty::SystemProperty(const QDBusConnection& bus, const Name& name, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
    , m_name(name)
{
    if (!m_bus.isConnected())
        return;
    // Whose signal it is does not matter: it only makes us ask the service itself.
    m_bus.connect(QString(), name.path, QStringLiteral("org.freedesktop.DBus.Properties"),
                  QStringLiteral("PropertiesChanged"), this, SLOT(ask()));
    auto* watcher =
        new QDBusServiceWatcher(name.service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &SystemProperty::ask);
    ask();
}

void SystemProperty::ask()
{
    auto call = QDBusMessage::createMethodCall(m_name.service, m_name.path,
                                               QStringLiteral("org.freedesktop.DBus.Properties"),
                                               QStringLiteral("Get"));
    call << m_name.interface << m_name.property;
    call.setAutoStartService(false);
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, number = ++m_asked] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (number == m_asked)
            set(reply.isError() ? QVariant() : reply.value().variant());
    });
}

void SystemProperty::set(const QVariant& value)
{
    if (m_value == value)
        return;
    m_value = value;
    emit changed();
}

SystemProperty::Name onBatteryProperty()
{
    return {QStringLiteral("org.freedesktop.UPower"), QStringLiteral("/org/freedesktop/UPower"),
            QStringLiteral("org.freedesktop.UPower"), QStringLiteral("OnBattery")};
}

SystemProperty::Name meteredProperty()
{
    return {QStringLiteral("org.freedesktop.NetworkManager"),
            QStringLiteral("/org/freedesktop/NetworkManager"),
            QStringLiteral("org.freedesktop.NetworkManager"), QStringLiteral("Metered")};
}

bool isOnBattery(const QVariant& value)
{
    return value.typeId() == QMetaType::Bool && value.toBool();
}

bool isMetered(const QVariant& value)
{
    const uint number = value.typeId() == QMetaType::UInt ? value.toUInt() : 0;
    return number == 1 || number == 3;
}

} // namespace cellar
