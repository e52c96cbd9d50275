// SPDX-License-Identifier: MIT
#include "ui/desktop/sleep_inhibitor.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace cellar {

SleepInhibitor::SleepInhibitor(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void SleepInhibitor::set(bool inhibit, const QString& why)
{
    if (std::exchange(m_wanted, inhibit) == inhibit)
        return;
    m_why = why;
    if (inhibit && m_asking) {
        m_again = true; // what is asked now may be refused
    } else if (inhibit) {
        ask();
    } else if (!inhibit && m_lock.isValid()) {
        m_lock = {}; // closing it gives the lock back
        emit changed();
    }
}

void SleepInhibitor::ask()
{
    if (!m_bus.isConnected())
        return;
    m_asking = true;
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Model Cellar") << m_why << QStringLiteral("block");
    call.setAutoStartService(false);
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        const bool isAskedAgain = std::exchange(m_again, false) && reply.isError();
        if (m_wanted && isAskedAgain)
            return ask();
        if (reply.isError() || !m_wanted) // an answer that is not wanted any more closes with the watcher
            return;
        m_lock = reply.value();
        emit changed();
    });
}

} // namespace cellar
