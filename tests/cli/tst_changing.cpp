// SPDX-License-Identifier: MIT
// The verbs that change the catalogue: add and remove.
#include "tests/cli/bench.h"

#include <QFileInfo>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

class ChangingTest : public QObject
{
    Q_OBJECT

private slots:
    void addPrintsTheIdsAdded();
    void addAsJsonHasAModelEventForEach();
    void addKeepsWhatItWasTold();
    void addRefusesWhatIsNotSafe_data();
    void addRefusesWhatIsNotSafe();
    void addGoesOnAfterAFaultAndExitsWithTheFirst();
    void removeTakesEntryAndFileAway();
    void removeCanKeepTheFile();
    void removeOfABuiltInModelKeepsItsEntry();
    void removeOfNoSuchModelIsSeven();
    void removeAsJsonHasAModelEventForEach();
};

void ChangingTest::addPrintsTheIdsAdded()
{
    const Bench bench;
    const Outcome outcome = bench.cellar("add https://host.example/One.gguf https://host.example/b/one.gguf");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, QByteArray("one\none-2\n"));
    QCOMPARE(outcome.err, QByteArray());
    QVERIFY(bench.cellar("show one-2").out.contains("https://host.example/b/one.gguf"));
}

void ChangingTest::addAsJsonHasAModelEventForEach()
{
    const Bench bench;
    const Outcome outcome =
        bench.cellar("--json add https://host.example/a.gguf https://host.example/b.gguf");
    const auto lines = jsonLines(outcome.out);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(member(lines[1], "event").toString(), QStringLiteral("model"));
    QCOMPARE(member(lines[1], "model").toString(), QStringLiteral("b"));
    QCOMPARE(member(lines[1], "state").toString(), QStringLiteral("absent"));
}

void ChangingTest::addKeepsWhatItWasTold()
{
    const Bench bench;
    const QString digest(64, u'A');
    const Outcome outcome = bench.cellar(
        QStringList{QStringLiteral("add"), QStringLiteral("http://host.example/f.gguf"),
                    QStringLiteral("--id"), QStringLiteral("mine"), QStringLiteral("--sha256"), digest,
                    QStringLiteral("--size"), QStringLiteral("5"), QStringLiteral("--mirror"),
                    QStringLiteral("https://mirror.example/f.gguf"), QStringLiteral("--allow-insecure")});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QByteArray shown = bench.cellar("show mine").out;
    for (const QByteArray& told : {digest.toLower().toLatin1(), QByteArray("http://host.example/f.gguf"),
                                   QByteArray("https://mirror.example/f.gguf")})
        QVERIFY2(shown.contains(told), shown.constData());
}

void ChangingTest::addRefusesWhatIsNotSafe_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("exit");
    QTest::newRow("plain http") << QByteArray("add http://host.example/f.gguf") << 8;
    QTest::newRow("another scheme") << QByteArray("add ftp://host.example/f.gguf") << 2;
    QTest::newRow("a reserved name") << QByteArray("add https://host.example/CON") << 8;
    QTest::newRow("a name that climbs") << QByteArray("add https://host.example/%2e%2e%2ff") << 8;
    QTest::newRow("a malformed id") << QByteArray("add https://host.example/f --id A/B") << 2;
    QTest::newRow("no such file") << QByteArray("add /nowhere/f.gguf") << 7;
    QTest::newRow("no such fallback") << QByteArray("add https://host.example/f --fallback nowhere") << 7;
}

void ChangingTest::addRefusesWhatIsNotSafe()
{
    QFETCH(QByteArray, line);
    QFETCH(int, exit);
    const Bench bench;
    const Outcome outcome = bench.cellar(line.constData());
    QVERIFY2(outcome.exitCode == exit, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(!QFileInfo::exists(bench.catalog()));
}

void ChangingTest::addGoesOnAfterAFaultAndExitsWithTheFirst()
{
    const Bench bench;
    const Outcome outcome =
        bench.cellar("add https://host.example/a http://host.example/b ollama:name https://host.example/c");
    QCOMPARE(outcome.exitCode, 8);
    QCOMPARE(outcome.out, QByteArray("a\nc\n"));
}

void ChangingTest::removeTakesEntryAndFileAway()
{
    Bench bench;
    const Model model = bench.served(QStringLiteral("m"));
    bench.writeCatalog({model});
    QCOMPARE(bench.cellar("ensure m").exitCode, 0);
    const Outcome outcome = bench.cellar("remove m");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray("m\n"));
    QVERIFY(!QFileInfo::exists(bench.file(model)));
    QCOMPARE(bench.cellar("show m").exitCode, 7);
    QCOMPARE(bench.leftovers(), QStringList());
}

void ChangingTest::removeCanKeepTheFile()
{
    Bench bench;
    const Model model = bench.served(QStringLiteral("m"));
    bench.writeCatalog({model});
    QCOMPARE(bench.cellar("ensure m").exitCode, 0);
    QCOMPARE(bench.cellar("remove m --keep-files").exitCode, 0);
    QVERIFY(QFileInfo::exists(bench.file(model)));
    QCOMPARE(bench.cellar("show m").exitCode, 7);
}

void ChangingTest::removeOfABuiltInModelKeepsItsEntry()
{
    const Bench bench;
    const auto models = eventsOf(bench.cellar("list --json").out, "model");
    if (models.isEmpty())
        QSKIP("no models are built in");
    const QString id = member(models[0], "model").toString();
    const Outcome outcome = bench.cellar(QStringList{QStringLiteral("remove"), id});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(bench.cellar(QStringList{QStringLiteral("show"), id}).exitCode, 0);
}

void ChangingTest::removeOfNoSuchModelIsSeven()
{
    const Bench bench;
    const Outcome outcome = bench.cellar("remove nothing --json");
    QCOMPARE(outcome.exitCode, 7);
    QCOMPARE(jsonLines(outcome.out).size(), 1);
    QCOMPARE(member(eventsOf(outcome.out, "failed").value(0), "exit").toInt(), 7);
}

void ChangingTest::removeAsJsonHasAModelEventForEach()
{
    Bench bench;
    bench.writeCatalog({bench.served(QStringLiteral("m"))});
    const Outcome outcome = bench.cellar("remove m --json");
    const auto events = eventsOf(outcome.out, "model");
    QCOMPARE(events.size(), 1);
    QCOMPARE(member(events[0], "model").toString(), QStringLiteral("m"));
    QCOMPARE(member(events[0], "state").toString(), QStringLiteral("absent"));
}

QTEST_GUILESS_MAIN(ChangingTest)
#include "tst_changing.moc"
