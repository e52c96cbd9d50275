// SPDX-License-Identifier: MIT
// What the demonstration's server puts on the wire.
#include "app/demo/demo_server.h"
#include "tests/support/builders.h"
#include "tests/support/raw_client.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cellar;
using namespace cellar::test;

namespace {

constexpr qint64 fast = 1'000'000'000;

// Asks in this thread's event loop, which the server needs, until it closes the connection.
QByteArray answerTo(const DemoServer& server, const QByteArray& request)
{
    QTcpSocket socket;
    QByteArray answer;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(server.url({}).port()));
    socket.write(request);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10000))
        return "the server keeps the connection open";
    return answer;
}

QByteArray get(const DemoServer& server, const QByteArray& path)
{
    return answerTo(server, "GET " + path + " HTTP/1.1\r\nHost: test\r\n\r\n");
}

} // namespace

class TestDemoServer : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsGivenWhole()
    {
        DemoServer server(fast);
        QVERIFY(server.listen());
        const QByteArray bytes = generatedBytes(1, 0, 1'000'000);
        server.serve(QStringLiteral("/f"), {{.body = bytes}});
        const QByteArray answer = get(server, "/f");
        QVERIFY(answer.startsWith("HTTP/1.1 200 "));
        QVERIFY(headOf(answer).contains("\r\nContent-Length: 1000000"));
        QVERIFY(bodyOf(answer) == bytes);
    }

    void answersFollowEachOtherAndTheLastRepeats()
    {
        DemoServer server(fast);
        QVERIFY(server.listen());
        server.serve(QStringLiteral("/f"), {{.status = 503, .retryAfter = 2}, {.body = "now"}});
        const QByteArray busy = get(server, "/f");
        QVERIFY(busy.startsWith("HTTP/1.1 503 "));
        QVERIFY(busy.contains("\r\nRetry-After: 2\r\n"));
        QCOMPARE(bodyOf(get(server, "/f")), QByteArray("now"));
        QCOMPARE(bodyOf(get(server, "/f")), QByteArray("now"));
    }

    void aConnectionBreaksOffInTheMiddle()
    {
        DemoServer server(fast);
        QVERIFY(server.listen());
        const QByteArray bytes = generatedBytes(1, 0, 500'000);
        server.serve(QStringLiteral("/f"), {{.body = bytes, .breakOffAfter = 200'000}});
        const QByteArray answer = get(server, "/f");
        QVERIFY(headOf(answer).contains("\r\nContent-Length: 500000"));
        QVERIFY(bodyOf(answer) == bytes.first(200'000));
    }

    void bytesComeSlowlyEnoughToBeSeen()
    {
        DemoServer server(1'000'000);
        QVERIFY(server.listen());
        server.serve(QStringLiteral("/f"), {{.body = QByteArray(400'000, 'x')}});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(bodyOf(get(server, "/f")).size(), 400'000);
        QVERIFY2(timer.elapsed() >= 390, qPrintable(QString::number(timer.elapsed())));
    }

    void whatIsNotServedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("unknown path") << QByteArray("GET /etc/passwd HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("climbing path") << QByteArray("GET /../f HTTP/1.1\r\n\r\n") << QByteArray("404");
        QTest::newRow("other method") << QByteArray("PUT /f HTTP/1.1\r\n\r\n") << QByteArray("405");
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("400");
    }
    void whatIsNotServedIsRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        DemoServer server(fast);
        QVERIFY(server.listen());
        server.serve(QStringLiteral("/f"), {{.body = "secret"}});
        const QByteArray answer = answerTo(server, request);
        QCOMPARE(answer.mid(9, 3), status);
        QVERIFY(!answer.contains("secret"));
    }

    void anEndlessRequestIsDropped()
    {
        DemoServer server(fast);
        QVERIFY(server.listen());
        QCOMPARE(answerTo(server, QByteArray(100'000, 'x')), QByteArray());
    }

    void twoClientsAreServedAtOnce()
    {
        DemoServer server(fast);
        QVERIFY(server.listen());
        server.serve(QStringLiteral("/f"), {{.body = "here"}});
        QTcpSocket silent;
        silent.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(server.url({}).port()));
        QVERIFY(QTest::qWaitFor([&] { return silent.state() == QAbstractSocket::ConnectedState; }));
        QCOMPARE(bodyOf(get(server, "/f")), QByteArray("here"));
    }
};

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demo_server.moc"
