// SPDX-License-Identifier: MIT
// What stands on the wire for each strangeness of a script; no socket.
#include "tests/support/scripted_answer.h"

#include <QTest>

using namespace cellar::test;

namespace {

QByteArray wire(const Step& step, const Headers& headers = {}, int number = 1, qint64 limit = 1 << 20)
{
    ScriptedAnswer answer(step, {"GET", "/f", headers}, number);
    QByteArray all;
    for (QByteArray piece = answer.next(1000); !piece.isEmpty() && all.size() < limit;
         piece = answer.next(1000))
        all += piece;
    return all;
}

QByteArray bodyOf(const QByteArray& bytes)
{
    return bytes.sliced(bytes.lastIndexOf("\r\n\r\n") + 4);
}

ScriptedAnswer::End endOf(const Step& step)
{
    ScriptedAnswer answer(step, {"GET", "/f", {}}, 1);
    while (!answer.next(1000).isEmpty()) {
    }
    return answer.end();
}

Step given(const QByteArray& body)
{
    return Step{.body = Body::given(body)};
}

} // namespace

class TestScriptedAnswer : public QObject
{
    Q_OBJECT

private slots:
    void anHonestAnswerIsWhole()
    {
        const QByteArray bytes = wire(Step::file(7, 5000));
        QVERIFY(bytes.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(bytes.contains("Content-Length: 5000\r\n"));
        QVERIFY(bytes.contains("ETag: \"v1\"\r\n"));
        QVERIFY(bytes.endsWith(generatedBytes(7, 0, 5000)));
        QCOMPARE(endOf(Step::file(7, 5000)), ScriptedAnswer::End::KeepOpen);
    }

    void aRangeIsHonoured_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("inside") << QByteArray("bytes=2-4") << QByteArray("bytes 2-4/10") << QByteArray("cde");
        QTest::newRow("open") << QByteArray("bytes=7-") << QByteArray("bytes 7-9/10") << QByteArray("hij");
        QTest::newRow("last") << QByteArray("bytes=-2") << QByteArray("bytes 8-9/10") << QByteArray("ij");
        QTest::newRow("beyond") << QByteArray("bytes=8-99") << QByteArray("bytes 8-9/10") << QByteArray("ij");
        QTest::newRow("outside") << QByteArray("bytes=10-") << QByteArray("bytes */10") << QByteArray();
    }
    void aRangeIsHonoured()
    {
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, range);
        QFETCH(QByteArray, body);
        const QByteArray bytes = wire(given("abcdefghij"), {{"Range", asked}});
        QVERIFY(bytes.startsWith(body.isEmpty() ? "HTTP/1.1 416 " : "HTTP/1.1 206 "));
        QVERIFY(bytes.contains(QByteArray("Content-Range: " + range + "\r\n")));
        QVERIFY(bytes.contains(QByteArray("Content-Length: " + QByteArray::number(body.size()) + "\r\n")));
        QVERIFY(bytes.endsWith(QByteArray("\r\n\r\n" + body)));
    }

    void ifRangeIsComparedUnlessTheScriptIgnoresIt()
    {
        const Headers same{{"Range", "bytes=1-"}, {"If-Range", "\"v1\""}};
        const Headers other{{"Range", "bytes=1-"}, {"If-Range", "\"v0\""}};
        Step step = given("abc");
        QVERIFY(wire(step, same).startsWith("HTTP/1.1 206 "));
        QVERIFY(wire(step, other).startsWith("HTTP/1.1 200 "));
        step.ifRange = false;
        QVERIFY(wire(step, other).startsWith("HTTP/1.1 206 "));
        step.ranges = false;
        QVERIFY(wire(step, same).startsWith("HTTP/1.1 200 "));
    }

    void lengthsMayLie()
    {
        Step step = given("abc");
        step.contentLength = QByteArrayList{"5", "73786976294838206464"};
        const QByteArray bytes = wire(step);
        QVERIFY(bytes.contains("Content-Length: 5\r\nContent-Length: 73786976294838206464\r\n"));
        step.contentLength = QByteArrayList{};
        QVERIFY(!wire(step).contains("Content-Length"));
        QCOMPARE(endOf(step), ScriptedAnswer::End::Close);
        step.contentRange = "bytes 9-8/7";
        QVERIFY(wire(step).contains("Content-Range: bytes 9-8/7\r\n"));
    }

    void chunksEndOrNot()
    {
        Step step = given("abc");
        step.framing = Framing::Chunked;
        QVERIFY(wire(step).endsWith("\r\n\r\n3\r\nabc\r\n0\r\n\r\n"));
        step.framing = Framing::ChunkedWithoutEnd;
        QVERIFY(wire(step).endsWith("\r\n\r\n3\r\nabc\r\n"));
        QCOMPARE(endOf(step), ScriptedAnswer::End::Close);
        step.framing = Framing::BadChunk;
        QVERIFY(wire(step).endsWith("\r\n\r\n2\r\nab\r\nzzzz\r\nc"));
        step.framing = Framing::UntilClose;
        QVERIFY(wire(step).startsWith("HTTP/1.0 200 "));
        QVERIFY(!wire(step).contains("Content-Length"));
        QCOMPARE(endOf(step), ScriptedAnswer::End::Close);
    }

    void theBodyStopsWhereItShould()
    {
        Step step = Step::file(3, 5000);
        step.stopAfter = 1234;
        QCOMPARE(bodyOf(wire(step)), generatedBytes(3, 0, 1234));
        QCOMPARE(endOf(step), ScriptedAnswer::End::Cut);
        step.stop = Stop::Reset;
        QCOMPARE(endOf(step), ScriptedAnswer::End::Reset);
        step.stop = Stop::Stall;
        QCOMPARE(endOf(step), ScriptedAnswer::End::Stall);
        step.stopAfter = 0;
        QCOMPARE(bodyOf(wire(step)), QByteArray());
        QCOMPARE(endOf(step), ScriptedAnswer::End::Stall);
    }

    void itStopsAtAPlaceOfTheFileWhateverIsAskedFor()
    {
        Step step = Step::file(3, 5000);
        step.stopAt = 2000;
        QCOMPARE(bodyOf(wire(step)), generatedBytes(3, 0, 2000));
        QCOMPARE(endOf(step), ScriptedAnswer::End::Cut);
        const auto ranged = [&](const QByteArray& range) { return bodyOf(wire(step, {{"Range", range}})); };
        QCOMPARE(ranged("bytes=1500-4000"), generatedBytes(3, 1500, 500));
        QCOMPARE(ranged("bytes=1500-1999"), generatedBytes(3, 1500, 500)); // ends before it
        QCOMPARE(ranged("bytes=2000-"), QByteArray());
        QCOMPARE(ranged("bytes=2001-"), generatedBytes(3, 2001, 2999)); // begins behind it
    }

    void moreThanTheBodyMayCome()
    {
        Step step = given("abc");
        step.stray = "HTTP?";
        QVERIFY(wire(step).endsWith("\r\n\r\nabcHTTP?"));
        Step endless = Step::file(1, 10);
        endless.endless = true;
        QVERIFY(wire(endless, {}, 1, 50000).size() >= 50000);
    }

    void otherThingsMayComeBefore()
    {
        Step step = given("abc");
        step.interim = 2;
        QCOMPARE(wire(step).count("HTTP/1.1 103 Early Hints\r\n"), 2);
        step.headerFlood = 300000;
        QVERIFY(wire(step).size() > 300000);
        Step endless = given("abc");
        endless.endlessHeaders = true;
        QVERIFY(wire(endless, {}, 1, 50000).size() >= 50000);
        QVERIFY(!wire(endless, {}, 1, 50000).contains("\r\n\r\n"));
        Step garbage;
        garbage.raw = "\x01\x02nonsense";
        QCOMPARE(wire(garbage), garbage.raw);
    }

    void theNumberOfTheRequestStandsInHeaders()
    {
        Step step = Step::redirect("/f?hop={n}");
        step.etag = "\"v{n}\"";
        const QByteArray bytes = wire(step, {}, 3);
        QVERIFY(bytes.contains("Location: /f?hop=3\r\n"));
        QVERIFY(bytes.contains("ETag: \"v3\"\r\n"));
    }

    void aHeadRequestGetsNoBody()
    {
        ScriptedAnswer answer(given("abc"), {"HEAD", "/f", {}}, 1);
        QByteArray all;
        for (QByteArray piece = answer.next(99); !piece.isEmpty(); piece = answer.next(99))
            all += piece;
        QVERIFY(all.contains("Content-Length: 3\r\n"));
        QVERIFY(all.endsWith("\r\n\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestScriptedAnswer)
#include "tst_scripted_answer.moc"
