// SPDX-License-Identifier: MIT
#include "core/net/http_headers.h"

#include <QTest>
#include <QTimeZone>

using namespace cellar;
using namespace std::chrono_literals;

class tst_HttpHeaders : public QObject
{
    Q_OBJECT

private slots:
    void datesAreReadInTheirThreeForms_data();
    void datesAreReadInTheirThreeForms();
    void retryAfterIsReadInBothForms_data();
    void retryAfterIsReadInBothForms();
    void retryAfterWithoutADateOfTheAnswerCountsFromNow();
    void contentLengthIsDigitsAlone_data();
    void contentLengthIsDigitsAlone();
    void reprDigestIsFoundAmongOthers();
    void brokenReprDigestsAreNone_data();
    void brokenReprDigestsAreNone();
    void onlyQuotedTagsAreStrong();
};

namespace {
const QDateTime moment(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
}

void tst_HttpHeaders::datesAreReadInTheirThreeForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << true;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << true;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << true;
    QTest::newRow("local zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << false;
    QTest::newRow("ISO 8601") << QByteArray("1994-11-06T08:49:37Z") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void tst_HttpHeaders::datesAreReadInTheirThreeForms()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const auto date = parseHttpDate(text);
    QCOMPARE(date.has_value(), good);
    if (good) {
        QCOMPARE(date->time(), moment.time());
        QCOMPARE(date->date().month(), 11);
        QCOMPARE(date->date().year() % 100, 94);
        QCOMPARE(date->timeSpec(), Qt::UTC);
    }
}

void tst_HttpHeaders::retryAfterIsReadInBothForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<Milliseconds>>("wait");
    using Wait = std::optional<Milliseconds>;
    QTest::newRow("seconds") << QByteArray("120") << Wait(120s);
    QTest::newRow("zero") << QByteArray("0") << Wait(0s);
    QTest::newRow("a date later than the answer's")
        << QByteArray("Sun, 06 Nov 1994 08:50:07 GMT") << Wait(30s);
    QTest::newRow("a date in the past") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << Wait(0s);
    QTest::newRow("absurd") << QByteArray("99999999999999999999999") << Wait(100 * 24h);
    QTest::newRow("negative") << QByteArray("-5") << Wait();
    QTest::newRow("fraction") << QByteArray("1.5") << Wait();
    QTest::newRow("junk") << QByteArray("soon") << Wait();
    QTest::newRow("empty") << QByteArray() << Wait();
}

void tst_HttpHeaders::retryAfterIsReadInBothForms()
{
    QFETCH(QByteArray, value);
    QFETCH(std::optional<Milliseconds>, wait);
    QCOMPARE(parseRetryAfter(value, "Sun, 06 Nov 1994 08:49:37 GMT", QDateTime::currentDateTimeUtc()), wait);
}

void tst_HttpHeaders::retryAfterWithoutADateOfTheAnswerCountsFromNow()
{
    QCOMPARE(parseRetryAfter("Sun, 06 Nov 1994 08:50:37 GMT", "", moment), std::optional<Milliseconds>(60s));
}

void tst_HttpHeaders::contentLengthIsDigitsAlone_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<qint64>>("length");
    using Length = std::optional<qint64>;
    QTest::newRow("plain") << QByteArray("668788096") << Length(668788096);
    QTest::newRow("beyond 4 GiB") << QByteArray("68719476736") << Length(68719476736);
    QTest::newRow("negative") << QByteArray("-1") << Length();
    QTest::newRow("2^66") << QByteArray("73786976294838206464") << Length();
    QTest::newRow("two of them") << QByteArray("100, 100") << Length();
    QTest::newRow("plus") << QByteArray("+5") << Length();
    QTest::newRow("hexadecimal") << QByteArray("0x10") << Length();
    QTest::newRow("none") << QByteArray() << Length();
}

void tst_HttpHeaders::contentLengthIsDigitsAlone()
{
    QFETCH(QByteArray, value);
    QFETCH(std::optional<qint64>, length);
    QCOMPARE(parseContentLength(value), length);
}

void tst_HttpHeaders::reprDigestIsFoundAmongOthers()
{
    const auto digest =
        parseReprDigest("sha-512=:AAAA:, sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:");
    QVERIFY(digest);
    QCOMPARE(digest->hex(), u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

void tst_HttpHeaders::brokenReprDigestsAreNone_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("nothing between the colons") << QByteArray("sha-256=::");
    QTest::newRow("one colon") << QByteArray("sha-256=:");
    QTest::newRow("too short") << QByteArray("sha-256=:AAAA:");
    QTest::newRow("no base64") << QByteArray("sha-256=:!!!!:");
    QTest::newRow("a path") << QByteArray("sha-256=:../../etc/passwd:");
}

void tst_HttpHeaders::brokenReprDigestsAreNone()
{
    QFETCH(QByteArray, value);
    QVERIFY(!parseReprDigest(value));
}

void tst_HttpHeaders::onlyQuotedTagsAreStrong()
{
    QVERIFY(isStrongEtag("\"abc\""));
    QVERIFY(!isStrongEtag("W/\"abc\""));
    QVERIFY(!isStrongEtag("abc"));
    QVERIFY(!isStrongEtag("\""));
    QVERIFY(!isStrongEtag(""));
}

QTEST_APPLESS_MAIN(tst_HttpHeaders)
#include "tst_http_headers.moc"
