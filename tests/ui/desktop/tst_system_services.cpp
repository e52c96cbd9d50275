// SPDX-License-Identifier: MIT
// What is asked of UPower, NetworkManager and logind, tried with stand-ins on a bus of the test's own.
#include "tests/ui/tray/private_bus.h"
#include "ui/desktop/sleep_inhibitor.h"
#include "ui/desktop/system_property.h"

#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace cellar;
using namespace cellar::test;

namespace {

/// A service with one property.
class FakeService : public QDBusVirtualObject
{
public:
    FakeService(const QDBusConnection& bus, const SystemProperty::Name& name, const QVariant& value)
        : m_bus(bus)
        , m_name(name)
        , m_value(value)
    {
        m_bus.registerVirtualObject(name.path, this);
        m_bus.registerService(name.service);
    }
    ~FakeService() override
    {
        m_bus.unregisterService(m_name.service);
        m_bus.unregisterObject(m_name.path);
    }

    void set(const QVariant& value)
    {
        m_value = value;
        auto signal =
            QDBusMessage::createSignal(m_name.path, QStringLiteral("org.freedesktop.DBus.Properties"),
                                       QStringLiteral("PropertiesChanged"));
        signal << m_name.interface << QVariantMap{{m_name.property, value}} << QStringList();
        m_bus.send(signal);
    }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != u"Get" ||
            message.arguments() != QVariantList{m_name.interface, m_name.property})
            return false;
        bus.send(message.createReply(QVariant::fromValue(QDBusVariant(m_value))));
        return true;
    }

private:
    QDBusConnection m_bus;
    SystemProperty::Name m_name;
    QVariant m_value;
};

/// Gives out the write end of a pipe; the lock is given back when the read end sees its end.
class FakeLogind : public QDBusVirtualObject
{
public:
    explicit FakeLogind(const QDBusConnection& bus)
        : m_bus(bus)
    {
        m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/login1"), this);
        m_bus.registerService(QStringLiteral("org.freedesktop.login1"));
    }
    ~FakeLogind() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.login1"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/login1"));
        for (const int end : m_ends)
            ::close(end);
    }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        asked += message.arguments();
        int ends[2];
        if (refuses || ::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
            bus.send(message.createErrorReply(QDBusError::AccessDenied, QString()));
            return true;
        }
        m_ends += ends[0];
        bus.send(message.createReply(QVariant::fromValue(QDBusUnixFileDescriptor(ends[1]))));
        ::close(ends[1]);
        return true;
    }
    /// How many locks are held by somebody.
    int held() const
    {
        int count = 0;
        for (const int end : m_ends) {
            char byte = 0;
            count += ::read(end, &byte, 1) == 0 ? 0 : 1; // 0: the other end is closed
        }
        return count;
    }

    QList<QVariantList> asked;
    bool refuses = false;

private:
    QDBusConnection m_bus;
    QList<int> m_ends;
};

} // namespace

class TestSystemServices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_bus.isRunning()); }

    void whatTheServicesSayMeans()
    {
        QVERIFY(isOnBattery(true));
        QVERIFY(!isOnBattery(false));
        QVERIFY(!isOnBattery({}));
        QVERIFY(!isOnBattery(QStringLiteral("true"))); // not as it is defined
        QVERIFY(isMetered(1U) && isMetered(3U));
        QVERIFY(!isMetered(0U) && !isMetered(2U) && !isMetered(4U) && !isMetered({}));
    }

    void aPropertyIsKnownAndFollowed()
    {
        FakeService upower(m_service, onBatteryProperty(), true);
        SystemProperty property(m_client, onBatteryProperty());
        QTRY_COMPARE(property.value(), QVariant(true));
        QSignalSpy changed(&property, &SystemProperty::changed);
        upower.set(false);
        QTRY_COMPARE(property.value(), QVariant(false));
        QCOMPARE(changed.size(), 1);
    }

    void aServiceThatComesLaterIsNoticedAndItsEndToo()
    {
        SystemProperty property(m_client, meteredProperty());
        QVERIFY(!property.value().isValid());
        {
            FakeService manager(m_service, meteredProperty(), 1U);
            QTRY_VERIFY(isMetered(property.value()));
        }
        QTRY_VERIFY(!property.value().isValid());
    }

    void withoutABusNothingIsKnown()
    {
        const QDBusConnection none(QStringLiteral("nowhere"));
        SystemProperty property(none, onBatteryProperty());
        SleepInhibitor inhibitor(none);
        inhibitor.set(true, QStringLiteral("why"));
        QVERIFY(!property.value().isValid());
        QVERIFY(!inhibitor.isHolding());
    }

    void theMachineIsKeptAwakeAndReleased()
    {
        FakeLogind logind(m_service);
        SleepInhibitor inhibitor(m_client);
        inhibitor.set(true, QStringLiteral("Models are being fetched."));
        inhibitor.set(true, QStringLiteral("Models are being fetched."));
        QTRY_VERIFY(inhibitor.isHolding());
        QCOMPARE(logind.asked.size(), 1);
        QCOMPARE(logind.asked.first(),
                 (QVariantList{QStringLiteral("sleep"), QStringLiteral("Model Cellar"),
                               QStringLiteral("Models are being fetched."), QStringLiteral("block")}));
        QCOMPARE(logind.held(), 1);
        inhibitor.set(false, {});
        QVERIFY(!inhibitor.isHolding());
        QTRY_COMPARE(logind.held(), 0);
    }

    void anAnswerThatComesTooLateHoldsNothing()
    {
        FakeLogind logind(m_service);
        SleepInhibitor inhibitor(m_client);
        inhibitor.set(true, QStringLiteral("why"));
        inhibitor.set(false, {});
        QTRY_COMPARE(logind.asked.size(), 1);
        QTRY_COMPARE(logind.held(), 0);
        QVERIFY(!inhibitor.isHolding());
    }

    void aRefusalIsNoLock()
    {
        FakeLogind logind(m_service);
        logind.refuses = true;
        SleepInhibitor inhibitor(m_client);
        inhibitor.set(true, QStringLiteral("why"));
        QTRY_COMPARE(logind.asked.size(), 1); // its answer may be under way still
        logind.refuses = false;
        inhibitor.set(false, {});
        inhibitor.set(true, QStringLiteral("why")); // asked anew
        QTRY_VERIFY(inhibitor.isHolding());
        QCOMPARE(logind.asked.size(), 2);
    }

private:
    PrivateBus m_bus;
    QDBusConnection m_service = m_bus.connect(QStringLiteral("service"));
    QDBusConnection m_client = m_bus.connect(QStringLiteral("client"));
};

QTEST_GUILESS_MAIN(TestSystemServices)
#include "tst_system_services.moc"
