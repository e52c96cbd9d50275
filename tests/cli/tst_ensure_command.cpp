// SPDX-License-Identifier: MIT
// `ensure` when it ends well.
#include "tests/cli/bench.h"
#include "tests/support/packed.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

class EnsureCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void pathsComeInTheOrderAsked();
    void whatIsReadyIsNotFetchedAgain();
    void forceFetchesAgain();
    void eventsTellTheWholeRun();
    void aFallbackIsGivenAndSaid();
    void aSourceIsAddedOnceAndFetched();
    void aPackedSourceIsUnpackedWhileItComes_data();
    void aPackedSourceIsUnpackedWhileItComes();
    void allPartsOfASetAreFetchedAsOneModel();
    void aFileThatIsHereIsAdopted();
    void quietSaysNothingWhenAllGoesWell();
    void verboseNamesTheSource();
    void withoutATerminalThereIsNoBar();
    void nothingIsLeftOver();
};

void EnsureCommandTest::pathsComeInTheOrderAsked()
{
    Bench bench;
    const Model a = bench.served(QStringLiteral("a"));
    const Model b = bench.served(QStringLiteral("b"));
    bench.writeCatalog({a, b});
    const Outcome outcome = bench.cellar("ensure b a b");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QString wanted = QStringList{bench.file(b), bench.file(a), bench.file(b), QString()}.join(u'\n');
    QCOMPARE(outcome.out, wanted.toUtf8());
    QCOMPARE(fileBytes(bench.file(a)).size(), 100'000);
    QCOMPARE(QFileInfo(bench.store()).permissions() & QFileDevice::Permissions(0x0077),
             QFileDevice::Permissions());
}

void EnsureCommandTest::whatIsReadyIsNotFetchedAgain()
{
    Bench bench;
    bench.writeCatalog({bench.served(QStringLiteral("m"))});
    QCOMPARE(bench.cellar("ensure m").exitCode, 0);
    const auto before = bench.server().requestCount();
    QCOMPARE(bench.cellar("ensure m").exitCode, 0);
    QCOMPARE(bench.server().requestCount(), before);
}

void EnsureCommandTest::forceFetchesAgain()
{
    Bench bench;
    bench.writeCatalog({bench.served(QStringLiteral("m"))});
    QCOMPARE(bench.cellar("ensure m").exitCode, 0);
    const auto before = bench.server().bodySent();
    QCOMPARE(bench.cellar("ensure m --force").exitCode, 0);
    QCOMPARE(bench.server().bodySent(), before + 100'000);
}

void EnsureCommandTest::eventsTellTheWholeRun()
{
    Bench bench;
    Step broken = Step::file(7, 100'000);
    broken.stopAfter = 40'000;
    const Model model = bench.served(QStringLiteral("m"), {broken, Step::file(7, 100'000)});
    bench.writeCatalog({model});
    const Outcome outcome = bench.cellar("ensure m --json --backoff 0.01");
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(!jsonLines(outcome.out).isEmpty());

    const auto retries = eventsOf(outcome.out, "retry");
    QCOMPARE(retries.size(), 1);
    QCOMPARE(member(retries[0], "source").toString(), model.files.first().sources.first().url.toString());
    QCOMPARE(member(retries[0], "error.kind").toString(), QStringLiteral("network"));
    const auto progress = eventsOf(outcome.out, "progress");
    QVERIFY(!progress.isEmpty());
    QCOMPARE(member(progress.last(), "received").toInt(), 100'000);
    QCOMPARE(member(progress.last(), "total").toInt(), 100'000);
    const auto ready = eventsOf(outcome.out, "ready");
    QCOMPARE(ready.size(), 1);
    QCOMPARE(member(ready[0], "path").toString(), bench.file(model));
    QCOMPARE(member(ready[0], "sha256").toString(), model.files.first().sha256->hex());
    QVERIFY(member(ready[0], "downloaded").toInt() >= 100'000);
    QVERIFY(eventsOf(outcome.out, "failed").isEmpty());
    QVERIFY(!outcome.out.contains("e+"));
}

void EnsureCommandTest::aFallbackIsGivenAndSaid()
{
    Bench bench;
    const Model small = bench.served(QStringLiteral("small"));
    bench.writeCatalog({bench.served(QStringLiteral("big"), {Step::answer(404)}, 200'000, small.id), small});
    const Outcome outcome = bench.cellar("ensure big --quiet");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.out, QString(bench.file(small) + u'\n').toUtf8());
    QVERIFY2(outcome.err.contains("fallback small"), outcome.err.constData());

    const Outcome json = bench.cellar("ensure big --json");
    const auto taken = eventsOf(json.out, "fallback");
    QCOMPARE(taken.size(), 1);
    QCOMPARE(member(taken[0], "from").toString(), QStringLiteral("big"));
    QCOMPARE(member(taken[0], "to").toString(), QStringLiteral("small"));
    QCOMPARE(member(taken[0], "error.status").toInt(), 404);
    const auto ready = eventsOf(json.out, "ready");
    QCOMPARE(ready.size(), 1);
    QCOMPARE(member(ready[0], "fallback_for").toString(), QStringLiteral("big"));
}

void EnsureCommandTest::aSourceIsAddedOnceAndFetched()
{
    Bench bench;
    bench.server().script(QStringLiteral("/Some%20File.gguf"), {Step::file(7, 1000)});
    const QString source = bench.server().url(QStringLiteral("/Some File.gguf")).toString(QUrl::FullyEncoded);
    const QByteArray path = (bench.store() + QStringLiteral("/some-file/Some File.gguf\n")).toUtf8();
    for (int time = 0; time < 2; ++time) {
        const Outcome outcome = bench.cellar(QStringList{QStringLiteral("ensure"), source});
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        QCOMPARE(outcome.out, path);
    }
    QCOMPARE(bench.server().requestCount(), 1);
}

void EnsureCommandTest::aPackedSourceIsUnpackedWhileItComes_data()
{
    QTest::addColumn<Packing>("packing");
    QTest::addColumn<QByteArray>("digest"); // that is promised; empty: none
    const QByteArray right = generatedDigest(7, 100'000).hex().toLatin1();
    QTest::newRow("gzip") << Packing::Gzip << right;
    QTest::newRow("zstd") << Packing::Zstd << right;
    QTest::newRow("zstd, unproved") << Packing::Zstd << QByteArray();
}

void EnsureCommandTest::aPackedSourceIsUnpackedWhileItComes()
{
    QFETCH(Packing, packing);
    QFETCH(QByteArray, digest);
    Bench bench;
    const QByteArray plain = generatedBytes(7, 0, 100'000);
    Step step;
    step.body = Body::given(packed(packing, plain));
    bench.server().script(QStringLiteral("/Model.gguf") + endingOf(packing), {step});
    const QString source = bench.server().url(QStringLiteral("/Model.gguf") + endingOf(packing)).toString();
    QStringList add{QStringLiteral("add"), source};
    if (!digest.isEmpty())
        add += {QStringLiteral("--sha256"), QString::fromLatin1(digest), QStringLiteral("--size"),
                QStringLiteral("100000")};
    QCOMPARE(bench.cellar(add).out, "model\n");
    const Outcome outcome = bench.cellar({QStringLiteral("--json"), QStringLiteral("ensure"), source});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QJsonObject ready = eventsOf(outcome.out, "ready").value(0);
    QCOMPARE(member(ready, "path").toString(), bench.store() + QStringLiteral("/model/Model.gguf"));
    QCOMPARE(member(ready, "size").toInteger(), 100'000);
    QCOMPARE(member(ready, "downloaded").toInteger(), step.body.size());
    QCOMPARE(member(ready, "sha256").toString(), generatedDigest(7, 100'000).hex());
    QCOMPARE(fileBytes(member(ready, "path").toString()), plain);
    QCOMPARE(bench.leftovers(), QStringList());
}

void EnsureCommandTest::allPartsOfASetAreFetchedAsOneModel()
{
    Bench bench;
    const QString first = QStringLiteral("m-00001-of-00002.gguf");
    const QString second = QStringLiteral("m-00002-of-00002.gguf");
    bench.server().script(u'/' + first, {Step::file(1, 50'000)});
    bench.server().script(u'/' + second, {Step::file(2, 60'000)});
    const QString address = bench.server().url(u'/' + second).toString();
    const Outcome outcome = bench.cellar({QStringLiteral("ensure"), address});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QFileInfo file(QString::fromUtf8(outcome.out).trimmed());
    QCOMPARE(file.fileName(), first);
    QCOMPARE(file.size(), 50'000);
    QCOMPARE(QFileInfo(file.dir().filePath(second)).size(), 60'000);
    const QByteArray list = bench.cellar("list --json").out;
    QCOMPARE(list.count("00002-of-00002.gguf\",\"path"), 1); // one model, one row
    const auto before = bench.server().requestCount();
    QCOMPARE(bench.cellar({QStringLiteral("ensure"), address}).exitCode, 0);
    QCOMPARE(bench.server().requestCount(), before);
}

void EnsureCommandTest::aFileThatIsHereIsAdopted()
{
    Bench bench;
    const Model model = bench.served(QStringLiteral("m"));
    bench.writeCatalog({model});
    bench.place(model);
    QCOMPARE(bench.cellar("ensure m").exitCode, 0);
    QCOMPARE(bench.server().requestCount(), 0);
    QCOMPARE(bench.cellar("path m").exitCode, 0);
}

void EnsureCommandTest::quietSaysNothingWhenAllGoesWell()
{
    Bench bench;
    bench.writeCatalog({bench.served(QStringLiteral("m"))});
    QCOMPARE(bench.cellar("-q ensure m").err, QByteArray());
    QCOMPARE(bench.cellar("verify -q").err, QByteArray());
    QCOMPARE(bench.cellar("remove m -q").err, QByteArray());
}

void EnsureCommandTest::verboseNamesTheSource()
{
    Bench bench;
    const Model model = bench.served(QStringLiteral("m"));
    bench.writeCatalog({model});
    const QByteArray source = model.files.first().sources.first().url.toEncoded();
    const Outcome usual = bench.cellar("ensure m");
    QVERIFY2(usual.err.contains("m: ready"), usual.err.constData());
    QVERIFY(!usual.err.contains(QByteArray("using " + source))); // what it says of random bytes names it, too
    QVERIFY(bench.cellar("ensure m --force -v").err.contains(source));
}

void EnsureCommandTest::withoutATerminalThereIsNoBar()
{
    Bench bench;
    bench.writeCatalog({bench.served(QStringLiteral("m"))});
    const Outcome outcome = bench.cellar("ensure m");
    QVERIFY(!outcome.err.contains('\r') && !outcome.err.contains('\x1b') && !outcome.err.contains('#'));
}

void EnsureCommandTest::nothingIsLeftOver()
{
    Bench bench;
    bench.writeCatalog({bench.served(QStringLiteral("m"))});
    QCOMPARE(bench.cellar("ensure m").exitCode, 0);
    QCOMPARE(bench.leftovers(), QStringList());
}

QTEST_GUILESS_MAIN(EnsureCommandTest)
#include "tst_ensure_command.moc"
