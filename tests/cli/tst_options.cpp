// SPDX-License-Identifier: MIT
#include "app/cli/option_values.h"
#include "app/cli/options.h"

#include <QTest>

using namespace cellar;
using namespace cellar::cli;

namespace {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

std::optional<Reply> replyTo(const char* line)
{
    const auto parsed = parseCommandLine(words(line));
    const auto* reply = std::get_if<Reply>(&parsed);
    return reply ? std::optional(*reply) : std::nullopt;
}

CommandLine commandLine(const char* line)
{
    return std::get<CommandLine>(parseCommandLine(words(line)));
}

template <class Command>
Command command(const char* line)
{
    return std::get<Command>(commandLine(line).command);
}

constexpr const char* digest = "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef";

} // namespace

class OptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void globalOptionsStandBeforeOrAfterTheCommand_data();
    void globalOptionsStandBeforeOrAfterTheCommand();
    void everyVerbIsUnderstood();
    void ensureTakesItsOptions();
    void repairTakesThoseThatMakeSense();
    void duplicatesDoesOneThing();
    void aHostIsNamedAsItsOrigin();
    void moveStoreTakesAFolder();
    void pruneTakesAnAge();
    void exportTakesAFolder();
    void addTakesItsOptions();
    void eachMirrorTakesOneWord();
    void aModelMayBeCalledLikeAVerb();
    void helpAndVersionAreNoFaults_data();
    void helpAndVersionAreNoFaults();
    void usageFaults_data();
    void usageFaults();
    void aUsageFaultNamesWhatIsWrong();
    void ratesAreReadAsCurlDoes_data();
    void ratesAreReadAsCurlDoes();
};

void OptionsTest::globalOptionsStandBeforeOrAfterTheCommand_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("before") << QByteArray("--store /s --catalog /c --ca-file /p --json -q -v path m");
    QTest::newRow("after") << QByteArray("path m --store /s --catalog /c --ca-file /p --json -q -v");
    QTest::newRow("around") << QByteArray(
        "--json --quiet path --store=/s m --catalog=/c --verbose --ca-file /p");
}

void OptionsTest::globalOptionsStandBeforeOrAfterTheCommand()
{
    QFETCH(QByteArray, line);
    const CommandLine parsed = commandLine(line.constData());
    QCOMPARE(parsed.global.store, QStringLiteral("/s"));
    QCOMPARE(parsed.global.catalog, QStringLiteral("/c"));
    QCOMPARE(parsed.global.caFile, QStringLiteral("/p"));
    QVERIFY(parsed.global.json && parsed.global.quiet && parsed.global.verbose);
    QCOMPARE(std::get<PathCommand>(parsed.command).id, QStringLiteral("m"));
}

void OptionsTest::everyVerbIsUnderstood()
{
    QVERIFY(std::holds_alternative<ListCommand>(commandLine("list").command));
    QCOMPARE(command<ScanCommand>("scan").folders, QStringList());
    QCOMPARE(command<ScanCommand>("scan /a /b").folders, words("/a /b"));
    QCOMPARE(command<ImportCommand>("import /a /b").paths, words("/a /b"));
    QCOMPARE(command<ImportCommand>("import /a --id m").options.id, QStringLiteral("m"));
    QVERIFY(std::holds_alternative<DemoCommand>(commandLine("demo").command));
    QCOMPARE(command<ShowCommand>("show m").id, QStringLiteral("m"));
    QVERIFY(command<PathCommand>("path m").fallback);
    QVERIFY(!command<PathCommand>("path m --no-fallback").fallback);
    QCOMPARE(command<VerifyCommand>("verify").ids, QStringList());
    QCOMPARE(command<VerifyCommand>("verify a b").ids, words("a b"));
    QCOMPARE(command<RemoveCommand>("remove a b").ids, words("a b"));
    QVERIFY(!command<RemoveCommand>("remove a").keepFiles);
    QVERIFY(command<RemoveCommand>("remove --keep-files a").keepFiles);
}

void OptionsTest::ensureTakesItsOptions()
{
    QCOMPARE(command<EnsureCommand>("ensure a b").options, EnsureOptions{});
    const auto ensure =
        command<EnsureCommand>("ensure a --no-fallback --no-wait --force --verify --retries 0 "
                               "--backoff 0.25 --stall-timeout 1.5 --connections 16 --limit-rate 2M");
    const EnsureOptions wanted{.fallback = false,
                               .wait = false,
                               .force = true,
                               .verify = true,
                               .connections = 16,
                               .limitRate = 2 * 1024 * 1024,
                               .retry = {.retries = 0, .backoff = Milliseconds(250)},
                               .stallTimeout = Milliseconds(1500)};
    QCOMPARE(ensure.options, wanted);
    QCOMPARE(ensure.asked, words("a"));
    QCOMPARE(command<EnsureCommand>("ensure a --limit-rate 0").options, EnsureOptions{});
}

void OptionsTest::repairTakesThoseThatMakeSense()
{
    QCOMPARE(command<RepairCommand>("repair a b").ids, words("a b"));
    QVERIFY(command<UpdateCommand>("update a --keep").keep);
    QVERIFY(!command<UpdateCommand>("update a").keep);
    QCOMPARE(command<RepairCommand>("repair a").options, EnsureOptions{});
    const auto repair = command<RepairCommand>("repair a --no-wait --retries 2 --backoff 2 --stall-timeout 3 "
                                               "--connections 1 --limit-rate 5");
    const EnsureOptions wanted{.wait = false,
                               .connections = 1,
                               .limitRate = 5,
                               .retry = {.retries = 2, .backoff = Milliseconds(2000)},
                               .stallTimeout = Milliseconds(3000)};
    QCOMPARE(repair.options, wanted);
}

void OptionsTest::exportTakesAFolder()
{
    QCOMPARE(command<ExportCommand>("export a b").ids, words("a b"));
    QCOMPARE(command<ExportCommand>("export a").folder, QString());
    QCOMPARE(command<ExportCommand>("export a --files /media").folder, QStringLiteral("/media"));
    QCOMPARE(command<ExportMetalinkCommand>("export a b --metalink").ids, words("a b"));
}

void OptionsTest::aHostIsNamedAsItsOrigin()
{
    const auto login = command<LoginCommand>("login https://Hub.example/ --username anna");
    QCOMPARE(login.entry, QStringLiteral("hub.example"));
    QCOMPARE(login.username, QStringLiteral("anna"));
    QCOMPARE(command<LogoutCommand>("logout hub.example:5000").entry, QStringLiteral("hub.example:5000"));
    QCOMPARE(replyTo("login http://hub.example")->exit, 2);
}

void OptionsTest::duplicatesDoesOneThing()
{
    using Deed = DuplicatesCommand::Deed;
    const auto told = command<DuplicatesCommand>("duplicates /a /b");
    QCOMPARE(told.deed, Deed::Tell);
    QCOMPARE(told.folders, words("/a /b"));
    const auto replaced = command<DuplicatesCommand>("duplicates --replace /a");
    QCOMPARE(replaced.deed, Deed::Replace);
    QCOMPARE(replaced.folders, words("/a"));
    QCOMPARE(command<DuplicatesCommand>("duplicates --undo").deed, Deed::Undo);
    QCOMPARE(command<DuplicatesCommand>("duplicates --forget").deed, Deed::Forget);
}

void OptionsTest::moveStoreTakesAFolder()
{
    QCOMPARE(command<MoveStoreCommand>("move-store /a").folder, QStringLiteral("/a"));
    QVERIFY(command<MoveStoreCommand>("move-store /a").wait);
    QVERIFY(!command<MoveStoreCommand>("move-store --no-wait /a").wait);
}

void OptionsTest::pruneTakesAnAge()
{
    const auto plain = command<PruneCommand>("prune").options;
    QVERIFY(!plain.olderThan && !plain.dryRun && !plain.unlisted);
    QVERIFY(command<PruneCommand>("prune --unlisted").options.unlisted);
    const auto given = command<PruneCommand>("prune --dry-run --older-than 7").options;
    QCOMPARE(given.olderThan.value_or(-1), 7);
    QVERIFY(given.dryRun);
    QCOMPARE(command<PruneCommand>("prune --older-than 0").options.olderThan.value_or(-1), 0);
}

void OptionsTest::addTakesItsOptions()
{
    const QByteArray line =
        QByteArray("add https://h/f.gguf --id m --size 7 --fallback n --allow-insecure --sha256 ") + digest;
    const auto add = command<AddCommand>(line.constData());
    QCOMPARE(add.sources, words("https://h/f.gguf"));
    QCOMPARE(add.options.id, QStringLiteral("m"));
    QCOMPARE(add.options.size, std::optional<qint64>(7));
    QCOMPARE(add.options.fallback, QStringLiteral("n"));
    QVERIFY(add.options.allowInsecure);
    QCOMPARE(add.options.sha256->hex(), QString::fromLatin1(digest).toLower());
    QCOMPARE(command<AddCommand>("add a b c").sources, words("a b c"));
}

void OptionsTest::eachMirrorTakesOneWord()
{
    const auto add = command<AddCommand>("add --mirror https://a/f --mirror https://b/f https://h/f");
    QCOMPARE(add.options.mirrors,
             (QList<QUrl>{QUrl(QStringLiteral("https://a/f")), QUrl(QStringLiteral("https://b/f"))}));
    QCOMPARE(add.sources, words("https://h/f"));
}

void OptionsTest::aModelMayBeCalledLikeAVerb()
{
    QCOMPARE(command<EnsureCommand>("ensure list show").asked, words("list show"));
    QCOMPARE(command<PathCommand>("path ensure").id, QStringLiteral("ensure"));
    QCOMPARE(command<RemoveCommand>("remove -- -m").ids, words("-m"));
}

void OptionsTest::helpAndVersionAreNoFaults_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("help") << QByteArray("--help") << QByteArray("ensure");
    QTest::newRow("help of a command") << QByteArray("ensure --help") << QByteArray("--stall-timeout");
    QTest::newRow("version") << QByteArray("--version") << QByteArray("cellar 0.1.0");
    QTest::newRow("help in spite of what is missing") << QByteArray("path --help") << QByteArray("ID");
}

void OptionsTest::helpAndVersionAreNoFaults()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, said);
    const auto reply = replyTo(line.constData());
    QVERIFY(reply);
    QCOMPARE(reply->exit, 0);
    QVERIFY2(reply->text.toUtf8().contains(said), qPrintable(reply->text));
}

void OptionsTest::usageFaults_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArrayList faults{
        "",
        "frobnicate",
        "list extra",
        "path",
        "path a b",
        "ensure",
        "add",
        "remove",
        "ensure a --nonsense",
        "--nonsense list",
        "list --store",
        "--store= list",
        "ensure a --retries -1",
        "ensure a --retries 1.5",
        "ensure a --retries 99999999999999999999",
        "ensure a --retries many",
        "ensure a --retries 0x10",
        "ensure a --backoff -1",
        "ensure a --backoff nan",
        "ensure a --backoff inf",
        "ensure a --stall-timeout 0",
        "ensure a --connections 0",
        "ensure a --connections 17",
        "ensure a --limit-rate fast",
        "ensure a --limit-rate 10T",
        "ensure a --limit-rate -1",
        "ensure a --older-than 3",
        "repair",
        "repair a --force",
        "repair a --no-fallback",
        "repair a --retries many",
        "move-store",
        "move-store a b",
        "prune a",
        "export",
        "export a --files",
        "duplicates --replace --undo",
        "duplicates --undo --forget",
        "duplicates --undo /a",
        "duplicates --forget /a",
        "export a --files d --metalink",
        "prune --older-than",
        "prune --older-than -1",
        "prune --older-than 36501",
        "prune --older-than week",
        "add s --size -1",
        "add s --size 9223372036854775808",
        "add s --sha256 abc",
        "add s --mirror nowhere",
        "add s t --id m",
        "add s t --size 1",
        "add s t --mirror https://h/f",
        "add --mirror https://a/f https://b/f https://c/f",
        QByteArray("add s t --sha256 ") + digest,
    };
    for (const QByteArray& fault : faults)
        QTest::newRow(fault.isEmpty() ? "nothing" : fault.constData()) << fault;
}

void OptionsTest::usageFaults()
{
    QFETCH(QByteArray, line);
    const auto reply = replyTo(line.constData());
    QVERIFY(reply);
    QCOMPARE(reply->exit, 2);
    QVERIFY(!reply->text.isEmpty());
}

void OptionsTest::aUsageFaultNamesWhatIsWrong()
{
    QVERIFY(replyTo("frob")->text.startsWith(QStringLiteral("cellar: no such command: frob\n")));
    QVERIFY(replyTo("fr\x1b[2Job")->text.contains(QStringLiteral("fr\\u001b[2Job")));
    const QString retries = replyTo("ensure a --retries x")->text;
    QVERIFY2(retries.startsWith(QStringLiteral("cellar: --retries: a whole number")), qPrintable(retries));
    QVERIFY(retries.contains(QStringLiteral("`cellar ensure --help`")));
}

void OptionsTest::ratesAreReadAsCurlDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("rate"); // 0: no limit; -1: refused
    const auto row = [](const char* text, qint64 rate) {
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text) << rate;
    };
    row("500", 500);
    row("2k", 2048);
    row("3M", 3 * 1024 * 1024);
    row("1G", 1024 * 1024 * 1024);
    row("8589934591G", 8589934591 << 30);
    row("0", 0);
    row("0K", 0);
    for (const char* fault : {"", "K", "1.5G", "-1", "+1", " 1", "1 K", "1KB", "1T", "1KK", "8589934592G",
                              "9223372036854775808", "fast"})
        row(fault, -1);
}

void OptionsTest::ratesAreReadAsCurlDoes()
{
    QFETCH(QString, text);
    QFETCH(qint64, rate);
    const auto parsed = parseRate(text);
    QCOMPARE(parsed ? parsed->value_or(0) : -1, rate);
    QVERIFY(rate != 0 || !parsed->has_value());
}

QTEST_APPLESS_MAIN(OptionsTest)
#include "tst_options.moc"
