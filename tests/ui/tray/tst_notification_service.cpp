// SPDX-License-Identifier: MIT
#include "tests/ui/tray/fake_notifications.h"
#include "tests/ui/tray/private_bus.h"
#include "ui/tray/notification_service.h"

#include <QDBusMessage>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

class NotificationServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsShownIsSentWithHintsAndActions();
    void markupInTheBodyIsShownAsText();
    void aServiceWithoutMarkupGetsTheTextAsItIs();
    void aServiceWithoutActionsGetsNone();
    void aSecondOneUnderTheSameKeyReplacesTheFirst();
    void manyInARowUnderOneKeyAreNotPiledUp();
    void anotherKeyIsAnotherNotification();
    void aChosenActionComesBackWithItsKey();
    void actionsOfOtherProgramsAreNotOurs();
    void anActionThatSomebodyElseClaimsIsNotOurs();
    void aClosedOneIsForgotten();
    void aWithdrawnOneIsTakenFromTheScreen();
    void oneWithdrawnBeforeTheAnswerIsTakenFromTheScreenToo();
    void oneWithdrawnBeforeItWasSentIsNeverSent();
    void withoutAServiceItIsSaid();
    void withoutABusItIsSaid();
    void aServiceThatNeverAnswersIsNotWaitedFor();

private:
    static Notification sample(const QString& body = QStringLiteral("Body"));

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeNotifications> m_fake;
    std::unique_ptr<NotificationService> m_service;
};

Notification NotificationServiceTest::sample(const QString& body)
{
    return {QStringLiteral("Title"),
            body,
            QStringLiteral("transfer.error"),
            Notification::Urgency::Critical,
            {{QStringLiteral("retry"), QStringLiteral("Try Again")}}};
}

void NotificationServiceTest::init()
{
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->isRunning());
    m_fake = std::make_unique<FakeNotifications>(m_bus->connect(QStringLiteral("desktop")));
    m_service = std::make_unique<NotificationService>(m_bus->connect(QStringLiteral("program")));
}

void NotificationServiceTest::cleanup()
{
    m_service.reset();
    m_fake.reset();
    m_bus.reset();
}

void NotificationServiceTest::whatIsShownIsSentWithHintsAndActions()
{
    m_service->show(QStringLiteral("a"), sample());
    QTRY_COMPARE(m_fake->all.size(), 1);

    const Notified sent = m_fake->all.first();
    QCOMPARE(sent.program, QStringLiteral("Model Cellar"));
    QCOMPARE(sent.replaces, 0u);
    QCOMPARE(sent.icon, QStringLiteral("io.github.modelcellar.ModelCellar"));
    QCOMPARE(sent.title, QStringLiteral("Title"));
    QCOMPARE(sent.actions, QStringList({QStringLiteral("retry"), QStringLiteral("Try Again")}));
    QCOMPARE(sent.hints.value(QStringLiteral("desktop-entry")).toString(),
             QStringLiteral("io.github.modelcellar.ModelCellar"));
    QCOMPARE(sent.hints.value(QStringLiteral("category")).toString(), QStringLiteral("transfer.error"));
    QCOMPARE(sent.hints.value(QStringLiteral("urgency")), QVariant::fromValue<uchar>(2));
    QCOMPARE(sent.timeout, 0); // what is critical stays
}

void NotificationServiceTest::markupInTheBodyIsShownAsText()
{
    m_service->show(QStringLiteral("a"), sample(QStringLiteral("<a href=\"x\">1 & 2</a>")));
    QTRY_COMPARE(m_fake->all.size(), 1);
    QCOMPARE(m_fake->all.first().body, QStringLiteral("&lt;a href=&quot;x&quot;&gt;1 &amp; 2&lt;/a&gt;"));
}

void NotificationServiceTest::aServiceWithoutMarkupGetsTheTextAsItIs()
{
    m_fake->capabilities.removeAll(QStringLiteral("body-markup"));
    m_service->show(QStringLiteral("a"), sample(QStringLiteral("1 & 2")));
    QTRY_COMPARE(m_fake->all.size(), 1);
    QCOMPARE(m_fake->all.first().body, QStringLiteral("1 & 2"));
}

void NotificationServiceTest::aServiceWithoutActionsGetsNone()
{
    m_fake->capabilities.removeAll(QStringLiteral("actions"));
    m_service->show(QStringLiteral("a"), sample());
    QTRY_COMPARE(m_fake->all.size(), 1);
    QVERIFY(m_fake->all.first().actions.isEmpty());
}

void NotificationServiceTest::aSecondOneUnderTheSameKeyReplacesTheFirst()
{
    m_service->show(QStringLiteral("a"), sample(QStringLiteral("1")));
    QTRY_COMPARE(m_fake->all.size(), 1);
    QTest::qWait(0);
    m_service->show(QStringLiteral("a"), sample(QStringLiteral("2")));
    QTRY_COMPARE(m_fake->all.size(), 2);
    QCOMPARE(m_fake->all.last().replaces, m_fake->all.first().id);
    QCOMPARE(m_fake->all.last().body, QStringLiteral("2"));
}

void NotificationServiceTest::manyInARowUnderOneKeyAreNotPiledUp()
{
    for (int i = 0; i < 50; ++i)
        m_service->show(QStringLiteral("a"), sample(QString::number(i)));
    QTRY_VERIFY(!m_fake->all.isEmpty() && m_fake->all.last().body == u"49");
    for (const Notified& sent : m_fake->all)
        QCOMPARE(sent.id, m_fake->all.first().id);
}

void NotificationServiceTest::anotherKeyIsAnotherNotification()
{
    m_service->show(QStringLiteral("a"), sample());
    m_service->show(QStringLiteral("b"), sample());
    QTRY_COMPARE(m_fake->all.size(), 2);
    QVERIFY(m_fake->all.first().id != m_fake->all.last().id);
}

void NotificationServiceTest::aChosenActionComesBackWithItsKey()
{
    QSignalSpy invoked(m_service.get(), &NotificationService::invoked);
    m_service->show(QStringLiteral("a"), sample());
    m_service->show(QStringLiteral("b"), sample());
    QTRY_COMPARE(m_fake->all.size(), 2);

    emit m_fake->ActionInvoked(m_fake->all.last().id, QStringLiteral("retry"));

    QTRY_COMPARE(invoked.size(), 1);
    QCOMPARE(invoked.first(), QVariantList({QStringLiteral("b"), QStringLiteral("retry")}));
}

void NotificationServiceTest::actionsOfOtherProgramsAreNotOurs()
{
    QSignalSpy invoked(m_service.get(), &NotificationService::invoked);
    m_service->show(QStringLiteral("a"), sample());
    QTRY_COMPARE(m_fake->all.size(), 1);

    emit m_fake->ActionInvoked(7, QStringLiteral("retry"));
    emit m_fake->ActionInvoked(0, QStringLiteral("retry"));
    emit m_fake->ActionInvoked(m_fake->all.first().id, QStringLiteral("ours"));

    QTRY_COMPARE(invoked.size(), 1); // signals keep their order: those before it have been heard
    QCOMPARE(invoked.first().last().toString(), QStringLiteral("ours"));
}

void NotificationServiceTest::anActionThatSomebodyElseClaimsIsNotOurs()
{
    QSignalSpy invoked(m_service.get(), &NotificationService::invoked);
    m_service->show(QStringLiteral("a"), sample());
    QTRY_COMPARE(m_fake->all.size(), 1);
    QDBusConnection stranger = m_bus->connect(QStringLiteral("stranger"));
    auto forged = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                             QStringLiteral("org.freedesktop.Notifications"),
                                             QStringLiteral("ActionInvoked"));
    forged << m_fake->all.first().id << QStringLiteral("forged");
    QVERIFY(stranger.send(forged));
    QVERIFY(stranger
                .call(QDBusMessage::createMethodCall(
                    QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                    QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId")))
                .type() == QDBusMessage::ReplyMessage); // the bus has passed the signal on

    emit m_fake->ActionInvoked(m_fake->all.first().id, QStringLiteral("true"));
    QTRY_COMPARE(invoked.size(), 1);
    QCOMPARE(invoked.first().last().toString(), QStringLiteral("true"));
}

void NotificationServiceTest::aClosedOneIsForgotten()
{
    QSignalSpy closed(m_service.get(), &NotificationService::closed);
    m_service->show(QStringLiteral("a"), sample());
    QTRY_COMPARE(m_fake->all.size(), 1);

    emit m_fake->NotificationClosed(m_fake->all.first().id, 2);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.first().first().toString(), QStringLiteral("a"));

    m_service->show(QStringLiteral("a"), sample());
    QTRY_COMPARE(m_fake->all.size(), 2);
    QCOMPARE(m_fake->all.last().replaces, 0u);
}

void NotificationServiceTest::aWithdrawnOneIsTakenFromTheScreen()
{
    QSignalSpy closed(m_service.get(), &NotificationService::closed);
    m_service->show(QStringLiteral("a"), sample());
    QTRY_COMPARE(m_fake->all.size(), 1);
    QTest::qWait(0);

    m_service->withdraw(QStringLiteral("a"));
    m_service->withdraw(QStringLiteral("never shown"));

    QTRY_COMPARE(m_fake->withdrawn, QList<uint>{m_fake->all.first().id});
    QVERIFY(closed.isEmpty());
}

void NotificationServiceTest::oneWithdrawnBeforeTheAnswerIsTakenFromTheScreenToo()
{
    m_fake->whenNotified = [this] { m_service->withdraw(QStringLiteral("a")); };
    m_service->show(QStringLiteral("a"), sample());
    QTRY_COMPARE(m_fake->withdrawn, QList<uint>{m_fake->all.value(0).id});
}

void NotificationServiceTest::oneWithdrawnBeforeItWasSentIsNeverSent()
{
    m_service->show(QStringLiteral("a"), sample(QStringLiteral("never")));
    m_service->withdraw(QStringLiteral("a"));
    m_service->show(QStringLiteral("b"), sample(QStringLiteral("after it")));
    QTRY_COMPARE(m_fake->all.size(), 1);
    QCOMPARE(m_fake->all.first().body, QStringLiteral("after it"));
}

void NotificationServiceTest::withoutAServiceItIsSaid()
{
    m_fake.reset();
    QSignalSpy notShown(m_service.get(), &NotificationService::notShown);
    m_service->show(QStringLiteral("a"), sample());
    QTRY_COMPARE(notShown.size(), 1);
    QCOMPARE(notShown.first().first().value<Notification>(), sample());
}

void NotificationServiceTest::withoutABusItIsSaid()
{
    NotificationService service(
        QDBusConnection::connectToBus(QStringLiteral("unix:path=/nowhere"), QStringLiteral("none")));
    QSignalSpy notShown(&service, &NotificationService::notShown);
    service.show(QStringLiteral("a"), sample());
    service.withdraw(QStringLiteral("a"));
    QTRY_COMPARE(notShown.size(), 1);
    QDBusConnection::disconnectFromBus(QStringLiteral("none"));
}

void NotificationServiceTest::aServiceThatNeverAnswersIsNotWaitedFor()
{
    m_fake->answers = false;
    QElapsedTimer timer;
    timer.start();
    m_service->show(QStringLiteral("a"), sample());
    m_service->show(QStringLiteral("a"), sample());
    m_service->withdraw(QStringLiteral("a"));
    QVERIFY(timer.elapsed() < 1000); // a call that waits would wait for 25 s
}

QTEST_GUILESS_MAIN(NotificationServiceTest)
#include "tst_notification_service.moc"
