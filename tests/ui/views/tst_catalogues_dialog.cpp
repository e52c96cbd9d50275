// SPDX-License-Identifier: MIT
// The signed catalogues of others, over a real server and the real minisign.
#include "tests/support/builders.h"
#include "tests/support/fake_clock.h"
#include "tests/support/minisign.h"
#include "tests/support/scripted_server.h"
#include "tests/ui/finding.h"
#include "ui/dialogs/catalogues_dialog.h"
#include "ui/dialogs/subscribe_dialog.h"
#include "ui/models/catalogue_list.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace cellar;
using namespace cellar::test;

class TestCataloguesDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock.setUtc(QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC));
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(path("settings.ini"), QSettings::IniFormat);
        m_subscriber = std::make_unique<Subscriber>(m_network, m_clock, path("catalog.json"));
        m_list = std::make_unique<CatalogueList>(*m_subscriber, m_clock, *m_settings);
        publish(QStringLiteral("serial:7 expires:2026-03-01"));
    }
    void cleanup()
    {
        m_list.reset();
        m_subscriber.reset();
    }

    void aSubscriptionShowsItsVersionAndWhenItWasRefreshed()
    {
        CataloguesDialog dialog(*m_list, m_clock);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(visibleText(dialog).contains(QStringLiteral("subscribed to none yet")));
        QVERIFY(!named<QPushButton>(dialog, QStringLiteral("&Unsubscribe"))->isEnabled());
        m_list->refresh(subscription());
        QTRY_COMPARE(m_list->rows().size(), 1);
        const auto* item = dialog.findChild<QTreeWidget*>()->topLevelItem(0);
        QCOMPARE(item->text(0), address());
        QCOMPARE(item->text(1), QStringLiteral("1"));
        QCOMPARE(item->text(2), QStringLiteral("no. 7"));
        QVERIFY2(item->text(3).startsWith(QStringLiteral("Refreshed ")), qPrintable(item->text(3)));
        QVERIFY(visibleText(dialog).contains(QStringLiteral("holds until")));
        QVERIFY(visibleText(dialog).contains(QString::fromLatin1(m_publisher.key())));

        CatalogueList later(*m_subscriber, m_clock, *m_settings); // in another run
        QCOMPARE(later.rows()[0].refreshed, m_clock.utc());
        m_clock.setUtc(QDateTime(QDate(2026, 3, 2), QTime(), Qt::UTC));
        m_list->refreshAll();
        QTRY_VERIFY(m_list->rows()[0].isExpired);
    }

    void whatCannotBeRefreshedKeepsTheLastGoodOneAndSaysWhy()
    {
        m_list->refresh(subscription());
        QTRY_COMPARE(m_list->rows().size(), 1);
        CataloguesDialog dialog(*m_list, m_clock);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        m_server.script(QStringLiteral("/c.json.minisig"), {Step::answer(404)});
        named<QPushButton>(dialog, QStringLiteral("&Refresh"))->click();
        const auto state = [&] { return dialog.findChild<QTreeWidget*>()->topLevelItem(0)->text(3); };
        QCOMPARE(state(), QStringLiteral("Being fetched …"));
        QTRY_COMPARE(state(), QStringLiteral("Server answered 404"));
        QCOMPARE(m_list->rows()[0].models, 1);
        QVERIFY(visibleText(dialog).contains(QStringLiteral("does not have the file")));
    }

    void unsubscribingTakesItAway()
    {
        m_list->refresh(subscription());
        QTRY_COMPARE(m_list->rows().size(), 1);
        CataloguesDialog dialog(*m_list, m_clock);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        named<QPushButton>(dialog, QStringLiteral("&Unsubscribe"))->click();
        QCOMPARE(dialog.findChild<QTreeWidget*>()->topLevelItemCount(), 0);
        QVERIFY(m_subscriber->subscriptions()->isEmpty());
        QVERIFY(m_settings->allKeys().isEmpty());
    }

    void subscribingWantsAKeyAndASafeAddress()
    {
        SubscribeDialog dialog(*m_list);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto* subscribe = named<QPushButton>(dialog, QStringLiteral("&Subscribe"));
        fill(dialog, address(), QStringLiteral("RWabc"));
        QVERIFY(!subscribe->isEnabled());
        QVERIFY(visibleText(dialog).contains(QStringLiteral("no public key of minisign")));
        fill(dialog, QStringLiteral("http://example.org/c.json"), QString::fromLatin1(m_publisher.key()));
        QVERIFY(!subscribe->isEnabled());
        QVERIFY(visibleText(dialog).contains(QStringLiteral("wants an https address")));
        fill(dialog, address(), QString::fromLatin1(m_publisher.key()));
        QVERIFY(subscribe->isEnabled());
    }

    void subscribingEndsWhenTheCatalogueHolds()
    {
        SubscribeDialog dialog(*m_list);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* subscribe = named<QPushButton>(dialog, QStringLiteral("&Subscribe"));
        const Minisign stranger;
        fill(dialog, address(), QString::fromLatin1(stranger.key()));
        subscribe->click();
        QVERIFY(visibleText(dialog).contains(QStringLiteral("signature checked")));
        QTRY_VERIFY(visibleText(dialog).contains(QStringLiteral("does not hold")));
        QVERIFY(dialog.isVisible());
        QVERIFY(m_list->rows().isEmpty());
        fill(dialog, address(), QString::fromLatin1(m_publisher.key()));
        subscribe->click();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(m_list->rows().size(), 1);
    }

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString address() const { return m_server.url(QStringLiteral("/c.json")).toString(); }
    Subscription subscription() const { return *makeSubscription(address(), m_publisher.key()); }
    void publish(const QString& comment)
    {
        const QByteArray document = catalogDocument({generatedModel(
            QStringLiteral("theirs"), 7, 100, {QUrl(QStringLiteral("https://host.example/m"))})});
        m_server.script(QStringLiteral("/c.json"), {Step::answer(200, {}, document)});
        m_server.script(QStringLiteral("/c.json.minisig"),
                        {Step::answer(200, {}, m_publisher.sign(document, comment))});
    }
    static void fill(const QDialog& dialog, const QString& address, const QString& key)
    {
        dialog.findChildren<QLineEdit*>()[0]->setText(address);
        dialog.findChildren<QLineEdit*>()[1]->setText(key);
    }

    FakeClock m_clock;
    Network m_network{QString()};
    ScriptedServer m_server;
    Minisign m_publisher;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Subscriber> m_subscriber;
    std::unique_ptr<CatalogueList> m_list;
};

QTEST_MAIN(TestCataloguesDialog)
#include "tst_catalogues_dialog.moc"
