// SPDX-License-Identifier: MIT
// The desktop's notifications, asked over D-Bus without ever waiting for them (org.freedesktop.Notifications
// of the Desktop Notifications Specification 1.2).
//
// QSystemTrayIcon::showMessage is not enough: it cannot replace, has no actions, and its messageClicked comes
// for the notifications of other programs too.
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

class QDBusMessage;
class QDBusPendingCall;

namespace cellar {

struct Notification
{
    enum class Urgency : uchar
    {
        Low = 0,
        Normal = 1,
        Critical = 2,
    };
    struct Action
    {
        QString key;
        QString label;
        bool operator==(const Action&) const = default;
    };

    QString title;    // plain text, one line
    QString body;     // plain text; what looks like markup is shown as it is
    QString category; // of the specification, as `transfer.error`; may be empty
    Urgency urgency = Urgency::Normal;
    QList<Action> actions; // left out where the service cannot offer them

    bool operator==(const Notification&) const = default;
};

/// One notification for each key: showing another one under it replaces the first. Main thread.
class NotificationService : public QObject
{
    Q_OBJECT

public:
    explicit NotificationService(const QDBusConnection& bus, QObject* parent = nullptr);

    void show(const QString& key, const Notification& notification);
    /// Takes it from the screen; nothing happens where there is none.
    void withdraw(const QString& key);

signals:
    /// The user chose an action of ours.
    void invoked(const QString& key, const QString& action);
    /// It is gone, by the user or by time; not said after withdraw().
    void closed(const QString& key);
    /// There is no bus, no service, or it refused.
    void notShown(const cellar::Notification& notification);

private slots:
    void onActionInvoked(const QDBusMessage& message);
    void onClosed(const QDBusMessage& message);

private:
    struct Entry
    {
        std::optional<Notification> wanted; // nothing: to be taken from the screen
        bool sending = false;
        quint32 id = 0; // 0: not on the screen
        QString owner;  // the unique bus name of the service that gave the id
    };

    void listen(const char* signal, const char* slot);
    void settle(const QString& key);
    void askCapabilities(const QString& key);
    void send(const QString& key, const QStringList& capabilities);
    void giveUp(const QString& key);
    QString keyOf(const QDBusMessage& message) const;

    QDBusConnection m_bus;
    QHash<QString, Entry> m_entries;
};

} // namespace cellar
