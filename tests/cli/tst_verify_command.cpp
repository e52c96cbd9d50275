// SPDX-License-Identifier: MIT
#include "app/demo/tiny_gguf.h"
#include "tests/cli/bench.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

class VerifyCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachFileHasItsLine();
    void withoutIdsAllThatIsHereIsVerified();
    void damageIsFourAndOutweighsWhatIsMissing();
    void whatIsMissingIsSeven();
    void anUnprovedFileIsCalledSo();
    void withoutADigestTheHeaderTellsWhatIsCutShort();
    void eventsNameResultPathAndDamage();
    void theDamagedPieceIsNamed();
    void noSuchModelIsSeven();

private:
    static void flipOneBit(const QString& path, qsizetype at = 500);

    std::unique_ptr<Bench> m_bench;
    Model m_a, m_b;
};

void VerifyCommandTest::init()
{
    m_bench = std::make_unique<Bench>();
    m_a = m_bench->served(QStringLiteral("a"));
    m_b = m_bench->served(QStringLiteral("b"));
    m_bench->writeCatalog({m_a, m_b, m_bench->served(QStringLiteral("never"))});
    QCOMPARE(m_bench->cellar("ensure a b").exitCode, 0);
}

void VerifyCommandTest::flipOneBit(const QString& path, qsizetype at)
{
    QByteArray bytes = fileBytes(path);
    bytes[at] = char(bytes[at] ^ 1);
    writeFile(path, bytes);
}

void VerifyCommandTest::eachFileHasItsLine()
{
    const Outcome outcome = m_bench->cellar("verify b a");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out,
             QStringLiteral("ok\tb\t%1\nok\ta\t%2\n").arg(m_bench->file(m_b), m_bench->file(m_a)).toUtf8());
}

void VerifyCommandTest::withoutIdsAllThatIsHereIsVerified()
{
    QVERIFY(QFile::remove(m_bench->file(m_b))); // its receipt is still there
    const Outcome outcome = m_bench->cellar("verify");
    QCOMPARE(outcome.exitCode, 7);
    QCOMPARE(
        outcome.out,
        QStringLiteral("ok\ta\t%1\nmissing\tb\t%2\n").arg(m_bench->file(m_a), m_bench->file(m_b)).toUtf8());
}

void VerifyCommandTest::damageIsFourAndOutweighsWhatIsMissing()
{
    flipOneBit(m_bench->file(m_b));
    const Outcome outcome = m_bench->cellar("verify never a b");
    QCOMPARE(outcome.exitCode, 4);
    const QByteArrayList lines = outcome.out.split('\n');
    QVERIFY(lines[0].startsWith("missing\tnever\t"));
    QVERIFY(lines[1].startsWith("ok\ta\t"));
    QVERIFY(lines[2].startsWith("damaged\tb\t"));
    QVERIFY(m_bench->cellar("list").out.contains("damaged"));
    QCOMPARE(m_bench->cellar("path b").exitCode, 7);
}

void VerifyCommandTest::whatIsMissingIsSeven()
{
    QCOMPARE(m_bench->cellar("verify never a").exitCode, 7);
}

void VerifyCommandTest::anUnprovedFileIsCalledSo()
{
    m_a.files.first().sha256.reset();
    m_bench->writeCatalog({m_a});
    QCOMPARE(m_bench->cellar("ensure a --force").exitCode, 0);
    const Outcome outcome = m_bench->cellar("verify");
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.startsWith("unproved\ta\t"), outcome.out.constData());
}

void VerifyCommandTest::withoutADigestTheHeaderTellsWhatIsCutShort()
{
    Model model = generatedModel(QStringLiteral("tiny"), 1, 5000, {});
    model.files.first().size.reset();
    model.files.first().sha256.reset();
    m_bench->writeCatalog({model});
    const QByteArray whole = tinyGguf({QStringLiteral("Tiny")}, 5000);
    writeFile(m_bench->file(model), whole);
    QVERIFY(m_bench->cellar("verify tiny").out.startsWith("unproved\t"));
    writeFile(m_bench->file(model), whole.first(4000));
    QVERIFY(
        QDir(m_bench->store() + QStringLiteral("/.cellar")).removeRecursively()); // no record of the whole
    const Outcome outcome = m_bench->cellar("verify tiny --json");
    QCOMPARE(outcome.exitCode, 4);
    const QJsonObject event = eventsOf(outcome.out, "verified").value(0);
    QCOMPARE(member(event, "result").toString(), QStringLiteral("damaged"));
    const QJsonObject range = member(event, "damaged").toArray().first().toObject();
    QCOMPARE(member(range, "offset").toInt(), 4000);
    QVERIFY(member(range, "length").toInt() > 0);
    QCOMPARE(m_bench->cellar("path tiny").exitCode, 7);
}

void VerifyCommandTest::eventsNameResultPathAndDamage()
{
    flipOneBit(m_bench->file(m_b));
    const Outcome outcome = m_bench->cellar("verify a b --json");
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY(!jsonLines(outcome.out).isEmpty());
    const auto verified = eventsOf(outcome.out, "verified");
    QCOMPARE(verified.size(), 2);
    QCOMPARE(member(verified[0], "result").toString(), QStringLiteral("ok"));
    QCOMPARE(member(verified[0], "sha256").toString(), m_a.files.first().sha256->hex());
    QCOMPARE(member(verified[1], "result").toString(), QStringLiteral("damaged"));
    QCOMPARE(member(verified[1], "path").toString(), m_bench->file(m_b));
    const QJsonValue damaged = member(verified[1], "damaged");
    QCOMPARE(damaged.toArray().size(), 1);
    QCOMPARE(damaged[0][u"offset"].toInt(), 0);
    QCOMPARE(damaged[0][u"length"].toInt(), 100'000);
}

void VerifyCommandTest::theDamagedPieceIsNamed()
{
    constexpr int piece = 4 << 20;
    const Model model = m_bench->served(QStringLiteral("c"), 2 * piece + 999);
    m_bench->writeCatalog({model});
    QCOMPARE(m_bench->cellar("ensure c").exitCode, 0);
    flipOneBit(m_bench->file(model), piece + 1);
    const Outcome outcome = m_bench->cellar("verify c --json");
    QCOMPARE(outcome.exitCode, 4);
    const auto verified = eventsOf(outcome.out, "verified");
    const QJsonValue damaged = member(verified[0], "damaged");
    QCOMPARE(damaged.toArray().size(), 1);
    QCOMPARE(damaged[0][u"offset"].toInt(), piece);
    QCOMPARE(damaged[0][u"length"].toInt(), piece);
}

void VerifyCommandTest::noSuchModelIsSeven()
{
    const Outcome outcome = m_bench->cellar("verify nothing");
    QCOMPARE(outcome.exitCode, 7);
    QCOMPARE(outcome.out, QByteArray());
}

QTEST_GUILESS_MAIN(VerifyCommandTest)
#include "tst_verify_command.moc"
