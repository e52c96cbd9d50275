// SPDX-License-Identifier: MIT
#include "tests/support/builders.h"
#include "tests/support/process.h"
#include "tests/support/raw_client.h"
#include "tests/support/scripted_server.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

class TestScriptedServer : public QObject
{
    Q_OBJECT

private slots:
    void stepsFollowEachOtherAndTheLastRepeats()
    {
        ScriptedServer server;
        server.script(QStringLiteral("/f"), {Step::answer(503, {{"Retry-After", "2"}}), Step::file(1, 3000)});
        for (const QByteArray status : {"503", "200", "200"}) {
            RawClient client(server.port());
            client.get("/f?query");
            QVERIFY(client.receive(30).startsWith(QByteArray("HTTP/1.1 " + status)));
        }
        QCOMPARE(server.requestCount(QStringLiteral("/f")), 3);
        RawClient other(server.port());
        other.get("/elsewhere");
        QVERIFY(other.receive(30).startsWith("HTTP/1.1 404"));
    }

    void requestsAreRemembered()
    {
        ScriptedServer server;
        server.script(QStringLiteral("/f"), {Step::file(1, 3000)});
        RawClient client(server.port());
        client.get("/f", "Range: bytes=1000-\r\nauthorization: Bearer secret\r\n");
        QCOMPARE(bodyOf(client.receive(2000)).size(), 2000);
        QTRY_COMPARE(server.bodySent(QStringLiteral("/f")), 2000);
        const RecordedRequest record = server.requests().first();
        QCOMPARE(record.request.header("Authorization"), QByteArray("Bearer secret"));
        QCOMPARE(record.request.header("Cookie"), std::nullopt);
        QCOMPARE(record.status, 206);
        QCOMPARE(record.number, 1);
    }

    void aConnectionIsUsedAgain()
    {
        ScriptedServer server;
        server.script(QStringLiteral("/f"), {Step::answer(200, {}, "one"), Step::answer(200, {}, "two")});
        RawClient client(server.port());
        client.get("/f");
        client.get("/f");
        QTRY_VERIFY(client.receive(1 << 20, 50).endsWith("two"));
        QVERIFY(client.received().contains("one"));
        QCOMPARE(server.connectionCount(), 1);
    }

    void aBodyIsCutWithoutReset()
    {
        ScriptedServer server;
        Step step = Step::file(2, 900000);
        step.stopAfter = 500000;
        server.script(QStringLiteral("/f"), {step});
        RawClient client(server.port());
        client.get("/f");
        QCOMPARE(bodyOf(client.receive()), generatedBytes(2, 0, 500000));
        QCOMPARE(client.error(), QAbstractSocket::RemoteHostClosedError);
    }

    void aBodyIsResetAndWhatCameBeforeCounts()
    {
        ScriptedServer server;
        Step step = Step::file(2, 900000);
        step.stopAfter = 500000;
        step.stop = Stop::Reset;
        server.script(QStringLiteral("/f"), {step});
        RawClient client(server.port());
        client.get("/f");
        QCOMPARE(bodyOf(client.receive()), generatedBytes(2, 0, 500000));
        QVERIFY2(client.errorText().contains(QStringLiteral("reset"), Qt::CaseInsensitive) ||
                     client.error() == QAbstractSocket::RemoteHostClosedError,
                 qPrintable(client.errorText()));
    }

    void aStalledBodyStaysSilentAndOpen()
    {
        ScriptedServer server;
        Step step = Step::file(2, 9000);
        step.stopAfter = 5000;
        step.stop = Stop::Stall;
        Step silent;
        silent.silent = true;
        server.script(QStringLiteral("/f"), {step});
        server.script(QStringLiteral("/silent"), {silent});
        RawClient client(server.port());
        client.get("/f");
        client.receive(5000);
        QCOMPARE(bodyOf(client.receive(1 << 20, 200)).size(), 5000);
        QVERIFY(client.isConnected());
        RawClient other(server.port());
        other.get("/silent");
        QCOMPARE(other.receive(1 << 20, 200), QByteArray());
        QVERIFY(other.isConnected());
    }

    void bytesArePaced()
    {
        ScriptedServer server;
        Step step = Step::file(2, 100000);
        step.bodyRate = 200000;
        Step slowHead = Step::answer(200, {}, "abc");
        slowHead.headRate = 200;
        server.script(QStringLiteral("/f"), {step});
        server.script(QStringLiteral("/head"), {slowHead});
        for (const auto& [path, size] : {std::pair("/f", 100000), std::pair("/head", 60)}) {
            QElapsedTimer timer;
            timer.start();
            RawClient client(server.port());
            client.get(path);
            QVERIFY(client.receive(size).size() >= size);
            QVERIFY2(timer.elapsed() > 250, path);
        }
    }

    void delayComesBeforeTheFirstByte()
    {
        ScriptedServer server;
        Step step = Step::answer(200, {}, "abc");
        step.delay = Milliseconds(150);
        server.script(QStringLiteral("/f"), {step});
        QElapsedTimer timer;
        timer.start();
        RawClient client(server.port());
        client.get("/f");
        QVERIFY(client.receive(30).startsWith("HTTP/1.1 200"));
        QVERIFY(timer.elapsed() >= 150);
    }

    void aServerGoesAwayAndComesBack()
    {
        ScriptedServer server;
        server.script(QStringLiteral("/f"), {Step::answer(200, {}, "abc")});
        const quint16 port = server.port();
        server.goAway();
        RawClient refused(port);
        QCOMPARE(refused.receive(1, 1000), QByteArray());
        QCOMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
        server.comeBack();
        QCOMPARE(server.port(), port);
        RawClient client(port);
        client.get("/f");
        QVERIFY(client.receive(30).startsWith("HTTP/1.1 200"));
    }

    void aMuteServerTakesConnectionsOnly()
    {
        ScriptedServer server({.mute = true});
        RawClient client(server.port());
        client.get("/f");
        QCOMPARE(client.receive(1, 200), QByteArray());
        QVERIFY(client.isConnected());
    }

    void aServerThatSpeaksFirstSaysItAndCloses()
    {
        ScriptedServer server({.greeting = "HTTP/1.1 400 Bad Request\r\n\r\n"});
        RawClient client(server.port());
        QCOMPARE(client.receive(), QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n"));
        QCOMPARE(server.requestCount(), 0);
    }

    void certificatesHoldOrFailForTheRightReason_data()
    {
        QTest::addColumn<Certificate>("kind");
        QTest::addColumn<QList<QSslError::SslError>>("errors");
        using Errors = QList<QSslError::SslError>;
        QTest::newRow("good") << Certificate::Good << Errors{};
        QTest::newRow("expired") << Certificate::Expired << Errors{QSslError::CertificateExpired};
        QTest::newRow("early") << Certificate::NotYetValid << Errors{QSslError::CertificateNotYetValid};
        QTest::newRow("host") << Certificate::WrongHost << Errors{QSslError::HostNameMismatch};
        QTest::newRow("self") << Certificate::SelfSigned << Errors{QSslError::SelfSignedCertificate};
        QTest::newRow("other") << Certificate::OtherAuthority
                               << Errors{QSslError::UnableToGetLocalIssuerCertificate,
                                         QSslError::UnableToVerifyFirstCertificate};
    }
    void certificatesHoldOrFailForTheRightReason()
    {
        QFETCH(Certificate, kind);
        QFETCH(QList<QSslError::SslError>, errors);
        const TlsAuthority authority;
        ScriptedServer server({.tls = authority.issue(kind)});
        server.script(QStringLiteral("/f"), {Step::answer(200, {}, "over tls")});
        QSslSocket socket;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(authority.pem()));
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
        QCOMPARE(socket.waitForEncrypted(5000), errors.isEmpty());
        QList<QSslError::SslError> found;
        for (const QSslError& error : socket.sslHandshakeErrors())
            found.append(error.error());
        QCOMPARE(found, errors);
        if (errors.isEmpty()) {
            socket.write("GET /f HTTP/1.1\r\n\r\n");
            QByteArray answer;
            while (!answer.endsWith("over tls") && socket.waitForReadyRead(3000))
                answer += socket.readAll();
            QVERIFY(answer.endsWith("over tls"));
        }
    }

    void curlAgrees()
    {
        const QString curl = QStandardPaths::findExecutable(QStringLiteral("curl"));
        if (curl.isEmpty())
            QSKIP("no curl here");
        ScriptedServer server;
        server.script(QStringLiteral("/f"), {Step::file(5, 3000000)});
        const QString range = QStringLiteral("1000000-1999999");
        const Outcome part =
            run({curl, {QStringLiteral("-sSr"), range, server.url(QStringLiteral("/f")).toString()}});
        QCOMPARE(part.exitCode, 0);
        QVERIFY(part.out == generatedBytes(5, 1000000, 1000000));
    }

    void theProgramServesAScriptAndLogs()
    {
        const TemporaryStore folder;
        const QString script = folder.file(QStringLiteral("script.json"));
        writeFile(script, R"({"/f": [{"status": 429, "headers": [["Retry-After", "7"]]},
                                     {"body": {"seed": 9, "size": 2000}, "stop_after": 500, "stop": "close"}]})");
        Child program({QStringLiteral(SCRIPTED_SERVER), {script}});
        QVERIFY(program.waitForOut("\n"));
        const QByteArray first = program.out().split('\n').first();
        QVERIFY(first.startsWith("port "));
        const quint16 port = first.sliced(5).toUShort();
        RawClient refused(port);
        refused.get("/f");
        QVERIFY(refused.receive(60).contains("\r\nRetry-After: 7\r\n"));
        RawClient cut(port);
        cut.get("/f", "Range: bytes=100-\r\n");
        QCOMPARE(bodyOf(cut.receive()), generatedBytes(9, 100, 500));
        QVERIFY(program.waitForOut("\"Range\":\"bytes=100-\""));
    }

    void aScriptWithAFaultIsRefusedByName()
    {
        const auto unknown = scriptFromJson(R"({"/f": [{}, {"stop_aftr": 5}]})");
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().detail, QStringLiteral("/f[1]: unknown member stop_aftr"));
        const auto wrong = scriptFromJson(R"({"/f": [{"stop": "sometimes"}]})");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().detail, QStringLiteral("/f[0].stop: not a value for it"));
    }
};

QTEST_GUILESS_MAIN(TestScriptedServer)
#include "tst_scripted_server.moc"
