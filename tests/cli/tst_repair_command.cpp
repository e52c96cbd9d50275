// SPDX-License-Identifier: MIT
#include "tests/cli/bench.h"

#include <QFile>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

class RepairCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void damageIsMendedAndThePathsPrinted();
    void whatIsWholeIsOnlyRead();
    void whatIsMissingIsFetched();
    void noFallbackIsTaken();
    void wrongBytesFromEverySourceAreFourAndTheDamagedFileStays();
    void eventsEndWithReady();
    void noSuchModelIsSeven();

private:
    void damage() const
    {
        QByteArray bytes = fileBytes(m_bench->file(m_model));
        bytes[500] = char(bytes[500] ^ 1);
        writeFile(m_bench->file(m_model), bytes);
    }
    QByteArray path() const { return m_bench->file(m_model).toUtf8() + '\n'; }

    std::unique_ptr<Bench> m_bench;
    Model m_model;
    QByteArray m_bytes; // the right ones
};

void RepairCommandTest::init()
{
    m_bench = std::make_unique<Bench>();
    m_model = m_bench->served(QStringLiteral("m"), 100'000, QStringLiteral("small"));
    m_bench->writeCatalog({m_model, m_bench->served(QStringLiteral("small"))});
    QCOMPARE(m_bench->cellar("ensure m").exitCode, 0);
    m_bytes = fileBytes(m_bench->file(m_model));
}

void RepairCommandTest::damageIsMendedAndThePathsPrinted()
{
    damage();
    QCOMPARE(m_bench->cellar("verify m").exitCode, 4);
    const Outcome outcome = m_bench->cellar("repair m small m");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY2(outcome.out.startsWith(path()) && outcome.out.endsWith(path()), outcome.out.constData());
    QCOMPARE(outcome.out.count('\n'), 3);
    QCOMPARE(fileBytes(m_bench->file(m_model)), m_bytes);
    QCOMPARE(m_bench->cellar("verify m").exitCode, 0);
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void RepairCommandTest::whatIsWholeIsOnlyRead()
{
    const auto before = m_bench->server().requestCount();
    const Outcome outcome = m_bench->cellar("repair m");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, path());
    QCOMPARE(m_bench->server().requestCount(), before);
}

void RepairCommandTest::whatIsMissingIsFetched()
{
    QVERIFY(QFile::remove(m_bench->file(m_model)));
    const Outcome outcome = m_bench->cellar("repair m");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, path());
    QCOMPARE(fileBytes(m_bench->file(m_model)), m_bytes);
}

void RepairCommandTest::noFallbackIsTaken()
{
    damage();
    m_bench->server().script(QStringLiteral("/m"), {Step::answer(404)});
    const Outcome outcome = m_bench->cellar("repair m --retries 0");
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(!outcome.err.contains("fallback"), outcome.err.constData());
}

void RepairCommandTest::wrongBytesFromEverySourceAreFourAndTheDamagedFileStays()
{
    damage();
    const QByteArray damaged = fileBytes(m_bench->file(m_model));
    m_bench->server().script(QStringLiteral("/m"), {Step::file(4711, 100'000)});
    QCOMPARE(m_bench->cellar("repair m --retries 1 --backoff 0.01").exitCode, 4);
    QCOMPARE(fileBytes(m_bench->file(m_model)), damaged);
}

void RepairCommandTest::eventsEndWithReady()
{
    damage();
    const Outcome outcome = m_bench->cellar("repair m --json --connections 2 --limit-rate 100M");
    QCOMPARE(outcome.exitCode, 0);
    const auto lines = jsonLines(outcome.out);
    QVERIFY(!lines.isEmpty());
    QCOMPARE(member(lines.last(), "event").toString(), QStringLiteral("ready"));
    QCOMPARE(member(lines.last(), "path").toString(), m_bench->file(m_model));
    QVERIFY(member(lines.last(), "downloaded").toInt() > 0);
}

void RepairCommandTest::noSuchModelIsSeven()
{
    QCOMPARE(m_bench->cellar("repair nobody").exitCode, 7);
}

QTEST_GUILESS_MAIN(RepairCommandTest)
#include "tst_repair_command.moc"
