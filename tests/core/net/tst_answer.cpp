// SPDX-License-Identifier: MIT
#include "core/net/answer.h"

#include <QTest>

using namespace cellar;

namespace {
constexpr int good = -1;

Answer answerWith(int status, std::optional<qint64> length = 100)
{
    Answer answer;
    answer.url = QUrl(u"https://example.org/model.gguf?token=secret"_qs);
    answer.status = status;
    answer.contentLength = length;
    return answer;
}

const ByteRange second{40, 20}; // of a file of 100 bytes

/// As it should be: bytes 40-59 of version 1.
Answer partial(const QByteArray& contentRange = "bytes 40-59/100", std::optional<qint64> length = 20)
{
    Answer answer = answerWith(206, length);
    answer.contentRange = parseContentRange(contentRange);
    answer.etag = "\"v1\"";
    return answer;
}

int kindOf(const Status& checked)
{
    return checked ? good : int(checked.error().kind);
}
} // namespace

class tst_Answer : public QObject
{
    Q_OBJECT

private slots:
    void everyStatusHasItsKind_data();
    void everyStatusHasItsKind();
    void anEncodedBodyIsRefused();
    void aSignInPageIsNotTheFile_data();
    void aSignInPageIsNotTheFile();
    void theKnownSizeWins_data();
    void theKnownSizeWins();
    void aPartHasToBeTheOneAskedFor_data();
    void aPartHasToBeTheOneAskedFor();
    void withoutARangeNoPartIsTaken();
    void aPartOfAnotherVersionIsNotJoined_data();
    void aPartOfAnotherVersionIsNotJoined();
    void otherStatusesToARange_data();
    void otherStatusesToARange();
    void aRangeOutsideNamesTheRealSize();
    void aPartIsAsLongAsItsRange();
    void onlyAStrongTagIsGiven();
    void aRememberedAddressIsSpent_data();
    void aRememberedAddressIsSpent();
    void webPagesAreToldByTheirFirstBytes();
    void theSourceMayPublishADigest();
    void noErrorShowsTheQuery();
};

void tst_Answer::everyStatusHasItsKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    const auto row = [](int status, int kind) { QTest::addRow("%d", status) << status << kind; };
    row(200, good);
    for (const int status : {103, 201, 202, 203, 204, 205, 206})
        row(status, int(ErrorKind::InvalidAnswer));
    for (const int status : {300, 304, 400, 404, 405, 407, 408, 410, 416, 429, 451, 500, 502, 503, 504})
        row(status, int(ErrorKind::HttpStatus));
    row(401, int(ErrorKind::Unauthorised));
    row(403, int(ErrorKind::Unauthorised));
}

void tst_Answer::everyStatusHasItsKind()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    const auto checked = checkAnswer(answerWith(status), {100, true});
    QCOMPARE(kindOf(checked), kind);
    if (kind == int(ErrorKind::HttpStatus) || kind == int(ErrorKind::Unauthorised))
        QCOMPARE(checked.error().httpStatus, status);
}

void tst_Answer::anEncodedBodyIsRefused()
{
    Answer answer = answerWith(200);
    answer.contentEncoding = "gzip";
    QCOMPARE(kindOf(checkAnswer(answer, {100, true})), int(ErrorKind::InvalidAnswer));
    answer.contentEncoding = "Identity";
    QCOMPARE(kindOf(checkAnswer(answer, {100, true})), good);
}

void tst_Answer::aSignInPageIsNotTheFile_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<std::optional<qint64>>("length");
    QTest::addColumn<int>("kind");
    using Length = std::optional<qint64>;
    const int portal = int(ErrorKind::CaptivePortal);
    QTest::newRow("a page of another length")
        << QByteArray("text/html; charset=utf-8") << Length(4711) << portal;
    QTest::newRow("a page without length") << QByteArray("Text/HTML") << Length() << portal;
    QTest::newRow("the file, badly labelled") << QByteArray("text/html") << Length(100) << good;
    QTest::newRow("bytes") << QByteArray("application/octet-stream") << Length() << good;
}

void tst_Answer::aSignInPageIsNotTheFile()
{
    QFETCH(QByteArray, type);
    QFETCH(std::optional<qint64>, length);
    QFETCH(int, kind);
    Answer answer = answerWith(200, length);
    answer.contentType = type;
    QCOMPARE(kindOf(checkAnswer(answer, {100, true})), kind);
}

void tst_Answer::theKnownSizeWins_data()
{
    QTest::addColumn<std::optional<qint64>>("said");
    QTest::addColumn<std::optional<qint64>>("known");
    QTest::addColumn<bool>("digestKnown");
    QTest::addColumn<int>("kind");
    QTest::addColumn<std::optional<qint64>>("read");
    using Length = std::optional<qint64>;
    const int mismatch = int(ErrorKind::SizeMismatch);
    QTest::newRow("as promised") << Length(100) << Length(100) << true << good << Length(100);
    QTest::newRow("not said") << Length() << Length(100) << true << good << Length(100);
    QTest::newRow("too little can never be it")
        << Length(99) << Length(100) << true << mismatch << Length(100);
    QTest::newRow("too much: the digest tells") << Length(101) << Length(100) << true << good << Length(100);
    QTest::newRow("too much, no digest") << Length(101) << Length(100) << false << mismatch << Length(100);
    QTest::newRow("only said") << Length(77) << Length() << false << good << Length(77);
    QTest::newRow("only a digest") << Length() << Length() << true << good << Length();
    QTest::newRow("nothing at all") << Length() << Length() << false << int(ErrorKind::InvalidAnswer)
                                    << Length();
    QTest::newRow("beyond 4 GiB") << Length(68719476736) << Length(68719476736) << true << good
                                  << Length(68719476736);
}

void tst_Answer::theKnownSizeWins()
{
    QFETCH(std::optional<qint64>, said);
    QFETCH(std::optional<qint64>, known);
    QFETCH(bool, digestKnown);
    QFETCH(int, kind);
    QFETCH(std::optional<qint64>, read);
    const Answer answer = answerWith(200, said);
    QCOMPARE(kindOf(checkAnswer(answer, {known, digestKnown})), kind);
    QCOMPARE(bodyLength(answer, {known, digestKnown}), read);
}

void tst_Answer::aPartHasToBeTheOneAskedFor_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("kind");
    const int mismatch = int(ErrorKind::RangeMismatch);
    const auto row = [](const char* name, const Answer& answer, int kind = good) {
        QTest::newRow(name) << answer << kind;
    };
    const auto with = [](auto member, const QByteArray& value) {
        Answer answer = partial();
        answer.*member = value;
        return answer;
    };
    row("the one", partial());
    row("its total is not known", partial("bytes 40-59/*"));
    row("shorter is legal", partial("bytes 40-40/100", 1));
    row("no Content-Length", partial("bytes 40-59/100", {}));
    row("begins later", partial("bytes 41-59/100", 19), mismatch);
    row("begins earlier", partial("bytes 39-58/100"), mismatch);
    row("from the beginning", partial("bytes 0-19/100"), mismatch);
    row("ends later", partial("bytes 40-60/100", 21), mismatch);
    row("ends later, unsaid", partial("bytes 40-60/100", {}), mismatch);
    row("the whole file", partial("bytes 0-99/100", 100), mismatch);
    row("no Content-Range", partial(""), mismatch);
    row("nonsense", partial("bytes 59-40/100"), mismatch);
    row("another unit", partial("items 40-59/100"), mismatch);
    row("nothing follows", partial("bytes */100"), mismatch);
    row("two ranges", partial("bytes 40-49/100, bytes 50-59/100"), mismatch);
    row("Content-Length too small", partial("bytes 40-59/100", 19), mismatch);
    row("Content-Length too big", partial("bytes 40-59/100", 21), mismatch);
    row("the file became longer", partial("bytes 40-59/101"), int(ErrorKind::SizeMismatch));
    row("the file became shorter", partial("bytes 40-59/99"), int(ErrorKind::SizeMismatch));
    row("multipart", with(&Answer::contentType, "Multipart/byteranges; boundary=x"), mismatch);
    row("gzip", with(&Answer::contentEncoding, "gzip"), mismatch);
    row("identity", with(&Answer::contentEncoding, "identity"));
    row("badly labelled", with(&Answer::contentType, "text/html"));
    Answer page = partial("");
    page.contentType = "text/html; charset=utf-8";
    row("a sign-in page", page, int(ErrorKind::CaptivePortal));
}

void tst_Answer::aPartHasToBeTheOneAskedFor()
{
    QFETCH(Answer, answer);
    QFETCH(int, kind);
    for (const bool digestKnown : {true, false})
        QCOMPARE(kindOf(checkAnswer(answer, {100, digestKnown}, second, "\"v1\"")), kind);
    if (kind == good) // which bytes they are is said in the answer: nothing else has to be known
        QCOMPARE(kindOf(checkAnswer(answer, {}, second)),
                 answer.contentType == "text/html" ? int(ErrorKind::CaptivePortal) : good);
}

void tst_Answer::withoutARangeNoPartIsTaken()
{
    QCOMPARE(kindOf(checkAnswer(partial(), {100, true})), int(ErrorKind::InvalidAnswer));
    QCOMPARE(kindOf(checkAnswer(partial("bytes 0-99/100", 100), {100, true})), int(ErrorKind::InvalidAnswer));
}

void tst_Answer::aPartOfAnotherVersionIsNotJoined_data()
{
    QTest::addColumn<QByteArray>("ifRange");
    QTest::addColumn<QByteArray>("etag");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const char* ifRange, const char* etag, int kind) {
        QTest::newRow(name) << QByteArray(ifRange) << QByteArray(etag) << kind;
    };
    const int changed = int(ErrorKind::SourceChanged);
    row("the same", "\"v1\"", "\"v1\"", good);
    row("another", "\"v1\"", "\"v2\"", changed);
    row("in another case of letters", "\"v1\"", "\"V1\"", changed);
    row("not said", "\"v1\"", "", good);
    row("weak", "\"v1\"", "W/\"v2\"", good);
    row("no condition", "", "\"v2\"", good);
    row("a weak condition is none", "W/\"v1\"", "\"v2\"", good);
}

void tst_Answer::aPartOfAnotherVersionIsNotJoined()
{
    QFETCH(QByteArray, ifRange);
    QFETCH(QByteArray, etag);
    QFETCH(int, kind);
    Answer answer = partial();
    answer.etag = etag;
    QCOMPARE(kindOf(checkAnswer(answer, {100, true}, second, ifRange)), kind);
}

void tst_Answer::otherStatusesToARange_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    const auto row = [](int status, int kind) { QTest::addRow("%d", status) << status << kind; };
    row(200, good);
    row(416, int(ErrorKind::RangeMismatch));
    for (const int status : {103, 201, 202, 203, 204, 205})
        row(status, int(ErrorKind::InvalidAnswer));
    for (const int status : {304, 404, 408, 410, 412, 429, 451, 500, 502, 503, 504})
        row(status, int(ErrorKind::HttpStatus));
    row(401, int(ErrorKind::Unauthorised));
    row(403, int(ErrorKind::Unauthorised));
}

void tst_Answer::otherStatusesToARange()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    const Answer answer = answerWith(status);
    QCOMPARE(kindOf(checkAnswer(answer, {100, true}, second, "\"v1\"")), kind);
    QVERIFY(!answer.isPartial());
}

void tst_Answer::aRangeOutsideNamesTheRealSize()
{
    Answer answer = answerWith(416, 0);
    answer.contentRange = parseContentRange("bytes */30");
    const auto checked = checkAnswer(answer, {100, true}, second);
    QCOMPARE(kindOf(checked), int(ErrorKind::RangeMismatch));
    QCOMPARE(checked.error().detail, u"status 416: bytes 40-59 lie outside a file of 30 bytes");
}

void tst_Answer::aPartIsAsLongAsItsRange()
{
    QVERIFY(partial().isPartial());
    QCOMPARE(bodyLength(partial(), {100, true}), std::optional<qint64>(20));
    QCOMPARE(bodyLength(partial("bytes 40-49/*", {}), {}), std::optional<qint64>(10));
    QCOMPARE(bodyOffset(partial()), 40);
    Answer whole = answerWith(200);
    whole.contentRange = parseContentRange("bytes 40-59/100");
    QVERIFY(!whole.isPartial());
    QCOMPARE(bodyLength(whole, {100, true}), std::optional<qint64>(100));
    QCOMPARE(bodyOffset(whole), 0);
}

void tst_Answer::onlyAStrongTagIsGiven()
{
    Answer answer = answerWith(200);
    QCOMPARE(strongEtag(answer), QByteArray());
    answer.etag = "W/\"v1\"";
    QCOMPARE(strongEtag(answer), QByteArray());
    answer.etag = "\"v1\"";
    QCOMPARE(strongEtag(answer), QByteArray("\"v1\""));
}

void tst_Answer::aRememberedAddressIsSpent_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("spent");
    for (const int status : {300, 301, 302, 304, 307, 308, 400, 401, 403, 404, 407, 410, 412, 451, 499})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {0, 103, 200, 204, 206, 408, 416, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status << false;
}

void tst_Answer::aRememberedAddressIsSpent()
{
    QFETCH(int, status);
    QFETCH(bool, spent);
    QCOMPARE(isSpent(status), spent);
}

void tst_Answer::webPagesAreToldByTheirFirstBytes()
{
    QVERIFY(looksLikeWebPage("<!DOCTYPE html><html>"));
    QVERIFY(looksLikeWebPage("\xEF\xBB\xBF \r\n<HTML lang=en>"));
    QVERIFY(!looksLikeWebPage("GGUF\x03"));
    QVERIFY(!looksLikeWebPage(""));
    QVERIFY(!looksLikeWebPage(QByteArray(300, 'x') + "<html>"));
}

void tst_Answer::theSourceMayPublishADigest()
{
    const QByteArray hex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    Answer answer = answerWith(200);
    QVERIFY(!publishedDigest(answer));
    answer.linkedEtag = '"' + hex + '"';
    QCOMPARE(publishedDigest(answer)->hex().toLatin1(), hex);
    answer.linkedEtag = "\"sha256:../..\"";
    QVERIFY(!publishedDigest(answer));
    answer.digest = "SHA-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    QCOMPARE(publishedDigest(answer)->hex().toLatin1(), hex);
    answer.digest = "SHA-256=AAAA";
    answer.reprDigest = "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:";
    QCOMPARE(publishedDigest(answer)->hex().toLatin1(), hex);
}

void tst_Answer::noErrorShowsTheQuery()
{
    for (const int status : {103, 401, 404}) {
        const auto checked = checkAnswer(answerWith(status), {});
        QVERIFY(!checked);
        QVERIFY(!checked.error().source.contains(u"secret"));
        QVERIFY(!checked.error().detail.contains(u"secret"));
    }
}

QTEST_APPLESS_MAIN(tst_Answer)
#include "tst_answer.moc"
