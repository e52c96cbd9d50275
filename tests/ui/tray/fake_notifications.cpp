// SPDX-License-Identifier: MIT
#include "tests/ui/tray/fake_notifications.h"

namespace cellar::test {

namespace {

constexpr QLatin1StringView service("org.freedesktop.Notifications");
constexpr QLatin1StringView path("/org/freedesktop/Notifications");

} // namespace

FakeNotifications::FakeNotifications(const QDBusConnection& bus)
    : m_bus(bus)
{
    m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    m_bus.registerService(service);
}

FakeNotifications::~FakeNotifications()
{
    m_bus.unregisterService(service);
    m_bus.unregisterObject(path);
}

QStringList FakeNotifications::GetCapabilities()
{
    if (!answers)
        setDelayedReply(true);
    if (refuses)
        sendErrorReply(QDBusError::UnknownMethod);
    return capabilities;
}

uint FakeNotifications::Notify(const QString& program, uint replaces, const QString& icon,
                               const QString& title, const QString& body, const QStringList& actions,
                               const QVariantMap& hints, int timeout)
{
    const uint id = replaces != 0 ? replaces : ++m_lastId;
    all << Notified{id, program, replaces, icon, title, body, actions, hints, timeout};
    if (whenNotified)
        whenNotified();
    return id;
}

void FakeNotifications::CloseNotification(uint id)
{
    withdrawn << id;
    emit NotificationClosed(id, 3);
}

} // namespace cellar::test
