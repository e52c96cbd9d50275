// SPDX-License-Identifier: MIT
// The verbs that only look: list, show and path.
#include "app/demo/tiny_gguf.h"
#include "tests/cli/bench.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

class LookingTest : public QObject
{
    Q_OBJECT

private slots:
    void listShowsEveryModelWithItsState();
    void listAsJsonHasOneEventForEach();
    void showTellsAllThatIsKnown();
    void showTellsWhatTheHeaderSays();
    void showNamesAFileThatIsNotWhatItsNameSays();
    void showNamesPartsThatAreMissingOrForeign();
    void showOfNoSuchModelIsSeven();
    void pathPrintsThePathOfAReadyModel();
    void pathAsJsonIsAReadyEvent();
    void pathOfAnUnprovedModelIsGiven();
    void pathTakesTheFallbackAndSaysSo();
    void pathWithoutFallbackIsSeven();
    void pathOfWhatIsNotHereIsSeven_data();
    void pathOfWhatIsNotHereIsSeven();
    void lookingMakesNothing();
    void escapesInNamesNeverReachTheTerminal();
};

namespace {
QString line(const QString& text)
{
    return text + u'\n';
}
} // namespace

void LookingTest::listShowsEveryModelWithItsState()
{
    Bench bench;
    const Model here = bench.served(QStringLiteral("here"));
    bench.writeCatalog({here, bench.served(QStringLiteral("with-a-longer-id"), 2048, here.id)});
    QCOMPARE(bench.cellar("ensure here").exitCode, 0);
    const Outcome outcome = bench.cellar("list");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, QByteArray());
    const QByteArrayList rows = outcome.out.split('\n');
    QVERIFY2(rows[0].simplified().startsWith("here ready 100.0 kB here"), outcome.out.constData());
    QVERIFY2(rows[1].simplified().startsWith("with-a-longer-id fallback 2.0 kB"), outcome.out.constData());
    QCOMPARE(rows[0].indexOf("ready"), rows[1].indexOf("fallback"));
}

void LookingTest::listAsJsonHasOneEventForEach()
{
    Bench bench;
    bench.writeCatalog({bench.served(QStringLiteral("a")), bench.served(QStringLiteral("b"))});
    const auto events = eventsOf(bench.cellar("list --json").out, "model");
    QVERIFY(events.size() >= 2); // and the built-in ones
    QCOMPARE(member(events[0], "model").toString(), QStringLiteral("a"));
    QCOMPARE(member(events[0], "state").toString(), QStringLiteral("absent"));
    QCOMPARE(member(events[0], "size").toInt(), 100'000);
    QCOMPARE(member(events[1], "model").toString(), QStringLiteral("b"));
}

void LookingTest::showTellsAllThatIsKnown()
{
    Bench bench;
    const Model model = bench.served(QStringLiteral("m"));
    bench.writeCatalog({model});
    QCOMPARE(bench.cellar("ensure m").exitCode, 0);

    const Outcome text = bench.cellar("show m");
    QCOMPARE(text.exitCode, 0);
    const QByteArray digest = model.files.first().sha256->hex().toLatin1();
    for (const QByteArray& known : {QByteArray("ready"), bench.file(model).toUtf8(), digest,
                                    model.files.first().sources.first().url.toEncoded()})
        QVERIFY2(text.out.contains(known), known.constData());

    const auto events = eventsOf(bench.cellar("show m --json").out, "model");
    QCOMPARE(events.size(), 1);
    const QJsonObject file = member(events[0], "files").toArray().first().toObject();
    QCOMPARE(member(file, "path").toString(), bench.file(model));
    QCOMPARE(member(file, "receipt.sha256").toString(), QString::fromLatin1(digest));
    QCOMPARE(member(file, "receipt.published").toBool(), true);
    QVERIFY(member(events[0], "header").isNull()); // these bytes are no GGUF file
}

void LookingTest::showTellsWhatTheHeaderSays()
{
    const Bench bench;
    const Model model = generatedModel(QStringLiteral("m"), 1, 5000, {});
    bench.writeCatalog({model});
    writeFile(bench.file(model), tinyGguf({QStringLiteral("Tiny")}, 5000));
    const QByteArray text = bench.cellar("show m").out;
    for (const char* known : {"GGUF v3", "Tiny", "llama", "Q4_K_M", "cc0-1.0"})
        QVERIFY2(text.contains(known), text.constData());
    const QJsonObject event = eventsOf(bench.cellar("show m --json").out, "model").value(0);
    QCOMPARE(member(event, "header.format").toString(), QStringLiteral("GGUF v3"));
    QCOMPARE(member(event, "header.quantisation").toString(), QStringLiteral("Q4_K_M"));
    QCOMPARE(member(event, "header.context_length").toInt(), 2048);
    QCOMPARE(member(event, "header.parameters").toInt(), 31 * 256);
    QCOMPARE(member(event, "header.tensors").toInt(), 1);
    QVERIFY(member(event, "header.split").isNull());
    QCOMPARE(member(event, "missing_parts").toArray(), QJsonArray());
    const QJsonObject file = member(event, "files").toArray().first().toObject();
    QVERIFY(file.contains(QStringLiteral("header_fault")));
    QVERIFY(member(file, "header_fault").isNull());
}

void LookingTest::showNamesAFileThatIsNotWhatItsNameSays()
{
    const Bench bench;
    const Model model = generatedModel(QStringLiteral("m"), 1, 5000, {});
    bench.writeCatalog({model});
    const auto fault = [&bench] {
        const QJsonObject event = eventsOf(bench.cellar("show m --json").out, "model").value(0);
        return member(member(event, "files").toArray().first().toObject(), "header_fault").toString();
    };
    writeFile(bench.file(model), "<!DOCTYPE html><title>Sign in</title>");
    QVERIFY2(fault().contains(QStringLiteral("web page")), qPrintable(fault()));
    writeFile(bench.file(model), tinyGguf({QStringLiteral("Tiny")}, 5000).first(4000));
    QCOMPARE(fault(), QStringLiteral("cut short at byte 4000"));
}

void LookingTest::showNamesPartsThatAreMissingOrForeign()
{
    const Bench bench;
    Model model = generatedModel(QStringLiteral("m"), 1, 5000, {});
    model.files.first().place.name = QStringLiteral("m-00001-of-00002.gguf");
    bench.writeCatalog({model});
    writeFile(bench.file(model), tinyGguf({QStringLiteral("Tiny")}, 5000)); // that is no part of anything
    const QJsonObject event = eventsOf(bench.cellar("show m --json").out, "model").value(0);
    QCOMPARE(member(event, "missing_parts").toArray(), QJsonArray{QStringLiteral("m-00002-of-00002.gguf")});
    QCOMPARE(member(event, "foreign_parts").toArray(), QJsonArray{QStringLiteral("m-00001-of-00002.gguf")});
    const QByteArray text = bench.cellar("show m").out;
    QVERIFY2(text.contains("m-00002-of-00002.gguf"), text.constData());
}

void LookingTest::showOfNoSuchModelIsSeven()
{
    const Bench bench;
    const Outcome outcome = bench.cellar("show nothing-of-the-kind --json");
    QCOMPARE(outcome.exitCode, 7);
    QCOMPARE(member(eventsOf(outcome.out, "failed").value(0), "error.kind").toString(),
             QStringLiteral("unknown-model"));
    QVERIFY(outcome.err.contains("nothing-of-the-kind"));
}

void LookingTest::pathPrintsThePathOfAReadyModel()
{
    Bench bench;
    const Model model = bench.served(QStringLiteral("m"));
    bench.writeCatalog({model});
    QCOMPARE(bench.cellar("ensure m").exitCode, 0);
    const auto before = bench.server().requestCount();
    const Outcome outcome = bench.cellar("path m");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, line(bench.file(model)).toUtf8());
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(bench.server().requestCount(), before);
}

void LookingTest::pathAsJsonIsAReadyEvent()
{
    Bench bench;
    const Model model = bench.served(QStringLiteral("m"));
    bench.writeCatalog({model});
    QCOMPARE(bench.cellar("ensure m").exitCode, 0);
    const auto lines = jsonLines(bench.cellar("path m --json").out);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(member(lines[0], "event").toString(), QStringLiteral("ready"));
    QCOMPARE(member(lines[0], "path").toString(), bench.file(model));
    QCOMPARE(member(lines[0], "size").toInt(), 100'000);
    QCOMPARE(member(lines[0], "sha256").toString(), model.files.first().sha256->hex());
    QCOMPARE(member(lines[0], "downloaded").toInt(-1), 0);
    QVERIFY(member(lines[0], "fallback_for").isNull());
}

void LookingTest::pathOfAnUnprovedModelIsGiven()
{
    Bench bench;
    Model model = bench.served(QStringLiteral("m"));
    model.files.first().sha256.reset();
    bench.writeCatalog({model});
    QCOMPARE(bench.cellar("ensure m").exitCode, 0);
    const Outcome outcome = bench.cellar("path m");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, line(bench.file(model)).toUtf8());
    QVERIFY(outcome.err.contains("unproved"));
}

void LookingTest::pathTakesTheFallbackAndSaysSo()
{
    Bench bench;
    const Model small = bench.served(QStringLiteral("small"));
    bench.writeCatalog({bench.served(QStringLiteral("big"), 200'000, QStringLiteral("middle")),
                        bench.served(QStringLiteral("middle"), 150'000, small.id), small});
    QCOMPARE(bench.cellar("ensure small").exitCode, 0);
    const Outcome text = bench.cellar("path big --quiet");
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.out, line(bench.file(small)).toUtf8());
    QVERIFY(text.err.contains("fallback small"));
    const auto lines = jsonLines(bench.cellar("path big --json").out);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(member(lines[0], "model").toString(), QStringLiteral("small"));
    QCOMPARE(member(lines[0], "fallback_for").toString(), QStringLiteral("big"));
}

void LookingTest::pathWithoutFallbackIsSeven()
{
    Bench bench;
    const Model small = bench.served(QStringLiteral("small"));
    bench.writeCatalog({bench.served(QStringLiteral("big"), 200'000, small.id), small});
    QCOMPARE(bench.cellar("ensure small").exitCode, 0);
    const Outcome outcome = bench.cellar("path big --no-fallback");
    QCOMPARE(outcome.exitCode, 7);
    QCOMPARE(outcome.out, QByteArray());
}

void LookingTest::pathOfWhatIsNotHereIsSeven_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("never fetched") << QByteArray("m");
    QTest::newRow("nobody looked at its bytes") << QByteArray("unlooked");
    QTest::newRow("unknown") << QByteArray("nothing");
    QTest::newRow("no id at all") << QByteArray("../../etc/passwd");
}

void LookingTest::pathOfWhatIsNotHereIsSeven()
{
    QFETCH(QByteArray, id);
    Bench bench;
    const Model unlooked = bench.served(QStringLiteral("unlooked"));
    bench.writeCatalog({bench.served(QStringLiteral("m")), unlooked});
    bench.place(unlooked);
    const Outcome outcome = bench.cellar(QByteArray("path " + id + " --json").constData());
    QCOMPARE(outcome.exitCode, 7);
    QCOMPARE(jsonLines(outcome.out).size(), 1);
    QCOMPARE(member(eventsOf(outcome.out, "failed").value(0), "exit").toInt(), 7);
    QVERIFY(!outcome.err.isEmpty());
}

void LookingTest::lookingMakesNothing()
{
    const Bench bench;
    for (const char* verb : {"list", "show m", "path m", "verify"})
        bench.cellar(verb);
    QCOMPARE(QDir(bench.home()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

void LookingTest::escapesInNamesNeverReachTheTerminal()
{
    Bench bench;
    Model model = bench.served(QStringLiteral("m"));
    model.name = QStringLiteral("\x1b[31mred\u009b\u202e");
    model.license = model.name;
    bench.writeCatalog({model});
    for (const char* verb : {"list", "show m", "list --json", "show m --json"}) {
        const Outcome outcome = bench.cellar(verb);
        QVERIFY(outcome.out.contains("red"));
        for (const char* unwanted : {"\x1b", "\xc2\x9b", "\xe2\x80\xae"})
            QVERIFY2(!outcome.out.contains(unwanted) && !outcome.err.contains(unwanted), verb);
    }
}

QTEST_GUILESS_MAIN(LookingTest)
#include "tst_looking.moc"
