// SPDX-License-Identifier: MIT
// The store was here and is not: its drive is absent. A renamed folder stands for the drive.
#include "tests/cli/bench.h"

#include <QDir>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

class UnavailableTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itsModelsStayListed();
    void nothingCanBeDoneAndNothingIsMade_data();
    void nothingCanBeDoneAndNothingIsMade();
    void anEmptyFolderIsNotTakenForIt();
    void itIsAsBeforeWhenItIsBack();
    void anEntryAloneCanBeRemoved();
    void theMessageSaysHowToBeginAnew();
    void aStoreThatWasOnlyLookedAtIsRememberedToo();
    void otherStoresAreNotConcerned();

private:
    void takeAway() const { QVERIFY(QDir().rename(m_bench->store(), away())); }
    void bringBack() const { QVERIFY(QDir().rename(away(), m_bench->store())); }
    QString away() const { return m_bench->home() + QStringLiteral("/away"); }

    std::unique_ptr<Bench> m_bench;
};

void UnavailableTest::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->writeCatalog({m_bench->served(QStringLiteral("m")), m_bench->served(QStringLiteral("other"))});
    QCOMPARE(m_bench->cellar("ensure m").exitCode, 0);
}

void UnavailableTest::itsModelsStayListed()
{
    takeAway();
    const Outcome outcome = m_bench->cellar("list --json");
    QCOMPARE(outcome.exitCode, 0);
    const auto events = eventsOf(outcome.out, "model");
    QVERIFY(events.size() > 2);
    for (const QJsonObject& event : events)
        QCOMPARE(member(event, "state").toString(), QStringLiteral("unavailable"));
    QCOMPARE(member(eventsOf(m_bench->cellar("show m --json").out, "model").value(0), "state").toString(),
             QStringLiteral("unavailable"));
}

void UnavailableTest::nothingCanBeDoneAndNothingIsMade_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line : {"path m", "path other", "ensure m", "ensure other", "ensure m --force", "verify",
                             "verify m", "repair m", "prune", "prune --dry-run", "remove m"})
        QTest::newRow(line) << QByteArray(line);
}

void UnavailableTest::nothingCanBeDoneAndNothingIsMade()
{
    QFETCH(QByteArray, line);
    takeAway();
    const int requests = m_bench->server().requestCount();
    const Outcome outcome = m_bench->cellar(QByteArray(line + " --json").constData());
    QVERIFY2(outcome.exitCode == 5, outcome.err.constData());
    QCOMPARE(member(eventsOf(outcome.out, "failed").value(0), "error.kind").toString(),
             QStringLiteral("unavailable"));
    QVERIFY2(outcome.err.contains(m_bench->store().toUtf8()), outcome.err.constData());
    QVERIFY(!QFile::exists(m_bench->store()));
    QCOMPARE(m_bench->server().requestCount(), requests);
    bringBack();
    QCOMPARE(m_bench->cellar("path m").exitCode, 0);
}

void UnavailableTest::anEmptyFolderIsNotTakenForIt()
{
    takeAway();
    QVERIFY(QDir().mkpath(m_bench->store()));
    QCOMPARE(m_bench->cellar("path m").exitCode, 5);
    QCOMPARE(m_bench->cellar("ensure m").exitCode, 5);
    QVERIFY(QDir(m_bench->store()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void UnavailableTest::itIsAsBeforeWhenItIsBack()
{
    takeAway();
    QCOMPARE(m_bench->cellar("ensure other").exitCode, 5);
    bringBack();
    const int requests = m_bench->server().requestCount();
    QCOMPARE(m_bench->cellar("ensure m").exitCode, 0);
    QCOMPARE(m_bench->server().requestCount(), requests);
    QCOMPARE(m_bench->cellar("ensure other").exitCode, 0);
}

void UnavailableTest::anEntryAloneCanBeRemoved()
{
    takeAway();
    QCOMPARE(m_bench->cellar("remove other --keep-files").exitCode, 0);
    QVERIFY(!QFile::exists(m_bench->store()));
}

void UnavailableTest::theMessageSaysHowToBeginAnew()
{
    QVERIFY(QDir(m_bench->store()).removeRecursively());
    const Outcome outcome = m_bench->cellar("ensure m");
    QCOMPARE(outcome.exitCode, 5);
    QVERIFY2(outcome.err.contains("a folder .cellar made in it by hand"), outcome.err.constData());
    QVERIFY(QDir().mkpath(m_bench->store() + QStringLiteral("/.cellar")));
    QCOMPARE(m_bench->cellar("ensure m").exitCode, 0);
}

void UnavailableTest::aStoreThatWasOnlyLookedAtIsRememberedToo()
{
    const QString memory = QFileInfo(m_bench->catalog()).path() + QStringLiteral("/stores.json");
    QVERIFY(QFile::remove(memory)); // as on another machine
    QCOMPARE(m_bench->cellar("path m").exitCode, 0);
    QVERIFY(QFile::exists(memory));
    takeAway();
    QCOMPARE(m_bench->cellar("path m").exitCode, 5);
}

void UnavailableTest::otherStoresAreNotConcerned()
{
    takeAway();
    const QString other = m_bench->home() + QStringLiteral("/other");
    QCOMPARE(
        m_bench->cellar({QStringLiteral("--store"), other, QStringLiteral("ensure"), QStringLiteral("m")})
            .exitCode,
        0);
    QCOMPARE(m_bench->cellar("path m").exitCode, 5);
}

QTEST_GUILESS_MAIN(UnavailableTest)
#include "tst_unavailable.moc"
