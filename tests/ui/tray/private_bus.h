// SPDX-License-Identifier: MIT
// A message bus of the test's own, so that nothing of the real desktop is spoken to.
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace cellar::test {

class PrivateBus
{
public:
    /// Starts a dbus-daemon and makes it the session bus of this process; call it before anything asks for
    /// QDBusConnection::sessionBus(). Check isRunning().
    PrivateBus();
    ~PrivateBus();

    bool isRunning() const { return !m_address.isEmpty(); }
    /// Another connection, with a unique name of its own, closed with the bus.
    QDBusConnection connect(const QString& name);

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_connections;
};

} // namespace cellar::test
