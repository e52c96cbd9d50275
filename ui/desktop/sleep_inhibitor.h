// SPDX-License-Identifier: MIT
// Keeps the machine awake while something is active: systemd-logind's Inhibit
// (org.freedesktop.login1.Manager), a lock that lasts as long as the file descriptor it answered with. Asked
// without waiting; where there is no logind, or it refuses, nothing is inhibited.
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace cellar {

/// Main thread.
class SleepInhibitor : public QObject
{
    Q_OBJECT

public:
    explicit SleepInhibitor(const QDBusConnection& bus, QObject* parent = nullptr);

    /// `why`: a sentence for the user, shown where the machine is asked to sleep.
    void set(bool inhibit, const QString& why);
    bool isHolding() const { return m_lock.isValid(); }

signals:
    /// isHolding() is another.
    void changed();

private:
    void ask();

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_lock;
    bool m_wanted = false;
    bool m_asking = false;
    bool m_again = false; // wanted once more while it is asked
    QString m_why;
};

} // namespace cellar
