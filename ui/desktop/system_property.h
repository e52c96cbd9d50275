// SPDX-License-Identifier: MIT
// One property of a service on a message bus, known without ever waiting for it: asked for when the service
// is there, again when it says that a property changed, and not known when the service is gone or never was.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariant>

namespace cellar {

/// Main thread.
class SystemProperty : public QObject
{
    Q_OBJECT

public:
    struct Name
    {
        QString service;
        QString path;
        QString interface;
        QString property;
    };

    SystemProperty(const QDBusConnection& bus, const Name& name, QObject* parent = nullptr);

    /// Invalid: not known.
    QVariant value() const { return m_value; }

signals:
    void changed();

private slots:
    void ask();

private:
    void set(const QVariant& value);

    QDBusConnection m_bus;
    Name m_name;
    QVariant m_value;
    int m_asked = 0; // the number of the newest question
};

/// UPower's OnBattery: a truth.
SystemProperty::Name onBatteryProperty();
/// NetworkManager's Metered: 1 yes, 2 no, 3 and 4 the same as a guess, 0 not known.
SystemProperty::Name meteredProperty();

/// Whether the machine runs on its battery; false where nobody knows.
bool isOnBattery(const QVariant& value);
/// Whether the connection costs by what is fetched; false where nobody knows.
bool isMetered(const QVariant& value);

} // namespace cellar
