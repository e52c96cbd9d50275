// SPDX-License-Identifier: MIT
#include "ui/tray/notification_service.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStringList>
#include <QVariantMap>

namespace cellar {

namespace {

constexpr QLatin1StringView service("org.freedesktop.Notifications");
constexpr QLatin1StringView path("/org/freedesktop/Notifications");
constexpr QLatin1StringView interface = service;
constexpr QLatin1StringView programId("io.github.modelcellar.ModelCellar");

QStringList actionList(const Notification& notification)
{
    QStringList list;
    for (const Notification::Action& action : notification.actions)
        list << action.key << action.label;
    return list;
}

/// What is critical stays until the user closes it; for the rest the service decides.
int timeoutOf(const Notification& notification)
{
    return notification.urgency == Notification::Urgency::Critical ? 0 : -1;
}

QVariantMap hints(const Notification& notification)
{
    QVariantMap map{
        {QStringLiteral("desktop-entry"), QString(programId)},
        {QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(notification.urgency))}};
    if (!notification.category.isEmpty())
        map.insert(QStringLiteral("category"), notification.category);
    return map;
}

} // namespace

NotificationService::NotificationService(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
    listen("ActionInvoked", SLOT(onActionInvoked(QDBusMessage)));
    listen("NotificationClosed", SLOT(onClosed(QDBusMessage)));
}

void NotificationService::listen(const char* signal, const char* slot)
{
    // Without the service's name: with it, QtDBus asks the bus who owns it and waits for the answer.
    // Whose signal it is is checked in keyOf().
    m_bus.connect(QString(), path, interface, QLatin1StringView(signal), this, slot);
}

void NotificationService::show(const QString& key, const Notification& notification)
{
    Entry& entry = m_entries[key];
    entry.wanted = notification;
    if (!entry.sending)
        askCapabilities(key);
}

void NotificationService::withdraw(const QString& key)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return;
    entry->wanted.reset();
    if (!entry->sending)
        settle(key);
}

/// Asked each time, for another service may have taken over since the last one.
void NotificationService::askCapabilities(const QString& key)
{
    m_entries[key].sending = true;
    if (!m_bus.isConnected()) { // a call would never be answered
        giveUp(key);
        return;
    }
    const auto call =
        QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("GetCapabilities"));
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError())
            giveUp(key);
        else
            send(key, reply.value());
    });
}

void NotificationService::send(const QString& key, const QStringList& capabilities)
{
    Entry& entry = m_entries[key];
    if (!entry.wanted) {
        settle(key);
        return;
    }
    const Notification sent = *entry.wanted;
    const bool markup = capabilities.contains(QStringLiteral("body-markup"));
    const bool actions = capabilities.contains(QStringLiteral("actions"));
    auto call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Notify"));
    call << QStringLiteral("Model Cellar") << entry.id << QString(programId) << sent.title
         << (markup ? sent.body.toHtmlEscaped() : sent.body) << (actions ? actionList(sent) : QStringList())
         << hints(sent) << timeoutOf(sent);
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher, sent] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> reply = *watcher;
        if (reply.isError()) {
            giveUp(key);
            return;
        }
        Entry& answered = m_entries[key];
        answered.id = reply.value();
        answered.owner = reply.reply().service();
        if (answered.wanted != sent)
            settle(key);
        else
            answered.sending = false;
    });
}

/// Brings the screen to what is wanted now.
void NotificationService::settle(const QString& key)
{
    if (m_entries[key].wanted) {
        askCapabilities(key);
        return;
    }
    const Entry entry = m_entries.take(key);
    if (entry.id == 0)
        return;
    auto call =
        QDBusMessage::createMethodCall(entry.owner, path, interface, QStringLiteral("CloseNotification"));
    call.setAutoStartService(false);
    call << entry.id;
    m_bus.send(call);
}

void NotificationService::giveUp(const QString& key)
{
    const Entry entry = m_entries.take(key);
    if (entry.wanted)
        emit notShown(*entry.wanted);
}

/// The key that a signal's first argument, an id, belongs to; empty when the id is another program's.
QString NotificationService::keyOf(const QDBusMessage& message) const
{
    const quint32 id = message.arguments().value(0).toUInt();
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry->id == id && entry->owner == message.service() && id != 0)
            return entry.key();
    }
    return {};
}

void NotificationService::onActionInvoked(const QDBusMessage& message)
{
    const QString key = keyOf(message);
    if (!key.isEmpty())
        emit invoked(key, message.arguments().value(1).toString());
}

void NotificationService::onClosed(const QDBusMessage& message)
{
    const QString key = keyOf(message);
    if (key.isEmpty())
        return;
    Entry& entry = m_entries[key];
    entry.id = 0;
    if (entry.sending) // what is on its way is a new one
        return;
    m_entries.remove(key);
    emit closed(key);
}

} // namespace cellar
