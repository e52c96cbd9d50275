// SPDX-License-Identifier: MIT
#include "core/net/http_headers.h"
#include "core/net/link_header.h"

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
    void instanceDigestsAreReadStrictly_data();
    void instanceDigestsAreReadStrictly();
    void contentRangeIsReadStrictly_data();
    void contentRangeIsReadStrictly();
    void acceptRangesAdvises();
    void onlyQuotedTagsAreStrong();
    void aRateLimitHasARestAndAnEnd();
    void theNextPageIsFoundAmongLinks_data();
    void theNextPageIsFoundAmongLinks();
    void linksAreReadStrictly_data();
    void linksAreReadStrictly();
    void noMoreThanAHundredLinksAreRead();
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

void tst_HttpHeaders::instanceDigestsAreReadStrictly_data()
{
    QTest::addColumn<bool>("isOne");
    for (const char* good :
         {"SHA-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
          "md5=1B2M2Y8AsgTpgAmY7PhCfg==, sha-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
          "UNIXsum=30637,Sha-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="})
        QTest::newRow(good) << true;
    for (const char* bad :
         {"none", "SHA-256=", "SHA-256", "SHA=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
          "SHA-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:",
          "SHA-256=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "SHA-256=ZTNiMGM0NDI5OGZjMWMxNDlhZmJmNGM4OTk2ZmI5MjQyN2FlNDFlNDY0OWI5MzRjYTQ5NTk5MWI3ODUyYjg1NQ==",
          "SHA-256=!!!!", "SHA-256=../../etc/passwd"})
        QTest::newRow(bad) << false;
}

void tst_HttpHeaders::instanceDigestsAreReadStrictly()
{
    const auto digest = parseInstanceDigest(QTest::currentDataTag());
    QTEST(digest.has_value(), "isOne");
    if (digest)
        QCOMPARE(digest->hex(), u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

void tst_HttpHeaders::contentRangeIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<ContentRange>>("read");
    const auto good = [](const char* value, std::optional<ByteRange> range, std::optional<qint64> total) {
        QTest::newRow(value) << QByteArray(value) << std::optional(ContentRange{range, total});
    };
    good("bytes 0-0/668788096", ByteRange{0, 1}, 668788096);
    good("bytes 134217728-201326591/668788096", ByteRange{134217728, 67108864}, 668788096);
    good("bytes 99-99/100", ByteRange{99, 1}, 100);
    good("bytes 5-9/*", ByteRange{5, 5}, std::nullopt);
    good("bytes */100", std::nullopt, 100);
    good("bytes */0", std::nullopt, 0);
    good("Bytes 0-9/10", ByteRange{0, 10}, 10);
    good(" bytes 0-9/10 ", ByteRange{0, 10}, 10);
    good("bytes 68719476736-68719476799/68719476800", ByteRange{68719476736, 64}, 68719476800);
    good("bytes 0-9223372036854775806/9223372036854775807", ByteRange{0, 9223372036854775807},
         9223372036854775807);
    for (const char* value : {"",
                              "bytes",
                              "bytes ",
                              "bytes /",
                              "bytes */",
                              "bytes */*",
                              "bytes -",
                              "bytes 0-9",
                              "bytes 0-9/",
                              "bytes /10",
                              "bytes 0/10",
                              "bytes -9/10",
                              "bytes 0-/10",
                              "0-9/10",
                              "bytes=0-9/10",
                              "bytes:0-9/10",
                              "bytes0-9/10",
                              "bytes  0-9/10",
                              "bytes 0 - 9/10",
                              "bytes 0-9 /10",
                              "bytes 0-9/ 10",
                              "bytes\t0-9/10",
                              "items 0-9/10",
                              "bytes 9-0/10",
                              "bytes 0-10/10",
                              "bytes 10-10/10",
                              "bytes 0-0/0",
                              "bytes 0-9/10/10",
                              "bytes 0-9-9/10",
                              "bytes +0-9/10",
                              "bytes -1-9/10",
                              "bytes 0-9/-10",
                              "bytes 0-9/+10",
                              "bytes 0x0-9/10",
                              "bytes 0-9/1e3",
                              "bytes 0-9/10.0",
                              "bytes 0-9/10,",
                              "bytes 0-1/10, bytes 5-6/10",
                              "bytes 0-1,5-6/10",
                              "bytes 0-9/10, bytes 0-9/10",
                              "bytes 0-9/73786976294838206464",
                              "bytes 0-73786976294838206464/*",
                              "bytes 73786976294838206464-73786976294838206465/*",
                              "bytes 0-9223372036854775807/*",
                              "bytes a-b/N"})
        QTest::newRow(*value ? value : "none") << QByteArray(value) << std::optional<ContentRange>();
}

void tst_HttpHeaders::contentRangeIsReadStrictly()
{
    QFETCH(QByteArray, value);
    QFETCH(std::optional<ContentRange>, read);
    QCOMPARE(parseContentRange(value), read);
}

void tst_HttpHeaders::acceptRangesAdvises()
{
    QCOMPARE(parseAcceptRanges("bytes"), std::optional(true));
    QCOMPARE(parseAcceptRanges("items, Bytes"), std::optional(true));
    QCOMPARE(parseAcceptRanges(" None "), std::optional(false));
    QCOMPARE(parseAcceptRanges("items"), std::optional<bool>());
    QCOMPARE(parseAcceptRanges(""), std::optional<bool>());
}

void tst_HttpHeaders::onlyQuotedTagsAreStrong()
{
    QVERIFY(isStrongEtag("\"abc\""));
    QVERIFY(!isStrongEtag("W/\"abc\""));
    QVERIFY(!isStrongEtag("abc"));
    QVERIFY(!isStrongEtag("\""));
    QVERIFY(!isStrongEtag("\"a\", \"b\""));
    QVERIFY(!isStrongEtag("\"a\r\nHost: elsewhere\""));
    QVERIFY(!isStrongEtag(""));
}

void tst_HttpHeaders::aRateLimitHasARestAndAnEnd()
{
    QCOMPARE(parseRateLimit("\"api\";r=489;t=211"), std::optional(RateLimit{489, 211s}));
    QCOMPARE(parseRateLimit("\"api\"; r=0 ; t=37"), std::optional(RateLimit{0, 37s}));
    QCOMPARE(parseRateLimit("\"pages\", \"api\";t=1;r=2"), std::optional(RateLimit{2, 1s}));
    QCOMPARE(parseRateLimit("\"api\";r=0;t=99999999999"), std::optional(RateLimit{0, 100 * 24h}));
    for (const char* junk :
         {"", "\"api\"", "\"api\";r=0", "\"api\";t=5", "r=-1;t=5", "r=0;t=soon", "r=0;t=1.5"})
        QCOMPARE(parseRateLimit(junk), std::optional<RateLimit>());
}

void tst_HttpHeaders::theNextPageIsFoundAmongLinks_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char* value, const char* target) {
        QTest::newRow(*value ? value : "none") << QByteArray(value) << QByteArray(target);
    };
    row("<https://h/x?cursor=a>; rel=\"next\"", "https://h/x?cursor=a");
    row("<https://h/a>; rel=\"xet-auth\", <https://h/b,c>; rel=next", "https://h/b,c");
    row("<https://h/a>; title=\"one, rel=\\next\"; rel=\"prev\", </b>;REL=\"Next\"", "/b");
    row("<a>; rel=\"next\", <b>; rel=\"next\"", "a");
    row("<a>; rel=\"nextish\"", "");
    row("<a>", "");
    row("<a; rel=\"next\"", "");
    row("a; rel=\"next\"", "");
    row("", "");
}

void tst_HttpHeaders::theNextPageIsFoundAmongLinks()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, target);
    QCOMPARE(parseNextLink(value), target);
}

void tst_HttpHeaders::linksAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("read"); // TARGET[RELATION,…]{NAME=VALUE;…}, one after the other
    const auto row = [](const char* value, const char* read) { QTest::newRow(value) << QByteArray(read); };
    row("<a>; rel=duplicate; pri=1; pref; geo=de", "a[duplicate]{geo=de;pref=;pri=1;rel=duplicate;}");
    row("<a>;rel=\"b  C\" ; type=application/metalink4+xml",
        "a[b,c]{rel=b  C;type=application/metalink4+xml;}");
    row("<a,b;c>; title=\"x, <y>; \\\"z\"; rel=d, <e>", "a,b;c[d]{rel=d;title=x, <y>; \"z;}e[]{}");
    row("<a>; rel=b; rel=c; REL=d", "a[b]{rel=b;}");
    row(" , <a>;;rel = b ; , ,<c>", "a[b]{rel=b;}c[]{}");
    row("<>", "[]{}");
    row("<a>; rel=\"open", "");
    row("<a>; rel=\"end\\", "");
    row("<a>; rel=", "");
    row("<a>; rel=b <c>; rel=d", "");
    row("<a>; rel=b, c; rel=d, <e>; rel=f", "a[b]{rel=b;}");
    row("<a>, <b", "a[]{}");
    row("a", "");
    row("<a> x", "");
}

void tst_HttpHeaders::linksAreReadStrictly()
{
    QByteArray read;
    for (const Link& link : parseLinks(QTest::currentDataTag())) {
        read += link.target + '[' + link.relations.join(',') + "]{";
        auto names = link.parameters.keys();
        std::sort(names.begin(), names.end());
        for (const QByteArray& name : std::as_const(names))
            read += name + '=' + link.parameters[name] + ';';
        read += '}';
    }
    QTEST(read, "read");
}

void tst_HttpHeaders::noMoreThanAHundredLinksAreRead()
{
    QCOMPARE(parseLinks(QByteArray("<a>, ").repeated(100'000)).size(), 100);
    QCOMPARE(parseLinks(QByteArray(1'000'000, ';').prepend("<a>")).size(), 1);
    QCOMPARE(parseLinks(QByteArray(1'000'000, '<')).size(), 0);
}

QTEST_APPLESS_MAIN(tst_HttpHeaders)
#include "tst_http_headers.moc"
