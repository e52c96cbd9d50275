// SPDX-License-Identifier: MIT
// A notification service that shows nothing and remembers everything.
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QList>
#include <QObject>
#include <QVariantMap>

#include <functional>

namespace cellar::test {

struct Notified
{
    uint id = 0; // that was answered
    QString program;
    uint replaces = 0;
    QString icon;
    QString title;
    QString body;
    QStringList actions;
    QVariantMap hints;
    int timeout = 0;
};

class FakeNotifications : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeNotifications(const QDBusConnection& bus);
    ~FakeNotifications() override;

    QList<Notified> all;   // in the order they came
    QList<uint> withdrawn; // ids
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"),
                             QStringLiteral("body-markup")};
    bool answers = true;                // false: it says nothing to GetCapabilities, ever
    bool refuses = false;               // it does not know GetCapabilities
    std::function<void()> whenNotified; // before the answer is sent

public slots:
    QStringList GetCapabilities();
    uint Notify(const QString& program, uint replaces, const QString& icon, const QString& title,
                const QString& body, const QStringList& actions, const QVariantMap& hints, int timeout);
    void CloseNotification(uint id);

signals:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    uint m_lastId = 40;
};

} // namespace cellar::test
