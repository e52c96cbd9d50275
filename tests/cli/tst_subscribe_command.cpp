// SPDX-License-Identifier: MIT
// subscribe, refresh, subscriptions and unsubscribe, from the publisher to the list.
#include "tests/cli/bench.h"
#include "tests/support/minisign.h"

#include <QTest>

using namespace cellar;
using namespace cellar::test;

class SubscribeCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itsModelsAreListedAndFetched();
    void newerOnesComeAndOlderOnesDoNot();
    void whatIsNotThePublishersIsRefused();
    void severalAreRefreshedAndEachIsTold();
    void itEndsWithUnsubscribe();
    void whatIsNoAddressOrKeyIsRefused();

private:
    void publish(const QList<Model>& models, const QString& comment, const QString& path = u"/c.json"_qs)
    {
        const QByteArray document = catalogDocument(models);
        m_bench->server().script(path, {Step::answer(200, {}, document)});
        m_bench->server().script(path + u".minisig"_qs,
                                 {Step::answer(200, {}, m_publisher.sign(document, comment))});
    }
    QString address(const QString& path = u"/c.json"_qs) const
    {
        return m_bench->server().url(path).toString();
    }
    Outcome subscribe(const QString& key) const
    {
        return m_bench->cellar({u"subscribe"_qs, address(), u"--key"_qs, key});
    }
    QByteArray line(int serial, int models, const QString& path = u"/c.json"_qs) const
    {
        return u"%1\t%2\t%3\n"_qs.arg(address(path)).arg(serial).arg(models).toUtf8();
    }
    bool lists(const QByteArray& id) const
    {
        const QByteArray table = '\n' + m_bench->cellar("list").out;
        const QByteArray begin = '\n' + id + ' ';
        return table.contains(begin);
    }

    Minisign m_publisher;
    std::unique_ptr<Bench> m_bench;
    QString m_key;
};

void SubscribeCommandTest::init()
{
    m_bench = std::make_unique<Bench>();
    m_key = QString::fromLatin1(m_publisher.key());
    m_bench->writeCatalog({m_bench->served(u"own"_qs, 1000)});
    publish({m_bench->served(u"theirs"_qs, 1000)}, u"serial:2 expires:2099-01-01"_qs);
}

void SubscribeCommandTest::itsModelsAreListedAndFetched()
{
    const Outcome outcome = subscribe(m_key);
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, line(2, 1));
    QVERIFY(lists("theirs"));
    QCOMPARE(m_bench->cellar("ensure theirs").exitCode, 0);
    const auto event = eventsOf(m_bench->cellar("show theirs --json").out, "model").value(0);
    QCOMPARE(member(event, "origin").toString(), u"subscribed"_qs);
    QCOMPARE(subscribe(m_publisher.keyFile()).exitCode, 0); // the same key, in its file
    const auto told = eventsOf(m_bench->cellar("subscriptions --json").out, "subscription").value(0);
    QCOMPARE(member(told, "url").toString(), address());
    QCOMPARE(member(told, "key").toString(), m_key);
    QCOMPARE(member(told, "serial").toInt(), 2);
    QCOMPARE(member(told, "expires").toString(), u"2099-01-01"_qs);
    QCOMPARE(member(told, "expired").toBool(), false);
    QCOMPARE(member(told, "models").toInt(), 1);
}

void SubscribeCommandTest::newerOnesComeAndOlderOnesDoNot()
{
    QCOMPARE(subscribe(m_key).exitCode, 0);
    publish({m_bench->served(u"newer"_qs), m_bench->served(u"third"_qs)}, u"serial:3"_qs);
    QCOMPARE(m_bench->cellar("refresh").out, line(3, 2));
    QVERIFY(lists("newer") && !lists("theirs"));
    for (const QString& comment : {u"serial:2"_qs, u"serial:4 expires:2020-01-01"_qs, u"no serial"_qs}) {
        publish({m_bench->served(u"theirs"_qs)}, comment);
        const Outcome refused = m_bench->cellar("--json refresh");
        QVERIFY2(refused.exitCode == 8, refused.err.constData());
        QCOMPARE(member(eventsOf(refused.out, "failed").value(0), "error.kind").toString(), u"untrusted"_qs);
        QVERIFY(lists("newer") && !lists("theirs"));
    }
    m_bench->server().goAway();
    QCOMPARE(m_bench->cellar("subscriptions").out, line(3, 2)); // asks nobody
    QVERIFY(lists("newer"));
}

void SubscribeCommandTest::whatIsNotThePublishersIsRefused()
{
    const Outcome other = subscribe(QString::fromLatin1(Minisign().key()));
    QCOMPARE(other.exitCode, 8);
    QVERIFY2(other.err.contains("another key"), other.err.constData());
    m_bench->server().script(u"/c.json.minisig"_qs, {Step::answer(404)});
    QCOMPARE(subscribe(m_key).exitCode, 3);
    QCOMPARE(m_bench->cellar("subscriptions").out, QByteArray());
    QVERIFY(!lists("theirs"));
}

void SubscribeCommandTest::severalAreRefreshedAndEachIsTold()
{
    publish({m_bench->served(u"second"_qs)}, u"serial:1"_qs, u"/d.json"_qs);
    QCOMPARE(subscribe(m_key).exitCode, 0);
    QCOMPARE(m_bench->cellar({u"subscribe"_qs, address(u"/d.json"_qs), u"--key"_qs, m_key}).exitCode, 0);
    publish({m_bench->served(u"theirs"_qs)}, u"serial:1"_qs); // older
    const Outcome outcome = m_bench->cellar("refresh");
    QCOMPARE(outcome.exitCode, 8);
    QCOMPARE(outcome.out, line(1, 1, u"/d.json"_qs));
    QVERIFY2(outcome.err.contains("serial 1 is older than 2"), outcome.err.constData());
    QVERIFY(lists("theirs") && lists("second"));
}

void SubscribeCommandTest::itEndsWithUnsubscribe()
{
    QCOMPARE(subscribe(m_key).exitCode, 0);
    const QStringList unsubscribe{u"unsubscribe"_qs, address()};
    QCOMPARE(m_bench->cellar(unsubscribe).exitCode, 0);
    QVERIFY(!lists("theirs"));
    QVERIFY(lists("own"));
    QCOMPARE(m_bench->cellar(unsubscribe).exitCode, 7);
    QCOMPARE(m_bench->cellar("refresh").exitCode, 0);
}

void SubscribeCommandTest::whatIsNoAddressOrKeyIsRefused()
{
    const auto exit = [&](const QString& url, const QString& key) {
        return m_bench->cellar({u"subscribe"_qs, url, u"--key"_qs, key}).exitCode;
    };
    QCOMPARE(exit(u"http://example.org/c.json"_qs, m_key), 8);
    QCOMPARE(exit(u"https://u:p@example.org/c.json"_qs, m_key), 2);
    QCOMPARE(exit(u"catalog.json"_qs, m_key), 2);
    QCOMPARE(exit(address(), u"key"_qs), 8);
    QCOMPARE(m_bench->cellar({u"subscribe"_qs, address()}).exitCode, 2);
    QCOMPARE(m_bench->server().requestCount(), 0);
}

QTEST_GUILESS_MAIN(SubscribeCommandTest)
#include "tst_subscribe_command.moc"
