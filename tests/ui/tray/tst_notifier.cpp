// SPDX-License-Identifier: MIT
#include "core/cellar.h"
#include "tests/ui/tray/fake_notifications.h"
#include "tests/ui/tray/private_bus.h"
#include "ui/settings/settings.h"
#include "ui/tray/notifier.h"
#include "ui/tray/update_notice.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

class NotifierTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFailedDownloadIsTold();
    void tryingAgainEnsuresTheModelAndTakesTheOldNewsAway();
    void damageThatAVerificationFoundIsTold();
    void damageIsNamedAndCanBeRepaired();
    void aFallbackIsTold();
    void whatTheUserCancelledIsNotTold();
    void laterNewsOfAModelReplacesTheEarlier();
    void manyOfAKindBecomeOne();
    void singleOnesGiveWayToTheOne();
    void toShowIsPassedOn();
    void namesFromOutsideArePlainText();
    void whatIsReadyIsToldWhileTheWindowIsBehind();
    void whatIsReadyIsWithdrawnWhenTheWindowComes();
    void whatWasOnlyReadOrCameAsAFallbackIsNotToldAsReady();
    void aKindThatIsNotWantedIsNotTold();
    void theSmallerOneIsOfferedWhereTheUserWantsToBeAsked();
    void newerVersionsAreToldInOneNotification();

private:
    static QString idOf(int number) { return QStringLiteral("model-%1").arg(number); }
    void writeCatalog() const;
    void happen(const QString& id, const EventDetail& what);
    void becomeReady(int number, qint64 downloaded = 3, const QString& fallbackFor = {})
    {
        event::BecameReady ready{{}, 3, *Digest::fromHex(QString(64, u'a'))};
        ready.downloaded = downloaded;
        ready.fallbackFor = fallbackFor;
        happen(idOf(number), ready);
    }
    void takeFallback(int number) { happen(idOf(number), event::TookFallback{idOf(number), idOf(0), {}}); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeNotifications> m_fake;
    std::unique_ptr<Cellar> m_cellar;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<QSettings> m_file;
    std::unique_ptr<Settings> m_settings;
    bool m_isInFront = false;
};

/// Models whose source is a port of this machine on which nobody listens.
void NotifierTest::writeCatalog() const
{
    QJsonArray models;
    for (int number = 0; number < 6; ++number) {
        const QJsonObject file{
            {QStringLiteral("name"), QStringLiteral("m.gguf")},
            {QStringLiteral("size"), 3},
            {QStringLiteral("sha256"), QString(64, u'a')},
            {QStringLiteral("sources"), QJsonArray{QStringLiteral("http://127.0.0.1:1/m")}}};
        QJsonObject model{{QStringLiteral("id"), idOf(number)},
                          {QStringLiteral("name"), QStringLiteral("<b>Model</b> %1").arg(number)},
                          {QStringLiteral("files"), QJsonArray{file}}};
        if (number == 5)
            model.insert(QStringLiteral("fallback"), idOf(0));
        models << model;
    }
    QFile document(m_home->filePath(QStringLiteral("catalog.json")));
    QVERIFY(document.open(QIODevice::WriteOnly));
    document.write(
        QJsonDocument(QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("models"), models}})
            .toJson());
}

void NotifierTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    writeCatalog();
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->isRunning());
    m_fake = std::make_unique<FakeNotifications>(m_bus->connect(QStringLiteral("desktop")));
    m_cellar = std::make_unique<Cellar>(Places{m_home->filePath(QStringLiteral("store")),
                                               m_home->filePath(QStringLiteral("catalog.json")),
                                               {}},
                                        m_clock);
    QVERIFY(m_cellar->reload());
    m_service = std::make_unique<NotificationService>(m_bus->connect(QStringLiteral("program")));
    m_isInFront = false;
    m_file =
        std::make_unique<QSettings>(m_home->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_file);
    m_notifier =
        std::make_unique<Notifier>(*m_cellar, *m_service, *m_settings, [this] { return m_isInFront; });
}

void NotifierTest::cleanup()
{
    m_notifier.reset();
    m_service.reset();
    m_cellar.reset();
    m_fake.reset();
    m_bus.reset();
}

void NotifierTest::happen(const QString& id, const EventDetail& what)
{
    emit m_cellar->happened({m_clock.utc(), id, what});
}

void NotifierTest::aFailedDownloadIsTold()
{
    EnsureOptions options;
    options.retry.retries = 0;
    m_cellar->ensure(idOf(1), options);
    QTRY_COMPARE(m_fake->all.size(), 1);

    const Notified sent = m_fake->all.first();
    QCOMPARE(sent.title, QStringLiteral("<b>Model</b> 1 failed: Connection broke"));
    QVERIFY(!sent.body.isEmpty());
    QCOMPARE(sent.hints.value(QStringLiteral("category")).toString(), QStringLiteral("transfer.error"));
    QCOMPARE(sent.hints.value(QStringLiteral("urgency")), QVariant::fromValue<uchar>(2));
    QVERIFY(sent.actions.contains(QStringLiteral("retry")));
    QVERIFY(sent.actions.contains(QStringLiteral("show")));
}

void NotifierTest::tryingAgainEnsuresTheModelAndTakesTheOldNewsAway()
{
    EnsureOptions options;
    options.retry.retries = 0;
    m_cellar->ensure(idOf(1), options);
    QTRY_COMPARE(m_fake->all.size(), 1);
    QSignalSpy changed(m_cellar.get(), &Cellar::changed);
    const uint id = m_fake->all.first().id;

    emit m_fake->ActionInvoked(id, QStringLiteral("retry"));

    QTRY_COMPARE(m_fake->withdrawn, QList<uint>{id});
    QVERIFY(isActive(m_cellar->knownState(idOf(1))));
    QVERIFY(!changed.isEmpty());
}

void NotifierTest::damageThatAVerificationFoundIsTold()
{
    const QString folder = m_home->filePath(QStringLiteral("store/") + idOf(2));
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/m.gguf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("bad");
    file.close();

    m_cellar->verify(idOf(2));

    QTRY_COMPARE(m_fake->all.size(), 1);
    QCOMPARE(m_fake->all.first().title, QStringLiteral("<b>Model</b> 2 is damaged"));
}

void NotifierTest::damageIsNamedAndCanBeRepaired()
{
    happen(idOf(2), event::Verified{event::Verified::Result::Damaged, {}, {}, {{0, 1000}, {4000, 1000}}});
    QTRY_COMPARE(m_fake->all.size(), 1);
    const Notified sent = m_fake->all.first();
    QVERIFY2(sent.body.contains(QStringLiteral("2.00 kB in all")), qPrintable(sent.body));
    QVERIFY(sent.actions.contains(QStringLiteral("repair")));
    QVERIFY(!sent.actions.contains(QStringLiteral("retry")));

    emit m_fake->ActionInvoked(sent.id, QStringLiteral("repair"));
    QTRY_VERIFY(isActive(m_cellar->knownState(idOf(2))));
}

void NotifierTest::aFallbackIsTold()
{
    happen(idOf(1), event::TookFallback{idOf(1), idOf(2), {ErrorKind::Stalled, {}}});
    QTRY_COMPARE(m_fake->all.size(), 1);
    QCOMPARE(m_fake->all.first().title, QStringLiteral("<b>Model</b> 2 is used in place of <b>Model</b> 1"));
    QCOMPARE(m_fake->all.first().hints.value(QStringLiteral("urgency")), QVariant::fromValue<uchar>(1));
}

void NotifierTest::whatTheUserCancelledIsNotTold()
{
    QSignalSpy finished(m_cellar.get(), &Cellar::finished);
    m_cellar->ensure(idOf(1));
    m_cellar->cancel(idOf(1));
    QTRY_COMPARE(finished.size(), 1);

    takeFallback(2); // what was told before would have come with it
    QTRY_COMPARE(m_fake->all.size(), 1);
    QVERIFY(m_fake->all.first().title.contains(QStringLiteral("is used in place")));
}

void NotifierTest::laterNewsOfAModelReplacesTheEarlier()
{
    takeFallback(1);
    QTRY_COMPARE(m_fake->all.size(), 1);
    happen(idOf(1), event::Verified{event::Verified::Result::Damaged, {}, {}, {}});
    QTRY_COMPARE(m_fake->all.size(), 2);
    QCOMPARE(m_fake->all.last().id, m_fake->all.first().id);
    QVERIFY(m_fake->all.last().title.contains(QStringLiteral("is damaged")));
}

void NotifierTest::manyOfAKindBecomeOne()
{
    for (int number = 1; number < 6; ++number)
        takeFallback(number);
    QTRY_COMPARE(m_fake->all.size(), 1);
    QCOMPARE(m_fake->all.first().title, QStringLiteral("For 5 models a fallback is used"));
    QVERIFY(m_fake->all.first().body.endsWith(QStringLiteral("and 2 more")));
}

void NotifierTest::singleOnesGiveWayToTheOne()
{
    takeFallback(1);
    QTRY_COMPARE(m_fake->all.size(), 1);
    for (int number = 2; number < 6; ++number)
        takeFallback(number);
    QTRY_COMPARE(m_fake->all.size(), 2);
    QVERIFY(m_fake->all.last().title.contains(QStringLiteral("5 models")));
    QTRY_COMPARE(m_fake->withdrawn, QList<uint>{m_fake->all.first().id});
}

void NotifierTest::toShowIsPassedOn()
{
    QSignalSpy wanted(m_notifier.get(), &Notifier::showRequested);
    takeFallback(3);
    QTRY_COMPARE(m_fake->all.size(), 1);
    emit m_fake->ActionInvoked(m_fake->all.first().id, QStringLiteral("default"));
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), idOf(3));
}

void NotifierTest::namesFromOutsideArePlainText()
{
    for (int number = 1; number < 5; ++number)
        takeFallback(number);
    QTRY_COMPARE(m_fake->all.size(), 1);
    QVERIFY(m_fake->all.first().body.startsWith(QStringLiteral("&lt;b&gt;Model&lt;/b&gt; 1")));
}

void NotifierTest::whatIsReadyIsToldWhileTheWindowIsBehind()
{
    m_isInFront = true;
    becomeReady(1);
    m_isInFront = false;
    becomeReady(2);
    QTRY_COMPARE(m_fake->all.size(), 1);
    const Notified sent = m_fake->all.first();
    QCOMPARE(sent.title, QStringLiteral("<b>Model</b> 2 is ready"));
    QCOMPARE(sent.hints.value(QStringLiteral("category")).toString(), QStringLiteral("transfer.complete"));
    QCOMPARE(sent.hints.value(QStringLiteral("urgency")), QVariant::fromValue<uchar>(1));
    QCOMPARE(sent.timeout, -1);
    QVERIFY(!sent.actions.contains(QStringLiteral("retry")));
}

void NotifierTest::whatIsReadyIsWithdrawnWhenTheWindowComes()
{
    becomeReady(1);
    takeFallback(2);
    QTRY_COMPARE(m_fake->all.size(), 2);
    const auto ready = std::find_if(m_fake->all.cbegin(), m_fake->all.cend(), [](const Notified& one) {
        return one.title.endsWith(QStringLiteral("is ready"));
    });
    m_notifier->withdrawDone();
    QTRY_COMPARE(m_fake->withdrawn, QList<uint>{ready->id}); // the other one stays
}

void NotifierTest::whatWasOnlyReadOrCameAsAFallbackIsNotToldAsReady()
{
    becomeReady(1, 0);
    becomeReady(2, 3, idOf(1));
    becomeReady(3);
    QTRY_COMPARE(m_fake->all.size(), 1);
    QCOMPARE(m_fake->all.first().title, QStringLiteral("<b>Model</b> 3 is ready"));
}

void NotifierTest::aKindThatIsNotWantedIsNotTold()
{
    takeFallback(1);
    QTRY_COMPARE(m_fake->all.size(), 1);
    Preferences quiet;
    quiet.notifyDamaged = false;
    m_settings->set(quiet);
    happen(idOf(1), event::Verified{event::Verified::Result::Damaged, {}, {}, {}});
    QTRY_COMPARE(m_fake->withdrawn.size(), 1); // what it said before is not true any more
    takeFallback(2);
    QTRY_COMPARE(m_fake->all.size(), 2);
    QVERIFY(m_fake->all.last().title.contains(QStringLiteral("in place of")));
}

void NotifierTest::theSmallerOneIsOfferedWhereTheUserWantsToBeAsked()
{
    Preferences asking;
    asking.fallback = Preferences::Fallback::Ask;
    asking.retries = 0;
    m_settings->set(asking);
    m_cellar->ensure(idOf(5), asking.fetchOptions());
    QTRY_COMPARE(m_fake->all.size(), 1);
    QVERIFY(m_fake->all.first().actions.contains(QStringLiteral("smaller")));
    QSignalSpy changed(m_cellar.get(), &Cellar::changed);
    emit m_fake->ActionInvoked(m_fake->all.first().id, QStringLiteral("smaller"));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(changed.first().first().toString(), idOf(0));
}

void NotifierTest::newerVersionsAreToldInOneNotification()
{
    UpdateNotice notice(*m_cellar, *m_service, *m_settings);
    QSignalSpy wanted(&notice, &UpdateNotice::showRequested);
    notice.tell({});
    notice.tell({idOf(0), idOf(1), idOf(2), idOf(3), idOf(4)});
    QTRY_COMPARE(m_fake->all.size(), 1);
    QCOMPARE(m_fake->all.first().title, QStringLiteral("Newer versions of 5 model(s)"));
    QVERIFY(m_fake->all.first().body.endsWith(QStringLiteral("Model&lt;/b&gt; 2 and 2 more")));
    notice.tell({idOf(1)});
    QTRY_COMPARE(m_fake->all.size(), 2);
    QCOMPARE(m_fake->all.last().replaces, m_fake->all.first().id);
    emit m_fake->ActionInvoked(m_fake->all.last().id, QStringLiteral("show"));
    QTRY_COMPARE(wanted.size(), 1);

    Preferences quiet;
    quiet.notifyUpdates = false;
    m_settings->set(quiet);
    notice.tell({idOf(2)});
    takeFallback(3); // comes later
    QTRY_COMPARE(m_fake->all.size(), 3);
    QVERIFY(m_fake->all.last().title.contains(QStringLiteral("in place of")));
}

QTEST_GUILESS_MAIN(NotifierTest)
#include "tst_notifier.moc"
