// SPDX-License-Identifier: MIT
// What a panel with a tray is to a program: org.kde.StatusNotifierWatcher. It lives on a thread of its own,
// for Qt waits for its answers. Made after the application, and before the first icon.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QThread>

#include <functional>

namespace cellar::test {

/// The object on the bus.
class FakeWatcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isHostRegistered)

public:
    bool isHostRegistered() const { return true; }

public slots:
    void RegisterStatusNotifierItem(const QString& item) { emit StatusNotifierItemRegistered(item); }

signals:
    void StatusNotifierItemRegistered(const QString& item);
};

class FakePanel : public QObject
{
    Q_OBJECT

public:
    explicit FakePanel(const QDBusConnection& bus);
    ~FakePanel() override;

    /// The unique bus name of the program whose icon was put into the tray last; empty: none yet.
    QString program() const { return m_program; }
    void forget() { m_program.clear(); }

private:
    void onItsThread(const std::function<void()>& call);

    QDBusConnection m_bus;
    QThread m_thread;
    FakeWatcher m_watcher;
    QString m_program;
};

} // namespace cellar::test
