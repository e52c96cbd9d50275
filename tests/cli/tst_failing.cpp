// SPDX-License-Identifier: MIT
// `ensure` when it does not end well: one error, and the status that the contract gives it.
#include "core/disk/disk.h"
#include "core/store/space.h"
#include "tests/cli/bench.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace cellar;
using namespace cellar::test;

namespace {

Step wrongBytes()
{
    return Step::file(8, 100'000);
}

Step cutShort()
{
    Step step = Step::file(7, 100'000);
    step.stopAfter = 50'000;
    step.ranges = false; // what is resumed gets there at last
    return step;
}

} // namespace

class FailingTest : public QObject
{
    Q_OBJECT

private slots:
    void theStatusTellsWhatWentWrong_data();
    void theStatusTellsWhatWentWrong();
    void aRefusedConnectionIsThree();
    void aCertificateThatDoesNotHoldIsEight();
    void aFolderThatMayNotBeWrittenIsFive();
    void withoutRoomForAllNothingIsAskedFor();
    void aFileSizeLimitIsFiveAndNoSignal();
    void noSuchModelIsSeven();
    void aLockedModelIsSixWithoutWaiting();
    void theFirstFaultInTheOrderAskedDecides();
    void withoutFallbackTheModelItselfMustCome();
    void aFullDiskBehindStdoutIsFive();
    void aClosedStdoutIsFiveAndHurtsNoFile();
    void noSecretOfASourceIsSaid();
};

void FailingTest::theStatusTellsWhatWentWrong_data()
{
    QTest::addColumn<QList<Step>>("steps");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* what, const Step& step, int exit, const char* kind) {
        QTest::newRow(what) << QList<Step>{step} << exit << QString::fromLatin1(kind);
    };
    row("not found", Step::answer(404), 3, "http-status");
    row("a server's fault", Step::answer(500), 3, "http-status");
    row("cut short every time", cutShort(), 3, "network");
    row("a sign-in page", Step::signInPage(), 3, "captive-portal");
    row("other bytes", wrongBytes(), 4, "digest-mismatch");
    row("not allowed", Step::answer(403), 8, "unauthorised");
    row("who are you", Step::answer(401), 8, "unauthorised");
    row("redirect to another scheme", Step::redirect("ftp://127.0.0.1/f"), 8, "insecure-source");
    Step silent;
    silent.silent = true;
    row("silence", silent, 3, "timeout");
}

void FailingTest::theStatusTellsWhatWentWrong()
{
    QFETCH(QList<Step>, steps);
    QFETCH(int, exit);
    QFETCH(QString, kind);
    Bench bench;
    bench.writeCatalog({bench.served(QStringLiteral("m"), steps)});
    const Outcome outcome = bench.cellar("ensure m --json --retries 1 --backoff 0.01 --stall-timeout 0.3");
    QVERIFY2(outcome.exitCode == exit, outcome.err.constData());
    const auto failures = eventsOf(outcome.out, "failed");
    QCOMPARE(failures.size(), 1);
    QCOMPARE(member(failures[0], "error.kind").toString(), kind);
    QCOMPARE(member(failures[0], "exit").toInt(), exit);
    QCOMPARE(member(failures[0], "model").toString(), QStringLiteral("m"));
    QVERIFY2(outcome.err.contains("127.0.0.1"), outcome.err.constData());
    QVERIFY(bench.leftovers().isEmpty());
}

void FailingTest::aRefusedConnectionIsThree()
{
    Bench bench;
    bench.writeCatalog({bench.served(QStringLiteral("m"))});
    bench.server().goAway();
    const Outcome outcome = bench.cellar("ensure m --retries 0");
    QVERIFY2(outcome.exitCode == 3, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(outcome.err.contains("m: the connection failed"));
}

void FailingTest::aCertificateThatDoesNotHoldIsEight()
{
    const TlsAuthority authority;
    ScriptedServer server(ScriptedServer::Options{.tls = authority.issue(Certificate::Good)});
    server.script(QStringLiteral("/m"), {Step::file(7, 1000)});
    const Bench bench;
    bench.writeCatalog({generatedModel(QStringLiteral("m"), 7, 1000, {server.url(QStringLiteral("/m"))})});
    const Outcome refused = bench.cellar("ensure m --json");
    QVERIFY2(refused.exitCode == 8, refused.err.constData());
    QCOMPARE(member(eventsOf(refused.out, "failed").value(0), "error.kind").toString(),
             QStringLiteral("tls"));

    const QString pem = bench.home() + QStringLiteral("/ca.pem");
    writeFile(pem, authority.pem());
    const Outcome trusted = bench.cellar(
        QStringList{QStringLiteral("--ca-file"), pem, QStringLiteral("ensure"), QStringLiteral("m")});
    QVERIFY2(trusted.exitCode == 0, trusted.err.constData());
}

void FailingTest::aFolderThatMayNotBeWrittenIsFive()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may write everywhere");
    Bench bench;
    bench.writeCatalog({bench.served(QStringLiteral("m"))});
    QDir().mkpath(bench.store());
    QFile::setPermissions(bench.store(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const Outcome outcome = bench.cellar("ensure m --json");
    QFile::setPermissions(bench.store(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QVERIFY2(outcome.exitCode == 5, outcome.err.constData());
    QCOMPARE(member(eventsOf(outcome.out, "failed").value(0), "error.kind").toString(),
             QStringLiteral("permission"));
}

void FailingTest::withoutRoomForAllNothingIsAskedFor()
{
    Bench bench;
    const auto room = roomOn(bench.store());
    QVERIFY(room);
    QList<Model> models;
    for (const char* id : {"a", "b", "c"}) {
        models += bench.served(QString::fromLatin1(id), QList<Step>{Step::answer(404)});
        models.last().files.first().size = (room->free - floorOf(*room)) / 5 * 2;
    }
    bench.writeCatalog(models);
    for (const char* line : {"ensure a b c --json", "repair a b c --json"}) {
        const Outcome outcome = bench.cellar(line);
        QVERIFY2(outcome.exitCode == 5, outcome.err.constData());
        const auto failures = eventsOf(outcome.out, "failed");
        QCOMPARE(failures.size(), 1);
        QCOMPARE(member(failures[0], "model").toString(), QStringLiteral("c"));
        QCOMPARE(member(failures[0], "error.kind").toString(), QStringLiteral("no-space"));
        QVERIFY2(outcome.err.contains("are claimed before"), outcome.err.constData());
        QCOMPARE(bench.server().requestCount(), 0);
    }
    QCOMPARE(bench.cellar("ensure a b a").exitCode, 3); // there is room, but they are not found
}

void FailingTest::aFileSizeLimitIsFiveAndNoSignal()
{
    Bench bench;
    bench.writeCatalog({bench.served(QStringLiteral("m"))});
    Command command =
        bench.command({QStringLiteral("-c"), QStringLiteral("ulimit -f 20; exec \"$0\" ensure m"),
                       bench.command({}).program});
    command.program = QStringLiteral("/bin/sh");
    const Outcome outcome = run(command);
    QCOMPARE(outcome.signal, 0);
    QVERIFY2(outcome.exitCode == 5, outcome.err.constData());
    QCOMPARE(bench.leftovers(), QStringList());
}

void FailingTest::noSuchModelIsSeven()
{
    const Bench bench;
    const Outcome outcome = bench.cellar("ensure nothing --json");
    QCOMPARE(outcome.exitCode, 7);
    QCOMPARE(jsonLines(outcome.out).size(), 1);
    QCOMPARE(member(eventsOf(outcome.out, "failed").value(0), "error.kind").toString(),
             QStringLiteral("unknown-model"));
}

void FailingTest::aLockedModelIsSixWithoutWaiting()
{
    Bench bench;
    Step slow = Step::file(7, 100'000);
    slow.bodyRate = 5'000;
    bench.writeCatalog({bench.served(QStringLiteral("m"), {slow})});
    Child holder(bench.command({QStringLiteral("ensure"), QStringLiteral("m"), QStringLiteral("--json")}));
    QVERIFY(holder.waitForOut("\"progress\""));

    const Outcome outcome = bench.cellar("ensure m --no-wait --json");
    QVERIFY2(outcome.exitCode == 6, outcome.err.constData());
    QCOMPARE(member(eventsOf(outcome.out, "failed").value(0), "error.kind").toString(),
             QStringLiteral("locked"));
    const Outcome list = bench.cellar("list");
    QVERIFY2(list.out.contains("locked"), list.out.constData());
}

void FailingTest::theFirstFaultInTheOrderAskedDecides()
{
    Bench bench;
    const Model good = bench.served(QStringLiteral("good"));
    bench.writeCatalog({good, bench.served(QStringLiteral("wrong"), {wrongBytes()}),
                        bench.served(QStringLiteral("gone"), {Step::answer(404)})});
    const Outcome outcome = bench.cellar("ensure good nothing wrong gone good --retries 0");
    QCOMPARE(outcome.exitCode, 7);
    const QByteArray path = QString(bench.file(good) + u'\n').toUtf8();
    QCOMPARE(outcome.out, path + path);
    QCOMPARE(bench.cellar("ensure gone wrong --retries 0").exitCode, 3);
}

void FailingTest::withoutFallbackTheModelItselfMustCome()
{
    Bench bench;
    const Model small = bench.served(QStringLiteral("small"));
    bench.writeCatalog({bench.served(QStringLiteral("big"), {Step::answer(404)}, 200'000, small.id), small});
    const Outcome outcome = bench.cellar("ensure big --no-fallback");
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.out, QByteArray());
}

void FailingTest::aFullDiskBehindStdoutIsFive()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("no /dev/full here");
    const Bench bench;
    Command command = bench.command({QStringLiteral("-c"), QStringLiteral("exec \"$0\" --version >/dev/full"),
                                     bench.command({}).program});
    command.program = QStringLiteral("/bin/sh");
    QCOMPARE(run(command).exitCode, 5);
}

void FailingTest::aClosedStdoutIsFiveAndHurtsNoFile()
{
    Bench bench;
    const Model model = bench.served(QStringLiteral("m"));
    bench.writeCatalog({model});
    Command command =
        bench.command({QStringLiteral("-c"), QStringLiteral("exec \"$0\" ensure m --json >&- <&- 2>&-"),
                       bench.command({}).program});
    command.program = QStringLiteral("/bin/sh");
    QCOMPARE(run(command).exitCode, 5);
    QCOMPARE(fileBytes(bench.catalog()), catalogDocument({model}));
    QVERIFY(!QFile::exists(bench.file(model)));
    QCOMPARE(bench.cellar("ensure m").exitCode, 0);
}

void FailingTest::noSecretOfASourceIsSaid()
{
    const Bench bench;
    for (const char* line : {"ensure http://user:hush@host.example/f?token=hush --json -v",
                             "add https://user:hush@host.example/f?token=hush --json -v"}) {
        const Outcome outcome = bench.cellar(line);
        QVERIFY(outcome.exitCode != 0);
        QVERIFY2(!outcome.out.contains("hush") && !outcome.err.contains("hush"), outcome.err.constData());
    }
}

QTEST_GUILESS_MAIN(FailingTest)
#include "tst_failing.moc"
