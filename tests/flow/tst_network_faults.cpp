// SPDX-License-Identifier: MIT
// What a server or the way to it may do to the command: it ends by a stated time with one error, or goes on
// by itself, and its memory stays what it is.
#include "tests/flow/transfers.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include <array>
#include <optional>

#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace cellar;
using namespace cellar::test;

class NetworkFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutProgressItEndsAndWaitsLongerEachTime();
    void aStalledServerIsGivenUp_data();
    void aStalledServerIsGivenUp();
    void aTricklingServerIsLeftAndAskedAgain();
    void anHonestSlowLineIsNeverEnded();
    void whatMayPassIsTriedAgainAndWhatMayNotIsNot_data();
    void whatMayPassIsTriedAgainAndWhatMayNotIsNot();
    void theServersWishToWaitIsHonoured_data();
    void theServersWishToWaitIsHonoured();
    void aTlsConnectionThatIsCutIsNotTheEnd_data();
    void aTlsConnectionThatIsCutIsNotTheEnd();
    void plainHttpOnTheTlsPortIsNoWayIn();
    void silenceOnTheTlsPortEnds();
    void floodsAreCutOff_data();
    void floodsAreCutOff();
    void aServerThatComesBackIsGoneOnWith();
    void aDeadAddressOfAHostIsPassedOver_data();
    void aDeadAddressOfAHostIsPassedOver();
    void theProxyIsNamedWhenItFails_data();
    void theProxyIsNamedWhenItFails();
};

namespace {

QString failedKind(const Outcome& outcome)
{
    return member(eventsOf(outcome.out, "failed").value(0), "error.kind").toString();
}

Step smallFile()
{
    return Step::file(7, 100'000);
}

template <class Change>
Step with(Change change)
{
    Step step = smallFile();
    change(step);
    return step;
}

Model served(Bench& bench, const Step& step)
{
    const Model model = bench.served(QStringLiteral("m"), {step});
    bench.writeCatalog({model});
    return model;
}

/// The same command where `localhost` is ::1 and, after it, 127.0.0.1.
Command withBothAddresses(const Bench& bench, Command command)
{
    const QString hosts = bench.home() + QStringLiteral("/hosts");
    writeFile(hosts, QByteArrayLiteral("::1 localhost\n127.0.0.1 localhost\n"));
    command.arguments = QStringList{QStringLiteral("--map-root-user"),
                                    QStringLiteral("--mount"),
                                    QStringLiteral("sh"),
                                    QStringLiteral("-c"),
                                    QStringLiteral("mount --bind \"$0\" /etc/hosts && exec \"$@\""),
                                    hosts,
                                    command.program} +
                        command.arguments;
    command.program = QStringLiteral("unshare");
    return command;
}

/// ::1 at this port, where the system answers no attempt to connect, neither yes nor no: the queue of those
/// that have connected and wait to be taken is full.
class SilentAddress
{
public:
    explicit SilentAddress(quint16 port)
        : m_listener(::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in6 address = {};
        address.sin6_family = AF_INET6;
        address.sin6_addr = in6addr_loopback;
        address.sin6_port = htons(port);
        if (::bind(m_listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
            ::listen(m_listener, 0) != 0)
            return;
        for (QTcpSocket& socket : m_waiting) {
            socket.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), port);
            m_isSilent = m_isSilent || !socket.waitForConnected(200);
        }
    }
    ~SilentAddress() { ::close(m_listener); }
    Q_DISABLE_COPY_MOVE(SilentAddress)

    bool isSilent() const { return m_isSilent; }

private:
    int m_listener;
    std::array<QTcpSocket, 3> m_waiting;
    bool m_isSilent = false;
};

} // namespace

void NetworkFaultsTest::withoutProgressItEndsAndWaitsLongerEachTime()
{
    Bench bench;
    served(bench, Step::answer(503));
    QCOMPARE(bench.cellar("ensure m --retries 3 --backoff 0.2 --connections 1").exitCode, 3);
    const QList<RecordedRequest> requests = bench.server().requests();
    QCOMPARE(requests.size(), 4);
    for (qsizetype i = 1; i < requests.size(); ++i) {
        const Milliseconds gap = requests[i].at - requests[i - 1].at;
        QVERIFY2(gap >= Milliseconds(160 << (i - 1)), qPrintable(QString::number(gap.count())));
    }
}

void NetworkFaultsTest::aStalledServerIsGivenUp_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const char* kind, auto change) {
        QTest::newRow(name) << with(change) << QString::fromLatin1(kind);
    };
    row("in mid-body", "stalled", [](Step& s) {
        s.stopAt = 50'000;
        s.stop = Stop::Stall;
    });
    row("before the headers", "timeout", [](Step& s) { s.silent = true; });
    row("slow headers", "timeout", [](Step& s) { s.headRate = 10; });
}

void NetworkFaultsTest::aStalledServerIsGivenUp()
{
    QFETCH(Step, step);
    QFETCH(QString, kind);
    Bench bench;
    served(bench, step);
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome = bench.cellar("ensure m --json --retries 0 --backoff 0.01 --stall-timeout 0.5");
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(failedKind(outcome), kind);
    QVERIFY2(timer.elapsed() < 5000,
             qPrintable(QString::number(timer.elapsed()))); // two attempts of 2 S at most
}

void NetworkFaultsTest::aTricklingServerIsLeftAndAskedAgain()
{
    Bench bench;
    served(bench, with([](Step& s) { s.bodyRate = 20; }));
    Child child(bench.command({QStringLiteral("ensure"), QStringLiteral("m"), QStringLiteral("--json"),
                               QStringLiteral("--stall-timeout"), QStringLiteral("0.5")}));
    QVERIFY(child.waitForOut("\"stalled\"", Milliseconds(3000)));
    bench.server().script(QStringLiteral("/m"), {smallFile()});
    const Outcome outcome = child.wait();
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
}

void NetworkFaultsTest::anHonestSlowLineIsNeverEnded()
{
    Bench bench;
    served(bench,
           with([](Step& s) { s.bodyRate = 25'000; })); // four seconds for 100 kB, 13 times the stall time
    const Outcome outcome = bench.cellar("ensure m --retries 0 --stall-timeout 0.3 --connections 1");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
}

void NetworkFaultsTest::whatMayPassIsTriedAgainAndWhatMayNotIsNot_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("retries");
    QTest::addColumn<int>("exit");
    for (const int status : {408, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status << 2 << 3;
    for (const int status : {404, 410, 451})
        QTest::addRow("%d", status) << status << 0 << 3;
    for (const int status : {401, 403})
        QTest::addRow("%d", status) << status << 0 << 8;
}

void NetworkFaultsTest::whatMayPassIsTriedAgainAndWhatMayNotIsNot()
{
    QFETCH(int, status);
    QFETCH(int, retries);
    QFETCH(int, exit);
    Bench bench;
    served(bench, Step::answer(status));
    const Outcome outcome = bench.cellar("ensure m --json --retries 2 --backoff 0.01");
    QCOMPARE(outcome.exitCode, exit);
    QCOMPARE(eventsOf(outcome.out, "retry").size(), retries);
}

void NetworkFaultsTest::theServersWishToWaitIsHonoured_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("waits");
    QTest::newRow("a second") << QByteArray("1") << true;
    QTest::newRow("junk") << QByteArray("soon") << false;
    QTest::newRow("in the past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << false;
    QTest::newRow("negative") << QByteArray("-5") << false;
}

void NetworkFaultsTest::theServersWishToWaitIsHonoured()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, waits);
    Bench bench;
    bench.writeCatalog(
        {bench.served(QStringLiteral("m"), {Step::answer(503, {{"Retry-After", value}}), smallFile()})});
    const Outcome outcome = bench.cellar("ensure m --backoff 0.01");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QList<RecordedRequest> requests = bench.server().requests();
    const Milliseconds gap = requests.value(1).at - requests.value(0).at;
    QVERIFY2((gap >= Milliseconds(1000)) == waits, qPrintable(QString::number(gap.count())));
}

void NetworkFaultsTest::aTlsConnectionThatIsCutIsNotTheEnd_data()
{
    QTest::addColumn<Framing>("framing");
    QTest::addColumn<bool>("sizeKnown");
    QTest::newRow("a known size") << Framing::UntilClose << true;
    QTest::newRow("only a digest") << Framing::UntilClose << false;
    QTest::newRow("chunks") << Framing::ChunkedWithoutEnd << false;
}

void NetworkFaultsTest::aTlsConnectionThatIsCutIsNotTheEnd()
{
    QFETCH(Framing, framing);
    QFETCH(bool, sizeKnown);
    const TlsAuthority authority;
    ScriptedServer server(ScriptedServer::Options{.tls = authority.issue(Certificate::Good)});
    server.script(QStringLiteral("/m"), {with([&](Step& s) {
                      s.framing = framing;
                      s.ranges = false;
                      s.stopAfter = 60'000;
                  })});
    const Bench bench;
    Model model = generatedModel(QStringLiteral("m"), 7, 100'000, {server.url(QStringLiteral("/m"))});
    if (!sizeKnown)
        model.files.first().size.reset();
    bench.writeCatalog({model});
    writeFile(bench.home() + QStringLiteral("/ca.pem"), authority.pem());
    const Outcome outcome =
        bench.cellar({QStringLiteral("--ca-file"), bench.home() + QStringLiteral("/ca.pem"),
                      QStringLiteral("ensure"), QStringLiteral("m"), QStringLiteral("--retries"),
                      QStringLiteral("1"), QStringLiteral("--backoff"), QStringLiteral("0.01")});
    QVERIFY2(outcome.exitCode == 3 || (!sizeKnown && outcome.exitCode == 4), outcome.err.constData());
    QVERIFY(!QFile::exists(bench.file(model)));
}

void NetworkFaultsTest::plainHttpOnTheTlsPortIsNoWayIn()
{
    const Bench bench;
    const ScriptedServer plain(ScriptedServer::Options{.greeting = "HTTP/1.1 400 Bad Request\r\n\r\n"});
    QUrl url = plain.url(QStringLiteral("/m"));
    url.setScheme(QStringLiteral("https"));
    const Model model = generatedModel(QStringLiteral("m"), 7, 1000, {url});
    bench.writeCatalog({model});
    const Outcome outcome = bench.cellar("ensure m --json --retries 3 --backoff 0.01 --stall-timeout 1");
    QVERIFY2(outcome.exitCode == 8, outcome.err.constData());
    QCOMPARE(failedKind(outcome), QStringLiteral("tls"));
    QVERIFY2(outcome.err.contains("127.0.0.1"), outcome.err.constData());
    QVERIFY(!QFile::exists(bench.file(model)));
    QCOMPARE(eventsOf(outcome.out, "retry").size(), 0);
}

void NetworkFaultsTest::silenceOnTheTlsPortEnds()
{
    const Bench bench;
    const ScriptedServer mute(ScriptedServer::Options{.mute = true});
    QUrl url = mute.url(QStringLiteral("/m"));
    url.setScheme(QStringLiteral("https"));
    bench.writeCatalog({generatedModel(QStringLiteral("m"), 7, 1000, {url})});
    const Outcome outcome = bench.cellar("ensure m --json --retries 0 --stall-timeout 0.5");
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(failedKind(outcome), QStringLiteral("timeout"));
}

void NetworkFaultsTest::floodsAreCutOff_data()
{
    QTest::addColumn<Step>("step");
    const auto row = [](const char* name, auto change) { QTest::newRow(name) << with(change); };
    row("64 MiB of headers", [](Step& s) { s.headerFlood = 64 * mebibyte; });
    row("headers without end", [](Step& s) { s.endlessHeaders = true; });
    row("a hundred thousand 103", [](Step& s) { s.interim = 100'000; });
    row("garbage", [](Step& s) { s.raw = QByteArray(8 * mebibyte, '\x07'); });
    row("gzip nobody asked for", [](Step& s) {
        s.body = Body::given(gzipped(QByteArray(64 * mebibyte, '\0')));
        s.headers = {{"Content-Encoding", "gzip"}};
    });
}

void NetworkFaultsTest::floodsAreCutOff()
{
    QFETCH(Step, step);
    Bench bench;
    const Model model = served(bench, smallFile());
    QCOMPARE(bench.cellar("ensure m --force").exitCode, 0);
    const auto peak = [] { // of all children so far, in KiB
        rusage usage = {};
        ::getrusage(RUSAGE_CHILDREN, &usage);
        return usage.ru_maxrss;
    };
    const auto before = peak();
    bench.server().script(QStringLiteral("/m"), {step});
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome = bench.cellar("ensure m --force --json --retries 0 --stall-timeout 1");
    QVERIFY2(outcome.exitCode == 3, outcome.err.constData());
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(peak() - before < 16 * 1024, qPrintable(QString::number(peak() - before)));
    QVERIFY(digestOfFile(bench.file(model)) == *model.files.first().sha256);
}

void NetworkFaultsTest::aServerThatComesBackIsGoneOnWith()
{
    Bench bench;
    Step slow = BigModel::whole();
    slow.bodyRate = 8 * mebibyte;
    BigModel big(bench, {slow});
    Child child(bench.command({QStringLiteral("ensure"), QStringLiteral("m"), QStringLiteral("--backoff"),
                               QStringLiteral("0.2"), QStringLiteral("--json")}));
    QTRY_VERIFY(bench.server().bodySent() > 6 * mebibyte);
    bench.server().goAway();
    QVERIFY(child.waitForOut("\"retry\""));
    big.script({BigModel::whole()});
    bench.server().comeBack();
    const Outcome outcome = child.wait();
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(big.isRight());
    const qint64 sent = big.sentSince();
    QVERIFY2(sent <= bigSize + journalInterval, qPrintable(QString::number(sent)));
}

void NetworkFaultsTest::aDeadAddressOfAHostIsPassedOver_data()
{
    QTest::addColumn<bool>("isSilent");
    QTest::newRow("refuses") << false;
    QTest::newRow("is silent") << true;
}

void NetworkFaultsTest::aDeadAddressOfAHostIsPassedOver()
{
    QFETCH(bool, isSilent);
    Bench bench;
    const BigModel big(bench);
    Model model = big.model();
    model.files.first().sources.first().url.setHost(QStringLiteral("localhost"));
    bench.writeCatalog({model});
    const Outcome names = run(withBothAddresses(bench, {.program = QStringLiteral("/bin/true")}));
    if (names.exitCode != 0)
        QSKIP(QByteArray("no /etc/hosts can be mounted here: " + names.err.trimmed()).constData());
    std::optional<SilentAddress> silent;
    if (isSilent && !silent.emplace(bench.server().port()).isSilent())
        QSKIP("there is no IPv6 here");
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome =
        run(withBothAddresses(bench, bench.command({QStringLiteral("ensure"), QStringLiteral("m"),
                                                    QStringLiteral("--retries"), QStringLiteral("0")})));
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(big.isRight());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void NetworkFaultsTest::theProxyIsNamedWhenItFails_data()
{
    QTest::addColumn<bool>("asksForAPassword"); // otherwise nobody is there
    QTest::newRow("dead") << false;
    QTest::newRow("407") << true;
}

void NetworkFaultsTest::theProxyIsNamedWhenItFails()
{
    QFETCH(bool, asksForAPassword);
    ScriptedServer proxy;
    const QString address = QStringLiteral("http://192.0.2.1/m"); // of no host, by RFC 5737
    proxy.script(address, {Step::answer(407, {{"Proxy-Authenticate", "Basic realm=\"x\""}})});
    if (!asksForAPassword)
        proxy.goAway();
    const Bench bench;
    Model model = generatedModel(QStringLiteral("m"), 7, 1000, {QUrl(address)});
    bench.writeCatalog({model});
    Command command =
        bench.command({QStringLiteral("ensure"), QStringLiteral("m"), QStringLiteral("--retries"),
                       QStringLiteral("1"), QStringLiteral("--backoff"), QStringLiteral("0.01"),
                       QStringLiteral("--stall-timeout"), QStringLiteral("1")});
    const QString where = proxy.url({}).toString(QUrl::None);
    command.environment.insert(QStringLiteral("http_proxy"), where);
    const Outcome outcome = run(command);
    QVERIFY2(outcome.exitCode == 3 || outcome.exitCode == 8, outcome.err.constData());
    QVERIFY2(outcome.err.contains("proxy") && outcome.err.contains(QByteArray::number(proxy.port())),
             outcome.err.constData());
    QCOMPARE(proxy.requestCount() > 0, asksForAPassword);
}

QTEST_GUILESS_MAIN(NetworkFaultsTest)
#include "tst_network_faults.moc"
